import { describe, expect, test } from "vitest";
import { calendarTickText } from "@/lib/format/calendar-tick";
import { markLabelText } from "@/lib/format/mark-label";
import { atLeast, claim, estimated, statedUnknown } from "../ledger/builders";

describe("markLabelText", () => {
  test("keeps a bound's words and says what is counted", () => {
    expect(markLabelText("injured", estimated([claim("c", { value: atLeast(15) })]))).toBe("at least 15 injured");
  });

  test("names the measure where there is no number", () => {
    expect(markLabelText("injured", estimated([claim("c", { value: statedUnknown })]))).toBe("injured: not known");
    expect(markLabelText("drones_launched", null)).toBe("drones launched: not reported");
  });
});

describe("calendarTickText", () => {
  test("says a day in full, a month with its year where asked, a year alone", () => {
    expect(calendarTickText("2031-03-09", "day", false)).toBe("9 Mar 2031");
    expect(calendarTickText("2031-03-01", "month", false)).toBe("Mar");
    expect(calendarTickText("2031-03-01", "month", true)).toBe("Mar 2031");
    expect(calendarTickText("2031-01-01", "year", true)).toBe("2031");
  });

  test("throws on what is no calendar day", () => {
    expect(() => calendarTickText("2031-02-30", "month", false)).toThrow(/"2031-02-30" is no calendar day/);
  });
});
