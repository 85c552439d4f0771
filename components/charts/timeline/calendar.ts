import { type ScaleTime, scaleUtc, utcDay, utcMonday, utcMonth, utcYear } from "d3";
import { type CalendarGrain, calendarTickText } from "../../../lib/format/calendar-tick";
import type { Attack, Period } from "../../../lib/ledger/event";
import { textWidthPx } from "../../../lib/viz/text-width";
import { textSizePx } from "../../../lib/viz/type-scale";

/** A tick of a calendar axis: where it stands, in px, and what it says. */
export interface CalendarTick {
  readonly xPx: number;
  readonly text: string;
}

/** A calendar axis in px from its start; `at` places a calendar day, by its middle. */
export interface Calendar {
  readonly widthPx: number;
  readonly fromOn: string;
  readonly toOn: string;
  readonly at: (on: string) => number;
  readonly ticks: readonly CalendarTick[];
}

const dayMs = 86_400_000;
const leastPaddingDays = 4;
const loneSpanDays = 30;

function msOf(on: string): number {
  return Date.parse(`${on}T12:00:00Z`);
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/**
 * The first and last day of an axis for some attacks, with a little room on both sides; for none, of the periods that end. Null when there is
 * no day at all. Periods that reach beyond the attacks are cut at the axis's ends, so that a war of years leaves the nights apart.
 */
export function calendarSpan(attacks: readonly Attack[], periods: readonly Period[]): [string, string] | null {
  const nights = attacks.map(({ nightOf }) => nightOf);
  const days = nights.length > 0 ? nights : periods.flatMap(({ fromOn, toOn }) => [fromOn, toOn ?? fromOn]);
  const [first, last] = [[...days].sort().at(0), [...days].sort().at(-1)];
  if (first === undefined || last === undefined) return null;
  const spanDays = (msOf(last) - msOf(first)) / dayMs;
  const paddingDays = Math.max(leastPaddingDays, Math.round(spanDays * 0.03), Math.ceil((loneSpanDays - spanDays) / 2));
  return [dayOf(msOf(first) - paddingDays * dayMs), dayOf(msOf(last) + paddingDays * dayMs)];
}

/** What ticks may stand for, the finest first: how far apart they are, in days, and how they are named. */
const levels = [
  { interval: utcDay, days: 1, grain: "day" as const },
  { interval: utcDay.every(2) ?? utcDay, days: 2, grain: "day" as const },
  { interval: utcMonday, days: 7, grain: "day" as const },
  { interval: utcMonday.every(2) ?? utcMonday, days: 14, grain: "day" as const },
  ...[1, 2, 3, 6].map((step) => ({
    interval: utcMonth.every(step) ?? utcMonth,
    days: 30 * step,
    grain: "month" as const,
  })),
  ...[1, 2, 5, 10, 25, 100].map((step) => ({
    interval: utcYear.every(step) ?? utcYear,
    days: 365 * step,
    grain: "year" as const,
  })),
];

/** Ticks nearer than this are never legible, in px. */
const leastSpacingPx = 24;

const tickGapPx = 12;

function namedTicks(days: readonly Date[], grain: CalendarGrain, scale: ScaleTime<number, number>): CalendarTick[] {
  let year = "";
  return days.map((day) => {
    const on = dayOf(day.getTime());
    const hasYear = on.slice(0, 4) !== year;
    year = on.slice(0, 4);
    return { xPx: scale(msOf(on)), text: calendarTickText(on, grain, hasYear) };
  });
}

function halfPx({ text }: CalendarTick): number {
  return textWidthPx(text, textSizePx.tick, 400) / 2;
}

function isLegible(ticks: readonly CalendarTick[]): boolean {
  return ticks.every((tick, index) => {
    const before = ticks[index - 1];
    return before === undefined || tick.xPx - halfPx(tick) >= before.xPx + halfPx(before) + tickGapPx;
  });
}

function calendarTicks(scale: ScaleTime<number, number>, widthPx: number): CalendarTick[] {
  const [from, to] = scale.domain();
  if (from === undefined || to === undefined) return [];
  const dayPx = (widthPx * dayMs) / Math.max(dayMs, to.getTime() - from.getTime());
  for (const { interval, days, grain } of levels) {
    if (days * dayPx < leastSpacingPx) continue;
    const ticks = namedTicks(interval.range(from, to), grain, scale).filter(
      (tick) => tick.xPx - halfPx(tick) >= 0 && tick.xPx + halfPx(tick) <= widthPx,
    );
    if (ticks.length > 0 && isLegible(ticks)) return ticks;
  }
  return [];
}

/** Room at both ends of an axis, in px: as much as the largest disc with its open end reaches. */
function insetPx(widthPx: number): number {
  return Math.max(32, Math.min(42, widthPx * 0.055));
}

/** A calendar axis `widthPx` wide over some days, both included, with room for marks at both ends. Ticks are as many as can be told apart. */
export function calendarOf([fromOn, toOn]: readonly [string, string], widthPx: number): Calendar {
  const roomPx = insetPx(widthPx);
  const scale = scaleUtc([msOf(fromOn), msOf(toOn)], [roomPx, widthPx - roomPx]);
  return { widthPx, fromOn, toOn, at: (on) => scale(msOf(on)), ticks: calendarTicks(scale, widthPx) };
}
