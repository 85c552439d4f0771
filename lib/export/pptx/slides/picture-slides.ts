import type { ChartDocument } from "../../../document/chart-document";
import type { Row, Table } from "../../../document/table";
import { type Box, boxes } from "../box";
import { type DrawnPicture, drawnPicture, type PicturePart } from "../drawn-picture";
import { pictureShape } from "../picture-shape";
import type { Shape } from "../shape";
import type { SlideContent } from "../slide-content";
import { type SlideTable, type TableCell, tableParts, tableShape } from "../table-shape";
import { footShapes, partTitle, type SlideSetting, titleShape } from "./slide-setting";

type Slide = Omit<SlideContent, "notes">;

/** The size of a table's text in points, and how many columns beside its rows' names leave that room. */
const [tablePt, mostColumns] = [11, 6];

function rowHead({ label, detail }: Row): TableCell {
  return [[{ text: label, isBold: true }], ...(detail === null ? [] : [[{ text: detail, colour: "muted" as const }]])];
}

/** A table of figures in words: a line for each of its rows, what is said beside a figure below it. */
function figuresTable({ columns, rows }: Table): SlideTable {
  const share = rows.some(({ detail }) => detail !== null) ? 3 : 1.6;
  const unit = boxes.tallBody.width / (share + columns.length);
  return {
    widths: [share * unit, ...columns.map(() => unit)],
    head: [[[{ text: "Attack" }]], ...columns.map(({ label }) => [[{ text: label }]])],
    rows: rows.map((row) => [
      rowHead(row),
      ...row.cells.map(({ text, notes, estimates }) => [
        [{ text, ...(estimates.length === 0 ? { colour: "muted" as const } : {}) }],
        ...(notes.length === 0 ? [] : [[{ text: notes.join("; "), colour: "muted" as const }]]),
      ]),
    ]),
    sizePt: tablePt,
  };
}

/** A table's columns a few at a time, in tables with all its rows. */
function columnParts(table: Table): Table[] {
  const count = Math.max(1, Math.ceil(table.columns.length / mostColumns));
  const each = Math.ceil(table.columns.length / count);
  return Array.from({ length: count }, (_, part) => {
    const own = <Item>(items: readonly Item[]) => items.slice(part * each, (part + 1) * each);
    return {
      ...table,
      columns: own(table.columns),
      rows: table.rows.map((row) => ({ ...row, cells: own(row.cells) })),
    };
  });
}

function tableSlides(title: string, { table }: ChartDocument, foot: readonly Shape[]): Slide[] {
  const parts = columnParts(table).flatMap((part) => tableParts(figuresTable(part), boxes.tallBody.height));
  return parts.map((part, index) => {
    const name = `${title}: ${partTitle("the figures", index + 1, parts.length)}`;
    return {
      layout: "content",
      title: name,
      shapes: [titleShape(name), tableShape("Figures", table.caption, boxes.tallBody, part), ...foot],
    };
  });
}

function placedPart({ height }: PicturePart, yInches: number, widthInches: number): Box {
  const { x, width } = boxes.tallBody;
  return { x: x + (width - widthInches) / 2, y: yInches, width: widthInches, height: height * widthInches };
}

/** A part of a drawing on its slide, below the names and scales that it has in common with the first. */
function partShapes(
  { picture, head }: DrawnPicture,
  part: PicturePart,
  index: number,
  document: ChartDocument,
): Shape[] {
  const { y, width, height } = boxes.tallBody;
  const above = index === 0 ? null : head;
  const wide = Math.min(width, height / (part.height + (above?.height ?? 0)));
  const { name, altText } = document;
  if (above === null) return [pictureShape(name, altText, placedPart(part, y, wide), picture, part.crop)];
  const headBox = placedPart(above, y, wide);
  const own = placedPart(part, y + headBox.height, wide);
  return [
    pictureShape(`${name}: heads`, `The names and scales of “${document.title}”`, headBox, picture, above.crop),
    pictureShape(name, altText, own, picture, part.crop),
  ];
}

/** A chart without a native form: its drawing on as many slides as its text needs, and on those after them its figures as a table. */
export async function pictureSlides(title: string, document: ChartDocument, setting: SlideSetting): Promise<Slide[]> {
  const foot = footShapes(document.sourceLine, document.permalink, setting);
  const drawn = await drawnPicture(document, boxes.tallBody);
  const pictures = drawn.parts.map((part, index): Slide => {
    const name = partTitle(title, index + 1, drawn.parts.length);
    const shapes = [titleShape(name), ...partShapes(drawn, part, index, document), ...foot];
    return { layout: "content", title: name, shapes };
  });
  return [...pictures, ...tableSlides(title, document, foot)];
}
