import { z } from "zod";

/** The zone in which nights over Ukraine are counted. */
export const kyivZone = "Europe/Kyiv";

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const calendarDaySchema = z.iso.date();

/** An instant with its offset or Z, such as `2026-01-24T08:00:00+02:00`. */
export const instantSchema = z.iso.datetime({ offset: true });

const kyivClock = new Intl.DateTimeFormat("en-CA", {
  timeZone: kyivZone,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

function kyivOffsetMs(atMs: number): number {
  const part = Object.fromEntries(kyivClock.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(atMs / 1000) * 1000;
}

/** The last millisecond of a calendar day in Kyiv, as milliseconds since the epoch. */
export function endOfKyivDayMs(on: string): number {
  const asIfUtc = Date.parse(`${on}T23:59:59.999Z`);
  return asIfUtc - kyivOffsetMs(asIfUtc - kyivOffsetMs(asIfUtc));
}

/** A wall-clock time in Kyiv (`YYYY-MM-DDTHH:MM`) as milliseconds since the epoch. */
export function kyivWallClockMs(wallClock: string): number {
  const asIfUtc = Date.parse(`${wallClock}:00Z`);
  return asIfUtc - kyivOffsetMs(asIfUtc - kyivOffsetMs(asIfUtc));
}

/** The calendar day that it is in Kyiv at an instant, given in milliseconds since the epoch. */
export function kyivDayOf(atMs: number): string {
  return new Date(atMs + kyivOffsetMs(atMs)).toISOString().slice(0, 10);
}
