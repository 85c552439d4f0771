import type { Attack } from "../ledger/event";
import { kyivZone } from "../ledger/kyiv-time";
import { dayText, nightText } from "./day";
import { en } from "./en";
import type { Locale } from "./locale";

// The parts are digits that the words are put around here, so the runtime's own wording of dates, which changes, stays out.
const kyivClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: kyivZone,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

function kyivParts(at: string): { readonly on: string; readonly clock: string } {
  const atMs = Date.parse(at);
  if (Number.isNaN(atMs) || !/(?:Z|[+-]\d{2}:?\d{2})$/.test(at)) {
    throw new RangeError(`"${at}" is no instant; write it as 2026-01-24T08:00:00+02:00, with its offset`);
  }
  const parts = new Map(kyivClock.formatToParts(atMs).map(({ type, value }) => [type, value]));
  return {
    on: `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`,
    clock: `${parts.get("hour")}:${parts.get("minute")}`,
  };
}

/**
 * An instant, to the minute, as the clocks in Kyiv showed it: "24 January 2026, 08:00 Kyiv time". Throws a RangeError on what is no
 * instant with an offset or Z.
 */
export function instantText(at: string, locale: Locale = en): string {
  const { on, clock } = kyivParts(at);
  return locale.kyivTime(dayText(on, "long", locale), clock);
}

/** As of when figures are read, within a sentence: "as known on 24 January 2026, 08:00 Kyiv time". `at` is ISO 8601. */
export function knownOnText(at: string, locale: Locale = en): string {
  return locale.knownOn(instantText(at, locale));
}

/**
 * When an attack was, as precisely as its record says and no more: its first and last minute or hour in Kyiv time where known,
 * else its day, or "night ending 24 January 2026".
 */
export function attackTimeText({ nightOf, window }: Pick<Attack, "nightOf" | "window">, locale: Locale = en): string {
  const { start, end } = window;
  if (start !== null && end !== null) {
    const [from, to] = [kyivParts(start), kyivParts(end)];
    if (from.on === to.on) {
      const clocks = from.clock === to.clock ? from.clock : locale.range(from.clock, to.clock);
      return locale.kyivTime(dayText(from.on, "long", locale), clocks);
    }
    return locale.range(`${dayText(from.on, "long", locale)}, ${from.clock}`, instantText(end, locale));
  }
  if (start !== null) return locale.from(instantText(start, locale));
  if (end !== null) return locale.until(instantText(end, locale));
  return filedUnderText({ nightOf, window }, locale);
}

/**
 * What an attack is filed under: "night ending 24 January 2026", or its day, "9 July 2025", where its record says that it was of that day
 * and not of the night that ended on it.
 */
export function filedUnderText({ nightOf, window }: Pick<Attack, "nightOf" | "window">, locale: Locale = en): string {
  return window.precision === "day" ? dayText(nightOf, "long", locale) : nightText(nightOf, "long", locale);
}
