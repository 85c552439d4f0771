import type { Plot } from "../charts/definition";

/** A plot with where its top left corner goes and how many times as large as laid out it is drawn, in a card's px. */
export interface RoomedPlot {
  readonly plot: Plot;
  readonly xPx: number;
  readonly yPx: number;
  readonly scale: number;
}

/** A room for a plot, in a card's px. */
export interface Room {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The widths that a plot is laid out for, in px; each chart has layouts of its own for wide and narrow. */
const triedPx = [752, 704, 640, 560, 520, 480, 400, 336] as const;

/** As much as a plot is enlarged where it leaves room. */
const largestScale = 1.4;

/**
 * A plot laid out for whichever width shows it largest in a room, and never smaller than it is laid out, where its text is as small as may be
 * read in a preview; null where it does not fit so.
 */
export function roomedPlot(plotAt: (widthPx: number) => Plot, room: Room): RoomedPlot | null {
  const tried = triedPx
    .filter((widthPx) => widthPx <= room.widthPx)
    .map((widthPx) => {
      const plot = plotAt(widthPx);
      const scale = Math.min(room.widthPx / widthPx, room.heightPx / Math.max(plot.heightPx, 1), largestScale);
      return { plot, scale, xPx: room.xPx, yPx: room.yPx };
    })
    .filter(({ scale }) => scale >= 1);
  return tried.reduce<RoomedPlot | null>((best, one) => (best === null || one.scale > best.scale ? one : best), null);
}
