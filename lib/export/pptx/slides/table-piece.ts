import type { CellText, FrameTablePage } from "../../frames/frame-shape";

import { boxInches, pxInches } from "../box";
import type { Shape } from "../shape";
import { type SlideTable, type TableCell, tableShape } from "../table-shape";
import { leastPt } from "../text-extent";

function cellOf(texts: readonly CellText[]): TableCell {
  return texts.map(({ text, sizePx, weight, tone }) => [
    { text, sizePt: Math.max(leastPt, sizePx / 2), colour: tone, ...(weight > 400 ? { isBold: true } : {}) },
  ]);
}

/** A page of a frame's table as a table that its reader can edit. */
export function tablePiece({ name, altText, box, widthsPx, head, rows }: FrameTablePage): Shape {
  const table: SlideTable = {
    widths: widthsPx.map(pxInches),
    head: head.map((text) => [[{ text }]]),
    rows: rows.map((cells) => cells.map(cellOf)),
    sizePt: leastPt,
  };
  return tableShape(name, altText, boxInches(box), table);
}
