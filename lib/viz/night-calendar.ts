import { monthText } from "../format/day";
import { dayNumber, dayOfNumber } from "../series/days";
import { type Days, grainDays, grainsBetween } from "../series/grain";
import type { CellContent } from "./cell";
import { textWidthPx } from "./text-width";
import { type PlacedLine, textSizePx } from "./type-scale";

/** What a night's cell shows: the class of its number, or why it has none. */
export type NightState = number | "zero" | "stated_unknown" | "not_reported";

/** Whether a number is an end and not a point: "at least", "up to", or a range of either kind. */
export type NightBound = "open_above" | "open_below" | "range" | null;

/** A night that has an attack on record. */
export interface NightCell {
  readonly on: string;
  readonly state: NightState;
  readonly bound: NightBound;
  readonly content: CellContent;
}

/** A night's cell with the top left corner of its square, in px. */
export interface PlacedNight extends NightCell {
  readonly xPx: number;
  readonly yPx: number;
}

/** A calendar laid out, in px from its own top left corner: `blanks` are the corners of the days without an attack on record. */
export interface PlacedCalendar {
  readonly heightPx: number;
  readonly sidePx: number;
  readonly lines: readonly PlacedLine[];
  readonly nights: readonly PlacedNight[];
  readonly blanks: readonly (readonly [xPx: number, yPx: number])[];
}

const headPx = 20;
const linePx = 14;

/** How many months stand side by side, so that a line begins with January, a half, a third or a quarter of a year. */
function monthsPerLine(widthPx: number): { readonly count: number; readonly gapPx: number; readonly mostPx: number } {
  if (widthPx >= 900) return { count: 6, gapPx: 30, mostPx: 21 };
  return widthPx >= 560 ? { count: 4, gapPx: 24, mostPx: 21 } : { count: 3, gapPx: 14, mostPx: 21 };
}

/** 0 for Monday. Day 0, 1 January 1970, was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * Nights on a calendar, a block for each month from the first day's to the last's, in it a row for each week from Monday on. Months without an
 * attack on record are there too. No two nights may be of one day.
 */
export function placedCalendar(nights: readonly NightCell[], days: Days, widthPx: number): PlacedCalendar {
  const { count, gapPx, mostPx } = monthsPerLine(widthPx);
  const stepPx = Math.min(mostPx, Math.floor((widthPx - gapPx * (count - 1)) / count / 7));
  const sidePx = stepPx - 2;
  const nightOn = new Map(nights.map((night) => [night.on, night]));
  const months = grainsBetween({ fromOn: grainDays(days.fromOn, "month").fromOn, toOn: days.toOn }, "month");
  const first = Number(months[0]?.fromOn.slice(5, 7) ?? 1) - 1;
  const lines: PlacedLine[] = [];
  const placed: PlacedNight[] = [];
  const blanks: [number, number][] = [];
  let [topPx, bottomPx] = [0, 0];
  for (const [index, { fromOn, toOn }] of months.entries()) {
    const column = ((first % count) + index) % count;
    if (column === 0 && index > 0) topPx = bottomPx + linePx;
    const leftPx = column * (7 * stepPx + gapPx);
    const name = monthText(fromOn);
    const isTight = textWidthPx(name, textSizePx.note, 600) > 7 * stepPx + gapPx - 4;
    const text = isTight ? name.slice(0, 3) + name.slice(-5) : name;
    lines.push({ text, xPx: leftPx, yPx: topPx + 13, sizePx: textSizePx.note, weight: 600, tone: "ink" });
    const [start, end] = [dayNumber(fromOn), dayNumber(toOn)];
    const offset = weekday(start);
    for (let day = start; day <= end; day += 1) {
      const at = offset + day - start;
      const [xPx, yPx] = [leftPx + (at % 7) * stepPx, topPx + headPx + Math.floor(at / 7) * stepPx];
      const on = dayOfNumber(day);
      const night = nightOn.get(on);
      if (night !== undefined) placed.push({ ...night, xPx, yPx });
      else if (on >= days.fromOn && on <= days.toOn) blanks.push([xPx, yPx]);
      bottomPx = Math.max(bottomPx, yPx + stepPx);
    }
  }
  return { heightPx: bottomPx, sidePx, lines, nights: placed, blanks };
}
