import { scaleLinear } from "d3";
import { tickText } from "../format/number";
import type { Estimate } from "../ledger/estimate";
import { isShare, type Unit } from "../ledger/unit";
import type { LinearScale } from "./cell";
import { largestReach, openEndPx } from "./mark";
import { textWidthPx } from "./text-width";
import { type PlacedLine, textSizePx } from "./type-scale";

/** A scale with the round values to mark on it, and the unit that these are in. */
export interface TickedScale {
  readonly scale: LinearScale;
  readonly ticks: readonly number[];
  readonly unit: Unit | null;
}

const tickSpacingPx = 55;
const leastScalePx = 10;

function tickCount(widthPx: number): number {
  return Math.max(1, Math.min(4, Math.floor(widthPx / tickSpacingPx)));
}

/** Whether half of a unit is something; half a person is not. */
function isDivisible(unit: Unit | null): boolean {
  return unit !== null && (isShare(unit) || unit === "hours" || unit === "megawatts");
}

/**
 * A linear scale from zero to the largest figure, ending on a round number and leaving room for an open end. Shares run to the
 * whole, so that a bar shows its part of it.
 */
function barScale(estimates: readonly Estimate[], widthPx: number): LinearScale {
  const reach = estimates.some(({ unit }) => isShare(unit)) ? 1 : largestReach(estimates);
  const rangePx = Math.max(widthPx - openEndPx - 6, leastScalePx);
  return scaleLinear([0, reach === 0 ? 1 : reach], [0, rangePx]).nice(tickCount(widthPx));
}

/** The scale for some estimates of one unit on a width in px, with its ticks; no ticks when nothing has a number above zero. */
export function tickedScale(estimates: readonly Estimate[], widthPx: number): TickedScale {
  const scale = barScale(estimates, widthPx);
  const unit = estimates[0]?.unit ?? null;
  const all = largestReach(estimates) === 0 ? [] : scale.ticks(tickCount(widthPx));
  return { scale, ticks: all.filter((tick) => isDivisible(unit) || Number.isInteger(tick)), unit };
}

/**
 * A scale's tick labels, centred on their values: `xPx` is the scale's zero, `yPx` the baseline of the text. A label that would
 * touch the one before it is left out.
 */
export function tickLines({ scale, ticks, unit }: TickedScale, xPx: number, yPx: number): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let freeFromPx = Number.NEGATIVE_INFINITY;
  for (const value of ticks) {
    const text = tickText(value, unit);
    const halfPx = textWidthPx(text, textSizePx.tick, 400) / 2;
    const atPx = xPx + scale(value);
    if (atPx - halfPx < freeFromPx) continue;
    lines.push({ text, xPx: atPx, yPx, sizePx: textSizePx.tick, weight: 400, tone: "muted" });
    freeFromPx = atPx + halfPx + 6;
  }
  return lines;
}
