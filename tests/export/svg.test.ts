import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { type ChartId, chartIds } from "@/components/charts/registry";
import { fontFiles, fontWeights } from "@/lib/export/font-files";
import { pngImage } from "@/lib/export/png-image";
import { svg } from "@/lib/export/svg";
import { drawnTexts } from "@/lib/export/svg/drawn-texts";
import { outlinedTexts } from "@/lib/export/svg/outlined-texts";
import type { FileOptions } from "@/lib/query/file-options";
import { parsedQuery } from "@/lib/query/query";
import { type Selection, selection } from "@/lib/query/selection";
import { elementsOf, rootOf } from "../charts/drawing";
import { type FixtureName, fixtureNames, fixtureSelection } from "../charts/fixtures/fixtures";
import { differingShare, pixelsOf } from "./pixels";
import { raidDocument, raidLedger, settingOf } from "./raid-ledger";
import { setLetters } from "./set-letters";
import { xmlProblem } from "./well-formed";

const ledgerSite = "https://ledger.example";

async function fileOf(chart: ChartId, selected: Selection, options: FileOptions = {}, site: string | null = null) {
  const widthPx = selected.query.w ?? 1120;
  const document = await chartDocument(chart, selected, { widthPx, theme: "light" });
  const text = new TextDecoder().decode(await svg.ofChart(document, { names: selected.ledger, options, site }));
  return { document, text };
}

async function raidText(chart: ChartId, raw: Record<string, string> = {}, options: FileOptions = {}) {
  const { document, ledger } = await raidDocument(chart, raw);
  return new TextDecoder().decode(await svg.ofChart(document, settingOf(ledger, options)));
}

const wholeFonts = new Map(fontWeights.map((weight) => [weight, openedFont(fontFiles[weight])]));

function openedFont(file: string): Font {
  const font = create(readFileSync(file));
  if ("fonts" in font) throw new Error(`${file} holds several fonts`);
  return font;
}

const face =
  /@font-face\{font-family:"Source Sans 3";font-weight:(\d+);src:url\(data:font\/ttf;base64,([\w+/=]+)\) format\("truetype"\)\}/g;

/** The fonts that a file brings along, by weight. */
function embeddedFonts(text: string): Map<number, Font> {
  return new Map(
    Array.from(text.matchAll(face), ([, weight, base64]) => {
      const font = create(Buffer.from(base64 ?? "", "base64"));
      if ("fonts" in font) throw new Error("several fonts in one");
      return [Number(weight), font] as const;
    }),
  );
}

/** What in a file could reach outside it, run, or take its look from what is around it. */
function outsideReferences(text: string): string[] {
  const elements = elementsOf(rootOf(text));
  const known = ["svg", "title", "desc", "metadata", "style", "g", "rect", "path", "circle", "text"];
  const strangers = elements.filter(({ name }) => !known.includes(name)).map(({ name }) => `<${name}>`);
  const attributes = elements.flatMap((element) => Object.entries(element.attributes));
  const reaching = attributes.filter(
    ([name, value]) =>
      /^on|href|^style$|^class$|^src$|^xml:base$/.test(name) ||
      (name !== "xmlns" && /[a-z]+:\/\/|url\(|var\(|javascript:|data:|@import|currentcolor/i.test(value)),
  );
  const sheets = elements.filter(({ name }) => name === "style").map((sheet) => sheet.text.replace(face, ""));
  return [...strangers, ...reaching.map((pair) => pair.join("=")), ...sheets.filter((rest) => rest !== "")];
}

const cases = [
  ...chartIds.map((chart) => ({ chart, name: "normal" as FixtureName })),
  ...fixtureNames.filter((name) => name !== "normal").map((name) => ({ chart: "casualties" as ChartId, name })),
];

describe.each(cases)("the SVG file of $chart with $name", ({ chart, name }) => {
  it.each(["font", "paths"] as const)(
    "with text as %s stands on its own, its title and description first",
    async (text) => {
      const file = await fileOf(chart, await fixtureSelection(name), { text });
      const root = rootOf(file.text);
      const { title, altText, widthPx, heightPx } = file.document;
      const [first, second] = elementsOf(root).slice(1);
      expect(xmlProblem(file.text)).toBeNull();
      expect(outsideReferences(file.text)).toEqual([]);
      expect([first?.name, first?.text, second?.name, second?.text]).toEqual(["title", title, "desc", altText]);
      expect(root.attributes).toMatchObject({ width: String(widthPx), height: String(heightPx), role: "img" });
    },
  );

  it("brings along a glyph for every letter that it sets, and for no other", async () => {
    const { text } = await fileOf(chart, await fixtureSelection(name));
    const fonts = embeddedFonts(text);
    const letters = setLetters(text);
    expect([...fonts.keys()]).toEqual([...letters.keys()].sort());
    for (const [weight, font] of fonts) {
      // The table of a font's characters ends with U+FFFF, which is none.
      const points = font.characterSet.filter((point) => point !== 0xffff);
      const held = points.map((point) => String.fromCodePoint(point)).sort();
      expect(held).toEqual([...(letters.get(weight) ?? [])].sort());
    }
  });

  it("draws each letter where the typeface sets it when its text is outlines", async () => {
    const { document, text } = await fileOf(chart, await fixtureSelection(name), { text: "paths" });
    expect(text).not.toContain("<text");
    const widthPx = name === "400-attacks" ? 300 : 1120;
    const [asText, asPaths] = await Promise.all([pngImage(document.svg, widthPx), pngImage(text, widthPx)]);
    expect(differingShare(pixelsOf(asPaths), pixelsOf(asText))).toBeLessThan(0.0002);
  });
});

describe("svg", () => {
  it("says what is not reported in words", async () => {
    expect(await raidText("volumes")).toContain(">not reported<");
  });

  it("says from which ledger revision and where it can be had again", async () => {
    const { document, text } = await fileOf("volumes", selection(raidLedger(), parsedQuery({}).query), {}, ledgerSite);
    const [about] = elementsOf(rootOf(text)).filter(({ name }) => name === "metadata");
    expect(about?.text).toContain(`ledger revision ${document.revision.seq}`);
    expect(about?.text).toContain(`${ledgerSite}/charts/volumes?rev=${document.revision.seq}`);
  });

  it.each(["font", "paths"] as const)(
    "prints the address that gives it again after its source line where the site is known, as text that is %s",
    async (text) => {
      const file = await fileOf("volumes", await fixtureSelection("normal"), { text }, ledgerSite);
      const { document } = file;
      const address = `${ledgerSite}${document.permalink}`;
      const drawn = await document.drawn({ widthPx: 1120, theme: "light", isTransparent: false, address });
      const lines = drawnTexts(drawn.svg).map(({ words }) => words);
      expect(lines.join("").replaceAll(" ", "")).toContain(`${document.sourceLine}${address}`.replaceAll(" ", ""));
      expect(rootOf(file.text).attributes.height).toBe(String(drawn.heightPx));
      expect(drawn.heightPx).toBeGreaterThan(document.heightPx);
      if (text === "font")
        for (const line of lines.slice(-2)) expect(file.text).toContain(line.replaceAll("&", "&amp;"));
    },
  );

  it("prints no address within the site, and none that is too long to be typed", async () => {
    const within = await fileOf("volumes", selection(raidLedger(), parsedQuery({}).query));
    expect(drawnTexts(within.text).some(({ words }) => words.includes("/charts/"))).toBe(false);
    const attack = Array.from({ length: 20 }, (_, index) => `raid-number-${index}-of-a-long-war`);
    const many = await fileOf("volumes", selection(raidLedger(), parsedQuery({ attack }).query), {}, ledgerSite);
    const words = drawnTexts(many.text).map((one) => one.words);
    expect(`${ledgerSite}${many.document.permalink}`.length).toBeGreaterThan(400);
    expect(words.join(" ")).toContain("Its address is in this file’s metadata.");
    expect(words.some((one) => one.includes(ledgerSite))).toBe(false);
  });

  it("is as high as its query asks, with all of the chart in it and the paper behind all of it", async () => {
    const { text } = await fileOf("volumes", selection(raidLedger(), parsedQuery({ w: "900", h: "700" }).query));
    const root = rootOf(text);
    expect(root.attributes).toMatchObject({ width: "900", height: "700" });
    const [x, y, width, height] = (root.attributes.viewBox ?? "").split(" ").map(Number);
    const [paper] = elementsOf(root).filter(({ name }) => name === "rect");
    const { x: left, y: top, width: wide, height: high } = paper?.attributes ?? {};
    expect([left, top, wide, high].map(Number)).toEqual([x, y, width, height]);
  });

  it("sets text with the same widths and kerning as the whole typeface", async () => {
    const { text } = await fileOf("claims", await fixtureSelection("long-labels"));
    const words = elementsOf(rootOf(text))
      .filter(({ name }) => name === "text")
      .map((element) => element.text);
    const advances = (font: Font, word: string) => font.layout(word).positions.map(({ xAdvance }) => xAdvance);
    for (const [weight, font] of embeddedFonts(text)) {
      const whole = wholeFonts.get(weight as (typeof fontWeights)[number]) as Font;
      const own = words.filter((word) =>
        [...word].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
      );
      expect(own.length).toBeGreaterThan(1);
      expect(own.map((word) => advances(font, word))).toEqual(own.map((word) => advances(whole, word)));
    }
  });
});

describe("outlinedTexts(svg)", () => {
  const drawn = (inner: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60" width="400" height="60" font-family="'Source Sans 3'">${inner}</svg>`;

  it.each([
    ["Ґудзик, їжак, єнот, і ще щось", '<text x="8" y="30" font-size="22" fill="#123456">'],
    ["AVATAR Tо Wy. fi fl ff", '<text x="8" y="30" font-size="22" font-weight="700">'],
    ["в середині", '<g font-size="17.5" text-anchor="middle" fill="#a00000"><text x="200" y="30" font-weight="600">'],
    ["am Ende", '<text x="390" y="30" font-size="31" text-anchor="end">'],
    ["&lt;b&gt; &amp; &quot;5&quot; &#x27;n&#x27;", '<text x="8" y="30" font-size="20">'],
    ["  white   space  ", '<text x="200" y="30" font-size="20" text-anchor="middle">'],
  ])("draws “%s” as the text itself is drawn", async (words, opening) => {
    const text = drawn(`${opening}${words}</text>${opening.startsWith("<g") ? "</g>" : ""}`);
    const outlined = outlinedTexts(text);
    const [asText, asPaths] = await Promise.all([pngImage(text, 800), pngImage(outlined, 800)]);
    const blank = pixelsOf(await pngImage(drawn(""), 800));
    expect(outlined).not.toContain("<text");
    expect(differingShare(pixelsOf(asText), blank)).toBeGreaterThan(0.01);
    expect(differingShare(pixelsOf(asPaths), pixelsOf(asText))).toBeLessThan(0.0005);
  });

  it("draws nothing for characters that are never seen", () => {
    expect(outlinedTexts(drawn('<text x="8" y="30">\u202e\u200d\u00ad</text>'))).toBe(drawn(""));
  });

  it("refuses a weight that the typeface's files do not have", () => {
    expect(() => outlinedTexts(drawn('<text font-weight="300">a</text>'))).toThrow("font-weight “300”: known are 400");
  });
});

describe("the check of well-formed XML", () => {
  it.each([
    ["<svg><g></svg>", "</svg> closes <g>"],
    ["<svg>&nbsp;</svg>", "not understood at 5: &nbsp;</svg>"],
    ['<svg a="1" a="2"/>', "<svg> has an attribute twice"],
    ['<svg a="&x"/>', "<svg> has a bare ampersand"],
    ["<svg/><svg/>", "2 roots"],
  ])("would not take %s for it", (xml, problem) => {
    expect(xmlProblem(xml)).toBe(problem);
  });
});
