import { beforeEach, describe, expect, it } from "vitest";
import { attackDeck } from "@/components/decks/attack-deck";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import { chartDeck, type Deck } from "@/lib/document/deck";
import { pdfSizes } from "@/lib/export/pdf/page-format";
import { printable } from "@/lib/export/printable";
import { quotedText } from "@/lib/format/typography";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { curatedLedger } from "../data/curated-set";
import { deckFile, fixtureDocument, missingTexts } from "./pdf-files";
import {
  below,
  missingPoppler,
  objectsOf,
  pageTexts,
  spaced,
  stringIn,
  structure,
  tableRows,
  unspaced,
} from "./pdf-reading";
import { raidDocument, raidLedger } from "./raid-ledger";

describe("the PDF file of a deck", () => {
  beforeEach(({ skip }) => skip(missingPoppler !== null, missingPoppler ?? ""));

  it("has the dashboard's slides one by one, as bookmarks too, and every claim", async () => {
    const ledger = await curatedLedger();
    const deck = await dashboardDeck(selection(ledger, parsedQuery({}).query));
    const bytes = await deckFile(deck, ledger, { size: "slide" });
    const claims = deck.slides.flatMap((slide) => (slide.kind === "claims" ? slide.claims : []));
    const headings = structure(bytes).filter(({ tag }) => tag === "H1" || tag === "H2");
    const bookmarks = objectsOf(bytes).flatMap(({ dictionary }) =>
      dictionary.includes("/Dest [") ? (stringIn(dictionary, "Title") ?? []) : [],
    );
    const titles = deck.slides.map(({ title }) => printable(title));
    expect(headings.map(({ text }) => spaced(text))).toEqual([...titles, "About this file"]);
    expect(bookmarks).toEqual([...titles, "About this file"]);
    expect(claims.length).toBeGreaterThan(10);
    expect(
      missingTexts(
        bytes,
        claims.flatMap(({ words, value, statedBy }) => [quotedText(words), value, statedBy]),
      ),
    ).toEqual([]);
    expect(pageTexts(bytes).filter((text) => !text.includes("edger revision"))).toEqual([]);
  });

  it.each(pdfSizes)("has an attack's figures, not reported among them, on %s", async (size) => {
    const ledger = await curatedLedger();
    const deck = await attackDeck("2026-01-24-kyiv-kharkiv", selection(ledger, parsedQuery({}).query));
    if (deck === null) throw new Error("the set that ships has no attack of that id");
    const bytes = await deckFile(deck, ledger, { size });
    const figures = deck.slides.flatMap((slide) => (slide.kind === "figures" ? [...slide.figures] : []));
    expect(figures.length).toBeGreaterThan(3);
    expect(
      missingTexts(
        bytes,
        figures.flatMap(({ label, text, notes }) => [label, text, ...notes]),
      ),
    ).toEqual([]);
    expect(
      missingTexts(
        bytes,
        deck.documents.flatMap(({ title, sourceLine }) => [title, sourceLine]),
      ),
    ).toEqual([]);
  });

  it("is headed by what it begins with where it has no title slide", async () => {
    const { document, ledger } = await raidDocument("volumes", {}, raidLedger());
    const slides = [{ kind: "chart", title: "A heading of its own", notes: ["Said aloud."], document } as const];
    const deck: Deck = { ...chartDeck(document), slides };
    const headings = structure(await deckFile(deck, ledger)).filter(({ tag }) => /^H\d$/.test(tag));
    expect(headings.map(({ tag, text }) => `${tag} ${spaced(text)}`)).toEqual([
      "H1 A heading of its own",
      "H2 About this file",
    ]);
    expect(missingTexts(await deckFile(deck, ledger), [document.title, "Said aloud."])).toEqual([]);
  });

  it("tags a chart that a slide tells as a table as that table, with heads of columns and of rows, and its scope as words", async () => {
    const { document, ledger } = await fixtureDocument("volume-and-harm", "400-attacks");
    const bytes = await deckFile({ ...chartDeck(document), shape: "16:9" }, ledger, { size: "slide" });
    const parts = structure(bytes);
    const tables = parts.flatMap((part, at) => (part.tag === "Table" ? [below(parts, at)] : []));
    expect(tables.length).toBeGreaterThan(0);
    expect(parts.filter(({ tag }) => tag === "Figure")).toEqual([]);
    const scopes = parts.filter(
      ({ tag, text }) => tag === "P" && spaced(text).startsWith(document.subtitle.slice(0, 30)),
    );
    expect(scopes).toHaveLength(tables.length);
    const rows = tables.flatMap(tableRows);
    for (const { label, cells } of document.table.rows) {
      const row = rows.find(([head = ""]) => unspaced(head).startsWith(unspaced(label)));
      for (const { text } of cells) expect(unspaced((row ?? []).join(" "))).toContain(unspaced(text));
    }
    for (const table of tables) {
      const [head = [], ...others] = table.flatMap((part, at) => (part.tag === "TR" ? [below(table, at)] : []));
      const tagsOf = (row: typeof table) => row.map(({ tag }) => tag).filter((tag) => tag === "TH" || tag === "TD");
      expect(new Set(tagsOf(head))).toEqual(new Set(["TH"]));
      for (const row of others) expect(tagsOf(row)[0]).toBe("TH");
    }
  });
});
