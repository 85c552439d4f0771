import type { Slide } from "../../../document/deck";
import { columnParts, type WordsCell, type WordsTable } from "../../../document/words-table";
import { partTitle } from "../../slide-text";
import type { Shape } from "../shape";
import type { SlideContent } from "../slide-content";
import { type SlideTable, type TableCell, tableParts, tableShape } from "../table-shape";
import { textInches } from "../text-extent";
import { boldFactor, footShapes, type SlideSetting, titleShape } from "./slide-setting";

/** The size of a table's text in points. */
const tablePt = 11;

/** What a cell leaves clear of its words, in inches. */
const cellClearInches = 0.14;

/** How many columns may stand beside the rows' names, the fewest first: as few as it takes not to need another slide. */
const columnChoices = [6, 8, 10, 12];

function rowHead({ text, notes }: WordsCell): TableCell {
  return [[{ text, isBold: true }], ...notes.map((note) => [{ text: note, colour: "muted" as const }])];
}

function rowCell({ text, notes, isReported }: WordsCell): TableCell {
  return [
    [{ text, ...(isReported ? {} : { colour: "muted" as const }) }],
    ...(notes.length === 0 ? [] : [[{ text: notes.join("; "), colour: "muted" as const }]]),
  ];
}

/** How wide a column stands beside others, by the longest of its cells. */
function columnShare(cells: readonly WordsCell[]): number {
  const characters = Math.max(0, ...cells.map(({ text, notes }) => [text, ...notes].join(" ").length));
  return Math.min(Math.max(Math.sqrt(characters / 40), 0.8), 2);
}

/** A table in words for a slide, what is said beside a cell below it. */
function slideTable({ head, rows }: WordsTable, isEven: boolean, setting: SlideSetting): SlideTable {
  const share = rows.some((row) => row.head.notes.length > 0) ? 3 : 1.6;
  const shares = head.map((_, index) => {
    if (index === 0) return share;
    return isEven ? 1 : columnShare(rows.flatMap(({ cells }) => cells.slice(index - 1, index)));
  });
  const unit = setting.boxes.tallBody.width / shares.reduce((sum, own) => sum + own, 0);
  return {
    widths: shares.map((own) => own * unit),
    head: head.map((text) => [[{ text }]]),
    rows: rows.map((row) => [rowHead(row.head), ...row.cells.map(rowCell)]),
    sizePt: tablePt,
  };
}

/** Whether every word of a table stands whole in its column. */
function hasWholeWords({ widths, head, rows }: SlideTable): boolean {
  return [head, ...rows].every((row) =>
    row.every((cell, index) => {
      const words = cell.flatMap((runs) => runs.flatMap(({ text }) => text.split(/\s+/u)));
      const widest = Math.max(0, ...words.map((word) => textInches(word, tablePt) * boldFactor));
      return widest <= (widths[index] ?? 0) - cellClearInches;
    }),
  );
}

function partsOf(table: WordsTable, most: number, isEven: boolean, setting: SlideSetting): SlideTable[] {
  return columnParts(table, most).flatMap((part) =>
    tableParts(slideTable(part, isEven, setting), setting.boxes.tallBody.height),
  );
}

/** A table in the fewest parts that its words can be read in; of equally many the one with the widest columns. */
function fewestParts(table: WordsTable, setting: SlideSetting): SlideTable[] {
  const [first = [], ...others] = columnChoices.flatMap((most) =>
    [true, false].map((isEven) => partsOf(table, most, isEven, setting)),
  );
  return others.reduce(
    (best, parts) => (parts.length < best.length && parts.every(hasWholeWords) ? parts : best),
    first,
  );
}

/** A table on as many slides as its columns and rows need, `named` after which of them each is. */
export function wordsSlides(
  table: WordsTable,
  named: (part: number, of: number) => string,
  foot: readonly Shape[],
  setting: SlideSetting,
): Omit<SlideContent, "notes">[] {
  const parts = fewestParts(table, setting);
  return parts.map((part, index) => {
    const title = named(index + 1, parts.length);
    const shapes = [
      titleShape(title, setting),
      tableShape("Figures", table.caption, setting.boxes.tallBody, part),
      ...foot,
    ];
    return { layout: "content", title, shapes };
  });
}

/** A table of a deck as slides, its notes with the first. */
export function tableSlides(
  { title, table, sourceLine, notes }: Extract<Slide, { kind: "table" }>,
  setting: SlideSetting,
): SlideContent[] {
  const foot = footShapes(sourceLine, setting.deck.permalink, setting);
  return wordsSlides(table, (part, of) => partTitle(title, part, of), foot, setting).map((slide, index) => ({
    ...slide,
    notes: index === 0 ? [table.caption, ...notes, sourceLine] : [sourceLine],
  }));
}
