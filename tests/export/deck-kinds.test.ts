import { beforeEach, describe, expect, it } from "vitest";
import { chartDeck, type Deck, documentsOf, type Slide, type SlideShape } from "@/lib/document/deck";
import { csv } from "@/lib/export/csv";
import { pptx } from "@/lib/export/pptx";
import type { Ledger } from "@/lib/ledger/fold";
import { framesOf } from "./framed-slides";
import { deckFile, missingTexts } from "./pdf-files";
import { missingPoppler, objectsOf, pageTexts, spaced, structure, unmarkedPaint } from "./pdf-reading";
import { raidDocument, raidLedger, settingOf } from "./raid-ledger";
import { elementOf, elementsOf, paragraphsOf, partsOf, pathsOf, relationshipsOf, rootOf } from "./slides-reader";

/** A deck of the raids with a slide of each kind that only briefings have. */
async function briefedDeck(shape: SlideShape, ledger: Ledger): Promise<Deck> {
  const [volumes, casualties, coverage] = await Promise.all(
    (["volumes", "casualties", "coverage"] as const).map(
      async (chart) => (await raidDocument(chart, {}, ledger)).document,
    ),
  );
  if (volumes === undefined || casualties === undefined || coverage === undefined)
    throw new Error("a chart is missing");
  const slides: Slide[] = [
    { kind: "title", title: "The morning", lines: ["Two raids"], notes: [] },
    { kind: "section", title: "What is known", lines: ["Up to noon"], notes: ["Pause here."] },
    {
      kind: "text",
      title: "Keep in mind",
      paragraphs: [
        { text: "Figures come from reports.", isItem: false },
        { text: "A blank is not a zero.", isItem: true },
        { text: "Межа не є числом.", isItem: true },
      ],
      notes: ["Slowly."],
    },
    { kind: "charts", title: "Launched and harmed", documents: [volumes, casualties], notes: ["Compare."] },
    { kind: "charts", title: "Known and not", documents: [coverage, casualties], notes: [] },
  ];
  const documents = documentsOf(slides);
  return { ...chartDeck(volumes), id: "morning", title: "The morning", shape, slides, documents, tables: documents };
}

describe("the slides that briefings have, in a presentation", () => {
  it.each([
    ["16:9", 12_192_000],
    ["4:3", 9_144_000],
  ] as const)("of %s stand on slides of that shape, within their edges", async (shape, width) => {
    const ledger = raidLedger();
    const parts = partsOf(await pptx.ofDeck(await briefedDeck(shape, ledger), settingOf(ledger)));
    const size = elementOf(rootOf(parts, "ppt/presentation.xml"), "p:sldSz").attributes;
    expect([Number(size.cx), Number(size.cy)]).toEqual([width, 6_858_000]);
    const boxed = ["slides/slide", "slideLayouts/slideLayout"]
      .flatMap((kind) => pathsOf(parts, kind))
      .flatMap((path) => [...elementsOf(rootOf(parts, path), "a:xfrm"), ...elementsOf(rootOf(parts, path), "p:xfrm")]);
    expect(boxed.length).toBeGreaterThan(20);
    for (const box of boxed) {
      const [off, ext] = [elementOf(box, "a:off").attributes, elementOf(box, "a:ext").attributes];
      expect(Number(off.x) + Number(ext.cx)).toBeLessThanOrEqual(width);
      expect(Number(off.y) + Number(ext.cy)).toBeLessThanOrEqual(6_858_000);
    }
  });

  it("have titles in placeholders, lists as lists, charts of their own side by side, and their notes", async () => {
    const ledger = raidLedger();
    const parts = partsOf(await pptx.ofDeck(await briefedDeck("16:9", ledger), settingOf(ledger)));
    const slides = pathsOf(parts, "slides/slide");
    const titled = slides.map((path) => paragraphsOf(rootOf(parts, path))[0]);
    expect(titled.slice(0, 3)).toEqual(["The morning", "What is known", "Keep in mind"]);
    const [, section = "", text = ""] = slides;
    expect(elementsOf(rootOf(parts, section), "p:ph").map(({ attributes }) => attributes.type)).toContain("title");
    expect(elementsOf(rootOf(parts, text), "a:buChar")).toHaveLength(2);
    expect(paragraphsOf(rootOf(parts, text))).toContain("Межа не є числом.");
    const pair = slides[titled.findIndex((title) => title?.startsWith("Launched and harmed"))] ?? "";
    const charts = relationshipsOf(parts, pair).filter(({ target }) => target.includes("charts/chart"));
    expect(charts.length).toBeGreaterThanOrEqual(2);
    const places = elementsOf(rootOf(parts, pair), "p:xfrm").map((box) => Number(elementOf(box, "a:off").attributes.x));
    const middle = 12_192_000 / 2;
    expect(places.some((x) => x < middle) && places.some((x) => x >= middle)).toBe(true);
    const notes = pathsOf(parts, "notesSlides/notesSlide").flatMap((path) => paragraphsOf(rootOf(parts, path)));
    for (const said of ["Pause here.", "Slowly.", "Compare."]) expect(notes).toContain(said);
  });

  it.each(["16:9", "4:3"] as const)(
    "of %s are as many as on a screen, of the same titles, and none has text under 12 pt",
    async (shape) => {
      const ledger = raidLedger();
      const deck = await briefedDeck(shape, ledger);
      const parts = partsOf(await pptx.ofDeck(deck, settingOf(ledger)));
      const frames = (await Promise.all(deck.slides.map((slide) => framesOf(slide, ledger, shape)))).flat();
      const slides = pathsOf(parts, "slides/slide");
      expect(slides.map((path) => paragraphsOf(rootOf(parts, path))[0])).toEqual(frames.map(({ title }) => title));
      const written = [...slides, ...pathsOf(parts, "charts/chart")].flatMap((path) =>
        ["a:rPr", "a:defRPr"].flatMap((name) => elementsOf(rootOf(parts, path), name)),
      );
      const sizes = written.flatMap(({ attributes }) => (attributes.sz === undefined ? [] : [Number(attributes.sz)]));
      expect(sizes.length).toBeGreaterThan(30);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
    },
  );

  it("show a chart without a native form as its picture on the screen, in vectors and in pixels", async () => {
    const ledger = raidLedger();
    const parts = partsOf(await pptx.ofDeck(await briefedDeck("4:3", ledger), settingOf(ledger)));
    const slides = pathsOf(parts, "slides/slide");
    const titles = slides.map((path) => paragraphsOf(rootOf(parts, path))[0] ?? "");
    const pair = slides[titles.findIndex((title) => title.startsWith("Known and not"))] ?? "";
    expect(elementsOf(rootOf(parts, pair), "p:pic").length).toBeGreaterThan(0);
    const media = relationshipsOf(parts, pair).filter(({ target }) => target.includes("media/image"));
    expect(new Set(media.map(({ target }) => target.split(".").at(-1)))).toEqual(new Set(["png", "svg"]));
  });
});

describe("the slides that briefings have, in other files", () => {
  beforeEach(({ skip }) => skip(missingPoppler !== null, missingPoppler ?? ""));

  it("are the pages of a PDF, titled in order and in the words of the screen", async () => {
    const ledger = raidLedger();
    const deck = await briefedDeck("4:3", ledger);
    const bytes = await deckFile(deck, ledger, {});
    const frames = (await Promise.all(deck.slides.map((slide) => framesOf(slide, ledger, "4:3")))).flat();
    const headings = structure(bytes).filter(({ tag }) => /^H[12]$/.test(tag));
    expect(headings.map(({ text }) => spaced(text))).toEqual(frames.map(({ title }) => title));
    expect(pageTexts(bytes)).toHaveLength(frames.length);
    expect(unmarkedPaint(objectsOf(bytes))).toEqual([]);
    const said = deck.documents.map(({ title }) => title);
    expect(missingTexts(bytes, ["Up to noon", "A blank is not a zero.", "Межа не є числом.", ...said])).toEqual([]);
  });

  it("make a handout: each picture with its words, its notes, and every claim with its source", async () => {
    const ledger = raidLedger();
    const deck = await briefedDeck("16:9", ledger);
    const bytes = await deckFile(deck, ledger, { layout: "handout" });
    const frames = (await Promise.all(deck.slides.map((slide) => framesOf(slide, ledger)))).flat();
    const elements = structure(bytes);
    const headings = elements.filter(({ tag }) => tag === "H1" || tag === "H2");
    expect(headings.map(({ text }) => spaced(text))).toEqual([...frames.map(({ title }) => title), "About this file"]);
    expect(headings.filter(({ tag }) => tag === "H1")).toHaveLength(1);
    expect(elements.filter(({ tag }) => tag === "Figure")).toHaveLength(frames.length);
    expect(unmarkedPaint(objectsOf(bytes))).toEqual([]);
    const claims = frames.flatMap((frame) => frame.claims);
    expect(claims.length).toBeGreaterThan(5);
    const told = claims.flatMap(({ words, statedBy, report }) => [words, statedBy, report.title ?? ""]);
    expect(missingTexts(bytes, ["Pause here.", "Slowly.", "Compare.", "Up to noon", ...told])).toEqual([]);
    expect(pageTexts(bytes).length).toBeGreaterThan(deck.slides.length);
  });

  it("give their figures to the data of a deck, both charts of a pair", async () => {
    const ledger = raidLedger();
    const deck = await briefedDeck("16:9", ledger);
    const text = new TextDecoder().decode(await csv.ofDeck(deck, settingOf(ledger)));
    for (const chart of ["volumes", "casualties", "coverage"]) expect(text).toContain(`\r\n${chart},`);
  });
});
