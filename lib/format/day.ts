import type { Period } from "../ledger/event";
import { calendarDaySchema } from "../ledger/kyiv-time";
import { en } from "./en";
import type { Locale } from "./locale";

/** "24 January 2026" or "24 Jan 2026". */
export type DayForm = "long" | "short";

interface CalendarDay {
  readonly year: string;
  /** 0 for January. */
  readonly month: number;
  readonly day: string;
}

function calendarDay(on: string): CalendarDay {
  if (!calendarDaySchema.safeParse(on).success) {
    throw new RangeError(`"${on}" is no calendar day; write it as YYYY-MM-DD`);
  }
  const [year = "", month = "", day = ""] = on.split("-");
  return { year, month: Number(month) - 1, day: String(Number(day)) };
}

/**
 * A calendar day: "24 January 2026", short "24 Jan 2026". Read off its own digits, so no time zone can shift it. Throws a RangeError
 * on what is no calendar day.
 */
export function dayText(on: string, form: DayForm = "long", locale: Locale = en): string {
  const { year, month, day } = calendarDay(on);
  const names = form === "long" ? locale.months : locale.monthsShort;
  return locale.date(day, names[month] ?? "", year);
}

/** A night, by the day on which it ends: "night ending 24 January 2026". Throws as `dayText` does. */
export function nightText(on: string, form: DayForm = "long", locale: Locale = en): string {
  return locale.nightEnding(dayText(on, form, locale));
}

/** A month: "June 2025". Throws as `dayText` does; any day of the month will do. */
export function monthText(on: string, locale: Locale = en): string {
  const { year, month } = calendarDay(on);
  return `${locale.monthsAlone[month] ?? ""} ${year}`;
}

/** From one day to another, both included: "24 April 2025 to 24 January 2026"; one day alone where they are the same. */
export function dayRangeText(fromOn: string, toOn: string, form: DayForm = "long", locale: Locale = en): string {
  const [from, to] = [dayText(fromOn, form, locale), dayText(toOn, form, locale)];
  return from === to ? from : locale.range(from, to);
}

/**
 * When a period ran, as precisely as its record says: "June 2025", "June 2025 to August 2025", "1 June 2025 to 9 June 2025",
 * "since February 2022". Throws as `dayText` does.
 */
export function periodText(period: Pick<Period, "fromOn" | "toOn" | "precision">, locale: Locale = en): string {
  const { fromOn, toOn, precision } = period;
  const text = (on: string) => (precision === "month" ? monthText(on, locale) : dayText(on, "long", locale));
  if (toOn === null) return locale.since(text(fromOn));
  return text(fromOn) === text(toOn) ? text(fromOn) : locale.range(text(fromOn), text(toOn));
}
