import type { NativeDatum } from "../../../document/native-chart";
import { isShare, type Unit } from "../../../ledger/unit";

/** A value axis from zero to `max`, with a line at each `step`, and how its numbers are written. */
export interface AxisScale {
  readonly max: number;
  readonly step: number;
  readonly format: string;
}

/** Room beyond the largest figure, so that an open end has somewhere to run and a label to stand. */
const roomFactor = 1.15;

const formats = { share: "0%", parts: "0.##", whole: "#,##0" } as const;

function formatOf(unit: Unit | undefined): keyof typeof formats {
  if (unit === undefined) return "whole";
  if (isShare(unit)) return "share";
  return unit === "hours" || unit === "megawatts" ? "parts" : "whole";
}

function roundStep(most: number, isWhole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(most / 5));
  const step = [1, 2, 5, 10].map((round) => round * power).find((round) => most / round <= 5) ?? power * 10;
  return isWhole ? Math.max(1, step) : step;
}

/** A number without the dust that binary fractions leave. */
export function tidied(value: number): number {
  return Number(value.toPrecision(12));
}

/** The axis for all data along it, which are in one unit: from zero to a round number beyond the largest end. */
export function axisScale(data: readonly NativeDatum[]): AxisScale {
  const estimates = data.flatMap(({ estimate }) => (estimate === null ? [] : [estimate]));
  const kind = formatOf(estimates[0]?.unit);
  const reach = Math.max(0, ...estimates.flatMap(({ low, best, high }) => [low ?? 0, best ?? 0, high ?? 0]));
  const most = reach === 0 ? (kind === "share" ? 1 : 5) : reach * roomFactor;
  const step = roundStep(most, kind === "whole");
  const max = tidied(Math.ceil(tidied(most / step)) * step);
  return { max: kind === "share" && reach <= 1 ? Math.min(max, 1) : max, step: tidied(step), format: formats[kind] };
}
