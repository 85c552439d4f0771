import type { NativeDatum } from "../../../document/native-chart";
import { logPlace } from "../../../document/native-point";
import { tidied } from "./axis-scale";

/** A logarithmic axis to base ten between two powers of it, how its numbers are written, and the way from a number to its share of it and back. */
export interface LogAxis {
  readonly min: number;
  readonly max: number;
  readonly format: string;
  /** 0 for what is at or below the axis' beginning. */
  readonly shareOf: (value: number) => number;
  readonly valueAt: (share: number) => number;
}

/** Room beyond the largest figure, so that an open end has somewhere to run. */
const roomFactor = 1.15;

/** The axis for all data along it, which are in one unit, from the power of ten at or below the least place to the one beyond the largest end. */
export function logAxis(data: readonly NativeDatum[]): LogAxis {
  const places = data.flatMap((datum) => logPlace(datum) ?? []);
  const ends = data.flatMap(({ estimate }) => [estimate?.low, estimate?.high].filter((end) => typeof end === "number"));
  const least = Math.min(...places.concat(ends.filter((end) => end > 0)), Number.POSITIVE_INFINITY);
  const most = Math.max(1, ...places, ...ends) * roomFactor;
  const from = Number.isFinite(least) ? Math.floor(tidied(Math.log10(least))) : 0;
  const to = Math.max(from + 1, Math.ceil(tidied(Math.log10(most))));
  const span = to - from;
  return {
    min: tidied(10 ** from),
    max: tidied(10 ** to),
    format: from < 0 ? "General" : "#,##0",
    shareOf: (value) => (value <= 10 ** from ? 0 : (Math.log10(value) - from) / span),
    valueAt: (share) => tidied(10 ** (from + share * span)),
  };
}
