import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorWordLimit, wordCount } from "@/lib/ledger/anchor";
import { qualifiers, valueSchema } from "@/lib/ledger/value";
import { anchorAt } from "@/lib/review/anchor-words";
import { textPieces } from "@/lib/review/marked-text";
import { typedNumber, wordedShapes, wordedValue } from "@/lib/review/worded-value";

describe("a text cut at its figures", () => {
  it("is the whole text again, each piece with every figure over it, whatever overlaps", () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.integer({ min: 1, max: 50 }), (spans, length) => {
        const marks = spans.map((one, index) => ({ ...one, key: String(index) }));
        const pieces = textPieces(length, marks);
        expect(pieces.map(({ start }) => start)).toEqual([0, ...pieces.slice(0, -1).map(({ end }) => end)]);
        expect(pieces.at(-1)?.end).toBe(length);
        for (const { start, end, keys } of pieces) {
          const over = marks.filter((mark) => mark.start <= start && mark.end >= end && mark.end <= length);
          expect([...keys].sort()).toEqual(over.map(({ key }) => key).sort());
        }
      }),
    );
  });
});

describe("the anchor of words", () => {
  it("takes in neighbours only where the words stand more than once, and never over eight words", () => {
    const text = "In the east two people died. In the far west two people fled.\nTwo geese flew.";
    expect(anchorAt(text, text.indexOf("geese"), text.indexOf("geese") + 5)).toEqual({
      start: 66,
      end: 71,
      exact: "geese",
    });
    const second = text.lastIndexOf("two people");
    const anchor = anchorAt(text, second, second + 10);
    expect(anchor).toMatchObject({ exact: "two people", prefix: "west" });
    expect(wordCount(`${anchor.prefix} ${anchor.exact} ${anchor.suffix ?? ""}`)).toBeLessThanOrEqual(anchorWordLimit);
  });
});

describe("a value as it is worded", () => {
  it.each(qualifiers)("holds for its wording once its numbers are given: %s", (qualifier) => {
    const value = wordedValue(qualifier, { one: 7, low: 5, high: 9, word: "dozens" });
    expect(valueSchema.safeParse(value).success).toBe(true);
    const without = wordedValue(qualifier, { one: null, low: null, high: null, word: "dozens" });
    const needsNumber = wordedShapes[qualifier] === "one" || wordedShapes[qualifier] === "two";
    expect(valueSchema.safeParse(without).success).toBe(!needsNumber);
  });

  it.each([
    ["88,000", 88_000],
    ["88 000", 88_000],
    ["2.5", 2.5],
    ["1,2", null],
    ["-3", null],
    ["dozens", null],
    ["", null],
  ])("is typed as a number with or without groups: %j", (text, n) => {
    expect(typedNumber(text)).toBe(n);
  });
});
