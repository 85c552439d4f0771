import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountText, numberText, shareText, tickText } from "@/lib/format/number";

describe("numberText", () => {
  test("writes every digit, with commas between thousands", () => {
    expect(numberText(88_000)).toBe("88,000");
    expect(numberText(2.5)).toBe("2.5");
    expect(numberText(0)).toBe("0");
    expect(numberText(1_343)).toBe("1,343");
  });

  test("can be read back as the same number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (n) => {
        expect(Number(numberText(n).replaceAll(",", ""))).toBe(n);
      }),
    );
  });

  test("does not show the noise of adding decimals", () => {
    expect(numberText(0.1 + 0.2)).toBe("0.3");
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("throws on %s, and says what to write instead", (n) => {
    expect(() => numberText(n)).toThrow(/is no figure; write "not reported"/);
    expect(() => shareText(n)).toThrow(RangeError);
    expect(() => tickText(n)).toThrow(RangeError);
  });
});

describe("shareText", () => {
  test("writes a share from 0 to 1 as a percentage", () => {
    expect([0, 0.07, 0.4, 0.465, 1].map((share) => shareText(share))).toEqual(["0%", "7%", "40%", "46.5%", "100%"]);
  });

  test("never shows some as none, nor less than all as all", () => {
    expect(shareText(0.0001)).toBe("0.01%");
    expect(shareText(1999 / 2000)).toBe("99.95%");
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (share) => {
        expect(shareText(share)).not.toBe("0%");
        expect(shareText(share)).not.toBe("100%");
      }),
    );
  });
});

describe("amountText", () => {
  test("writes a share as a percentage and any other unit in full", () => {
    expect(amountText(0.4, "share_of_buildings")).toBe("40%");
    expect(amountText(200_000, "people")).toBe("200,000");
  });
});

describe("tickText", () => {
  test("shortens thousands and millions", () => {
    expect([0, 0.5, 500, 2_500, 200_000, 1_500_000].map((n) => tickText(n))).toEqual([
      "0",
      "0.5",
      "500",
      "2.5k",
      "200k",
      "1.5M",
    ]);
  });

  test("never rounds: what it cannot shorten exactly it writes in full", () => {
    expect(tickText(1_343)).toBe("1,343");
    expect(tickText(1_234_567)).toBe("1,234,567");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (n) => {
        const [, digits = "", suffix = ""] = /^([\d.,]+)([kM]?)$/.exec(tickText(n)) ?? [];
        const factor = { "": 1, k: 1e3, M: 1e6 }[suffix] ?? Number.NaN;
        expect(Number(digits.replaceAll(",", "")) * factor).toBeCloseTo(n, 6);
      }),
    );
  });

  test("writes a share as a percentage", () => {
    expect(tickText(0.4, "share_of_customers")).toBe("40%");
  });
});
