import { CalendarDayError, dayNumber, dayOfNumber } from "./days";

/** How wide a bin is: one night, by the day on which it ends in Kyiv; an ISO week, from Monday; a calendar month. */
export const grains = ["night", "week", "month"] as const;

export type Grain = (typeof grains)[number];

/** A grain, or the calendar year, for what has more months than can be read. */
export type WideGrain = Grain | "year";

/** Days of a bin, `YYYY-MM-DD`, both included. */
export interface Days {
  readonly fromOn: string;
  readonly toOn: string;
}

function weekOf(on: string): Days {
  const day = dayNumber(on);
  // Day 0, 1 January 1970, was a Thursday.
  const monday = day - ((((day + 3) % 7) + 7) % 7);
  return { fromOn: dayOfNumber(monday), toOn: dayOfNumber(monday + 6) };
}

function monthOf(on: string): Days {
  const [year = 0, month = 0] = on.split("-").map(Number);
  const next = `${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  return { fromOn: `${on.slice(0, 7)}-01`, toOn: dayOfNumber(dayNumber(next) - 1) };
}

const daysOf: Record<WideGrain, (on: string) => Days> = {
  night: (on) => ({ fromOn: on, toOn: on }),
  week: weekOf,
  month: monthOf,
  year: (on) => ({ fromOn: `${on.slice(0, 4)}-01-01`, toOn: `${on.slice(0, 4)}-12-31` }),
};

/** The days of the bin that a day falls into. Throws a RangeError on what is no calendar day. */
export function grainDays(on: string, grain: WideGrain): Days {
  if (Number.isNaN(dayNumber(on))) throw new CalendarDayError(on);
  return daysOf[grain](on);
}

/** As many spans of days as are kept in bins: each chart of a selection asks for the same few, once for each count. */
const keptSpans = 50;

const spans = new Map<string, readonly Days[]>();

/** Every bin from one day to another in order, each whole, so that the first may begin before `fromOn`; none where they are reversed. */
export function grainsBetween({ fromOn, toOn }: Days, grain: WideGrain): readonly Days[] {
  const key = `${fromOn} ${toOn} ${grain}`;
  const known = spans.get(key) ?? daysInGrain(fromOn, toOn, grain);
  if (spans.size >= keptSpans && !spans.has(key)) spans.clear();
  spans.set(key, known);
  return known;
}

function daysInGrain(fromOn: string, toOn: string, grain: WideGrain): readonly Days[] {
  const all: Days[] = [];
  for (let on = fromOn; on <= toOn; ) {
    const days = grainDays(on, grain);
    all.push(days);
    on = dayOfNumber(dayNumber(days.toOn) + 1);
  }
  return all;
}
