import { calendarDaySchema, kyivDayOf } from "../ledger/kyiv-time";

/** The first day of the war that the ledger is about: nothing before it is a report's or an attack's. */
const firstPlausibleDay = "2014-01-01";

/** Whether a text is a calendar day from 2014 to today in Kyiv; `nowMs` is milliseconds since the epoch. */
export function isPlausibleDay(on: string | null, nowMs: number): on is string {
  return dayFault(on, nowMs) === null;
}

/** Why a text is no day of this war so far, in a sentence; null where it is one. */
export function dayFault(on: string | null, nowMs: number): string | null {
  if (on === null || !calendarDaySchema.safeParse(on).success)
    return `“${on ?? ""}” is no day of the calendar; give one`;
  if (on < firstPlausibleDay) return `${on} is before ${firstPlausibleDay}; give the day that is meant`;
  const today = kyivDayOf(nowMs);
  return on > today ? `${on} has not come yet (in Kyiv it is ${today}); give the day that is meant` : null;
}
