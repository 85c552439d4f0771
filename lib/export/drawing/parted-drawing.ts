import type { ChartDocument, DrawnChart } from "../../document/chart-document";
import { drawnTexts } from "../svg/drawn-texts";
import { drawingMarks, type Mark } from "./drawing-reader";
import { gaps, type Slice, slices } from "./slices";

/**
 * A stretch of a drawing in parts, each for a page or a slide of its own. `head` is what stands above every part but the first, the columns'
 * names and scales; null where parts need none.
 */
export interface PartedDrawing {
  readonly parts: readonly Slice[];
  readonly head: Slice | null;
}

/** How far letters reach above their baseline, in shares of their size. */
const ascent = 0.8;

/** How far from the left edge a drawing's names of rows begin at most, in shares of its width. */
const namesShare = 0.06;

/** Where a drawing's own area stands in it: texts from `start` on are placed from its top left corner. */
function plotOf(svg: string): { readonly start: number; readonly x: number; readonly y: number } {
  const found = /<g transform="translate\(([-\d.]+) ([-\d.]+)\)">/.exec(svg);
  return { start: found?.index ?? svg.length, x: Number(found?.[1] ?? 0), y: Number(found?.[2] ?? 0) };
}

/** Whether the first row's name stands there more often than the table has it, as in panels one below another. */
function isRepeated(names: readonly string[], labels: readonly string[]): boolean {
  const times = (texts: readonly string[]) => texts.filter((text) => text === labels[0]).length;
  return times(names) > times(labels);
}

/** A row's name with its month in three letters, as a close drawing has it. */
function shortened(name: string): string {
  return name.replace(/^([A-Z][a-z]{2})[a-z]+ (\d{4})$/, "$1 $2");
}

/**
 * Where the name of a drawing's first row begins, which stands at the left edge; null where its rows have no names there, or the same rows
 * stand again in further panels, for which the first one's columns and scales do not hold.
 */
function firstRowPx({ svg, widthPx }: DrawnChart, { table }: Pick<ChartDocument, "table">): number | null {
  const labels = table.rows.map(({ label }) => shortened(label));
  const plot = plotOf(svg);
  const names = drawnTexts(svg)
    .map((text) => ({ ...text, words: text.words.trim() }))
    .filter(({ start, words, x }) => start > plot.start && plot.x + x < widthPx * namesShare && words !== "");
  const words = names.map((name) => shortened(name.words));
  const first = isRepeated(words, labels) ? undefined : names[words.findIndex((name) => labels[0]?.startsWith(name))];
  return first === undefined ? null : plot.y + first.y - first.sizePx * ascent;
}

/** How far what a heading is of stands below it at most, in shares of its size; heads are bold. */
const belowHeadShare = 1.2;

interface Span {
  readonly topPx: number;
  readonly bottomPx: number;
}

/**
 * What marks take up, each line of a path by itself: a path of rules that run across leaves gaps between them, one that runs down has none.
 * Bold words take some of the room below them, so that they stay with what they head.
 */
function spansOf(marks: readonly Mark[]): Span[] {
  return marks.flatMap((mark): Span[] => {
    const { topPx, bottomPx } = mark;
    if (mark.kind === "text")
      return [{ topPx, bottomPx: bottomPx + (mark.weight > 400 ? belowHeadShare * mark.sizePx : 0) }];
    if (mark.outline.kind !== "path") return [mark];
    const halfPx = (mark.stroke?.widthPx ?? 0) / 2;
    const lines: number[][] = [];
    for (const step of mark.outline.steps) {
      if (step.kind === "move") lines.push([]);
      if (step.kind !== "close") lines.at(-1)?.push(step.y);
    }
    return lines.map((ys) => ({ topPx: Math.min(...ys) - halfPx, bottomPx: Math.max(...ys) + halfPx }));
  });
}

/** Where nothing of a picture is drawn, from the top down: no line that runs down through it, and no part of a figure of `figures`. */
export function clearGaps(marks: readonly Mark[], figures: readonly Span[]): Slice[] {
  return gaps([...spansOf(marks), ...figures], Number.POSITIVE_INFINITY);
}

/** How a drawing is parted that is not to be parted through a plot: where its figures stand, and its first row, where that is not named after the table's. */
export interface WholePlots {
  readonly figures: readonly Span[];
  readonly rowsFromPx: number | null;
  /** Where its legend ends, for parts that have no other head; null where it has none above all its plots. */
  readonly legendToPx: number | null;
}

/**
 * A stretch of a chart's drawing parted so that each part with the head above it is at most `roomPx` high; null where no gap between rows allows
 * it. A line that runs down many rows goes on in the next part, unless plots are to be whole.
 */
export function partedDrawing(
  drawn: DrawnChart,
  document: Pick<ChartDocument, "table">,
  whole: Slice,
  roomPx: number,
  plots: WholePlots | null = null,
): PartedDrawing | null {
  const marks = drawingMarks(drawn.svg);
  const all = plots === null ? gaps(marks, roomPx) : clearGaps(marks, plots.figures);
  const firstPx = firstRowPx(drawn, document) ?? plots?.rowsFromPx ?? null;
  const above = firstPx === null ? undefined : all.filter(({ toPx }) => toPx <= firstPx + 1).at(-1);
  const headToPx = above?.fromPx ?? plots?.legendToPx ?? null;
  const head = headToPx === null ? null : { fromPx: whole.fromPx, toPx: headToPx };
  const headPx = head === null ? 0 : head.toPx - head.fromPx;
  const isHigh = headPx > roomPx / 2;
  const roomOf = (page: number) => roomPx - (page === 0 || isHigh ? 0 : headPx);
  // Rows that are told apart by heads alone may leave much of a page empty.
  const fullShares = plots === null || head === null ? [0.5] : [0.5, 0.1];
  const cut = fullShares.map((share) => slices(whole, all, roomOf, share));
  const clean = cut.find(({ isClean }) => isClean);
  return clean === undefined ? null : { parts: clean.slices, head: isHigh ? null : head };
}
