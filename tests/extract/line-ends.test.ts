import { describe, expect, it } from "vitest";
import { extraction } from "@/lib/extract/extraction";
import { isWrappedByHand } from "@/lib/extract/sentence";

const context = { publishedOn: null, publisher: null };
const ends = ["\n", "\r\n", "\r"];

/** Lines of one width, each of one letter. */
const lines = (count: number, width: number): string[] => Array.from({ length: count }, () => "a".repeat(width));

describe("the ends of lines", () => {
  it.each(ends)("tells text wrapped by hand from other text, with %j at the ends of its lines", (end) => {
    const isWrapped = (all: readonly string[]): boolean => isWrappedByHand(all.join(end));
    expect(isWrapped([...lines(4, 70), ""])).toBe(true);
    expect(isWrapped([...lines(3, 70), ""])).toBe(false);
    expect(isWrapped([...lines(4, 70), ...lines(2, 20), ""])).toBe(false);
    expect(isWrapped([...lines(4, 70), ...lines(1, 20), "", "", ""])).toBe(true);
    expect(isWrapped([...lines(9, 70), ...lines(1, 111), ""])).toBe(false);
    // The last line has no end, and its width tells nothing.
    expect(isWrapped([...lines(4, 70), ...lines(1, 200)])).toBe(true);
  });

  it("goes over from one kind of line end to another in one text", () => {
    expect(isWrappedByHand(ends.flatMap((end) => lines(2, 70).map((line) => line + end)).join(""))).toBe(true);
    expect(isWrappedByHand(`${lines(5, 70).join("\r")}\n${"a".repeat(111)}\r\n`)).toBe(false);
  });

  it.each(ends)("reads the same figures with %j at the ends of lines", (end) => {
    const text = ["The night in Poltava:", "3 people were killed", "and 14 were injured."].join(end);
    const found = extraction(text, context).figures.map(({ exact, measure }) => `${exact} ${measure}`);
    expect(found).toEqual(["3 killed", "14 injured"]);
  });
});
