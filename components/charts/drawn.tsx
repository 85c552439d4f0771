import { LRUCache } from "lru-cache";
import type { DocumentSource } from "../../lib/document/chart-document";
import { sourceLine } from "../../lib/document/source-line";
import { tableSources } from "../../lib/document/sources";
import type { Ledger } from "../../lib/ledger/fold";
import { queryString } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { ChartSvg, type ChartSvgProps, drawnSize } from "./chart-svg";
import type { Figure } from "./definition";
import { type ChartId, charts } from "./registry";

/** A chart of a selection with its words, its sources and the source line that its drawing ends with. */
export interface SourcedFigure {
  readonly figure: Figure;
  readonly sources: readonly DocumentSource[];
  readonly source: string;
}

/** What is kept of one ledger's drawings, the least recently asked for going first. */
const keptPerLedger = 400;

interface Kept {
  readonly figures: LRUCache<string, SourcedFigure>;
  readonly drawings: LRUCache<string, Promise<Drawn>>;
}

const keptOf = new WeakMap<Ledger, Kept>();

/** What was made from one ledger; it goes when that ledger does, so a new revision starts afresh. */
function kept(ledger: Ledger): Kept {
  const known = keptOf.get(ledger);
  if (known) return known;
  const made: Kept = { figures: new LRUCache({ max: keptPerLedger }), drawings: new LRUCache({ max: keptPerLedger }) };
  keptOf.set(ledger, made);
  return made;
}

/** A chart's figure for a selection, made once for each ledger and query. */
export function sourcedFigure(chart: ChartId, selection: Selection): SourcedFigure {
  const { figures } = kept(selection.ledger);
  const key = `${chart}${queryString(selection.query)}`;
  const known = figures.get(key);
  if (known) return known;
  const figure = charts[chart].figure(selection);
  const sources = tableSources(figure.table, selection.ledger);
  const made = { figure, sources, source: sourceLine(sources, selection.ledger.revision) };
  figures.set(key, made);
  return made;
}

/** A drawing as SVG text, and its size in px. */
export interface Drawn {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** How a chart is to be drawn. `style` names the colours and links: drawings of one style are the same but for their width. */
export type DrawingOrder = Omit<ChartSvgProps, "figure" | "source"> & { readonly style: string };

/** Characters that no XML may hold, such as controls and lone surrogates (XML 1.0, 2.2, "Char"). */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

async function drawn(chart: ChartId, selection: Selection, { style: _, ...order }: DrawingOrder): Promise<Drawn> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { figure, source } = sourcedFigure(chart, selection);
  const { frame } = drawnSize(figure, source, order.widthPx);
  return {
    svg: renderToStaticMarkup(<ChartSvg figure={figure} source={source} {...order} />).replace(notXml, "\ufffd"),
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
  };
}

/** A chart of a selection, drawn once for each ledger, query, width and style. */
export function drawnChart(chart: ChartId, selection: Selection, order: DrawingOrder): Promise<Drawn> {
  const { drawings } = kept(selection.ledger);
  const key = `${chart} ${order.widthPx} ${order.style} ${queryString(selection.query)}`;
  const known = drawings.get(key);
  if (known) return known;
  const made = drawn(chart, selection, order);
  drawings.set(key, made);
  return made;
}
