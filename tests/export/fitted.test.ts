import { describe, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { type ChartId, chartIds } from "@/components/charts/registry";
import { type Box, boxedSvg, fittedDrawing, fittedWidthPx, legibleTextPx } from "@/lib/export/fitted";
import { pngImage } from "@/lib/export/png-image";
import { palettes } from "@/lib/viz/palette";
import { type FixtureName, fixtureSelection } from "../charts/fixtures/fixtures";
import { colourAt, edge, pixelsOf } from "./pixels";

const onPaper = { theme: "light", isTransparent: false } as const;

async function documentOf(chart: ChartId, name: FixtureName) {
  return chartDocument(chart, await fixtureSelection(name), { widthPx: 1120, theme: "light" });
}

const shapes: readonly (readonly [string, Box])[] = [
  ["a slide", { widthPx: 1920, heightPx: 1080 }],
  ["a square", { widthPx: 1080, heightPx: 1080 }],
  ["a tall page", { widthPx: 515, heightPx: 762 }],
];

describe.each(shapes)("a drawing fitted into %s", (_, box) => {
  it.each(chartIds)("of %s is whole, in the middle, and touches the box on two sides", async (chart) => {
    const fitted = await fittedDrawing(await documentOf(chart, "normal"), box, onPaper);
    const [wide, high] = [fitted.widthPx * fitted.scale, fitted.heightPx * fitted.scale];
    expect(fitted.svg).toContain(`viewBox="0 0 ${fitted.widthPx} ${fitted.heightPx}"`);
    expect(Math.min(fitted.xPx, fitted.yPx)).toBeCloseTo(0);
    expect(wide + 2 * fitted.xPx).toBeCloseTo(box.widthPx);
    expect(high + 2 * fitted.yPx).toBeCloseTo(box.heightPx);
    expect(fitted.paper).toBe(palettes.light.paper);
  });

  it.each(chartIds)("of %s has text about as large as any width gives it", async (chart) => {
    const document = await documentOf(chart, "normal");
    const { scale } = await fittedDrawing(document, box, onPaper);
    const widthsPx = Array.from({ length: 86 }, (_none, index) => 336 + 24 * index);
    const scales = widthsPx.map((px) => Math.min(box.widthPx / px, box.heightPx / document.heightPxAt(px)));
    expect(scale).toBeGreaterThan(0.92 * Math.max(...scales));
  });
});

describe("fittedWidthPx(box, heightPxAt)", () => {
  it("is the narrowest width that is no taller in proportion than the box", () => {
    expect(fittedWidthPx({ widthPx: 100, heightPx: 100 }, () => 800)).toBe(800);
    expect(fittedWidthPx({ widthPx: 200, heightPx: 100 }, (px) => 645_248 / px)).toBe(1136);
  });

  it("stays a phone's for a chart of a few words, and no wider than a wall's for one without end", () => {
    expect(fittedWidthPx({ widthPx: 1920, heightPx: 1080 }, () => 60)).toBe(336);
    expect(fittedWidthPx({ widthPx: 1920, heightPx: 1080 }, () => 30_000)).toBe(2400);
  });

  it("is the width before a leap in height where that shows larger text", () => {
    const leaping = (px: number) => (px <= 992 ? 996 : 500);
    expect(fittedWidthPx({ widthPx: 800, heightPx: 800 }, leaping)).toBe(992);
    expect(fittedWidthPx({ widthPx: 800, heightPx: 700 }, leaping)).toBe(1000);
  });
});

describe("a fitted drawing", () => {
  it("says that its text is small when many attacks share a slide, and not when a few do", async () => {
    const box = { widthPx: 1920, heightPx: 1080 };
    const few = await fittedDrawing(await documentOf("casualties", "normal"), box, onPaper);
    const many = await fittedDrawing(await documentOf("casualties", "60-attacks"), box, onPaper);
    expect([few.isSmall, many.isSmall]).toEqual([false, true]);
    expect(few.smallestTextPx).toBeCloseTo(12 * few.scale);
    expect(many.smallestTextPx).toBeLessThan(legibleTextPx);
  });

  it("is in the colours asked for, and lies on nothing when it is transparent", async () => {
    const document = await documentOf("casualties", "normal");
    const box = { widthPx: 800, heightPx: 800 };
    expect((await fittedDrawing(document, box, { theme: "dark", isTransparent: false })).paper).toBe(
      palettes.dark.paper,
    );
    const { paper, svg } = await fittedDrawing(document, box, { theme: "light", isTransparent: true });
    expect(paper).toBeNull();
    expect(svg).not.toMatch(/^<svg [^>]*><title>[^<]*<\/title><desc>[^<]*<\/desc><rect/);
  });

  it.each([
    [false, palettes.light.paper],
    [true, "#00000000"],
  ])("as one picture is as large as its box, to its edges (transparent: %s)", async (isTransparent, ground) => {
    const box = { widthPx: 900, heightPx: 420 };
    const fitted = await fittedDrawing(await documentOf("claims", "normal"), box, { theme: "light", isTransparent });
    const pixels = pixelsOf(await pngImage(boxedSvg(fitted, box), box.widthPx));
    expect([pixels.widthPx, pixels.heightPx]).toEqual([900, 420]);
    expect([...edge(pixels)]).toEqual([ground]);
  });

  it.each([
    ["a tall", { widthPx: 400, heightPx: 900 }, [0, 399], [250, 649]],
    ["a wide", { widthPx: 900, heightPx: 200 }, [350, 549], [0, 199]],
  ] as const)("as one picture stands in the middle of %s box", async (_, box, across, down) => {
    const size = 'width="300" height="300"';
    const inner = `<rect ${size} fill="#ffffff"></rect><rect x="0" y="0" ${size} fill="#ff0000"></rect>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300" ${size}>${inner}</svg>`;
    const drawn = async () => ({ svg, widthPx: 300, heightPx: 300 });
    const fitted = await fittedDrawing({ drawn, heightPxAt: () => 300 }, box, onPaper);
    const pixels = pixelsOf(await pngImage(boxedSvg(fitted, box), box.widthPx));
    const columns = Array.from({ length: box.widthPx }, (_none, x) => colourAt(pixels, x, box.heightPx / 2));
    const rows = Array.from({ length: box.heightPx }, (_none, y) => colourAt(pixels, box.widthPx / 2, y));
    const ends = (line: readonly string[]) => [line.indexOf("#ff0000"), line.lastIndexOf("#ff0000")];
    expect([ends(columns), ends(rows)]).toEqual([across, down]);
    expect(new Set([...columns, ...rows])).toEqual(new Set(["#ffffff", "#ff0000"]));
  });
});
