import type { Slide } from "../../../document/deck";
import { columnParts, type WordsCell, type WordsTable } from "../../../document/words-table";
import { partTitle } from "../../slide-text";
import type { Shape } from "../shape";
import type { SlideContent } from "../slide-content";
import { type SlideTable, type TableCell, tableParts, tableShape } from "../table-shape";
import { footShapes, type SlideSetting, titleShape } from "./slide-setting";

/** The size of a table's text in points, and how many columns beside its rows' names leave that room. */
const [tablePt, mostColumns] = [11, 6];

function rowHead({ text, notes }: WordsCell): TableCell {
  return [[{ text, isBold: true }], ...notes.map((note) => [{ text: note, colour: "muted" as const }])];
}

function rowCell({ text, notes, isReported }: WordsCell): TableCell {
  return [
    [{ text, ...(isReported ? {} : { colour: "muted" as const }) }],
    ...(notes.length === 0 ? [] : [[{ text: notes.join("; "), colour: "muted" as const }]]),
  ];
}

/** A table in words for a slide, what is said beside a cell below it. */
function slideTable({ head, rows }: WordsTable, setting: SlideSetting): SlideTable {
  const share = rows.some((row) => row.head.notes.length > 0) ? 3 : 1.6;
  const unit = setting.boxes.tallBody.width / (share + head.length - 1);
  return {
    widths: head.map((_, index) => (index === 0 ? share * unit : unit)),
    head: head.map((text) => [[{ text }]]),
    rows: rows.map((row) => [rowHead(row.head), ...row.cells.map(rowCell)]),
    sizePt: tablePt,
  };
}

/** A table on as many slides as its columns and rows need, `named` after which of them each is. */
export function wordsSlides(
  table: WordsTable,
  named: (part: number, of: number) => string,
  foot: readonly Shape[],
  setting: SlideSetting,
): Omit<SlideContent, "notes">[] {
  const parts = columnParts(table, mostColumns).flatMap((part) =>
    tableParts(slideTable(part, setting), setting.boxes.tallBody.height),
  );
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
