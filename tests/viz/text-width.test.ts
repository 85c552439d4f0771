import fs from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import * as fontkit from "fontkit";
import { describe, expect, test } from "vitest";
import table from "@/lib/viz/source-sans-advances.json";
import { type FontWeight, textWidthPx, truncatedText, wrappedLines } from "@/lib/viz/text-width";

const require = createRequire(import.meta.url);

function openedFont(file: string): fontkit.Font {
  const font = fontkit.create(fs.readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${file}`)));
  if (!("layout" in font)) throw new Error(`${file} is a collection; expected one font`);
  return font;
}

const fonts: Record<FontWeight, fontkit.Font> = {
  400: openedFont("400Regular/SourceSans3_400Regular.ttf"),
  600: openedFont("600SemiBold/SourceSans3_600SemiBold.ttf"),
  700: openedFont("700Bold/SourceSans3_700Bold.ttf"),
};
const weights: readonly FontWeight[] = [400, 600, 700];

const letter = fc.constantFrom(
  ...Array.from("abcdefghijklmnopqrstuvwxyzABCWMQ0123456789,.–()%'Київщїґ", (one) => one),
  "e\u0301",
  "漢",
  "🛩",
);
const word = fc.array(letter, { minLength: 1, maxLength: 24 }).map((letters) => letters.join(""));
const words = fc.array(word, { maxLength: 14 });
const type = fc.record({
  maxWidthPx: fc.integer({ min: 1, max: 400 }),
  sizePx: fc.integer({ min: 11, max: 40 }),
  weight: fc.constantFrom(...weights),
});

function isOneLetter(text: string): boolean {
  return [...new Intl.Segmenter("en").segment(text)].length === 1;
}

describe("the table of advances", () => {
  test.each(weights)(
    "holds, for every character it has, the width that the font's file gives at weight %i",
    (weight) => {
      const wrong = table.runs.flatMap(({ first, advances }) =>
        advances[weight]
          .map((advance, index) => ({ codePoint: first + index, advance }))
          .filter(({ codePoint, advance }) => fonts[weight].glyphForCodePoint(codePoint).advanceWidth !== advance),
      );
      expect(fonts[weight].unitsPerEm).toBe(table.unitsPerEm);
      expect(wrong).toEqual([]);
    },
  );

  test("holds every character that English, Ukrainian and the charts' typography use", () => {
    const had = new Set(table.runs.flatMap(({ first, advances }) => advances[400].map((_, index) => first + index)));
    const between = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const needed = [
      ...between(0x20, 0x7e),
      ...between(0xa0, 0x17f),
      ...between(0x400, 0x45f),
      ...Array.from("Ґґ‘’“”„–—…‰·•†‡≥≤≈×−€₴№™←↑→↓ʼ\u202f\u2009", (one) => one.codePointAt(0) ?? 0),
    ];
    expect(needed.filter((codePoint) => !had.has(codePoint))).toEqual([]);
  });

  test.each(weights)("gives all ten digits one width at weight %i, so columns of figures align", (weight) => {
    const widths = Array.from("0123456789", (digit) => textWidthPx(digit, 1000, weight));
    expect(new Set(widths).size).toBe(1);
  });
});

describe("textWidthPx", () => {
  test("is the sum of the advances at the given size", () => {
    expect(textWidthPx("27", 16, 400)).toBeCloseTo((2 * 497 * 16) / 1000, 9);
    expect(textWidthPx("", 16, 400)).toBe(0);
  });

  test("grows with the weight", () => {
    const [regular = 0, semibold = 0, bold = 0] = weights.map((weight) => textWidthPx("at least 15", 12, weight));
    expect(regular).toBeLessThan(semibold);
    expect(semibold).toBeLessThan(bold);
  });

  test("is within half a percent below and three above what a shaping engine makes of the words, kerning included", () => {
    const texts = ["at least 15 people injured in Kyiv", "hundreds of thousands", "Не повідомлено", "24 January 2026"];
    for (const weight of weights) {
      for (const text of texts) {
        const shaped = (fonts[weight].layout(text).advanceWidth * 12) / 1000;
        expect(textWidthPx(text, 12, weight)).toBeGreaterThan(shaped * 0.995);
        expect(textWidthPx(text, 12, weight)).toBeLessThan(shaped * 1.03);
      }
    }
  });

  test("takes a character that the font lacks to be as wide as the widest, and one code point as one character", () => {
    for (const weight of weights) {
      const all = table.runs.flatMap(({ advances }) => advances[weight]);
      expect(textWidthPx("漢", 1000, weight)).toBe(Math.max(...all));
      expect(textWidthPx("🛩", 1000, weight)).toBe(Math.max(...all));
    }
  });
});

describe("wrappedLines", () => {
  test("fills lines greedily and parts them at spaces", () => {
    const widthPx = textWidthPx("Kyiv and Kharkiv,", 12);
    expect(wrappedLines("Kyiv and Kharkiv, 24 January 2026", widthPx, 12)).toEqual([
      "Kyiv and Kharkiv,",
      "24 January 2026",
    ]);
  });

  test("never parts a line at a no-break space", () => {
    const lines = wrappedLines(
      "88,000\u00a0households without electricity",
      textWidthPx("88,000 households", 12) + 1,
      12,
    );
    expect(lines).toEqual(["88,000\u00a0households", "without electricity"]);
  });

  test("gives no lines for text without a word", () => {
    expect(wrappedLines("", 100, 12)).toEqual([]);
    expect(wrappedLines("  \n ", 100, 12)).toEqual([]);
  });

  test("gives only lines that fit, save a single letter wider than the line", () => {
    fc.assert(
      fc.property(words, type, (some, { maxWidthPx, sizePx, weight }) => {
        const lines = wrappedLines(some.join(" "), maxWidthPx, sizePx, weight);
        const tooWide = lines.filter((line) => textWidthPx(line, sizePx, weight) > maxWidthPx && !isOneLetter(line));
        expect(tooWide).toEqual([]);
      }),
    );
  });

  test("loses no letter, and gives the words back when joined if each fits a line", () => {
    fc.assert(
      fc.property(words, type, (some, { maxWidthPx, sizePx, weight }) => {
        const lines = wrappedLines(some.join("  "), maxWidthPx, sizePx, weight);
        expect(lines.join("").replaceAll(" ", "")).toBe(some.join(""));
        if (some.every((one) => textWidthPx(one, sizePx, weight) <= maxWidthPx)) {
          expect(lines.join(" ")).toBe(some.join(" "));
        }
      }),
    );
  });

  test("leaves no line on which the next word would still have fitted", () => {
    fc.assert(
      fc.property(words, type, (some, { maxWidthPx, sizePx, weight }) => {
        const widthPx = (text: string) => textWidthPx(text, sizePx, weight);
        const whole = some.filter((one) => widthPx(one) <= maxWidthPx);
        const lines = wrappedLines(whole.join(" "), maxWidthPx, sizePx, weight);
        const wasteful = lines
          .slice(1)
          .filter((line, index) => widthPx(`${lines[index]} ${line.split(" ")[0]}`) <= maxWidthPx);
        expect(wasteful).toEqual([]);
      }),
    );
  });
});

describe("truncatedText", () => {
  test("leaves text that fits as it is", () => {
    expect(truncatedText("Kyiv", textWidthPx("Kyiv", 12), 12)).toBe("Kyiv");
  });

  test("cuts before a comma or a space, not after it", () => {
    expect(truncatedText("Kyiv, Kharkiv", textWidthPx("Kyiv,  …", 12), 12)).toBe("Kyiv…");
  });

  test("gives empty text where no letter fits", () => {
    expect(truncatedText("Kyiv", 2, 12)).toBe("");
  });

  test("always fits, and is the text itself or a beginning of it with an ellipsis, or nothing", () => {
    fc.assert(
      fc.property(words, type, (some, { maxWidthPx, sizePx, weight }) => {
        const text = some.join(" ");
        const cut = truncatedText(text, maxWidthPx, sizePx, weight);
        expect(textWidthPx(cut, sizePx, weight)).toBeLessThanOrEqual(maxWidthPx);
        if (cut !== text && cut !== "") {
          expect(cut.endsWith("…")).toBe(true);
          expect(text.startsWith(cut.slice(0, -1))).toBe(true);
        }
      }),
    );
  });
});
