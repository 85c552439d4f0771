import type { SlideShape } from "../../document/deck";
import type { Box as PxBox } from "../../viz/box";
import { type SlideLayout, type SlidePart, slideLayout } from "../slide-boxes";

/** A rectangle on a slide, in inches from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const emuPerInch = 914_400;

/** Inches in English Metric Units, which Office counts all lengths in. */
export function emu(inches: number): number {
  return Math.round(inches * emuPerInch);
}

/** A slide is 7.5 inches high, as Office has them, and 1080 px on screen. */
const pxPerInch = 144;

/** Where the parts of slides stand, in inches. */
export type SlideBoxes = Readonly<Record<SlidePart, Box>>;

/** A length in px of the screen, in inches. */
export function pxInches(px: number): number {
  return px / pxPerInch;
}

/** A rectangle in px of the screen, in inches. */
export function boxInches({ xPx, yPx, widthPx, heightPx }: PxBox): Box {
  return { x: pxInches(xPx), y: pxInches(yPx), width: pxInches(widthPx), height: pxInches(heightPx) };
}

function boxesOf({ boxes }: SlideLayout): SlideBoxes {
  const inInches = Object.entries(boxes).map(([part, box]) => [part, boxInches(box)]);
  return Object.fromEntries(inInches) as SlideBoxes;
}

const boxesByShape: Readonly<Record<SlideShape, SlideBoxes>> = {
  "16:9": boxesOf(slideLayout("16:9")),
  "4:3": boxesOf(slideLayout("4:3")),
};

/** Where the parts of slides of a shape stand, in inches. */
export function slideBoxes(shape: SlideShape): SlideBoxes {
  return boxesByShape[shape];
}

/** How large slides of a shape are, in inches. */
export function slideInches(shape: SlideShape): Pick<Box, "width" | "height"> {
  const { widthPx, heightPx } = slideLayout(shape);
  return { width: widthPx / pxPerInch, height: heightPx / pxPerInch };
}

/** A box parted into columns and rows of equal size, left to right and then down. */
export function gridBoxes(box: Box, columns: number, rows: number, gap: number): Box[] {
  const [cellWidth, cellHeight] = [(box.width - gap * (columns - 1)) / columns, (box.height - gap * (rows - 1)) / rows];
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: box.x + (index % columns) * (cellWidth + gap),
    y: box.y + Math.floor(index / columns) * (cellHeight + gap),
    width: cellWidth,
    height: cellHeight,
  }));
}
