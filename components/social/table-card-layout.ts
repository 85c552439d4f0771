import type { Row, Table } from "../../lib/document/table";
import { numberText } from "../../lib/format/number";
import { capitalised } from "../../lib/format/typography";
import { measureOf } from "../../lib/ledger/measures/registry";
import type { Selection } from "../../lib/query/selection";
import type { TextStyle } from "../../lib/viz/text-block";
import type { PlacedLine } from "../../lib/viz/type-scale";
import { sourcedFigure } from "../charts/drawn";
import type { ChartId } from "../charts/registry";
import { standingWords } from "../charts/standpoint-words";
import { placedHeading } from "./card-heading";
import { cardSourceText, sourceStyle } from "./card-source";
import { cardInnerPx, cardPaddingPx, cardSizePx, clampedBlock, endingBlock } from "./card-text";
import { largestFirst } from "./largest-first";
import type { PlacedChartCard } from "./placed-chart-card";

const mostColumns = 4;
const mostLines = 2;
const columnGapPx = 16;
/** The first column holds names, the others a figure each. */
const nameWeight = 1.6;
const headingStyle: TextStyle = { sizePx: 14, weight: 400, tone: "muted" };
const nameStyle: TextStyle = { sizePx: 15, weight: 600, tone: "ink" };
const detailStyle: TextStyle = { sizePx: 13, weight: 400, tone: "muted" };
const figureStyle: TextStyle = { sizePx: 17, weight: 700, tone: "ink" };
const blankStyle: TextStyle = { sizePx: 15, weight: 400, tone: "muted" };

function isOfOneEvent(rows: readonly Row[]): boolean {
  return new Set(rows.map(({ event }) => event)).size < 2;
}

/** Whether rows are the figures of one measure for several grounds, of which a chart tells the largest; they are then told by size. */
function isBySize({ columns, rows }: Table): boolean {
  return columns.length === 1 && !isOfOneEvent(rows) && rows.some(({ detail }) => detail !== null);
}

/** Rows as a card tells them, by size or of the latest nights first; those of one event, which its heading names, under what tells them apart. */
function toldRows(table: Table): Row[] {
  const { rows } = table;
  if (isOfOneEvent(rows)) {
    return rows.map((row) => (row.detail === null ? row : { ...row, label: row.detail, detail: null }));
  }
  if (isBySize(table)) return largestFirst(rows);
  return [...rows].sort((a, b) => (a.nightOf === b.nightOf ? 0 : a.nightOf > b.nightOf ? -1 : 1));
}

function columnBoxes(count: number) {
  const roomPx = cardInnerPx - columnGapPx * count;
  const unitPx = roomPx / (count + nameWeight);
  const cells = Array.from({ length: count }, (_, index) => ({
    xPx: cardPaddingPx + unitPx * (nameWeight + index) + columnGapPx * (index + 1),
    widthPx: unitPx,
  }));
  return { name: { xPx: cardPaddingPx, widthPx: unitPx * nameWeight }, cells };
}

/** A row of a table in words from a height down: its name, what tells it from others, its figures. */
function placedRow({ label, detail, cells }: Row, yPx: number) {
  const boxes = columnBoxes(cells.length);
  const name = endingBlock(label, { ...boxes.name, yPx }, nameStyle, mostLines);
  const about = clampedBlock(detail ?? "", { ...boxes.name, yPx: yPx + name.heightPx }, detailStyle, 1);
  const figures = cells.map(({ text, estimates }, index) => {
    const box = { ...(boxes.cells[index] ?? boxes.name), yPx };
    return clampedBlock(capitalised(text), box, estimates.length === 0 ? blankStyle : figureStyle, mostLines);
  });
  const heightPx = Math.max(name.heightPx + about.heightPx, ...figures.map((figure) => figure.heightPx));
  return { lines: [...name.lines, ...about.lines, ...figures.flatMap(({ lines }) => lines)], heightPx };
}

/** Which of a table's rows and columns are told; null for all. */
function partTextOf(shown: number, table: Table): string | null {
  const { rows, columns } = table;
  const order = isBySize(table) ? ", the largest first" : isOfOneEvent(rows) ? "" : ", the latest first";
  const few = [
    shown === rows.length ? null : `${numberText(shown)} of its ${numberText(rows.length)} rows${order}`,
    columns.length <= mostColumns ? null : `${mostColumns} of ${numberText(columns.length)} measures`,
  ].filter((text) => text !== null);
  return few.length === 0 ? null : capitalised(few.join("; "));
}

function rowText({ label, detail, cells }: Row): string {
  const figures = cells.map(({ measure, text }) => `${measureOf(measure).shortLabel} ${text}`).join(", ");
  return `${detail === null ? label : `${label}, ${detail}`}: ${figures}.`;
}

/** A chart's figures in words, as many rows of its table as a card has room for, for a chart of which no part is legible there. */
export function tableCard(chart: ChartId, asked: Selection): PlacedChartCard {
  const { figure } = sourcedFigure(chart, asked);
  const { rows, columns } = figure.table;
  const told = toldRows(figure.table).map((row) => ({ ...row, cells: row.cells.slice(0, mostColumns) }));
  const box = { xPx: cardPaddingPx, yPx: cardPaddingPx, widthPx: cardInnerPx };
  const sourceTopPx = cardSizePx.height - cardPaddingPx - sourceStyle.sizePx;
  const source = clampedBlock(cardSourceText(chart, asked), { ...box, yPx: sourceTopPx }, sourceStyle, 1);
  const headingFor = (partText: string | null) =>
    placedHeading({ title: figure.title, partText, standing: standingWords(asked).join(" ") }, box, {
      titlePx: 24,
      mostLines,
    });
  const { bottomPx } = headingFor(partTextOf(rows.length - 1, figure.table));
  const shownColumns = columns.slice(0, mostColumns);
  const boxes = columnBoxes(shownColumns.length);
  const lines: PlacedLine[] = shownColumns.flatMap(
    ({ measure }, index) =>
      clampedBlock(
        measureOf(measure).shortLabel,
        { ...(boxes.cells[index] ?? box), yPx: bottomPx + 14 },
        headingStyle,
        1,
      ).lines,
  );
  const rulesPx: number[] = [];
  let yPx = bottomPx + 40;
  for (const row of told) {
    const { lines: own, heightPx } = placedRow(row, yPx + 5);
    if (yPx + heightPx + 10 > sourceTopPx - 8) break;
    rulesPx.push(yPx);
    lines.push(...own);
    yPx += heightPx + 12;
  }
  const partText = partTextOf(rulesPx.length, figure.table);
  const heading = headingFor(partText);
  const altText = [...(partText === null ? [] : [`${partText}.`]), ...told.slice(0, rulesPx.length).map(rowText)].join(
    " ",
  );
  const all = [...heading.lines, ...lines, ...source.lines];
  return { title: figure.title, altText, lines: all, samples: [], plot: null, rulesPx };
}
