import { LRUCache } from "lru-cache";
import type { DocumentSource } from "../../lib/document/chart-document";
import { sourceLine } from "../../lib/document/source-line";
import { tableSources } from "../../lib/document/sources";
import type { Ledger } from "../../lib/ledger/fold";
import { queryString } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { askedFigure } from "./asked-words";
import { ChartSvg, type ChartSvgProps, drawnSize } from "./chart-svg";
import type { Figure } from "./definition";
import { staticMarkup } from "./markup";
import { pageMarkup } from "./page-markup";
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
  readonly drawings: LRUCache<string, Drawn>;
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
  const figure = askedFigure(charts[chart].figure(selection), selection);
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
export type DrawingOrder = Omit<ChartSvgProps, "figure" | "size"> & {
  readonly widthPx: number;
  readonly style: string;
};

function drawn(chart: ChartId, selection: Selection, { widthPx, style: _, ...order }: DrawingOrder): Drawn {
  const { figure, source } = sourcedFigure(chart, selection);
  const size = drawnSize(figure, source, widthPx);
  const svg = staticMarkup(<ChartSvg figure={figure} size={size} {...order} />);
  return {
    // A drawing that something around it names stands in a page.
    svg: order.labelledBy === undefined ? svg : pageMarkup(svg),
    widthPx: size.frame.widthPx,
    heightPx: size.frame.heightPx,
  };
}

/** A chart of a selection, drawn once for each ledger, query, width and style. */
export async function drawnChart(chart: ChartId, selection: Selection, order: DrawingOrder): Promise<Drawn> {
  const { drawings } = kept(selection.ledger);
  const key = `${chart} ${order.widthPx} ${order.style} ${queryString(selection.query)}`;
  const known = drawings.get(key);
  if (known) return known;
  const made = drawn(chart, selection, order);
  drawings.set(key, made);
  return made;
}
