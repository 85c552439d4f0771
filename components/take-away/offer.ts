import type { ChartDocument } from "../../lib/document/chart-document";
import type { Deck } from "../../lib/document/deck";
import { countText } from "../../lib/format/unit";
import { queryString, sizeBoundsPx, type Theme, themes } from "../../lib/query/query";
import { pinnedQuery, type Selection } from "../../lib/query/selection";
import { fileWidthPx } from "../charts/document";
import { type SourcedFigure, sourcedFigure } from "../charts/drawn";
import { type ChartId, charts } from "../charts/registry";
import { type Format, type NamedValue, type OfferedFiles, type OfferedFormat, offeredFormat } from "./format";
import { chartTakeAway, type TakeAway } from "./take-away";

/** A drawing that a file holds: what it is called and says, and where it is to be had, up to its theme. */
export interface Picture {
  readonly title: string;
  readonly alt: string;
  readonly href: string;
}

/** All that the dialog offers, as `/take-away/<subject>` sends it. */
export interface Offer extends TakeAway {
  readonly formats: readonly OfferedFormat[];
  readonly leftOut: OfferedFiles["leftOut"];
  /** What a file asks of the ledger, pinned to the revision, with neither theme nor size; with its "?" where it is not empty. */
  readonly query: string;
  readonly theme: Theme;
  readonly themes: readonly NamedValue<Theme>[];
  /** How wide a drawing is in px: as asked, where nobody says, and within which bounds. Null for what has no width of its own. */
  readonly widthPx: {
    readonly asked: number | null;
    readonly usual: number;
    readonly bounds: readonly number[];
  } | null;
  readonly pictures: readonly Picture[];
  /** What all files tell of: "6 attacks", "12 claims", "5 reports". */
  readonly contents: readonly string[];
  /** The attacks among them by their names, in the order of the first chart. */
  readonly attacks: readonly string[];
}

const themeNames: Readonly<Record<Theme, string>> = { light: "Light", dark: "Dark", print: "Print" };

function shared(selection: Selection, { formats, leftOut }: OfferedFiles<Format>) {
  const query = pinnedQuery(selection);
  return {
    formats: formats.map(offeredFormat),
    leftOut,
    query: queryString({ ...query, theme: null, w: null, h: null }),
    theme: query.theme ?? "light",
    themes: themes.map((value) => ({ value, label: themeNames[value] })),
  };
}

type Told = Pick<ChartDocument, "sources" | "table">;

/** A figure's table with its sources, which are worked out where they are asked for. */
function withTable(sourced: SourcedFigure): Told {
  return {
    table: sourced.figure.table,
    get sources() {
      return sourced.sources;
    },
  };
}

/** What files tell of, counted: very many attacks are told by the days that they fall on, and by no name. */
function contentsOf(all: readonly Told[], selection: Selection): Pick<Offer, "contents" | "attacks"> {
  const rows = all.flatMap(({ table }) => table.rows);
  if (rows.some(({ days }) => days !== undefined)) {
    return { contents: [countText(selection.attacks.length, "attack")], attacks: [] };
  }
  const attacks = new Map(rows.map(({ event, label }) => [event, label]));
  const sources = all.flatMap((told) => told.sources);
  const reports = new Set(sources.map(({ report }) => report.id));
  const claims = new Set(sources.flatMap((source) => source.claims.map(({ id }) => id)));
  const contents = [
    countText(attacks.size, "attack"),
    countText(claims.size, "claim"),
    countText(reports.size, "report"),
  ];
  return { contents, attacks: [...attacks.values()] };
}

/** What a page's files can be had from: every format's description, and the extension of the format that pictures are asked for in. */
export interface Offering extends OfferedFiles<Format> {
  readonly pictureExtension: string;
  readonly site: URL | null;
}

/** What is offered of a chart. */
export function chartOffer(chart: ChartId, selection: Selection, { site, ...offering }: Offering): Offer {
  const sourced = sourcedFigure(chart, selection);
  const { figure } = sourced;
  const common = shared(selection, offering);
  const href = `/charts/${chart}.${offering.pictureExtension}${common.query}`;
  return {
    ...chartTakeAway(chart, selection, site),
    ...common,
    widthPx: { asked: selection.query.w, usual: fileWidthPx, bounds: sizeBoundsPx.width },
    pictures: [{ title: charts[chart].name, alt: figure.altText, href }],
    ...contentsOf([withTable(sourced)], selection),
  };
}

/** What is offered of a whole page, by the deck that its files are made from. */
export function deckOffer(
  taken: TakeAway,
  deck: Deck,
  selection: Selection,
  { pictureExtension, ...offering }: Offering,
): Offer {
  return {
    ...taken,
    ...shared(selection, offering),
    widthPx: null,
    pictures: deck.documents.map(({ title, altText, permalink, chart }) => {
      const search = new URLSearchParams(permalink.slice(permalink.indexOf("?") + 1));
      for (const own of ["theme", "w", "h"]) search.delete(own);
      return { title, alt: altText, href: `/charts/${chart}.${pictureExtension}?${search}` };
    }),
    ...contentsOf(deck.tables, selection),
  };
}
