import { readingCell } from "../../../lib/document/cell";
import type { Row } from "../../../lib/document/table";
import { estimateText } from "../../../lib/format/estimate";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { Figure as SeriesFigure } from "../../../lib/series/bin";
import { largestFigures } from "../../../lib/series/figures";
import { type CellContent, type PlacedCell, placedCell } from "../../../lib/viz/cell";
import { textBlock } from "../../../lib/viz/text-block";
import { narrowBelowPx, type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import type { Drawing } from "../definition";
import { cellData } from "./cell";
import { Data } from "./datum";
import type { NamedCount } from "./many";
import { TextLines } from "./text-lines";

/** How many of the largest attacks a chart of many names, for each count. */
const namedOf = 5;

/** The largest attacks in one count, the largest first, each with its words. */
export interface OutlierList {
  readonly count: NamedCount;
  readonly figures: readonly SeriesFigure[];
  readonly texts: readonly string[];
}

/** The largest attacks in each of some counts; a count that no attack reports has no list. */
export function outlierLists({ attacks }: Selection, counted: readonly NamedCount[]): OutlierList[] {
  return counted
    .map((count) => {
      const figures = largestFigures(attacks, count, namedOf);
      return { count, figures, texts: figures.map(({ estimate }) => estimateText(estimate)) };
    })
    .filter(({ figures }) => figures.length > 0);
}

/** What tells an attack that a table of many names as one of the largest, so that it is not added to what they come to. */
export const outlierDetail = "one of the largest attacks, counted above";

/** The attacks that some lists name as rows of a table, each with a cell for each count, in the selection's order. */
export function countRows(
  lists: readonly OutlierList[],
  counted: readonly NamedCount[],
  { attacks, ledger }: Selection,
): Row[] {
  const named = new Set(lists.flatMap(({ figures }) => figures.map(({ event }) => event)));
  return attacks
    .filter(({ event }) => named.has(event.id))
    .map(({ event, readings }) => ({
      event: event.id,
      label: event.label,
      nightOf: event.nightOf,
      detail: outlierDetail,
      cells: counted.map(({ measure, unit }) => {
        const reading = readings.get(measure);
        const own = reading && { ...reading, headlines: reading.headlines.filter((one) => one.unit === unit) };
        return readingCell(measure, own, event, ledger.places);
      }),
    }));
}

/** Lists laid out side by side, in px from the plot's own corner. */
export interface PlacedOutliers {
  readonly lines: readonly PlacedLine[];
  readonly cells: readonly PlacedCell[];
  readonly bottomPx: number;
}

const gapPx = 24;

function contentsOf({ count, figures, texts }: OutlierList): CellContent[] {
  return figures.map(({ event, label, estimate }, index) => ({
    event,
    measure: count.measure,
    group: measureOf(count.measure).group,
    heading: label,
    text: texts[index] ?? "",
    notes: [],
    estimate,
    label: `${label}. ${count.label}: ${texts[index] ?? ""}`,
  }));
}

/** The largest attacks below a plot, from `topPx` on, as many lists side by side as are wide enough. */
export function placedOutliers(lists: readonly OutlierList[], widthPx: number, topPx: number): PlacedOutliers {
  const most = widthPx < narrowBelowPx ? 1 : widthPx < 900 ? 2 : 4;
  const perLine = Math.max(1, Math.min(lists.length, most));
  const listPx = Math.floor((widthPx - gapPx * (perLine - 1)) / perLine);
  const lines: PlacedLine[] = [];
  const cells: PlacedCell[] = [];
  let [yPx, bottomPx] = [topPx, topPx];
  for (const [index, list] of lists.entries()) {
    if (index > 0 && index % perLine === 0) yPx = bottomPx + 18;
    const xPx = (index % perLine) * (listPx + gapPx);
    const heading = textBlock(
      `${list.count.label}: the largest attacks`,
      { xPx, yPx, widthPx: listPx },
      { sizePx: textSizePx.heading, weight: 600, tone: "ink" },
    );
    lines.push(...heading.lines);
    let nextPx = yPx + heading.heightPx + 6;
    for (const content of contentsOf(list)) {
      const cell = placedCell(content, { xPx, yPx: nextPx, widthPx: listPx }, null);
      cells.push(cell);
      nextPx += cell.heightPx + 8;
    }
    bottomPx = Math.max(bottomPx, nextPx);
  }
  return { lines, cells, bottomPx };
}

/** The largest attacks, drawn; each leads to its claims. */
export function Outliers({ placed, drawing }: { readonly placed: PlacedOutliers; readonly drawing: Drawing }) {
  return (
    <>
      <TextLines lines={placed.lines} palette={drawing.palette} />
      <Data data={cellData(placed.cells, drawing)} drawing={drawing} />
    </>
  );
}
