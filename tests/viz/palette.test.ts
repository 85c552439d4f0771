import { describe, expect, test } from "vitest";
import { measureGroups } from "@/lib/ledger/measures/definition";
import {
  markColour,
  type Palette,
  type PaletteName,
  pagePalette,
  paletteDeclarations,
  palettes,
} from "@/lib/viz/palette";

/** Relative luminance of a colour written #rrggbb (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

const names = Object.keys(palettes) as PaletteName[];
const ofText: readonly (keyof Palette)[] = ["ink", "muted"];
const ofMarks: readonly (keyof Palette)[] = ["volume", "people", "outage", "rule", "focus"];

describe.each(names)("the %s palette", (name) => {
  const palette: Palette = palettes[name];

  test.each(ofText)("has %s that reads on paper, 4.5 to 1 (WCAG 2.2, 1.4.3)", (colour) => {
    expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(ofMarks)("has %s that stands out from paper, 3 to 1 (WCAG 2.2, 1.4.11)", (colour) => {
    expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(3);
  });

  test("is literal colours and declares each as the page's variable of that name", () => {
    for (const [colour, value] of Object.entries(palette)) {
      expect(value).toMatch(/^#[0-9a-f]{6}$/);
      expect(paletteDeclarations(name).split(";")).toContain(`--${colour}:${value}`);
      expect(pagePalette[colour as keyof Palette]).toBe(`var(--${colour})`);
    }
  });
});

test("every group of measures has a mark colour in every palette", () => {
  for (const name of names) {
    const marks = measureGroups.map((group) => markColour(palettes[name], group));
    expect(marks.filter((colour) => contrast(colour, palettes[name].paper) < 3)).toEqual([]);
  }
});
