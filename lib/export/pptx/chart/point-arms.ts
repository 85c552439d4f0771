import { tidied } from "./axis-scale";
import type { Reach } from "./point-labels";
import type { Column, Sheet } from "./sheet";

/** Where points and their lines stand, in shares of either axis, and which number is at a share of each. */
interface Reaches {
  readonly x: readonly Reach[];
  readonly y: readonly Reach[];
  readonly valueX: (share: number) => number;
  readonly valueY: (share: number) => number;
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
export function pointArms(sheet: Sheet, { x, y, valueX, valueY }: Reaches): Arms | null {
  const ends: (readonly [number, number | null])[] = [];
  for (const [index, across] of x.entries()) {
    const upwards = y[index];
    if (upwards === undefined) continue;
    if (across.from < across.to) {
      for (const share of [across.from, across.to]) ends.push([valueX(share), valueY(upwards.at)]);
      ends.push([valueX(across.to), null]);
    }
    if (upwards.from < upwards.to) {
      for (const share of [upwards.from, upwards.to]) ends.push([valueX(across.at), valueY(share)]);
      ends.push([valueX(across.at), null]);
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
