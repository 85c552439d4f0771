import { beforeEach, describe, expect, it } from "vitest";
import { briefingDeck } from "@/components/decks/briefing-deck";
import { newBriefing } from "@/lib/briefing/new-briefing";
import { exportedDeck } from "@/lib/export/exported-file";
import { quotedText } from "@/lib/format/typography";
import type { FileOptions } from "@/lib/query/file-options";
import { curatedLedger } from "../data/curated-set";
import { below, missingPoppler, objectsOf, spaced, stringIn, structure, unmarkedPaint } from "../export/pdf-reading";
import { elementsOf, paragraphsOf, partsOf, pathsOf, relationshipsOf, rootOf } from "../export/slides-reader";

const aloud = "Say where it is from.";

/** A briefing of the last attack, as its template begins it, with something to say to each slide. */
async function handedOut(format: "pptx" | "pdf", options: FileOptions = {}) {
  const ledger = await curatedLedger();
  const begun = newBriefing("last-attack", ledger, { alsoTaken: [] });
  const briefing = { ...begun, slides: begun.slides.map((slide) => ({ ...slide, notes: `${aloud} ${slide.id}.` })) };
  const resolved = await briefingDeck(briefing, () => ledger);
  if (resolved.deck === null) throw new Error("the briefing has faults");
  const { deck, names } = resolved;
  const file = await exportedDeck(deck, format, { names, options, site: "https://strikes.example" });
  if (file === null) throw new Error(`no deck is made as ${format}`);
  return { bytes: file.bytes, deck, briefing };
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];
const unnumbered = (title: string) => spaced(title).replace(/ \(\d+ of \d+\)$/u, "");

describe("whoever listens to a briefing's presentation", () => {
  it("finds a title first on every slide, each once, in the order of the deck", async () => {
    const { bytes, deck } = await handedOut("pptx");
    const parts = partsOf(bytes);
    const slides = pathsOf(parts, "slides/slide").map((path) => rootOf(parts, path));
    const titles = slides.map((slide) => {
      const [first] = elementsOf(slide, "p:sp");
      const kinds = first === undefined ? [] : elementsOf(first, "p:ph").map(({ attributes }) => attributes.type);
      expect(["title", "ctrTitle"]).toContain(kinds[0]);
      return spaced(first === undefined ? "" : paragraphsOf(first).join(" "));
    });
    expect(distinct(titles)).toHaveLength(titles.length);
    expect(distinct(titles.map(unnumbered))).toEqual(distinct(deck.slides.map(({ title }) => title)));
  });

  it("is told every picture, chart and table in words, and hears the notes of every slide", async () => {
    const { bytes, briefing } = await handedOut("pptx");
    const parts = partsOf(bytes);
    const shown = pathsOf(parts, "slides/slide").flatMap((path) =>
      ["p:pic", "p:graphicFrame"].flatMap((name) => elementsOf(rootOf(parts, path), name)),
    );
    expect(shown.length).toBeGreaterThan(5);
    const told = shown.map((one) => elementsOf(one, "p:cNvPr")[0]?.attributes.descr ?? "");
    expect(told.filter((words) => words.trim().length < 10)).toEqual([]);
    const notes = pathsOf(parts, "slides/slide").map((path) => {
      const [own] = relationshipsOf(parts, path).filter(({ target }) => target.includes("notesSlides/"));
      return own === undefined ? [] : paragraphsOf(rootOf(parts, own.target));
    });
    expect(notes.filter((own) => own.join("").trim() === "")).toEqual([]);
    expect(notes.flat().filter((text) => text.startsWith(aloud))).toEqual(briefing.slides.map(({ notes: own }) => own));
  });
});

describe("whoever listens to a briefing's PDF", () => {
  beforeEach(({ skip }) => skip(missingPoppler !== null, missingPoppler ?? ""));

  it("finds a heading on every page, each once and in the order of the deck, in a file that says its title and language", async () => {
    const { bytes, deck } = await handedOut("pdf");
    const headings = structure(bytes).filter(({ tag }) => /^H\d$/u.test(tag));
    const texts = headings.map(({ text }) => spaced(text));
    expect(headings.map(({ tag }) => tag)).toEqual(headings.map((_, index) => (index === 0 ? "H1" : "H2")));
    expect(distinct(texts)).toHaveLength(texts.length);
    expect(distinct(texts.map(unnumbered))).toEqual(distinct(deck.slides.map(({ title }) => title)));
    const objects = objectsOf(bytes);
    expect(objects.filter(({ dictionary }) => /\/Type \/Page\n/u.test(dictionary))).toHaveLength(headings.length);
    const catalogue = objects.find(({ dictionary }) => dictionary.includes("/Type /Catalog"))?.dictionary ?? "";
    expect(stringIn(catalogue, "Lang")).toMatch(/^en/u);
    const preferences = /\/ViewerPreferences (\d+) 0 R/u.exec(catalogue)?.[1];
    const shownAs = objects.find(({ id }) => id === Number(preferences))?.dictionary;
    expect(shownAs).toContain("/DisplayDocTitle true");
    expect(unmarkedPaint(objects)).toEqual([]);
  });

  it.each(["slide", "handout"] as const)("is told every figure of the %s layout in words", async (layout) => {
    const { bytes } = await handedOut("pdf", layout === "handout" ? { layout } : {});
    const figures = objectsOf(bytes).filter(({ dictionary }) => /\/S \/Figure\b/u.test(dictionary));
    expect(figures.length).toBeGreaterThan(3);
    const told = figures.map(({ dictionary }) => stringIn(dictionary, "Alt") ?? "");
    expect(told.filter((words) => words.trim().length < 10)).toEqual([]);
  });

  it("hears claims as tables, a row each below named columns, every cell in its own", async () => {
    const { bytes, deck } = await handedOut("pdf");
    const claims = deck.slides.flatMap((slide) => (slide.kind === "claims" ? slide.claims : []));
    const parts = structure(bytes);
    const rows = parts.flatMap(({ tag }, at) => (tag === "TR" ? [below(parts, at)] : []));
    const cells = rows.map((row) => row.filter(({ tag }) => tag === "TH" || tag === "TD"));
    const heads = cells.filter((row) => row.every(({ tag }) => tag === "TH"));
    expect(distinct(heads.map((row) => row.map(({ text }) => spaced(text)).join("|")))).toEqual([
      "Figure|Stated by, and where|Printed by, and when it held|In the report’s words",
    ]);
    const told = cells.filter((row) => !heads.includes(row));
    expect(told.map((row) => row.map(({ tag }) => tag).join())).toEqual(told.map(() => "TH,TD,TD,TD"));
    expect(told).toHaveLength(claims.length);
    for (const [index, { value, words }] of claims.entries()) {
      expect(spaced(told[index]?.[0]?.text ?? "")).toContain(value);
      expect(spaced(told[index]?.[3]?.text ?? "")).toBe(quotedText(words));
    }
  });
});
