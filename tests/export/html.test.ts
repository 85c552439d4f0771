import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { attackDeck } from "@/components/decks/attack-deck";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import type { Deck } from "@/lib/document/deck";
import { html } from "@/lib/export/html";
import { framedSlides } from "@/lib/export/html/framed-slides";
import { datumKey } from "@/lib/export/html/player/datum-key";
import { emptyLedger, foldedLedger, type Ledger } from "@/lib/ledger/fold";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { palettes } from "@/lib/viz/palette";
import { hostileLedger, hostileTexts } from "./hostile-ledger";
import { raidDocument, raidLedger, raidRecords, settingOf } from "./raid-ledger";

const asking = (ledger: Ledger, raw: Record<string, string> = {}) => selection(ledger, parsedQuery(raw).query);

async function textOfDeck(deck: Deck, setting = settingOf(raidLedger())): Promise<string> {
  return new TextDecoder().decode(await html.ofDeck(deck, setting));
}

async function dashboardText(ledger: Ledger, raw: Record<string, string> = {}): Promise<string> {
  return textOfDeck(await dashboardDeck(asking(ledger, raw)), settingOf(ledger));
}

function documentOf(text: string): Document {
  return parseHTML(text).document as unknown as Document;
}

/** What is read of an element, with single spaces. */
function words(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The key that the player makes of a mark. */
function keyOf(mark: Element): string {
  const data = Object.fromEntries(
    ["event", "measure", "also", "unit", "places", "subtype", "claim"].map((name) => [
      name,
      mark.getAttribute(`data-${name}`) ?? undefined,
    ]),
  );
  return datumKey(mark.closest("[data-standpoint]")?.getAttribute("data-standpoint") ?? "", data);
}

const marksIn = (document: Document) => [...document.querySelectorAll(".slide svg [data-event][data-measure]")];
const toldIn = (document: Document) =>
  new Map([...document.querySelectorAll("[data-told]")].map((one) => [one.getAttribute("data-told") ?? "", one]));

describe("the HTML file of a deck", async () => {
  const ledger = raidLedger();
  const deck = await dashboardDeck(asking(ledger));
  const text = await textOfDeck(deck);
  const document = documentOf(text);
  const framed = await framedSlides(deck, settingOf(ledger));

  it("has every frame of every slide in order, each under its title with its picture and what this shows in words", () => {
    const slides = [...document.querySelectorAll("main#slides > .place > section.slide")];
    expect(slides.map((slide) => slide.getAttribute("aria-label"))).toEqual(framed.map(({ frame }) => frame.title));
    expect(slides.length).toBeGreaterThan(deck.slides.length);
    for (const [index, slide] of slides.entries()) {
      const described = slide.querySelector("svg")?.getAttribute("aria-describedby") ?? "";
      const { altText } = framed[index]?.frame ?? { altText: "" };
      expect(words(document.getElementById(described))).toBe(altText.replace(/\s+/g, " ").trim());
    }
    expect(document.documentElement.getAttribute("data-show")).toBe(`dashboard@${ledger.revision.seq}`);
    expect(words(document.querySelector("title"))).toBe(`${deck.title} · Strike Ledger`);
  });

  it("has under each slide its notes, and the claims behind it as a table", () => {
    for (const [index, slide] of [...document.querySelectorAll(".slide")].entries()) {
      const { notes, claims } = framed[index]?.frame ?? { notes: [], claims: [] };
      expect([...slide.querySelectorAll(".notes > p")].map(words)).toEqual(notes.map((note) => note.trim()));
      const rows = [...slide.querySelectorAll(".notes tbody tr")].map(words);
      expect(rows.length).toBe(claims.length);
      for (const [at, { value, statedBy, words: quoted }] of claims.entries()) {
        expect(rows[at]).toContain(value);
        expect(rows[at]?.toLowerCase()).toContain(statedBy.toLowerCase());
        expect(rows[at]).toContain(`“${quoted}”`);
      }
    }
    expect(document.querySelectorAll(".notes tbody tr").length).toBeGreaterThan(10);
  });

  it("tells of every mark what stands behind it, and of nothing else", () => {
    const [marks, told] = [marksIn(document), toldIn(document)];
    expect(marks.length).toBeGreaterThan(20);
    expect([...told.keys()].sort()).toEqual([...new Set(marks.map(keyOf))].sort());
    for (const [key, article] of told) {
      const isEmptySlot = key.split("|")[4] === "" && key.split("|")[7] === "";
      if (isEmptySlot) expect(words(article)).toMatch(/not reported|set aside|no single figure/iu);
      else expect(article.querySelectorAll(".claims > li").length).toBeGreaterThan(0);
    }
  });

  it("tells a figure in words with each claim, who stated and who printed it, its words, and why another is set aside", () => {
    const told = toldIn(document);
    const keys = [...told.keys()];
    const injured = words(told.get(keys.find((key) => key.includes("|lindal-raid|injured|")) ?? ""));
    expect(injured).toContain("4 to at least 15 people were injured");
    expect(injured).toContain("At least 15 people injured");
    expect(injured).toContain("Courier, daily, 10 March 2031");
    expect(injured).toContain("2 sources disagree; 2 children among them");
    const killed = words(told.get(keys.find((key) => key.includes("|second-raid|killed|")) ?? ""));
    expect(killed).toContain("8 people were killed in lindal, revised from 9");
    expect(killed).toContain("as of 11 March 2031");
    expect(killed).toMatch(/Set aside: .+; instead: 8/u);
  });

  it("runs one script, known by its sum, and loads nothing", () => {
    const [script, ...others] = [...document.querySelectorAll("script")];
    expect(others).toEqual([]);
    const sum = createHash("sha256")
      .update(script?.textContent ?? "")
      .digest("base64");
    const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${sum}';`);
    expect(text.indexOf("Content-Security-Policy")).toBeLessThan(text.indexOf("<script"));
    expect(document.querySelectorAll("link, img, iframe, object, embed, image, use, base, [src]").length).toBe(0);
    expect([...text.matchAll(/url\((?!data:font\/ttf;base64,)/g)]).toEqual([]);
    expect(text).not.toMatch(/@import|\son[a-z]+=/u);
  });

  it("brings one font for each weight, and no picture says twice the same name of an element", () => {
    const weights = [...text.matchAll(/@font-face\{[^}]*font-weight:(\d+)/g)].map(([, weight]) => weight);
    expect(weights).toEqual(["400", "600", "700"]);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is the same twice, and dark where dark colours are asked for", async () => {
    expect(await textOfDeck(deck)).toBe(text);
    expect(text).toContain(`--paper:${palettes.light.paper}`);
    const dark = await dashboardText(ledger, { theme: "dark" });
    expect(dark).toContain(`color-scheme:dark`);
    expect(dark).toContain(`--paper:${palettes.dark.paper}`);
  });

  it("of one chart is a show of that chart alone", async () => {
    const { document: chart } = await raidDocument("casualties");
    const shown = documentOf(new TextDecoder().decode(await html.ofChart(chart, settingOf(ledger))));
    const titles = [...shown.querySelectorAll(".slide")].map((slide) => slide.getAttribute("aria-label") ?? "");
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(title).toContain(chart.title);
  });

  it("is a document too where the ledger is empty", async () => {
    const empty = documentOf(await dashboardText(emptyLedger));
    expect(empty.querySelectorAll(".slide").length).toBeGreaterThan(0);
    expect(marksIn(empty)).toEqual([]);
  });
});

describe("text that people wrote", () => {
  it("stays text in a file, whatever it looks like", async () => {
    const ledger = hostileLedger();
    const deck = await dashboardDeck(asking(ledger));
    const title = `</script></style><img src=x onerror="alert(1)">${hostileTexts.title}`;
    const [first, ...rest] = deck.slides;
    if (first === undefined) throw new Error("the deck has no slide");
    const slides = [{ ...first, title, notes: [`--></p>${title}`] }, ...rest];
    const text = await textOfDeck({ ...deck, title, slides }, settingOf(ledger));
    const document = documentOf(text);
    expect(document.querySelectorAll("script").length).toBe(1);
    expect(document.querySelectorAll("style").length).toBe(1);
    expect(document.querySelectorAll("img, t, [onerror]").length).toBe(0);
    expect(document.querySelector(".slide")?.getAttribute("aria-label")).toContain("<img src=x onerror=");
    expect(words(document.querySelector(".slide .notes > p"))).toContain("--></p></script>");
    expect(words(document.querySelector("h1"))).toContain(']]></t><script>alert("1")</script>&amp;');
    expect(words(document.body)).toContain(hostileTexts.label);
    expect(words(document.body)).toContain(hostileTexts.otherLabel);
    expect([...text].some((character) => character < " " && character !== "\n")).toBe(false);
    for (const [key, article] of toldIn(document)) expect(words(article), key).not.toBe("");
    expect(marksIn(document).every((mark) => toldIn(document).has(keyOf(mark)))).toBe(true);
  });
});

describe("the standpoint of a slide", () => {
  const ledger = raidLedger();
  const killed = (document: Document) =>
    words([...toldIn(document)].find(([key]) => key.includes("|second-raid|killed|"))?.[1]);

  it("is that of its figures: what came later is not told", async () => {
    const deck = await attackDeck("second-raid", asking(ledger, { asOf: "2031-03-11T08:00:00Z" }));
    if (deck === null) throw new Error("there is no such attack");
    const document = documentOf(await textOfDeck(deck));
    expect(document.querySelector(".slide")?.getAttribute("data-standpoint")).toContain("@2031-03-11T08:00:00");
    expect(killed(document)).toContain("9 people were killed");
    expect(killed(document)).not.toContain("revised");
  });

  it("is its own ledger revision where it is not at that of the others, and a file without that ledger is refused", async () => {
    const entries = raidRecords.map(([kind, body], index) => {
      const { id } = body as { id: string };
      const entry = { seq: index + 1, recordedAt: "2031-03-12T00:00:00.000Z", actor: "test", version: 1 };
      return { ...entry, kind, id, body, hash: `hash-${index + 1}` };
    });
    const at = entries.findIndex(({ id }) => id === "killed-at-noon");
    const earlier = foldedLedger(emptyLedger, entries.slice(0, at));
    const [then, now] = await Promise.all([
      attackDeck("second-raid", asking(earlier)),
      attackDeck("second-raid", asking(ledger)),
    ]);
    const figures = then?.slides.find(({ kind }) => kind === "figures");
    if (now === null || figures === undefined) throw new Error("there is no such attack");
    const deck = { ...now, slides: [{ ...figures, revision: earlier.revision }], documents: [] };
    const ledgerAt = (seq: number) => (seq === at ? earlier : null);
    expect(killed(documentOf(await textOfDeck(deck, { ...settingOf(ledger), ledgerAt })))).toContain(
      "9 people were killed",
    );
    await expect(textOfDeck(deck)).rejects.toThrow(`a slide is at ledger revision ${at}`);
  });
});
