import type { DatumElement } from "./chart-data";

/** From this width on the panel stands at a side of the window; below it is a sheet at the bottom (inspector.css). */
const sideFromPx = 640;
/** What the panel covers at a side, in px, and at the bottom, as a share of the window's height. */
const sidePx = 448;
const sheetShare = 0.6;
const gapPx = 12;

export type Side = "left" | "right";

/** The side on which the panel does not cover a datum; the right one where that cannot be helped. */
export function freeSide(datum: DatumElement | null): Side {
  if (datum === null) return "right";
  const { left, right } = datum.getBoundingClientRect();
  return right > window.innerWidth - sidePx && left > sidePx ? "left" : "right";
}

/** Scrolls a datum into the part of the window that an open panel leaves free. */
export function reveal(datum: DatumElement): void {
  const share = window.innerWidth < sideFromPx ? 1 - sheetShare : 1;
  const freePx = window.innerHeight * share - gapPx;
  const { top, bottom } = datum.getBoundingClientRect();
  const byPx = bottom > freePx ? Math.min(bottom - freePx, top - gapPx) : Math.min(top - gapPx, 0);
  if (byPx !== 0) window.scrollBy({ top: byPx, behavior: "instant" });
}
