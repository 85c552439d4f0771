import { describe, expect, test } from "vitest";
import { dayRangeText, dayText, monthText, nightText, periodText } from "@/lib/format/day";
import { attackTimeText, filedUnderText, instantText } from "@/lib/format/instant";

describe("dayText", () => {
  test("names the month in full or in three letters", () => {
    expect(dayText("2026-01-24")).toBe("24 January 2026");
    expect(dayText("2025-09-04", "short")).toBe("4 Sep 2025");
  });

  test.each(["2026-02-30", "24 January 2026", ""])("throws on %j and says how to write a day", (on) => {
    expect(() => dayText(on)).toThrow(`"${on}" is no calendar day; write it as YYYY-MM-DD`);
  });
});

test("nightText names a night by the day on which it ends", () => {
  expect(nightText("2026-01-24")).toBe("night ending 24 January 2026");
  expect(nightText("2026-01-24", "short")).toBe("night ending 24 Jan 2026");
});

test("dayRangeText gives both ends, and one day once", () => {
  expect(dayRangeText("2025-04-24", "2026-01-24")).toBe("24 April 2025 to 24 January 2026");
  expect(dayRangeText("2025-04-24", "2025-04-24", "short")).toBe("24 Apr 2025");
});

describe("periodText", () => {
  test("is as precise as the record", () => {
    expect(periodText({ fromOn: "2025-06-01", toOn: "2025-06-30", precision: "month" })).toBe("June 2025");
    expect(periodText({ fromOn: "2025-12-01", toOn: "2026-01-31", precision: "month" })).toBe(
      "December 2025 to January 2026",
    );
    expect(periodText({ fromOn: "2025-06-01", toOn: "2025-06-09", precision: "day" })).toBe(
      "1 June 2025 to 9 June 2025",
    );
    expect(monthText("2026-01-17")).toBe("January 2026");
  });

  test("says since when a period that still runs began", () => {
    expect(periodText({ fromOn: "2022-02-01", toOn: null, precision: "month" })).toBe("since February 2022");
    expect(periodText({ fromOn: "2022-02-24", toOn: null, precision: "day" })).toBe("since 24 February 2022");
  });
});

describe("instantText", () => {
  test("tells the time that Kyiv's clocks showed, in winter and in summer, and names the zone", () => {
    expect(instantText("2026-01-24T06:00:00Z")).toBe("24 January 2026, 08:00 Kyiv time");
    expect(instantText("2025-07-09T21:30:00Z")).toBe("10 July 2025, 00:30 Kyiv time");
    expect(instantText("2026-01-24T08:00:00+02:00")).toBe("24 January 2026, 08:00 Kyiv time");
  });

  test.each(["2026-01-24", "2026-01-24T08:00:00", "yesterday"])("throws on %j, which names no zone", (at) => {
    expect(() => instantText(at)).toThrow(`"${at}" is no instant`);
  });
});

test("filedUnderText is the night that ends on a day, or the day itself for what was of that day", () => {
  const hours = { start: null, end: null };
  expect(filedUnderText({ nightOf: "2025-07-09", window: { precision: "night", ...hours } })).toBe(
    "night ending 9 July 2025",
  );
  expect(filedUnderText({ nightOf: "2025-07-09", window: { precision: "day", ...hours } })).toBe("9 July 2025");
});

describe("attackTimeText", () => {
  const nightOf = "2026-01-24";

  test("makes up no hour where none is reported", () => {
    const unknown = { start: null, end: null };
    expect(attackTimeText({ nightOf, window: { precision: "night", ...unknown } })).toBe(
      "night ending 24 January 2026",
    );
    expect(attackTimeText({ nightOf, window: { precision: "day", ...unknown } })).toBe("24 January 2026");
  });

  test("gives the hours that are reported", () => {
    const text = (start: string | null, end: string | null) =>
      attackTimeText({ nightOf, window: { precision: "minute", start, end } });
    expect(text("2026-01-24T01:00:00+02:00", "2026-01-24T03:30:00+02:00")).toBe(
      "24 January 2026, 01:00 to 03:30 Kyiv time",
    );
    expect(text("2026-01-23T23:00:00+02:00", "2026-01-24T05:00:00+02:00")).toBe(
      "23 January 2026, 23:00 to 24 January 2026, 05:00 Kyiv time",
    );
    expect(text("2026-01-24T01:00:00+02:00", "2026-01-24T01:00:00+02:00")).toBe("24 January 2026, 01:00 Kyiv time");
    expect(text("2026-01-24T01:00:00+02:00", null)).toBe("from 24 January 2026, 01:00 Kyiv time");
    expect(text(null, "2026-01-24T01:00:00+02:00")).toBe("until 24 January 2026, 01:00 Kyiv time");
  });
});
