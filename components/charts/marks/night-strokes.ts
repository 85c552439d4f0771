import type { NightBound, NightState } from "../../../lib/viz/night-calendar";
import { roundedPx } from "../../../lib/viz/px";

/** A shape by its first point in px, and the strokes from there on: closed ones come back to it, open ones end `to` away from it. */
export interface Strokes {
  readonly xPx: number;
  readonly yPx: number;
  readonly d: string;
  readonly to?: readonly [xPx: number, yPx: number];
}

/** The strokes of a cell by its corner and its side in px. */
export type StrokesOf = (xPx: number, yPx: number, sidePx: number) => Strokes;

/** Shapes as one path, each told by how far it is from the one before, since there are very many of them. */
export function pathOf(shapes: readonly Strokes[]): string {
  let [lastX, lastY] = [0, 0];
  const parts = shapes.map(({ xPx, yPx, d, to: [alongPx, downPx] = [0, 0] }) => {
    const part = `m${roundedPx(xPx - lastX)},${roundedPx(yPx - lastY)}${d}`;
    [lastX, lastY] = [xPx + alongPx, yPx + downPx];
    return part;
  });
  return parts.join("");
}

/** A square in the middle of its cell, as large a share of it as asked but never less than 4 px, in whole px. */
export function squareStrokes(xPx: number, yPx: number, sidePx: number, share: number): Strokes {
  const own = Math.max(4, Math.round(sidePx * share));
  const gap = (sidePx - own) / 2;
  return { xPx: xPx + gap, yPx: yPx + gap, d: `h${own}v${own}h${-own}z` };
}

/** Where a bound is told: a corner cut off above or below, or a bar across the middle. */
export const boundStrokes: Record<NonNullable<NightBound>, StrokesOf> = {
  open_above: (xPx, yPx, sidePx) => ({ xPx: xPx + sidePx - 5, yPx, d: "h5v5z" }),
  open_below: (xPx, yPx, sidePx) => ({ xPx: xPx + sidePx - 5, yPx: yPx + sidePx, d: "h5v-5z" }),
  range: (xPx, yPx, sidePx) => ({
    xPx: xPx + 1,
    yPx: roundedPx(yPx + sidePx / 2 - 0.75),
    d: `h${sidePx - 2}v1.5h${2 - sidePx}z`,
  }),
};

/** Why a night's cell has no class of numbers. */
export type Blank = Exclude<NightState, number>;

/** What a cell without a class shows: a ring, a frame, a hatch. */
export const blankStrokes: Record<Blank, StrokesOf> = {
  // A ring of eight corners, which at this size is a circle.
  zero: (xPx, yPx, sidePx) => {
    const r = roundedPx(Math.min(4, sidePx / 3));
    const [side, slant] = [roundedPx(r * 0.84), roundedPx(r * 0.58)];
    const [left, top] = [roundedPx(xPx + sidePx / 2 - side / 2), roundedPx(yPx + sidePx / 2 - side / 2 - slant)];
    const d = `h${side}l${slant},${slant}v${side}l${-slant},${slant}h${-side}l${-slant},${-slant}v${-side}z`;
    return { xPx: left, yPx: top, d };
  },
  stated_unknown: (xPx, yPx, sidePx) => ({
    xPx: xPx + 0.5,
    yPx: yPx + 0.5,
    d: `h${sidePx - 1}v${sidePx - 1}h${1 - sidePx}z`,
  }),
  not_reported: (xPx, yPx, sidePx) => {
    const half = Math.floor(sidePx / 2);
    return {
      xPx,
      yPx: yPx + half,
      d: `l${half},${-half}m${-half},${sidePx}l${sidePx},${-sidePx}m${-half},${sidePx}l${half},${-half}`,
      to: [sidePx, sidePx - 2 * half],
    };
  },
};
