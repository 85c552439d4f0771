import { calendarDaySchema } from "../ledger/kyiv-time";
import { dayText } from "./day";
import { en } from "./en";
import type { Locale } from "./locale";

/** What the ticks of a calendar axis name. */
export type CalendarGrain = "day" | "month" | "year";

/**
 * A day as a calendar axis names it: "9 Jul 2025", "Jul", "2025". A month has its year with it where `hasYear` asks: "Jul 2025". Throws a
 * RangeError on what is no calendar day.
 */
export function calendarTickText(on: string, grain: CalendarGrain, hasYear: boolean, locale: Locale = en): string {
  if (!calendarDaySchema.safeParse(on).success) {
    throw new RangeError(`"${on}" is no calendar day; write it as YYYY-MM-DD`);
  }
  if (grain === "day") return dayText(on, "short", locale);
  const year = on.slice(0, 4);
  if (grain === "year") return year;
  const month = locale.monthsShort[Number(on.slice(5, 7)) - 1] ?? "";
  return hasYear ? `${month} ${year}` : month;
}
