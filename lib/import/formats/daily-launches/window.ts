import { calendarDaySchema, kyivWallClockMs } from "../../../ledger/kyiv-time";

/** A time as the tracker writes it, without a zone, which is Kyiv's: a day, and the hour where one is given. */
export interface Moment {
  readonly on: string;
  /** "08:30"; null where the day alone is given. */
  readonly clock: string | null;
}

/** A cell as a moment, "2025-05-11 23:00", "2023-05-16 3:30" or "2025-05-11"; null for any other. */
export function momentOf(cell: string): Moment | null {
  const [, on = "", hour, minute] = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}):(\d{2})(?::00)?)?$/.exec(cell) ?? [];
  if (!calendarDaySchema.safeParse(on).success) return null;
  if (hour === undefined) return { on, clock: null };
  return Number(hour) > 23 || Number(minute) > 59 ? null : { on, clock: `${hour.padStart(2, "0")}:${minute}` };
}

/** A moment in words that sort by time. */
export function momentText({ on, clock }: Moment): string {
  return clock === null ? on : `${on} ${clock}`;
}

/** A moment as an instant in UTC; null where no hour is given, since none is made up. */
export function instantOf({ on, clock }: Moment): string | null {
  return clock === null ? null : new Date(kyivWallClockMs(`${on}T${clock}`)).toISOString();
}

const hourMs = 3_600_000;

/** Whether Kyiv's clocks skip a moment's hour, as on the last Sunday of March, or show it twice, as in October; null for any other. */
export function clockChange({ on, clock }: Moment): "skipped" | "twice" | null {
  // In Europe clocks change on the last Sundays of March and October alone; most rows need no look at a zone.
  if (clock === null || !/-(?:03|10)-(?:2[5-9]|3[01])$/.test(on)) return null;
  const wallMs = Date.parse(`${on}T${clock}:00Z`);
  const [before, at, after] = [wallMs - hourMs, wallMs, wallMs + hourMs].map((ms) =>
    kyivWallClockMs(new Date(ms).toISOString().slice(0, 16)),
  ) as [number, number, number];
  if (after <= at) return "skipped";
  return at - before > hourMs ? "twice" : null;
}

/**
 * How a window's days speak against it: over two days, which no night is, so that a date may be a slip ("long"), or over seven, of which no
 * night can be told ("endless"). Null for any other.
 */
export function windowFault(start: Moment, end: Moment): "long" | "endless" | null {
  const days = (Date.parse(end.on) - Date.parse(start.on)) / (24 * hourMs);
  return days > 7 ? "endless" : days > 2 ? "long" : null;
}

/** Whether a window ends before it starts; a day alone is all of it. */
export function isBackward(start: Moment, end: Moment): boolean {
  if (start.on !== end.on) return end.on < start.on;
  return start.clock !== null && end.clock !== null && end.clock < start.clock;
}
