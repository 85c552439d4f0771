import { tidied } from "./axis-scale";
import type { Reach } from "./point-labels";
import type { Column, Sheet } from "./sheet";

/** Where points and their lines stand, in shares of either axis, and where those axes end. */
interface Reaches {
  readonly x: readonly Reach[];
  readonly y: readonly Reach[];
  readonly maxX: number;
  readonly maxY: number;
}

/** The two ends of all lines as columns of a sheet. */
export interface Arms {
  readonly x: Column;
  readonly y: Column;
}

/**
 * The lines at points, from the low to the high end of what is stated or to the chart's edge, along both axes: two points for each line and a gap
 * behind them. A series of their own, since not all software draws error bars across. Null where no point has a line.
 */
export function pointArms(sheet: Sheet, { x, y, maxX, maxY }: Reaches): Arms | null {
  const ends: (readonly [number, number | null])[] = [];
  for (const [index, across] of x.entries()) {
    const upwards = y[index];
    if (upwards === undefined) continue;
    if (across.from < across.to) {
      for (const share of [across.from, across.to]) ends.push([share * maxX, upwards.at * maxY]);
      ends.push([across.to * maxX, null]);
    }
    if (upwards.from < upwards.to) {
      for (const share of [upwards.from, upwards.to]) ends.push([across.at * maxX, share * maxY]);
      ends.push([across.at * maxX, null]);
    }
  }
  const [last] = ends.slice(-1);
  if (last === undefined) return null;
  // Some software draws no series after the first that has more points than it.
  while (ends.length < x.length) ends.push([last[0], null]);
  return {
    x: sheet.add(
      "lines: across",
      ends.map(([at]) => tidied(at)),
    ),
    y: sheet.add(
      "lines: upwards",
      ends.map(([, at]) => (at === null ? null : tidied(at))),
    ),
  };
}
