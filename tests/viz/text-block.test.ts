import { describe, expect, test } from "vitest";
import { textBlock } from "@/lib/viz/text-block";
import { textWidthPx, wrappedLines } from "@/lib/viz/text-width";
import { lineHeightPx } from "@/lib/viz/type-scale";

const style = { sizePx: 12, weight: 400, tone: "ink" } as const;

describe("textBlock", () => {
  test("sets its first line below its top and each further line one step lower, in the column", () => {
    const widthPx = textWidthPx("in Kyiv and", 12);
    const { lines, heightPx } = textBlock("in Kyiv and Kharkiv", { xPx: 40, yPx: 100, widthPx }, style);
    expect(lines.map(({ text, xPx, yPx }) => [text, xPx, yPx])).toEqual([
      ["in Kyiv and", 40, 112],
      ["Kharkiv", 40, 112 + lineHeightPx(12)],
    ]);
    expect(heightPx).toBe(2 * lineHeightPx(12));
  });

  test("takes no height for empty text", () => {
    expect(textBlock("", { xPx: 0, yPx: 0, widthPx: 100 }, style)).toEqual({ lines: [], heightPx: 0 });
  });
});

describe("a word wider than its line", () => {
  test("parts an address before its next parameter, wherever it has hyphens", () => {
    const address = "https://ledger.example/charts/volumes?attack=2025-12-27-kyiv&attack=2026-01-24-kyiv-kharkiv";
    const lines = wrappedLines(address, 360, 12);
    expect(lines.join("")).toBe(address);
    expect(lines.slice(1).every((line) => line.startsWith("attack="))).toBe(true);
  });

  test("parts after a hyphen where it has one, and between letters where it has none", () => {
    const widthPx = textWidthPx("Хмельницький", 12) + 1;
    expect(wrappedLines("Переяслав-Хмельницький", widthPx, 12)).toEqual(["Переяслав-", "Хмельницький"]);
    const lines = wrappedLines("Переяславхмельницький", widthPx, 12);
    expect(lines.join("")).toBe("Переяславхмельницький");
    expect(lines).toHaveLength(2);
  });

  test("never parts a number at its minus sign or its dash", () => {
    const widthPx = textWidthPx("-200,000–9", 12);
    expect(wrappedLines("-200,000–999,999", widthPx, 12)[0]).toBe("-200,000–9");
  });
});
