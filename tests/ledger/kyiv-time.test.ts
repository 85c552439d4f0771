import { describe, expect, test } from "vitest";
import { calendarDaySchema, endOfKyivDayMs, instantSchema, kyivWallClockMs } from "@/lib/ledger/kyiv-time";

const utc = (ms: number) => new Date(ms).toISOString();

describe("time in Kyiv", () => {
  test("the tests run in a zone that is neither UTC nor Kyiv's", () => {
    expect([0, -120, -180]).not.toContain(new Date("2031-03-10T12:00:00Z").getTimezoneOffset());
  });

  test.each([
    ["in winter", "2026-01-24", "2026-01-24T21:59:59.999Z"],
    ["in summer", "2025-07-10", "2025-07-10T20:59:59.999Z"],
    ["at the turn of the year", "2025-12-31", "2025-12-31T21:59:59.999Z"],
    ["on a leap day", "2024-02-29", "2024-02-29T21:59:59.999Z"],
    ["before the clock goes forward", "2025-03-29", "2025-03-29T21:59:59.999Z"],
    ["when it goes forward", "2025-03-30", "2025-03-30T20:59:59.999Z"],
    ["before the clock goes back", "2025-10-25", "2025-10-25T20:59:59.999Z"],
    ["when it goes back", "2025-10-26", "2025-10-26T21:59:59.999Z"],
  ])("endOfKyivDayMs(day) %s is the day's last millisecond", (_, day, end) => {
    expect(utc(endOfKyivDayMs(day))).toBe(end);
  });

  test.each([
    ["2026-01-24T08:00", "2026-01-24T06:00:00.000Z"],
    ["2025-07-10T00:00", "2025-07-09T21:00:00.000Z"],
    ["2025-03-30T02:59", "2025-03-30T00:59:00.000Z"],
    ["2025-03-30T04:00", "2025-03-30T01:00:00.000Z"],
    ["2025-10-26T02:59", "2025-10-25T23:59:00.000Z"],
    ["2025-10-26T04:00", "2025-10-26T02:00:00.000Z"],
  ])("kyivWallClockMs(%s) is %s", (wallClock, instant) => {
    expect(utc(kyivWallClockMs(wallClock))).toBe(instant);
  });

  test("calendarDaySchema takes days that exist and no others", () => {
    const days = ["2024-02-29", "2025-02-29", "2025-04-31", "2025-4-1", "2025-04-01T00:00:00Z"];
    expect(days.map((day) => calendarDaySchema.safeParse(day).success)).toEqual([true, false, false, false, false]);
  });

  test("instantSchema takes instants that every clock reads alike and no others", () => {
    const instants = [
      "2026-01-24T08:00:00Z",
      "2026-01-24T08:00:00.250+02:00",
      "2026-01-24T08:00:00",
      "2026-01-24T08:00:00+02",
      "2026-01-24",
    ];
    expect(instants.map((at) => instantSchema.safeParse(at).success)).toEqual([true, true, false, false, false]);
  });
});
