import { describe, expect, it } from "vitest";
import { briefingDeck } from "@/components/decks/briefing-deck";
import { edited } from "@/lib/briefing/editing";
import { newBriefing } from "@/lib/briefing/new-briefing";
import { faultText } from "@/lib/briefing/slide-at";
import { mostTitleCharacters } from "@/lib/briefing/slide-texts";
import { templateIds } from "@/lib/briefing/templates/registry";
import type { Slide } from "@/lib/document/deck";
import { deckData } from "@/lib/export/tables/data-set";
import type { Briefing } from "@/lib/ledger/briefing";
import { emptyLedger } from "@/lib/ledger/fold";
import { curatedLedger } from "../data/curated-set";
import { exactly } from "../ledger/builders";
import { raidBriefing, raidLog, raidSeq, stated } from "./raid-log";

const raids = raidLog();

async function deckOf(briefing: Briefing, log = raids) {
  const { deck, faults } = await briefingDeck(briefing, log.at);
  if (deck === null) throw new Error(faults.map(faultText).join("\n"));
  return deck;
}

async function slideOf(briefing: Briefing): Promise<Slide> {
  const [slide] = (await deckOf(briefing)).slides;
  if (slide === undefined) throw new Error("the deck has no slide");
  return slide;
}

const faultsOf = async (briefing: Briefing) => (await briefingDeck(briefing, raids.at)).faults.map(faultText);

const chart = { kind: "chart", title: "", view: { chart: "casualties", query: "" } } as const;

describe("briefingDeck(briefing, ledgerAt)", () => {
  it("puts every template of a full ledger and of an empty one into slides without a fault", async () => {
    const curated = await curatedLedger();
    for (const ledger of [curated, emptyLedger]) {
      for (const template of templateIds) {
        const briefing = newBriefing(template, ledger);
        const { deck, faults } = await briefingDeck(briefing, () => ledger);
        expect(faults).toEqual([]);
        expect(deck?.slides.map(({ kind }) => kind)).toEqual(briefing.slides.map(({ kind }) => kind));
        expect(deck).toMatchObject({ id: briefing.id, title: briefing.title, permalink: `/briefings/${briefing.id}` });
        expect(deck?.slides.filter(({ title }) => title.trim() === "")).toEqual([]);
      }
    }
  });

  it("puts live figures of every text into words, and leads each to its claims, its sources and what is said beside it", async () => {
    const slide = await slideOf(
      raidBriefing({
        kind: "text",
        title: "Killed: {{killed second-raid}}",
        text: "- Hurt: {{injured lindal-raid}}\nDark: {{outage_electricity lindal-raid households}}",
        notes: "Say it slowly.\n\nMissing: {{missing lindal-raid}}",
      }),
    );
    expect(slide).toMatchObject({
      kind: "text",
      title: "Killed: 8",
      paragraphs: [
        { text: expect.stringMatching(/^Hurt: \d/), isItem: true },
        { text: "Dark: 88,000", isItem: false },
      ],
      sourceLine: expect.stringMatching(/Post.*Strike Ledger, ledger revision/),
    });
    expect(slide.notes.slice(0, 2)).toEqual(["Say it slowly.", "Missing: not reported"]);
    expect(slide.notes).toContainEqual(expect.stringMatching(/^Killed, Lindal, 11 March 2031: 8; revised from 9/));
    const ids = slide.behind?.map(({ claim }) => claim.id) ?? [];
    expect(ids).toEqual(expect.arrayContaining(["killed-at-noon", "killed-at-dawn", "rescue-injured", "dark-homes"]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives the claims behind a headline to the data, though no chart shows them", async () => {
    const deck = await deckOf(raidBriefing({ kind: "section", title: "{{killed second-raid}} killed", lines: "" }));
    const data = deckData(deck, { names: raids.ledger, site: null });
    expect(data.claims.rows.map(({ claim_id }) => claim_id)).toContain("killed-at-noon");
    expect(data.estimates.rows.map(({ attack_id, text }) => [attack_id, text])).toEqual([["second-raid", "8"]]);
  });

  it("keeps an author's title and gives an empty one that of its chart", async () => {
    const own = await slideOf(raidBriefing({ ...chart, title: "The hurt" }));
    const empty = await slideOf(raidBriefing({ ...chart, title: "  " }));
    if (own.kind !== "chart" || empty.kind !== "chart") throw new Error("no chart");
    expect(own.title).toBe("The hurt");
    expect(empty.title).toBe(own.document.title);
    const two = await slideOf(
      raidBriefing({ kind: "charts", title: "", views: [chart.view, { chart: "volumes", query: "" }] }),
    );
    expect(two.kind === "charts" && two.documents.map((document) => document.chart)).toEqual(["casualties", "volumes"]);
    expect(two.title).toBe("Casualties and volumes");
  });

  it("tells an attack's figures and claims, all or those of the measures that are named", async () => {
    const figures = (measures: "killed"[]) =>
      raidBriefing({ kind: "figures", title: "", attack: "lindal-raid", measures });
    const [all, one] = [await slideOf(figures([])), await slideOf(figures(["killed"]))];
    if (all.kind !== "figures" || one.kind !== "figures") throw new Error("no figures");
    expect(one.figures.map(({ label }) => label)).toEqual(["Killed"]);
    expect(one.title).toBe("=Lindal, 10 March 2031");
    expect(all.figures.map(({ label, isReported }) => `${label} ${isReported}`)).toEqual(
      expect.arrayContaining(["Missiles launched false", "Killed true", "Injured true"]),
    );
    expect(one.behind?.map(({ claim }) => claim.id)).toEqual(["no-one-killed"]);
    const claims = await slideOf(
      raidBriefing({ kind: "claims", title: "", attack: "lindal-raid", measures: ["injured"] }),
    );
    expect(claims.kind === "claims" && claims.claims.map(({ claim }) => claim.measure)).toEqual(
      Array.from({ length: 3 }, () => "injured"),
    );
  });

  it("says its scope on the title slide: its revision, that of slides brought to another, and as of when", async () => {
    const log = raidLog(stated("more-hurt", { value: exactly(40), attributedTo: "governor" }));
    const view = { chart: "casualties", query: "?asOf=2031-03-11T10%3A00%3A00.000Z" };
    const briefing = raidBriefing({ kind: "title", title: "", lines: "For the desk" }, { ...chart, view });
    const [first] = (await deckOf(briefing)).slides;
    expect(first).toMatchObject({ title: "Morning" });
    expect(first?.kind === "title" && first.lines).toEqual([
      "For the desk",
      expect.stringMatching(/^As known on 11 March 2031, 12:00/),
      `Ledger revision ${raidSeq} (hash-${raidSeq})`,
    ]);
    const later = edited(briefing, { kind: "refreeze", revision: raidSeq + 1, id: "slide-2" });
    const deck = await deckOf(later, log);
    const [title] = deck.slides;
    expect(title?.kind === "title" && title.lines.at(-1)).toBe(
      `Ledger revision ${raidSeq} (hash-${raidSeq}); 1 slide: ledger revision ${raidSeq + 1} (hash-${raidSeq + 1})`,
    );
    expect(deck.documents.map(({ revision }) => revision.seq)).toEqual([raidSeq + 1]);
    expect(deck.recordedAt).toBe(log.ledger.recordedAt);
  });
});

describe("a briefing with faults", () => {
  it("says of a title that no slide has room for how long it is and how long it may be, live figures in words", async () => {
    const figure = "{{killed second-raid}}";
    const titled = (title: string) => faultsOf(raidBriefing({ kind: "section", title, lines: "" }));
    expect(await titled(`${"Ш".repeat(mostTitleCharacters - 1)}${figure}`)).toEqual([]);
    expect(await titled(`${"Ш".repeat(mostTitleCharacters)}${figure}`)).toEqual([
      expect.stringMatching(/^slides\[0\]\.title: 241 characters are more than the 240 .+; shorten it/u),
    ]);
  });

  it("is no deck, and all of them are named with their place and the remedy", async () => {
    const view = (name: string, query: string) => ({ chart: name, query });
    const faults = await faultsOf({
      ...raidBriefing(
        { kind: "title", title: "{{kiled second-raid}}", lines: "}}", notes: "{{killed no-raid}}" },
        { ...chart, view: view("volume", "") },
        { ...chart, view: view("volumes", "?attack=no-raid&colour=red&from=soon&rev=3") },
        { kind: "charts", title: "", views: [view("volumes", ""), view("volume", "?place=nowhere")] },
        { kind: "figures", title: "", attack: "no-raid", measures: [] },
        { kind: "claims", title: "", attack: "no-raid", measures: [] },
        { ...chart, revision: 999 },
      ),
      title: "{{killed}}",
    });
    const seq = raidSeq;
    expect(faults).toEqual([
      expect.stringMatching(/^title: write {{killed/),
      expect.stringMatching(
        /^slides\[0\]\.title: “{{kiled second-raid}}” at character 1: no measure is called “kiled”; known/,
      ),
      expect.stringMatching(/^slides\[0\]\.lines: at character 1: }} has no {{ on its line/),
      `slides[0].notes: “{{killed no-raid}}” at character 1: no attack or period has the id “no-raid” at ledger revision ${seq}`,
      expect.stringMatching(/^slides\[1\]\.view\.chart: there is no chart “volume”; known: attacks, volumes/),
      expect.stringMatching(/^slides\[2\]\.view\.query: there is no parameter “colour”; known: from, to/),
      "slides[2].view.query: a slide has the revision of its briefing; leave rev out",
      expect.stringMatching(/^slides\[2\]\.view\.query: “soon” is not a valid from; expected a date/),
      `slides[2].view.query: No attack has the id “no-raid” at ledger revision ${seq}.`,
      expect.stringMatching(/^slides\[3\]\.views\[1\]\.chart: there is no chart “volume”/),
      `slides[3].views[1].query: No place has the id “nowhere” at ledger revision ${seq}.`,
      `slides[4].attack: no attack has the id “no-raid” at ledger revision ${seq}`,
      `slides[5].attack: no attack has the id “no-raid” at ledger revision ${seq}`,
      "slides[6].revision: there is no ledger revision 999; bring the slide to one that there is",
    ]);
  });

  it("names a revision that is not there, once for the briefing and for each slide that has it", async () => {
    const faults = await faultsOf({ ...raidBriefing(chart), revision: raidSeq + 1 });
    expect(faults).toEqual([
      `revision: there is no ledger revision ${raidSeq + 1}; bring the briefing to one that there is`,
      `slides[0].revision: there is no ledger revision ${raidSeq + 1}; bring the slide to one that there is`,
    ]);
  });

  it("gives each fault the slide's id and the field within it, wherever the slide stands", async () => {
    const bad = { ...chart, id: "the-bad-one", view: { chart: "volume", query: "" } };
    const { faults } = await briefingDeck(raidBriefing(chart, bad), raids.at);
    expect(faults).toEqual([
      {
        slide: "the-bad-one",
        at: "slides[1].view.chart",
        field: "view.chart",
        message: expect.stringContaining("volume-and-harm"),
      },
    ]);
  });
});
