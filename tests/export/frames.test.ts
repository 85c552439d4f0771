import { describe, expect, it } from "vitest";
import { chartIds } from "@/components/charts/registry";
import { attackDeck } from "@/components/decks/attack-deck";
import { comparisonDeck } from "@/components/decks/comparison-deck";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import { claimRows } from "@/lib/document/claim-rows";
import type { DeckFigure, Slide } from "@/lib/document/deck";
import type { SlideFrame } from "@/lib/export/frames/slide-frame";
import { printable } from "@/lib/export/printable";
import { quotedText } from "@/lib/format/typography";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { drawing, elementsOf, rootOf } from "../charts/drawing";
import { type FixtureName, fixtureSelection } from "../charts/fixtures/fixtures";
import { curatedLedger } from "../data/curated-set";
import { chartSlideOf, frameFaults, framesOf, saidBy, shapes } from "./framed-slides";
import { hostileLedger, hostileTexts } from "./hostile-ledger";
import { raidLedger } from "./raid-ledger";

const someFixtures: readonly FixtureName[] = [
  "normal",
  "empty",
  "one-attack",
  "all-missing",
  "long-labels",
  "every-kind",
];

const hostileTitle = `</text><script>alert("1")</script>&amp; 'quoted' \u202e\u0000 Обстріл Їжакова й Ґрунту`;

const unspaced = (text: string) => printable(text).replace(/\s/g, "");

function figure(label: string, text: string, notes: readonly string[] = []): DeckFigure {
  return { label, text, notes, isReported: text !== "not reported" };
}

const manyFigures = [
  figure("Killed", "1", ["one source"]),
  figure("Injured", "4 to at least 15", ["sources disagree", "2 children among them"]),
  figure("Drones launched", "not reported"),
  ...Array.from({ length: 14 }, (_, index) => figure(`Left without, ${index}`, "hundreds of thousands of people")),
];

/** A slide of each kind that holds words alone, with titles and lines as they come. */
function wordSlides(title: string): Slide[] {
  const long = "A sentence of our own that says nothing in particular, but at some length. ".repeat(60);
  return [
    { kind: "title", title, lines: ["Two raids", "Ledger revision 7"], notes: [] },
    { kind: "title", title, lines: Array.from({ length: 40 }, (_, index) => `Line ${index}`), notes: [] },
    { kind: "section", title, lines: [], notes: ["Said aloud."] },
    { kind: "text", title, paragraphs: [], notes: [] },
    {
      kind: "text",
      title,
      paragraphs: [{ text: long, isItem: false }, ...["One", "Two"].map((text) => ({ text, isItem: true }))],
      notes: [],
    },
    {
      kind: "figures",
      title,
      figures: manyFigures,
      sourceLine: "Source: one. Strike Ledger, ledger revision 7.",
      notes: [],
    },
    { kind: "figures", title, figures: [], sourceLine: "No source.", notes: [] },
  ];
}

describe.each(shapes)("the frames of a slide, %s", (shape) => {
  it.each(chartIds)(
    "of the chart of %s have nothing too small, cut, overlapping or from outside",
    async (chart) => {
      for (const name of someFixtures) {
        const chosen = await fixtureSelection(name);
        const frames = await framesOf(await chartSlideOf(chart, chosen), chosen.ledger, shape);
        expect(
          frames.flatMap((frame) => frameFaults(frame, shape)),
          `${chart} of ${name}`,
        ).toEqual([]);
        expect(frames.length).toBeGreaterThan(0);
      }
    },
    60_000,
  );

  it.each([
    ["short", "The night"],
    ["hostile", hostileTitle],
    ["very long", "A title that goes on and on. ".repeat(90)],
    ["one word", "ї".repeat(3000)],
  ])("of words keep them on the frame under a %s title", async (_, title) => {
    const ledger = raidLedger();
    for (const slide of wordSlides(title)) {
      const frames = await framesOf(slide, ledger, shape);
      expect(frames.flatMap((frame) => frameFaults(frame, shape))).toEqual([]);
      expect([frames[0]?.title, ...(frames[0]?.notes ?? [])].join("\n")).toContain(title);
    }
  });

  it("of whole decks, light and dark, are in their theme's colours and without faults", async () => {
    const ledger = await curatedLedger();
    const chosen = selection(ledger, parsedQuery({}).query);
    const compared = selection(ledger, { ...chosen.query, attack: ["2025-04-24-kyiv", "2026-01-24-kyiv-kharkiv"] });
    const decks = [
      await dashboardDeck(chosen),
      await attackDeck("2026-01-24-kyiv-kharkiv", chosen),
      await comparisonDeck(compared),
    ];
    for (const slide of decks.flatMap((deck) => deck?.slides ?? [])) {
      const [light, dark] = [await framesOf(slide, ledger, shape), await framesOf(slide, ledger, shape, "dark")];
      expect([...light, ...dark].flatMap((frame) => frameFaults(frame, shape))).toEqual([]);
      expect(light.every(({ svg }) => svg.includes("#fcfbf8") && !svg.includes("#14171a"))).toBe(true);
      expect(dark.every(({ svg }) => svg.includes("#14171a") && !svg.includes("#fcfbf8"))).toBe(true);
    }
  }, 60_000);
});

/** The figures of frames as their elements name them. */
function dataOf(frames: readonly SlideFrame[]) {
  return frames.flatMap(({ svg }) =>
    elementsOf(rootOf(svg))
      .filter(({ name }) => name === "a")
      .map(({ attributes }) => attributes),
  );
}

describe("frames", () => {
  it("show a tall chart on several, each figure on one of them, the columns' heads again on each", async () => {
    const chosen = await fixtureSelection("60-attacks");
    const slide = await chartSlideOf("volumes", chosen);
    const frames = await framesOf(slide, chosen.ledger);
    expect(frames.length).toBeGreaterThan(5);
    const rows = frames.map((frame) => [...new Set(dataOf([frame]).map((one) => one["data-event"]))]);
    expect(rows.flat()).toEqual(slide.document.table.rows.map(({ event }) => event));
    for (const [index, frame] of frames.entries()) {
      expect(saidBy([frame])).toContain("Droneslaunched");
      expect(frame.title).toBe(`${slide.title} (${index + 1} of ${frames.length})`);
      expect(saidBy([frame])).toContain(unspaced(frame.title));
    }
    const events = frames.map(({ claims }) => new Set(claims.map(({ claim }) => claim.event)));
    expect(events.map((own) => [...own].sort())).toEqual(
      rows.map((own) => own.filter((event) => events.some((set) => set.has(event ?? ""))).sort()),
    );
  });

  it("show plots whole, each figure once, or tell the figures as a table, and never a part of a plot", async () => {
    const chosen = await fixtureSelection("normal");
    for (const chart of ["volume-and-harm", "toll-over-time"] as const) {
      const slide = await chartSlideOf(chart, chosen);
      const frames = await framesOf(slide, chosen.ledger);
      const shown = frames.filter((frame) => dataOf([frame]).length > 0);
      if (shown.length > 0) {
        const { svg } = await slide.document.drawn({
          widthPx: 864,
          theme: "light",
          isTransparent: true,
          isAddressable: true,
        });
        const named = (all: readonly Readonly<Record<string, string>>[]) => all.map((one) => one["aria-label"]).sort();
        const drawn = elementsOf(rootOf(svg)).filter(({ name }) => name === "a");
        expect(named(dataOf(frames)), chart).toEqual(named(drawn.map(({ attributes }) => attributes)));
        continue;
      }
      for (const { text } of slide.document.table.rows.flatMap(({ cells }) => cells)) {
        expect(saidBy(frames)).toContain(unspaced(text));
      }
    }
  });

  it("never set one panel's names and scales above another's rows", async () => {
    const ledger = await curatedLedger();
    const { query } = parsedQuery({});
    const slide = await chartSlideOf("monthly", selection(ledger, query));
    const frames = await framesOf(slide, ledger);
    expect(frames.length).toBeGreaterThan(1);
    for (const words of ["Drones launched: sum", "Missiles launched: sum"]) {
      expect(frames.filter((frame) => saidBy([frame]).includes(unspaced(words)))).toHaveLength(1);
    }
    for (const words of ["Killed: sum", "Injured: sum"]) expect(saidBy(frames)).toContain(unspaced(words));
  });

  it("let a night's square be asked who says so, and have the claims behind it", async () => {
    const ledger = await curatedLedger();
    const slide = await chartSlideOf("nights", selection(ledger, parsedQuery({}).query));
    const frames = await framesOf(slide, ledger);
    const shown = dataOf(frames).map((one) => one["data-event"] ?? `from ${one["data-from"]}`);
    const { svg } = await slide.document.drawn({
      widthPx: 864,
      theme: "light",
      isTransparent: true,
      isAddressable: true,
    });
    const drawn = [...svg.matchAll(/<a [^>]*?data-(event="|from=")([^"]+)"/gu)];
    expect(drawn.length).toBeGreaterThan(3);
    expect(shown).toEqual(drawn.map(([, kind, name]) => (kind === 'from="' ? `from ${name}` : name)));
    for (const frame of frames) expect(frame.claims.length).toBeGreaterThan(0);
  });

  it("of four hundred attacks tell every one of them", async () => {
    const chosen = await fixtureSelection("400-attacks");
    const slide = await chartSlideOf("volumes", chosen);
    const frames = await framesOf(slide, chosen.ledger);
    expect(frames.slice(0, 5).flatMap((frame) => frameFaults(frame, "16:9"))).toEqual([]);
    expect(new Set(dataOf(frames).map((one) => one["data-event"])).size).toBe(slide.document.table.rows.length);
  }, 60_000);

  it("name each figure of a chart as its page does, and lead nowhere", async () => {
    const chosen = await fixtureSelection("normal");
    const slide = await chartSlideOf("casualties", chosen);
    const found = dataOf(await framesOf(slide, chosen.ledger));
    const told = slide.document.table.rows.flatMap(({ cells }) => cells);
    expect(found).toHaveLength(told.length);
    for (const { href, class: name, "aria-label": label, "data-event": event, "data-measure": measure } of found) {
      expect(href).toBeUndefined();
      expect([name, event !== undefined, measure !== undefined]).toEqual(["datum", true, true]);
      expect(label?.length).toBeGreaterThan(5);
    }
    const reported = found.filter((one) => one["data-unit"] !== undefined);
    expect(reported).toHaveLength(told.filter(({ estimates }) => estimates.length > 0).length);
  });

  it("set an attack's figures large, what is not reported in words and muted, never as a zero", async () => {
    const ledger = await curatedLedger();
    const deck = await attackDeck("2026-01-24-kyiv-kharkiv", selection(ledger, parsedQuery({}).query));
    const slide = deck?.slides.find((one) => one.kind === "figures");
    if (slide === undefined) throw new Error("the deck has no slide of figures");
    const frames = await framesOf(slide, ledger);
    const texts = frames.flatMap(({ svg }) => elementsOf(rootOf(svg)).filter(({ name }) => name === "text"));
    const missing = texts.filter(({ text }) => text === "not reported");
    expect(missing.length).toBe(slide.figures.filter(({ text }) => text === "not reported").length);
    expect(
      missing.every(({ attributes }) => attributes.fill === "#5c6066" && attributes["font-weight"] === "400"),
    ).toBe(true);
    const sizes = texts
      .filter(({ text }) => text === "27" || text === "over 370")
      .map(({ attributes }) => Number(attributes["font-size"]));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(72);
    for (const { label, text, notes } of slide.figures) {
      for (const words of [label, text, ...notes]) expect(saidBy(frames)).toContain(unspaced(words));
    }
    const found = dataOf(frames);
    expect(found.map((one) => one["data-measure"])).toEqual(slide.figures.map(({ subject }) => subject?.measure));
    expect(found.every((one) => one["data-event"] === deck?.id)).toBe(true);
  });

  it("let a table of claims flow, each claim once, with its words, and addressable", async () => {
    const ledger = await curatedLedger();
    const deck = await dashboardDeck(selection(ledger, parsedQuery({}).query));
    const slide = deck.slides.find((one) => one.kind === "claims");
    if (slide === undefined) throw new Error("the deck has no slide of claims");
    const frames = await framesOf(slide, ledger, "4:3");
    expect(frames.length).toBeGreaterThan(3);
    expect(frames.flatMap(({ claims }) => claims)).toEqual(slide.claims);
    expect(dataOf(frames).map((one) => one["data-claim"])).toEqual(slide.claims.map(({ claim }) => claim.id));
    for (const { words, value } of slide.claims) {
      expect(saidBy(frames)).toContain(unspaced(quotedText(words)));
      expect(saidBy(frames)).toContain(unspaced(value));
    }
  });

  it("have two charts of the same attacks in step, the same of them on either side", async () => {
    const chosen = await fixtureSelection("normal");
    const documents = [
      (await chartSlideOf("volumes", chosen)).document,
      (await chartSlideOf("casualties", chosen)).document,
    ] as const;
    const frames = await framesOf({ kind: "charts", title: "Side by side", documents, notes: [] }, chosen.ledger);
    expect(frames.flatMap((frame) => frameFaults(frame, "16:9"))).toEqual([]);
    for (const frame of frames) {
      const eventsOf = (measures: readonly string[]) => [
        ...new Set(
          dataOf([frame])
            .filter((one) => measures.includes(one["data-measure"] ?? ""))
            .map((one) => one["data-event"]),
        ),
      ];
      expect(eventsOf(["drones_launched", "missiles_launched"])).toEqual(eventsOf(["killed", "injured"]));
    }
    for (const { title } of documents) expect(saidBy(frames)).toContain(unspaced(title));
  });

  it("tell what they show in words, and keep what their picture had no room for in the notes", async () => {
    const chosen = await fixtureSelection("normal");
    const { document } = await chartSlideOf("coverage", chosen);
    const frames = await framesOf({ kind: "chart", title: "A headline", notes: ["Said."], document }, chosen.ledger);
    expect(frames[0]?.altText).toContain(document.altText);
    expect(saidBy(frames.slice(0, 1))).toContain(unspaced(document.title));
    const told = [saidBy(frames), ...frames.flatMap(({ notes }) => notes.map(unspaced))].join("\n");
    for (const note of [...document.notes, "Said."]) expect(told).toContain(unspaced(note));
    expect(frames.every(({ sourceLine }) => sourceLine === document.sourceLine)).toBe(true);
    expect(new Set(frames.flatMap(({ claims }) => claims.map(({ claim }) => claim.id)))).toEqual(
      new Set(claimRows(document, chosen.ledger).map(({ claim }) => claim.id)),
    );
  });

  it("number themselves on from where they begin, with the source and the revision at their foot", async () => {
    const ledger = raidLedger();
    const slide = await chartSlideOf("casualties", selection(ledger, parsedQuery({}).query));
    const [frame] = await framesOf(slide, ledger);
    const texts = drawing(frame?.svg ?? "").texts;
    expect(texts.at(-1)?.text).toBe("1");
    expect(
      texts
        .slice(-4)
        .map(({ text }) => text)
        .join(" "),
    ).toContain("Strike Ledger, ledger revision");
  });

  it("keep hostile and Ukrainian text as text", async () => {
    const ledger = hostileLedger();
    const deck = await dashboardDeck(selection(ledger, parsedQuery({}).query));
    const frames = (await Promise.all(deck.slides.map((slide) => framesOf(slide, ledger)))).flat();
    expect(frames.flatMap((frame) => frameFaults(frame, "16:9"))).toEqual([]);
    for (const text of [hostileTexts.label, hostileTexts.otherLabel, hostileTexts.words]) {
      expect(saidBy(frames)).toContain(unspaced(text).slice(0, 12));
    }
  });

  it("are the same to the byte whenever they are drawn", async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(async () => {
        const ledger = raidLedger();
        const deck = await dashboardDeck(selection(ledger, parsedQuery({}).query));
        return (await Promise.all(deck.slides.map((slide) => framesOf(slide, ledger)))).flat().map(({ svg }) => svg);
      }),
    );
    expect(first).toEqual(second);
  });
});
