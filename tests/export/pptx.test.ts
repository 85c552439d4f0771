import { XmlElement } from "@rgrove/parse-xml";
import { describe, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { chartIds } from "@/components/charts/registry";
import { attackDeck } from "@/components/decks/attack-deck";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import { claimRows } from "@/lib/document/claim-rows";
import type { Deck } from "@/lib/document/deck";
import { pptx } from "@/lib/export/pptx";
import { quotedText } from "@/lib/format/typography";
import type { Ledger } from "@/lib/ledger/fold";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { fixtureSelection } from "../charts/fixtures/fixtures";
import { hostileLedger, hostileTexts } from "./hostile-ledger";
import { raidDocument, raidLedger, settingOf } from "./raid-ledger";
import {
  chartsOf,
  elementOf,
  elementsOf,
  type Parts,
  paragraphsOf,
  partsOf,
  pathsOf,
  relationshipsOf,
  rootOf,
} from "./slides-reader";

const site = "https://strikes.example";

async function chartParts(chart: Parameters<typeof raidDocument>[0], ledger = raidLedger()): Promise<Parts> {
  const { document } = await raidDocument(chart, {}, ledger);
  return partsOf(await pptx.ofChart(document, settingOf(ledger)));
}

async function deckParts(deck: Deck | null, ledger: Ledger): Promise<Parts> {
  if (deck === null) throw new Error("there is no such deck");
  return partsOf(await pptx.ofDeck(deck, { ...settingOf(ledger), site }));
}

async function dashboardParts(ledger = raidLedger()): Promise<Parts> {
  return deckParts(await dashboardDeck(selection(ledger, parsedQuery({}).query)), ledger);
}

/** What is wrong with a package: parts without a type, types without a part, relationships that lead nowhere or are named and not there. */
function packageProblems(parts: Parts): string[] {
  const types = rootOf(parts, "[Content_Types].xml");
  const overrides = elementsOf(types, "Override").map(({ attributes }) => (attributes.PartName ?? "").slice(1));
  const endings = elementsOf(types, "Default").map(({ attributes }) => attributes.Extension ?? "");
  const paths = Object.keys(parts).filter((path) => path !== "[Content_Types].xml");
  const untyped = paths.filter((path) => {
    const ending = path.slice(path.lastIndexOf(".") + 1);
    return !overrides.includes(path) && (ending === "xml" || !endings.includes(ending));
  });
  const missing = overrides.filter((path) => parts[path] === undefined);
  const related = ["", ...paths.filter((path) => path.endsWith(".xml"))].flatMap((path) => {
    const relationships = relationshipsOf(parts, path);
    const lost = relationships.filter(({ target, isExternal }) => !isExternal && parts[target] === undefined);
    const ids = path === "" ? [] : namedIds(parts, path);
    const unknown = ids.filter((id) => !relationships.some((one) => one.id === id));
    return [...lost.map(({ target }) => `${path} leads to ${target}`), ...unknown.map((id) => `${path} names ${id}`)];
  });
  const reached = new Set(["", ...paths].flatMap((path) => relationshipsOf(parts, path).map(({ target }) => target)));
  const alone = paths.filter((path) => !path.includes("_rels/") && !reached.has(path));
  return [...untyped, ...missing, ...related, ...alone.map((path) => `nothing leads to ${path}`)];
}

function namedIds(parts: Parts, path: string): string[] {
  const xml = new TextDecoder().decode(parts[path]);
  return [...xml.matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map(([, id]) => id ?? "");
}

const kinds = ["p:sp", "p:pic", "p:graphicFrame"];

function shapesOf(parts: Parts, path: string) {
  const tree = elementOf(rootOf(parts, path), "p:spTree");
  return tree.children.filter((child) => child instanceof XmlElement).filter(({ name }) => kinds.includes(name));
}

function placeholderOf(shape: ReturnType<typeof shapesOf>[number]): string | undefined {
  return elementsOf(shape, "p:ph")[0]?.attributes.type;
}

/** What is wrong with the slides: no title first, ids that are not one shape's own, pictures that say nothing of themselves. */
function slideProblems(parts: Parts): string[] {
  return pathsOf(parts, "slides/slide").flatMap((path) => {
    const shapes = shapesOf(parts, path);
    const [first] = shapes;
    const isTitled = first !== undefined && ["title", "ctrTitle"].includes(placeholderOf(first) ?? "");
    const hasTitle = isTitled && paragraphsOf(first).join("") !== "";
    const ids = elementsOf(rootOf(parts, path), "p:cNvPr").map(({ attributes }) => attributes.id);
    const silent = shapes.filter(
      (shape) => shape.name !== "p:sp" && (elementOf(shape, "p:cNvPr").attributes.descr ?? "") === "",
    );
    return [
      ...(hasTitle ? [] : [`${path} has no title first`]),
      ...(new Set(ids).size === ids.length ? [] : [`${path} has an id twice`]),
      ...silent.map((shape) => `${path}: a ${shape.name} has no text alternative`),
    ];
  });
}

/** How much of a picture is not shown above and below, in shares of its height. */
function cropOf(picture: XmlElement) {
  const { t = "0", b = "0" } = elementOf(picture, "a:srcRect").attributes;
  return { top: Number(t) / 100_000, bottom: Number(b) / 100_000 };
}

/** The smallest letters of the first slide's picture as they stand there, in points. */
function smallestPicturePt(parts: Parts): number {
  const [slide = ""] = pathsOf(parts, "slides/slide");
  const picture = elementOf(rootOf(parts, slide), "p:pic");
  const embedded = elementOf(picture, "asvg:svgBlip").attributes["r:embed"];
  const target = relationshipsOf(parts, slide).find(({ id }) => id === embedded)?.target ?? "";
  const svg = new TextDecoder().decode(parts[target]);
  const widthPx = Number(/<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1]);
  const widthPt =
    Number(
      elementOf(picture, "a:ext").attributes.cx ?? elementOf(elementOf(picture, "p:spPr"), "a:ext").attributes.cx,
    ) / 12_700;
  return (smallestTextPx * widthPt) / widthPx;
}

/** The size of a drawing's smallest letters, in px. */
const smallestTextPx = 12;

describe("a presentation of a chart", () => {
  it.each(chartIds)(
    "of %s is a sound package whose slides have titles, own ids and text alternatives",
    async (chart) => {
      const chosen = await fixtureSelection("normal");
      const document = await chartDocument(chart, chosen, { widthPx: 1120, theme: "light" });
      const parts = partsOf(await pptx.ofChart(document, settingOf(chosen.ledger)));
      expect(packageProblems(parts)).toEqual([]);
      expect(slideProblems(parts)).toEqual([]);
      const [first = ""] = pathsOf(parts, "slides/slide");
      const texts = paragraphsOf(rootOf(parts, first));
      expect(texts[0]?.startsWith(document.title)).toBe(true);
      expect(texts).toContain(document.sourceLine);
      expect(texts).toContain(document.permalink);
    },
  );

  it.each(chartIds)("of %s holds every claim with its words in the speaker's notes", async (chart) => {
    const chosen = await fixtureSelection("normal");
    const document = await chartDocument(chart, chosen, { widthPx: 1120, theme: "light" });
    const parts = partsOf(await pptx.ofChart(document, settingOf(chosen.ledger)));
    const notes = pathsOf(parts, "notesSlides/notesSlide").flatMap((path) => paragraphsOf(rootOf(parts, path)));
    const rows = claimRows(document, chosen.ledger);
    expect(rows.length).toBeGreaterThan(0);
    for (const { value, counted, words, publishedBy } of rows) {
      const found = notes.filter((text) => text.includes(quotedText(words)) && text.includes(publishedBy));
      expect(found.some((text) => text.includes(`${counted}: ${value} (`))).toBe(true);
    }
  });

  it("of a kind that no software draws is a picture in vectors and in pixels, with its figures as a table", async () => {
    const parts = await chartParts("coverage");
    const [slide = ""] = pathsOf(parts, "slides/slide");
    const picture = elementOf(rootOf(parts, slide), "p:pic");
    const targetOf = (id: string | undefined) =>
      relationshipsOf(parts, slide).find((one) => one.id === id)?.target ?? "";
    const pixels = parts[targetOf(elementOf(picture, "a:blip").attributes["r:embed"])];
    const vectors = parts[targetOf(elementOf(picture, "asvg:svgBlip").attributes["r:embed"])];
    expect([...(pixels ?? []).slice(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
    const svg = new TextDecoder().decode(vectors);
    expect(svg).toContain("<svg");
    expect(svg).not.toMatch(/<text|<script|href=/);
    const tables = pathsOf(parts, "slides/slide").flatMap((path) => elementsOf(rootOf(parts, path), "a:tbl"));
    const cells = tables.flatMap((table) => elementsOf(table, "a:tc")).flatMap(paragraphsOf);
    expect(cells).toContain("not reported");
    expect(cells).toContain("=Lindal, 10 March 2031");
    expect(elementsOf(tables[0] ?? picture, "a:tblPr")[0]?.attributes.firstRow).toBe("1");
  });

  it("of no attack says so on one slide, with nothing to draw", async () => {
    const { document, ledger } = await raidDocument("casualties", { from: "2040-01-01" });
    const parts = partsOf(await pptx.ofChart(document, settingOf(ledger)));
    expect(packageProblems(parts)).toEqual([]);
    expect(pathsOf(parts, "slides/slide")).toHaveLength(1);
    expect(paragraphsOf(rootOf(parts, "ppt/slides/slide1.xml"))[0]).toBe(document.title);
    expect(pathsOf(parts, "charts/chart")).toEqual([]);
    expect(paragraphsOf(rootOf(parts, "ppt/slides/slide1.xml"))).toContain("No attack is shown.");
    expect(elementsOf(rootOf(parts, "ppt/slides/slide1.xml"), "p:pic")).toEqual([]);
  });

  it("says below a chart what stands beside its figures, and under its title what its properties say", async () => {
    const { document, ledger } = await raidDocument("casualties");
    const parts = partsOf(await pptx.ofChart(document, settingOf(ledger)));
    const texts = paragraphsOf(rootOf(parts, "ppt/slides/slide1.xml"));
    expect(texts.some((text) => text.includes("8, revised from 9."))).toBe(true);
    expect(texts.some((text) => text.includes("2 children among them"))).toBe(true);
    const core = rootOf(parts, "docProps/core.xml");
    expect(texts).toContain(elementOf(core, "dc:subject").text);
    expect(elementOf(core, "dc:description").text).toContain(elementOf(core, "dc:subject").text);
  });

  it("has what there is no room for below its charts on slides behind them", async () => {
    const { document, ledger } = await raidDocument("outages");
    const notes = Array.from(
      { length: 30 },
      (_, index) => `note ${index} of many that a source has given of this figure`,
    );
    const panels = (document.native?.panels ?? []).map((panel) =>
      panel.kind === "points" ? panel : { ...panel, data: panel.data.map((datum) => ({ ...datum, notes })) },
    );
    const noted = { ...document, native: { subtitle: null, panels } };
    const parts = partsOf(await pptx.ofChart(noted, settingOf(ledger)));
    expect(slideProblems(parts)).toEqual([]);
    const slides = pathsOf(parts, "slides/slide").map((path) => rootOf(parts, path));
    const cells = slides.flatMap((slide) => elementsOf(slide, "a:tc")).flatMap(paragraphsOf);
    expect(cells.filter((text) => text === notes.join("; "))).toHaveLength(2);
  });

  it("of a picture too long for one slide goes on over several, below the same heads, each part of it once", async () => {
    const chosen = await fixtureSelection("normal");
    const document = await chartDocument("attacks", chosen, { widthPx: 1120, theme: "light" });
    const parts = partsOf(await pptx.ofChart({ ...document, native: null }, settingOf(chosen.ledger)));
    const pictures = pathsOf(parts, "slides/slide").map((path) => elementsOf(rootOf(parts, path), "p:pic"));
    const crops = pictures.map((own) => own.map(cropOf));
    expect(crops.map(({ length }) => length).filter((length) => length > 0)).toEqual([1, 2]);
    const [[first] = [], [head, second] = []] = crops;
    expect(second?.top).toBeCloseTo(1 - (first?.bottom ?? 0), 4);
    expect(head?.top).toBeGreaterThanOrEqual(first?.top ?? 1);
    expect(pathsOf(parts, "media/image").length).toBeLessThan(2);
    expect(smallestPicturePt(parts)).toBeGreaterThanOrEqual(8.9);
  });

  it("of many columns has them a few at a time, in letters that can be read", async () => {
    const chosen = await fixtureSelection("normal");
    const document = await chartDocument("coverage", chosen, { widthPx: 1120, theme: "light" });
    const parts = partsOf(await pptx.ofChart(document, settingOf(chosen.ledger)));
    const tables = pathsOf(parts, "slides/slide").flatMap((path) => elementsOf(rootOf(parts, path), "a:tbl"));
    expect(document.table.columns.length).toBeGreaterThan(6);
    expect(Math.max(...tables.map((table) => elementsOf(table, "a:gridCol").length))).toBeLessThanOrEqual(13);
    expect(tables.length).toBeLessThanOrEqual(3);
    const heads = tables.flatMap((table) => elementsOf(table, "a:tr").slice(0, 1)).flatMap(paragraphsOf);
    for (const { label } of document.table.columns) expect(heads).toContain(label);
    const sizes = tables.flatMap((table) => elementsOf(table, "a:rPr")).map(({ attributes }) => Number(attributes.sz));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1100);
  });

  it("names itself, its revision and its date, and sets every run in the document's language", async () => {
    const parts = await chartParts("casualties");
    const core = rootOf(parts, "docProps/core.xml");
    expect(elementOf(core, "dc:title").text).toBe("People killed and injured, one attack against the next");
    expect(elementOf(core, "dc:description").text).toContain("ledger revision");
    expect(elementOf(core, "dcterms:created").text).toBe("2031-03-11T00:00:00Z");
    const runs = elementsOf(rootOf(parts, "ppt/slides/slide1.xml"), "a:rPr");
    expect(new Set(runs.map(({ attributes }) => attributes.lang))).toEqual(new Set(["en-GB"]));
  });

  it("is coloured and lettered by its theme alone", async () => {
    const parts = await dashboardParts();
    const written = Object.entries(parts)
      .filter(([path]) => /^ppt\/(?:slides|charts|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(path))
      .map(([, bytes]) => new TextDecoder().decode(bytes))
      .join("");
    expect(written).not.toMatch(/srgbClr|sysClr|prstClr/);
    expect([...written.matchAll(/typeface="([^"]*)"/g)].every(([, face]) => face?.startsWith("+"))).toBe(true);
    expect(written).toContain('val="accent1"');
  });
});

describe("a deck as a presentation", () => {
  it("has a slide for everything in it, in order, and is a sound package", async () => {
    const ledger = raidLedger();
    const deck = await dashboardDeck(selection(ledger, parsedQuery({}).query));
    const parts = await dashboardParts(ledger);
    expect(packageProblems(parts)).toEqual([]);
    expect(slideProblems(parts)).toEqual([]);
    const titles = pathsOf(parts, "slides/slide").map((path) => paragraphsOf(rootOf(parts, path))[0] ?? "");
    const found = deck.slides.map(({ title }) => titles.findIndex((one) => one.startsWith(title)));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    const numbers = pathsOf(parts, "slides/slide").map((path) =>
      shapesOf(parts, path).some((shape) => placeholderOf(shape) === "sldNum"),
    );
    expect(numbers.every(Boolean)).toBe(true);
  });

  it("of an attack sets its figures large and has every claim in a table, a link where its report has one", async () => {
    const ledger = raidLedger();
    const deck = await attackDeck("lindal-raid", selection(ledger, parsedQuery({}).query));
    const parts = await deckParts(deck, ledger);
    expect(packageProblems(parts)).toEqual([]);
    expect(slideProblems(parts)).toEqual([]);
    const claims = deck?.slides.flatMap((slide) => (slide.kind === "claims" ? slide.claims : [])) ?? [];
    const slides = pathsOf(parts, "slides/slide").map((path) => rootOf(parts, path));
    const rows = slides.flatMap((slide) => elementsOf(slide, "a:tr")).map((row) => paragraphsOf(row).join(" | "));
    expect(claims.length).toBeGreaterThan(4);
    for (const { value, words } of claims) {
      expect(rows.some((row) => row.includes(value) && row.includes(`“${words}”`))).toBe(true);
    }
    const links = pathsOf(parts, "slides/slide").flatMap((path) =>
      relationshipsOf(parts, path).filter(({ isExternal }) => isExternal),
    );
    expect(links.every(({ target }) => URL.canParse(target) && target.startsWith("https://"))).toBe(true);
    expect(links.some(({ target }) => target.startsWith("https://papers.example/"))).toBe(true);
    const figures = slides.flatMap(paragraphsOf);
    expect(figures).toContain("not reported");
    expect(figures).toContain("4 to at least 15");
  });

  it("of an attack without a claim says so, and has no table without rows", async () => {
    const ledger = raidLedger();
    const deck = await attackDeck("lindal-raid", selection(ledger, parsedQuery({}).query));
    if (deck === null) throw new Error("there is no such deck");
    const slides = [{ kind: "claims", title: "Every claim about the attack", claims: [], notes: [] }] as const;
    const parts = await deckParts({ ...deck, slides }, ledger);
    const slide = rootOf(parts, "ppt/slides/slide1.xml");
    expect(paragraphsOf(slide)).toContain("No claim.");
    expect(elementsOf(slide, "a:tbl")).toEqual([]);
  });

  it("has its titles at one place, the text under them clear of them", async () => {
    const parts = await dashboardParts();
    const [, content = ""] = pathsOf(parts, "slideLayouts/slideLayout");
    const layout = elementsOf(rootOf(parts, content), "p:sp");
    const boxOf = (type: string, idx?: string) => {
      const shape = layout.find((one) => {
        const { attributes } = elementOf(one, "p:ph");
        return attributes.type === type && attributes.idx === idx;
      });
      if (shape === undefined) throw new Error(`there is no ${type}`);
      const [y, height] = [elementOf(shape, "a:off").attributes.y, elementOf(shape, "a:ext").attributes.cy].map(Number);
      return { y: y ?? 0, height: height ?? 0, anchor: elementOf(shape, "a:bodyPr").attributes.anchor };
    };
    const title = boxOf("title");
    expect(title.anchor).toBe("b");
    expect(boxOf("body", "13").y).toBeGreaterThanOrEqual(title.y + title.height);
    const places = pathsOf(parts, "slides/slide").flatMap((path) =>
      shapesOf(parts, path)
        .filter((shape) => placeholderOf(shape) === "title")
        .flatMap((shape) => elementsOf(shape, "a:off")),
    );
    expect(places).toEqual([]);
  });

  it("keeps hostile and Ukrainian text as text, in slides, notes and workbooks", async () => {
    const ledger = hostileLedger();
    const parts = await dashboardParts(ledger);
    expect(packageProblems(parts)).toEqual([]);
    const texts = ["slides/slide", "notesSlides/notesSlide", "charts/chart"]
      .flatMap((kind) => pathsOf(parts, kind))
      .flatMap((path) => rootOf(parts, path).text)
      .join("\n");
    for (const text of [hostileTexts.label, hostileTexts.otherLabel, hostileTexts.place, hostileTexts.words]) {
      expect(texts).toContain(text);
    }
    const { document } = await raidDocument("casualties", {}, ledger);
    const [chart] = await chartsOf(await pptx.ofChart(document, settingOf(ledger)));
    const [, first, second] = chart?.rows ?? [];
    expect(first?.[0]).toBe(hostileTexts.label);
    expect(String(second?.[0]).split("\n")[0]).toBe(hostileTexts.otherLabel);
  });
});
