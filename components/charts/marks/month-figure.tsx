import type { PlotRoom } from "../../../lib/document/chart-document";
import { listText } from "../../../lib/format/list";
import { uncapitalised } from "../../../lib/format/typography";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { BinColumn, BinRow } from "../../../lib/viz/bin-panel";
import { closePanelPx, placedBinRows } from "../../../lib/viz/bin-rows";
import { textBlock } from "../../../lib/viz/text-block";
import { textSizePx } from "../../../lib/viz/type-scale";
import type { Figure, Plot } from "../definition";
import { BinRows, binLegend } from "./bin-rows";
import { type ManyOf, manyTitle, type NamedCount, spanText } from "./many";
import { emptyPlot, noLegend } from "./mark-legend";
import { monthsAltText } from "./month-alt-text";
import { monthTable, type NoteOf } from "./month-table";
import { columnsFor, type MonthColumn, monthGrain, monthsOf, shownMonths } from "./months";
import { nativeMonths } from "./native-months";
import { Outliers, outlierLists, placedOutliers } from "./outliers";
import { TextLines } from "./text-lines";

/**
 * How a chart of months differs from its counts, each in a column of its own in their order: `drawn` are the columns that are drawn, and `noteOf`
 * what a cell of the table notes besides. `rule` says what a month's cell is where it is not what its attacks come to, and `kindsText` is false
 * where the marks need no legend.
 */
export interface MonthForm {
  readonly drawn: (own: readonly MonthColumn[]) => readonly BinColumn[];
  readonly noteOf: NoteOf;
  readonly rule: string | null;
  readonly hasLegend: boolean;
}

const plainForm: MonthForm = { drawn: (own) => own, noteOf: () => [], rule: null, hasLegend: true };

/** How the months' figures come about, for each rule that a measure may declare. */
function rulesText(counted: readonly NamedCount[], grain: "month" | "year"): string {
  const of = (rule: "sum" | "largest") =>
    listText([
      ...new Set(
        counted.filter(({ measure }) => measureOf(measure).overTime === rule).map(({ label }) => uncapitalised(label)),
      ),
    ]);
  const [sums, largest] = [of("sum"), of("largest")];
  const parts = [
    ...(sums === "" ? [] : [`the sum for ${sums}`]),
    ...(largest === "" ? [] : [`the largest one for ${largest}, which cannot be added`]),
  ];
  return parts.length === 0 ? "" : ` What the attacks of a ${grain} come to: ${parts.join("; ")}.`;
}

/** How many of the counts that are left to the table are named. */
const mostLeft = 4;

function restText(drawn: readonly BinColumn[], all: readonly BinColumn[]): string {
  const left = all.slice(drawn.length).map(({ heading }) => uncapitalised(heading));
  const named =
    left.length > mostLeft ? [...left.slice(0, mostLeft - 1), `${left.length - mostLeft + 1} others`] : left;
  return left.length === 0
    ? ""
    : ` Not drawn here: ${listText(named)}; the table has them, and the measure filter draws them.`;
}

/** What a close drawing leaves to the table: the columns that it has no room for, and the largest attacks. */
function leftText(columns: readonly BinColumn[], shown: number): string {
  const left = columns.slice(shown).map(({ heading }) => uncapitalised(heading));
  return `Not drawn here: ${listText([...left, "the largest attacks by name"])}; the chart’s page has them.`;
}

/**
 * Months set close for a room, with the columns that two such rooms have room for, or one alone where the rest may be left to the table; at
 * least as many as stand side by side.
 */
function closePlot(
  columns: readonly BinColumn[],
  rows: readonly BinRow[],
  widthPx: number,
  { heightPx, isBrief }: PlotRoom,
  hasLegend: boolean,
): Plot {
  const roomPx = heightPx * (isBrief ? 1 : 2);
  const mostPanels = Math.max(1, Math.floor(roomPx / closePanelPx(rows.length)));
  const placed = placedBinRows(columns, rows, widthPx, { isClose: true, mostPanels });
  const style = { sizePx: textSizePx.note, weight: 400, tone: "muted" } as const;
  const left = textBlock(leftText(columns, placed.shown), { xPx: 0, yPx: placed.heightPx + 6, widthPx }, style);
  return {
    heightPx: placed.heightPx + 6 + left.heightPx,
    legend: hasLegend ? binLegend(placed.cells) : noLegend,
    body: (drawing) => (
      <>
        <BinRows placed={placed} drawing={drawing} widthPx={widthPx} />
        <TextLines lines={left.lines} palette={drawing.palette} />
      </>
    ),
  };
}

/** How many columns of months presentation software draws: as many as stand side by side on a slide, over as many slides as the months need. */
const mostNative = 2;

/**
 * Attacks by the month on which their nights end, a row for each month and a column for each count, with the largest single attacks below: the
 * form of a chart whose attacks are too many for a mark each.
 */
export function monthFigure(selection: Selection, manyOf: ManyOf, own: Partial<MonthForm> = {}): Figure {
  const { attacks } = selection;
  const { what, says, counted, notes, about } = manyOf(selection);
  const form = { ...plainForm, ...own };
  const grain = monthGrain(selection);
  const title = manyTitle(selection, what, grain);
  const months = monthsOf(selection, counted, grain);
  const { counts } = months;
  const all = form.drawn(counts);
  const most = columnsFor(months.rows.length);
  const drawn = shownMonths(selection, months, all.slice(0, most), grain);
  const columns = form.drawn(drawn.counts).slice(0, most);
  const rest = restText(columns, all);
  const lists = outlierLists(selection, counted);
  const table = monthTable(title, counts, months.rows, lists, selection, form.noteOf);
  // Beside columns that are left to the table, their attacks are too.
  const drawnMeasures = new Set(columns.map(({ cells: [first] }) => first?.content.measure));
  const named = rest === "" ? lists : lists.filter(({ count }) => drawnMeasures.has(count.measure));
  const drawnCounts = drawn.counts.filter((one) => columns.includes(one)).map(({ count }) => count);
  const subtitle = `${says} ${spanText(selection)}, by the ${grain} in which their nights end.${form.rule ?? rulesText(drawnCounts, grain)}`;
  const inNative = counts.slice(0, mostNative);
  const native = shownMonths(selection, months, inNative, grain);
  const plot = (widthPx: number, room?: PlotRoom): Plot => {
    if (attacks.length === 0) return emptyPlot;
    if (room !== undefined) return closePlot(columns, drawn.rows, widthPx, room, form.hasLegend);
    const placed = placedBinRows(columns, drawn.rows, widthPx);
    const below = placedOutliers(named, widthPx, placed.heightPx + 26);
    return {
      heightPx: named.length === 0 ? placed.heightPx : below.bottomPx,
      legend: form.hasLegend ? binLegend(placed.cells) : noLegend,
      body: (drawing) => (
        <>
          <BinRows placed={placed} drawing={drawing} widthPx={widthPx} />
          <Outliers placed={below} drawing={drawing} />
        </>
      ),
    };
  };
  return {
    title,
    subtitle: `${subtitle}${rest}`,
    native:
      form.rule !== null
        ? null
        : nativeMonths(
            native.counts.slice(0, mostNative),
            native.rows,
            form.noteOf,
            `${subtitle}${restText(inNative, counts)}`,
          ),
    notes: [
      ...notes,
      `“At least” where an attack on record gives no number. A ${grain} without an attack on record is a gap: it is not known to have been quiet.`,
    ],
    altText: [
      monthsAltText(counts, months.rows, lists, { attacks: attacks.length, grain }),
      ...(about === undefined ? [] : [about]),
    ].join(" "),
    table,
    plot,
  };
}
