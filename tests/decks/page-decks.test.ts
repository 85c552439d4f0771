import { describe, expect, it } from "vitest";
import { attackDeck } from "@/components/decks/attack-deck";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import type { Deck } from "@/lib/document/deck";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { curatedLedger } from "../data/curated-set";
import { deckFile } from "../export/pdf-files";
import { missingPoppler, pageTexts } from "../export/pdf-reading";

function figuresOf({ slides }: Deck) {
  return slides.flatMap((slide) => (slide.kind === "figures" ? [...slide.figures] : []));
}

describe("the deck of an attack", () => {
  it("tells large every measure that is reported of it, as a whole or in one kind", async () => {
    const ledger = await curatedLedger();
    const whole = selection(ledger, parsedQuery({}).query);
    for (const { event, readings } of whole.attacks) {
      const deck = await attackDeck(event.id, whole);
      if (deck === null) throw new Error(`there is no deck of ${event.id}`);
      const told = new Set(figuresOf(deck).map(({ subject }) => subject?.measure));
      const reported = [...readings].filter(([, { headlines, subsets }]) => headlines.length + subsets.length > 0);
      expect(reported.map(([measure]) => measure).filter((measure) => !told.has(measure))).toEqual([]);
    }
  });

  it("says of what is reported in one kind only which kind, and how many", async () => {
    const ledger = await curatedLedger();
    const deck = await attackDeck("2026-01-24-kyiv-kharkiv", selection(ledger, parsedQuery({}).query));
    if (deck === null) throw new Error("the set that ships has no attack of that id");
    const hits = figuresOf(deck).find(({ subject }) => subject?.measure === "munitions_hit");
    expect(hits).toMatchObject({ isReported: false, text: "reported for one kind only, not as a whole" });
    expect(hits?.notes.join()).toMatch(/^25 drones struck/);
    const labels = figuresOf(deck).map(({ label, text }) => `${label}: ${text}`);
    expect(labels).toEqual(expect.arrayContaining(["Districts hit: at least 4", "Duration: 2.5 hours"]));
  });
});

describe("the deck of a front page without an attack", () => {
  it("says once what is empty, and draws nothing", async () => {
    const ledger = await curatedLedger();
    const deck = await dashboardDeck(selection(ledger, parsedQuery({ from: "2040-01-01" }).query));
    expect(deck.slides.map(({ kind }) => kind)).toEqual(["title", "text"]);
    const [, said] = deck.slides;
    if (said?.kind !== "text") throw new Error("there is no text");
    const text = said.paragraphs.map((paragraph) => paragraph.text).join(" ");
    for (const { name } of deck.documents) expect(text.split(`“${name}”`)).toHaveLength(2);
  });

  it("has no page of its PDF that says nothing of its own", async ({ skip }) => {
    skip(missingPoppler !== null, missingPoppler ?? "");
    const ledger = await curatedLedger();
    const deck = await dashboardDeck(selection(ledger, parsedQuery({ from: "2040-01-01" }).query));
    const pages = pageTexts(await deckFile(deck, ledger));
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(
      pages.filter((text) => text.includes("No attack is selected") || text.includes("no attack is selected")),
    ).toHaveLength(1);
  });
});
