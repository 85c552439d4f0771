import { describe, expect, test } from "vitest";
import { workedOutText } from "@/lib/format/remainder";

const text = (low: number, high: number, highOpen = false, isAbout = false) =>
  workedOutText({ low, high, highOpen, isAbout });

describe("workedOutText", () => {
  test("keeps what is known of both ends", () => {
    expect([text(12, 12), text(1_500, 2_500), text(0, 25), text(270, 270, true)]).toEqual([
      "12",
      "1,500 to 2,500",
      "up to 25",
      "at least 270",
    ]);
  });

  test("says about where an about is behind it", () => {
    const about = [text(300, 300, false, true), text(0, 25, false, true), text(270, 270, true, true)];
    expect(about).toEqual(["about 300", "up to about 25", "at least about 270"]);
    expect(text(20, 45, false, true)).toBe("about 20 to 45");
  });

  test("throws on what is no number", () => {
    expect(() => text(Number.NaN, 3)).toThrow(RangeError);
  });
});
