import { z } from "zod";
import { calendarDaySchema, endOfKyivDayMs, instantSchema, kyivWallClockMs } from "../ledger/kyiv-time";

function instantOf(ms: number): string {
  return new Date(ms).toISOString();
}

/** A time in Kyiv to the minute, as a form field gives it. A day's last minute is its end: no field can say it closer. */
const wallClockSchema = z.iso
  .datetime({ local: true, precision: -1 })
  .regex(/\d$/)
  .transform((text) => instantOf(text.endsWith("T23:59") ? endOfKyivDayMs(text.slice(0, 10)) : kyivWallClockMs(text)));

/** A day alone: its end in Kyiv, from which reports without a printed time count (lib/ledger/claim-time.ts). */
const wholeDaySchema = calendarDaySchema.transform((on) => instantOf(endOfKyivDayMs(on)));

/** A moment as it may be asked for, read as an instant: with an offset as it is, else a time or a whole day in Kyiv. */
export const asOfSchema = z.union([instantSchema, wallClockSchema, wholeDaySchema]);

/** What a valid moment looks like. */
export const asOfRemedy = "a day such as 2026-01-24, a time such as 2026-01-24T08:00 (Kyiv), or one with an offset";
