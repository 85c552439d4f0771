import { LRUCache } from "lru-cache";
import type { DocumentSource, PlotRoom } from "../../lib/document/chart-document";
import { sourceLine } from "../../lib/document/source-line";
import { reportSteps, tableSources } from "../../lib/document/sources";
import { processWide } from "../../lib/ledger/process-wide";
import { wholeLedger } from "../../lib/query/query";
import { type Selection, standpointKey } from "../../lib/query/selection";
import { type InSteps, outcome } from "../../lib/query/steps";
import { movedReach, type Reach, type ReachedDatum } from "../../lib/viz/reach";
import { askedFigure, askedName } from "./asked-words";
import { ChartSvg, type ChartSvgProps, drawnSize } from "./chart-svg";
import type { ChartDefinition, Figure } from "./definition";
import { staticMarkup } from "./markup";
import { pageMarkup } from "./page-markup";
import { type ChartId, charts } from "./registry";
import { unreportedText, unshownText } from "./unshown-measures";

/** A chart of a selection with its words, its sources and the source line that its drawing ends with. */
export interface SourcedFigure {
  readonly figure: Figure;
  /** What names it for whoever cannot see it: its title, and as known when where that was asked for. */
  readonly name: string;
  /** What was asked of it that it does not show, or of which nothing is reported, in a sentence; null where all it was asked is there. */
  readonly unanswered: string | null;
  /** Worked out when they are asked for, since only files have them whole; a page has `source`. */
  readonly sources: readonly DocumentSource[];
  /** How many reports these are. */
  readonly reports: number;
  readonly source: string;
}

/** What is kept of figures and drawings, and of the latter's markup in characters, the least recently asked for going first. */
const keptAtMost = 400;
const keptCharacters = 60_000_000;

interface Kept {
  readonly figures: LRUCache<string, SourcedFigure>;
  readonly drawings: LRUCache<string, Drawn>;
}

const { figures, drawings } = processWide<Kept>("drawn", () => ({
  figures: new LRUCache({ max: keptAtMost }),
  drawings: new LRUCache({
    max: keptAtMost,
    maxSize: keptCharacters,
    sizeCalculation: ({ svg }) => Math.max(1, svg.length),
  }),
}));

/** What a figure hangs on: not on which of a revision's names it was asked by, nor on how large or in which colours it is drawn. */
function figureKey(chart: ChartId, { ledger, query }: Selection): string {
  const { rev, w, h, theme } = wholeLedger;
  return `${chart} ${standpointKey({ ledger, query: { ...query, rev, w, h, theme } })}`;
}

/** A chart's figure for a selection, made once for each ledger and query, in steps, since one of very many attacks takes seconds. */
export function* figureSteps(chart: ChartId, selection: Selection): InSteps<SourcedFigure> {
  const key = figureKey(chart, selection);
  const known = figures.get(key);
  if (known) return known;
  const made = yield* sourcing(chart, selection);
  // Another may have made it meanwhile, and what is drawn of a figure is kept by it.
  const kept = figures.get(key) ?? made;
  figures.set(key, kept);
  return kept;
}

/** The figure that `figureSteps` comes to, all at once. */
export function sourcedFigure(chart: ChartId, selection: Selection): SourcedFigure {
  return outcome(figureSteps(chart, selection));
}

function* sourcing(chart: ChartId, selection: Selection): InSteps<SourcedFigure> {
  const { steps }: ChartDefinition = charts[chart];
  if (steps !== undefined) yield* steps(selection);
  const own = askedFigure(charts[chart].figure(selection), selection);
  yield;
  const unshown = unshownText(own, charts[chart], selection);
  const figure = unshown === null ? own : { ...own, notes: [...own.notes, unshown] };
  const unanswered = unshown ?? unreportedText(own, selection);
  const reports = (yield* reportSteps(figure.table, selection.ledger)).map((report) => ({ report }));
  return {
    figure,
    name: askedName(figure, selection),
    unanswered,
    get sources() {
      return tableSources(figure.table, selection.ledger);
    },
    reports: reports.length,
    source: sourceLine(reports, selection.ledger.revision, selection.query.asOf),
  };
}

/** A drawing as SVG text, and its size in px. */
export interface Drawn {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The figures whose links a layer over the drawing has; null where each is reached in the drawing. */
  readonly reach: Reach | null;
}

/**
 * How a chart is to be drawn. `style` names the colours and links: drawings of one style are the same but for their width and the `address`
 * that is printed after the source line.
 */
export type DrawingOrder = Omit<ChartSvgProps, "figure" | "name" | "size"> & {
  readonly widthPx: number;
  readonly style: string;
  readonly address?: string | null;
  readonly room?: PlotRoom | undefined;
};

/** What stands under a drawing: its source line, with an address after it where one is to be printed. */
export function addressedSource(source: string, address: string | null): string {
  return address === null ? source : `${source} ${address}`;
}

function drawn(
  chart: ChartId,
  selection: Selection,
  { widthPx, style: _, address = null, room, ...order }: DrawingOrder,
): Drawn {
  const { figure, name, source } = sourcedFigure(chart, selection);
  const size = drawnSize(figure, addressedSource(source, address), widthPx, room);
  const { plot, frame } = size;
  const data: ReachedDatum[] = [];
  const { isReachedApart = false } = order.drawing;
  const drawing = isReachedApart ? { ...order.drawing, apart: data } : order.drawing;
  const svg = staticMarkup(<ChartSvg figure={figure} name={name} size={size} {...order} drawing={drawing} />);
  return {
    // A drawing that something around it names stands in a page.
    svg: order.labelledBy === undefined ? svg : pageMarkup(svg),
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    reach: isReachedApart ? movedReach({ lists: plot.reach ?? [], data }, frame.plot.xPx, frame.plot.yPx) : null,
  };
}

/** A chart of a selection, drawn once for each ledger, query, width and style. */
export async function drawnChart(chart: ChartId, selection: Selection, order: DrawingOrder): Promise<Drawn> {
  const { widthPx, style, address, room } = order;
  const close = room === undefined ? "" : `${room.heightPx}${room.isBrief ? " brief" : ""}`;
  const key = `${chart} ${widthPx} ${style} ${standpointKey(selection)} ${address ?? ""} ${close}`;
  const known = drawings.get(key);
  if (known) return known;
  const made = drawn(chart, selection, order);
  drawings.set(key, made);
  return made;
}
