import { monthText } from "../format/day";
import { dayNumber, dayOfNumber } from "../series/days";
import { type Days, grainDays, grainsBetween } from "../series/grain";
import type { CellContent } from "./cell";
import type { ReachBlock, ReachCell } from "./reach";
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

/** A calendar laid out, in px from its own top left corner: `blanks` are the corners of the days without an attack on record, `blocks` the months. */
export interface PlacedCalendar {
  readonly heightPx: number;
  readonly sidePx: number;
  readonly lines: readonly PlacedLine[];
  readonly nights: readonly PlacedNight[];
  readonly blanks: readonly (readonly [xPx: number, yPx: number])[];
  readonly blocks: readonly ReachBlock[];
}

const headPx = 20;
const linePx = 14;

/** How months stand side by side: how many, the room between two in px, how wide a night is at most, and in which column the first month is. */
interface Line {
  readonly count: number;
  readonly gapPx: number;
  readonly mostPx: number;
  readonly firstColumn: number;
}

/** How narrow a night may be where months are set close, and how high a month's weeks are at most, in nights. */
const [leastNightPx, mostWeeks] = [11, 6];

function nightPx(widthPx: number, { count, gapPx, mostPx }: Omit<Line, "firstColumn">): number {
  return Math.min(mostPx, Math.floor((widthPx - gapPx * (count - 1)) / count / 7));
}

/** The fewest months side by side with which all stand within a height; null where none is, and months begin a line as on a page. */
function closeLine(months: number, widthPx: number, roomPx: number): Line | null {
  for (let count = 3; count <= 12; count += 1) {
    const line = { count, gapPx: 14, mostPx: 21, firstColumn: 0 };
    const stepPx = nightPx(widthPx, line);
    if (stepPx < leastNightPx) return null;
    const lines = Math.ceil(months / count);
    if (lines * (headPx + mostWeeks * stepPx + linePx) - linePx <= roomPx) return line;
  }
  return null;
}

/** How many months stand side by side, so that a line of several begins with January, a half, a third or a quarter of a year. */
function monthsPerLine(widthPx: number): Omit<Line, "firstColumn"> {
  if (widthPx >= 900) return { count: 6, gapPx: 30, mostPx: 21 };
  return widthPx >= 560 ? { count: 4, gapPx: 24, mostPx: 21 } : { count: 3, gapPx: 14, mostPx: 21 };
}

/** 0 for Monday. Day 0, 1 January 1970, was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * Nights on a calendar, a block for each month from the first day's to the last's, in it a row for each week from Monday on. Months without an
 * attack on record are there too. No two nights may be of one day. In a room, a height in px, months follow one another wherever a line begins, so
 * that all of them stand within it; within the first of several in which they do.
 */
export function placedCalendar(
  nights: readonly NightCell[],
  days: Days,
  widthPx: number,
  roomsPx: readonly number[] = [],
): PlacedCalendar {
  const nightOn = new Map(nights.map((night) => [night.on, night]));
  const months = grainsBetween({ fromOn: grainDays(days.fromOn, "month").fromOn, toOn: days.toOn }, "month");
  const first = Number(months[0]?.fromOn.slice(5, 7) ?? 1) - 1;
  const usual = monthsPerLine(widthPx);
  const close = roomsPx.map((roomPx) => closeLine(months.length, widthPx, roomPx)).find((line) => line !== null);
  // As few as stand in one line have nothing above or below them to be in step with.
  const usualColumn = months.length <= usual.count ? 0 : first % usual.count;
  const line = close ?? { ...usual, firstColumn: usualColumn };
  const { count, gapPx, firstColumn } = line;
  const stepPx = nightPx(widthPx, line);
  const sidePx = stepPx - 2;
  const lines: PlacedLine[] = [];
  const placed: PlacedNight[] = [];
  const blanks: [number, number][] = [];
  const blocks: ReachBlock[] = [];
  let [topPx, bottomPx] = [0, 0];
  for (const [index, { fromOn, toOn }] of months.entries()) {
    const column = (firstColumn + index) % count;
    if (column === 0 && index > 0) topPx = bottomPx + linePx;
    const leftPx = column * (7 * stepPx + gapPx);
    const name = monthText(fromOn);
    const isTight = textWidthPx(name, textSizePx.note, 600) > 7 * stepPx + gapPx - 4;
    const text = isTight ? name.slice(0, 3) + name.slice(-5) : name;
    lines.push({ text, xPx: leftPx, yPx: topPx + 13, sizePx: textSizePx.note, weight: 600, tone: "ink" });
    const [start, end] = [dayNumber(fromOn), dayNumber(toOn)];
    const offset = weekday(start);
    const cells: ReachCell[] = [];
    for (let day = start; day <= end; day += 1) {
      const at = offset + day - start;
      const [column, row] = [at % 7, Math.floor(at / 7)];
      const [xPx, yPx] = [leftPx + column * stepPx, topPx + headPx + row * stepPx];
      const on = dayOfNumber(day);
      const night = nightOn.get(on);
      if (night !== undefined) {
        placed.push({ ...night, xPx, yPx });
        cells.push({ content: night.content, column, row });
      } else if (on >= days.fromOn && on <= days.toOn) blanks.push([xPx, yPx]);
      bottomPx = Math.max(bottomPx, yPx + stepPx);
    }
    blocks.push({ xPx: leftPx - 1, yPx: topPx + headPx - 1, sidePx: stepPx, cells });
  }
  return { heightPx: bottomPx, sidePx, lines, nights: placed, blanks, blocks };
}
