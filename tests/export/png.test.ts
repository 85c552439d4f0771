import { describe, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { type ChartId, chartIds } from "@/components/charts/registry";
import { ExportError } from "@/lib/export/export-error";
import { mostPixels, png } from "@/lib/export/png";
import { pngImage } from "@/lib/export/png-image";
import type { FileOptions } from "@/lib/query/file-options";
import { parsedQuery, type Theme } from "@/lib/query/query";
import { type Selection, selection } from "@/lib/query/selection";
import { palettes } from "@/lib/viz/palette";
import { type FixtureName, fixtureNames, fixtureSelection } from "../charts/fixtures/fixtures";
import { colours, differingShare, edge, pixelsOf } from "./pixels";
import { chunks, textsOf } from "./png-chunks";
import { raidLedger } from "./raid-ledger";

interface Order {
  readonly options?: FileOptions;
  readonly theme?: Theme;
  readonly site?: string;
}

async function fileOf(chart: ChartId, selected: Selection, { options = {}, theme = "light", site }: Order = {}) {
  const document = await chartDocument(chart, selected, { widthPx: selected.query.w ?? 1120, theme });
  const setting = { names: selected.ledger, options, site: site ?? null };
  const bytes = await png.ofChart(document, setting);
  return { document, bytes, pixels: pixelsOf(bytes) };
}

function raids(raw: Record<string, string> = {}): Selection {
  return selection(raidLedger(), parsedQuery(raw).query);
}

/** The colours that a drawing fills its marks with. */
function markColours(svg: string, theme: Theme): string[] {
  const { volume, people, outage } = palettes[theme];
  return [...new Set([volume, people, outage])].filter((colour) =>
    new RegExp(`<(?:rect|path|circle|g) [^>]*fill="${colour}"`).test(svg),
  );
}

async function expectPage(chart: ChartId, theme: Theme) {
  const { document, pixels } = await fileOf(chart, await fixtureSelection("normal"), { theme });
  const found = colours(pixels);
  expect([pixels.widthPx, pixels.heightPx]).toEqual([document.widthPx, document.heightPx]);
  expect([...edge(pixels)]).toEqual([palettes[theme].paper]);
  expect(found.get(palettes[theme].ink) ?? 0).toBeGreaterThan(100);
  for (const colour of markColours(document.svg, theme)) expect(found.get(colour) ?? 0).toBeGreaterThan(20);
}

/** How much of a fitted drawing's margin stays empty when nothing is cut off, in px of the smallest image. */
const marginPx = 5;

async function expectFilled(chart: ChartId, size: "slide" | "square" | "social", sizePx: readonly number[]) {
  const { pixels } = await fileOf(chart, await fixtureSelection("normal"), { options: { size } });
  expect([pixels.widthPx, pixels.heightPx]).toEqual(sizePx);
  for (const insetPx of [0, marginPx]) expect([...edge(pixels, insetPx)]).toEqual([palettes.light.paper]);
  expect(colours(pixels).get(palettes.light.ink) ?? 0).toBeGreaterThan(100);
}

describe.each(chartIds)("the PNG file of %s", (chart) => {
  it("is as large as the page's drawing, in its colours, to the edge and not blank", async () => {
    await expectPage(chart, "light");
  });

  it("fills a slide with nothing cut off", async () => {
    await expectFilled(chart, "slide", [1920, 1080]);
  });
});

describe("the PNG file of attacks", () => {
  it.each(["dark", "print"] as const)("is in the colours of %s when that is asked for", async (theme) => {
    await expectPage("attacks", theme);
  });

  it.each([
    ["square", [1080, 1080]],
    ["social", [1200, 630]],
  ] as const)("fills a %s picture with nothing cut off", async (size, sizePx) => {
    await expectFilled("attacks", size, sizePx);
  });
});

describe.each(fixtureNames.filter((name) => !["normal", "400-attacks"].includes(name)))(
  "the PNG file of casualties with %s",
  (name: FixtureName) => {
    it("is the page's drawing, in pixels", async () => {
      const { document, pixels } = await fileOf("casualties", await fixtureSelection(name));
      expect([pixels.widthPx, pixels.heightPx]).toEqual([document.widthPx, document.heightPx]);
      expect(colours(pixels).get(palettes.light.ink) ?? 0).toBeGreaterThan(100);
      expect(differingShare(pixels, pixelsOf(await pngImage(document.svg, document.widthPx)))).toBe(0);
    });
  },
);

describe("png", () => {
  it.each([
    ["1", 1],
    ["2", 2],
    ["4", 4],
  ] as const)("at scale %s has that many times the px, and is as large on paper", async (scale, times) => {
    const { document, bytes, pixels } = await fileOf("volumes", raids(), { options: { scale } });
    expect([pixels.widthPx, pixels.heightPx]).toEqual([document.widthPx * times, document.heightPx * times]);
    const [resolution] = chunks(bytes).filter(({ type }) => type === "pHYs");
    const perMetre = resolution?.data.readUInt32BE(0) ?? 0;
    expect(pixels.widthPx / perMetre).toBeCloseTo((document.widthPx / 96) * 0.0254, 4);
    expect([resolution?.data.readUInt32BE(4), resolution?.data[8]]).toEqual([perMetre, 1]);
  });

  it.each(["page", "slide"] as const)("lies on nothing where that is asked for, as a %s", async (size) => {
    const { pixels } = await fileOf("volumes", raids(), { options: { size, background: "transparent" } });
    expect([...edge(pixels)]).toEqual(["#00000000"]);
    expect(colours(pixels).get(palettes.light.volume) ?? 0).toBeGreaterThan(100);
  });

  it("says what it shows, in words, where that is from, and where it can be had again", async () => {
    const site = "https://ledger.example";
    const { document, bytes } = await fileOf("claims", await fixtureSelection("long-labels"), { site });
    expect(document.sourceLine).toContain("«Переяслав-Хмельницькі вісті та оголошення»");
    expect(textsOf(bytes)).toEqual({
      Title: document.title,
      Description: document.altText,
      Source: `${document.sourceLine} https://ledger.example${document.permalink}`,
    });
    expect(
      chunks(bytes)
        .map(({ type }) => type)
        .filter((type) => !["IDAT", "iTXt"].includes(type)),
    ).toEqual(["IHDR", "pHYs", "IEND"]);
  });

  it.each(["page", "slide", "square", "social"] as const)(
    "has room for its address on a %s, with nothing cut off",
    async (size) => {
      const site = "https://a-rather-long-name-of-a-newsroom.example";
      const options = { size };
      const selected = await fixtureSelection("normal");
      const [sited, plain] = [
        await fileOf("volumes", selected, { options, site }),
        await fileOf("volumes", selected, { options }),
      ];
      for (const insetPx of [0, marginPx]) expect([...edge(sited.pixels, insetPx)]).toEqual([palettes.light.paper]);
      if (size === "page") expect(sited.pixels.heightPx).toBeGreaterThan(plain.pixels.heightPx);
      else expect(sited.pixels.heightPx).toBe(plain.pixels.heightPx);
    },
  );

  it("is as wide and high as its query asks", async () => {
    const { pixels } = await fileOf("volumes", raids({ w: "900", h: "700" }), { options: { scale: "2" } });
    expect([pixels.widthPx, pixels.heightPx]).toEqual([1800, 1400]);
    expect([...edge(pixels)]).toEqual([palettes.light.paper]);
  });

  it.each([
    ["scale", { w: "2400", h: "9000" }, { scale: "4" }, "scale", 2400 * 9000 * 16, mostPixels, "a smaller scale"],
    ["scale", { w: "2400", h: "9000" }, { scale: "4", size: "square" }, null, 0, 0, ""],
    ["height", { w: "300", h: "100" }, {}, "h", null, 4, "a larger scale, size=page"],
  ] as const)(
    "names what is too much or too little: %s of %o with %o",
    async (_, raw, options, parameter, value, bound, remedy) => {
      const made = fileOf("casualties", raids(raw), { options });
      if (parameter === null) {
        expect((await made).pixels.widthPx).toBe(4320);
        return;
      }
      const error: unknown = await made.catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(ExportError);
      expect(error).toMatchObject({ fault: { parameter, bound, ...(value === null ? {} : { value }) } });
      expect(String(error)).toContain(remedy);
      expect(String(error)).toContain(bound.toLocaleString("en"));
    },
  );

  it("is made of 400 attacks too, on a slide with text that can be read", async () => {
    const many = await fixtureSelection("400-attacks");
    for (const chart of ["attacks", "casualties"] as const) {
      const { pixels } = await fileOf(chart, many, { options: { size: "slide" } });
      expect([pixels.widthPx, pixels.heightPx]).toEqual([1920, 1080]);
    }
  });

  it("draws the letters of Ukrainian, each its own and none as the sign for a missing one", async () => {
    const drawnLetter = async (letter: string) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="8" y="30" font-size="24" font-family="Source Sans 3">${letter}</text></svg>`;
      return Buffer.from(pixelsOf(await pngImage(svg, 80)).rgba).toString("base64");
    };
    const letters = [..."АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя’", " ", "\u{10fffd}"];
    expect(new Set(await Promise.all(letters.map(drawnLetter))).size).toBeGreaterThanOrEqual(letters.length - 1);
  });
});
