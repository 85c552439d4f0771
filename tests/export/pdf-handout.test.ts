import { beforeEach, describe, expect, it } from "vitest";
import { claimRows } from "@/lib/document/claim-rows";
import { chartDeck, type Deck, type Slide } from "@/lib/document/deck";
import { figuresInWords } from "@/lib/document/words-table";
import { framesOf } from "./framed-slides";
import { deckFile } from "./pdf-files";
import { missingPoppler, pageTexts, spaced, structure } from "./pdf-reading";
import { raidDocument } from "./raid-ledger";

/** A slide whose words go on over several pictures, with the same claims behind each of them. */
async function longDeck() {
  const { document, ledger } = await raidDocument("casualties");
  const told = claimRows(document, ledger);
  const paragraphs = Array.from({ length: 60 }, (_, index) => ({
    text: `Paragraph ${index + 1} of words that one picture has no room for, each of which says as much as this one does.`,
    isItem: false,
  }));
  const words: Slide = { kind: "text", title: "Words", paragraphs, notes: ["Said aloud."], behind: told };
  const { sourceLine } = document;
  const figures: Slide = {
    kind: "table",
    title: "Figures",
    table: figuresInWords(document.table),
    sourceLine,
    notes: [],
  };
  const deck: Deck = { ...chartDeck(document), slides: [words, figures] };
  return { deck, ledger, told };
}

describe("a handout", () => {
  beforeEach(({ skip }) => skip(missingPoppler !== null, missingPoppler ?? ""));

  it("tells the claims behind a slide of several pictures once, below the last of them", async () => {
    const { deck, ledger, told } = await longDeck();
    const [words] = deck.slides;
    if (words === undefined) throw new Error("the deck has no slide");
    const frames = await framesOf(words, ledger);
    expect(frames.length).toBeGreaterThan(1);
    expect(frames.map(({ claims }) => claims.length)).toEqual(frames.map(() => told.length));
    const headings = structure(await deckFile(deck, ledger, { layout: "handout" }))
      .filter(({ tag }) => /^H[123]$/.test(tag))
      .map(({ text }) => spaced(text));
    expect(headings.filter((text) => text === "Every claim behind it")).toHaveLength(1);
    expect(headings.indexOf("Every claim behind it")).toBe(frames.length);
  });

  it("has a page for each picture, with the notes of its slide, on A4 whatever size is asked for but Letter", async () => {
    const { deck, ledger } = await longDeck();
    const frames = (await Promise.all(deck.slides.map((slide) => framesOf(slide, ledger)))).flat();
    const pages = pageTexts(await deckFile(deck, ledger, { layout: "handout" }));
    expect(pages.length).toBeGreaterThanOrEqual(frames.length / 2);
    expect(pages.join(" ")).toContain("Said aloud.");
    const asked = await deckFile(deck, ledger, { layout: "handout", size: "slide" });
    expect(
      Buffer.from(asked).equals(Buffer.from(await deckFile(deck, ledger, { layout: "handout", size: "a4" }))),
    ).toBe(true);
  });
});
