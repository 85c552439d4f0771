import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { chartIds } from "@/components/charts/registry";
import { type Deck, documentsOf, type Slide } from "@/lib/document/deck";
import { binWords } from "@/lib/document/inspection/bin-words";
import { inspectedBin } from "@/lib/document/inspection/inspected-bin";
import { html } from "@/lib/export/html";
import { datumKey } from "@/lib/export/html/player/datum-key";
import type { Ledger } from "@/lib/ledger/fold";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { fixtureSelection } from "../charts/fixtures/fixtures";
import { curatedLedger } from "../data/curated-set";
import { settingOf } from "./raid-ledger";

async function deckOf(chart: (typeof chartIds)[number], ledger: Ledger, asked: Record<string, string> = {}) {
  const document = await chartDocument(chart, selection(ledger, parsedQuery(asked).query), {
    widthPx: 1120,
    theme: "light",
  });
  const slides: Slide[] = [{ kind: "chart", title: document.title, notes: [], document }];
  const { revision, recordedAt, asOf, query, permalink, title, subtitle } = document;
  const own = { id: chart, title, subtitle, slides, documents: documentsOf(slides), tables: [document] };
  return { ...own, revision, recordedAt, asOf, query, permalink } satisfies Deck;
}

async function documentOf(deck: Deck, ledger: Ledger): Promise<Document> {
  const text = new TextDecoder().decode(await html.ofDeck(deck, settingOf(ledger)));
  return parseHTML(text).document as unknown as Document;
}

function words(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

const names = ["event", "measure", "also", "unit", "places", "subtype", "claim", "from", "to", "asked"] as const;

function dataOf(mark: Element): Partial<Record<(typeof names)[number], string>> {
  return Object.fromEntries(names.map((name) => [name, mark.getAttribute(`data-${name}`) ?? undefined]));
}

function toldOf(mark: Element, document: Document): Element | null {
  const at = mark.closest("[data-standpoint]")?.getAttribute("data-standpoint") ?? "";
  const key = datumKey(at, dataOf(mark));
  return [...document.querySelectorAll("[data-told]")].find((one) => one.getAttribute("data-told") === key) ?? null;
}

const marksIn = (document: Document) => [...document.querySelectorAll(".slide svg a.datum")];
const severalIn = (document: Document) => marksIn(document).filter((mark) => mark.hasAttribute("data-from"));

describe("a mark that stands for several attacks, in a room", async () => {
  const ledger = await curatedLedger();

  it.each(chartIds)("of %s has something told of it, as every other mark has", async (chart) => {
    const document = await documentOf(await deckOf(chart, ledger), ledger);
    const marks = marksIn(document);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => toldOf(mark, document) === null).map((mark) => mark.outerHTML)).toEqual([]);
  });

  it("tells what it comes to as its own words do, how many attacks it is of, and each of them with its figure and its source", async () => {
    const document = await documentOf(await deckOf("monthly", ledger), ledger);
    const marks = severalIn(document);
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) {
      const { from: fromOn = "", to: toOn = "", measure = "", unit = "", asked = "" } = dataOf(mark);
      const one = inspectedBin({ fromOn, toOn, measure, unit, asked }, ledger);
      const told = toldOf(mark, document);
      const { text, attacks } = binWords(one);
      expect(mark.getAttribute("aria-label")).toContain(text);
      expect(words(told?.querySelector(".large")).toLowerCase()).toBe(text.toLowerCase());
      expect(one.attacks.length).toBe(one.bin.attacks);
      const items = [...(told?.querySelectorAll("li") ?? [])].map(words);
      expect(items).toHaveLength(attacks.length);
      for (const [at, { label, text: figure, claims }] of attacks.entries()) {
        expect(items[at]).toContain(`${label}: ${figure}`);
        if (claims.length > 0) expect(items[at]).toMatch(/ · \D+, \d+ \w+ 20\d\d/);
      }
    }
  });

  it("never adds up to more or less than its attacks, and names those first that are largest", async () => {
    const document = await documentOf(await deckOf("monthly", ledger, { measure: "killed" }), ledger);
    for (const mark of severalIn(document)) {
      const { from: fromOn = "", to: toOn = "", measure = "", unit = "", asked = "" } = dataOf(mark);
      const one = inspectedBin({ fromOn, toOn, measure, unit, asked }, ledger);
      if (one.kind !== "count") throw new Error("a toll is no share");
      const lows = one.attacks.flatMap(({ estimate }) => estimate?.low ?? []);
      expect(asked).toBe("?measure=killed");
      expect(one.bin.reported).toBe(one.attacks.filter(({ estimate }) => estimate?.high != null).length);
      if (one.bin.overlapping === 0 && lows.length > 0) expect(one.bin.low).toBe(lows.reduce((sum, n) => sum + n, 0));
      expect(one.bin.largest?.event ?? one.attacks[0]?.event.id).toBe(one.attacks[0]?.event.id);
    }
  });

  it("counts the attacks that it has no room to name", async () => {
    const { ledger: many } = await fixtureSelection("400-attacks");
    const deck = await deckOf("monthly", many, { measure: "killed" });
    const document = await documentOf(deck, many);
    const full = severalIn(document).filter((mark) => words(toldOf(mark, document)).includes(" more"));
    expect(full.length).toBeGreaterThan(3);
    for (const mark of full) {
      const told = toldOf(mark, document);
      expect(told?.querySelectorAll("li")).toHaveLength(12);
      expect(words(told)).toMatch(/… and \d+ attacks? more(, \d+ of them with a number)?\.$/);
    }
  });

  it("is refused with its name where a chart has no such figure", () => {
    const address = { fromOn: "2026-01-01", toOn: "2026-01-31", measure: "killed", unit: "drones", asked: "" };
    expect(() => inspectedBin(address, ledger)).toThrow(
      "the mark of 2026-01-01 to 2026-01-31, killed in “drones”, stands for no figure: there is no such count",
    );
    expect(() => inspectedBin({ ...address, measure: "kiled" }, ledger)).toThrow("there is no such measure");
    expect(() => inspectedBin({ ...address, unit: "" }, ledger)).toThrow("there is no such share");
  });
});
