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

/** A slide of 16 to 9, in inches, and where its parts stand. */
export const slideInches = { width: 40 / 3, height: 7.5 } as const;

const left = 0.6;
const width = slideInches.width - 2 * left;

/** Where a content slide's parts stand: the title and what is under it at one place on every slide. */
export const boxes = {
  title: { x: left, y: 0.4, width, height: 0.62 },
  subtitle: { x: left, y: 1.06, width, height: 0.5 },
  body: { x: left, y: 1.7, width, height: 4.38 },
  /** The body of a slide without a subtitle. */
  tallBody: { x: left, y: 1.2, width, height: 5.5 },
  key: { x: left, y: 6.16, width, height: 0.46 },
  source: { x: left, y: 6.74, width: width - 0.9, height: 0.5 },
  number: { x: left + width - 0.8, y: 6.74, width: 0.8, height: 0.5 },
} as const satisfies Record<string, Box>;

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
