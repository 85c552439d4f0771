import type { PlacedColumn } from "./strip";

/** The sign of a day or moment under an axis, from the first to the last of what was stated then, in px. */
export interface PlacedMoment {
  readonly fromPx: number;
  readonly toPx: number;
  readonly basePx: number;
  readonly isTimed: boolean;
}

/** Whether some of a panel's statements are of one day or moment, so that nothing but a line puts them in order. */
export function hasMoment({ timesMs }: { readonly timesMs: readonly number[] }): boolean {
  return timesMs.some((timeMs, index) => index > 0 && timeMs === timesMs[index - 1]);
}

/** The signs under a strip's axis: one for each day or moment, under all that was stated then. */
export function placedMoments(own: readonly PlacedColumn[], timesMs: readonly number[]): PlacedMoment[] {
  const moments: PlacedMoment[] = [];
  for (const [index, { column, centrePx, basePx }] of own.entries()) {
    const before = moments.at(-1);
    if (column.when === "") continue;
    if (before !== undefined && timesMs[index] === timesMs[index - 1]) {
      moments[moments.length - 1] = { ...before, toPx: centrePx, isTimed: before.isTimed && column.isTimed };
    } else moments.push({ fromPx: centrePx, toPx: centrePx, basePx, isTimed: column.isTimed });
  }
  return moments;
}
