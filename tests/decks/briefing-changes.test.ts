import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { briefingChanges } from "@/components/decks/briefing-changes";
import { briefingDeck } from "@/components/decks/briefing-deck";
import type { FigureChange } from "@/lib/briefing/changes";
import { edited } from "@/lib/briefing/editing";
import type { Slide } from "@/lib/document/deck";
import type { Table } from "@/lib/document/table";
import type { Briefing } from "@/lib/ledger/briefing";
import { about, atLeast, exactly, noneReported, report } from "../ledger/builders";
import { type Appended, raidBriefing, raidLog, raidSeq, stated, withdrawn } from "./raid-log";

async function changesOf(briefing: Briefing, ...further: readonly Appended[]) {
  const log = raidLog(...further);
  return briefingChanges(briefing, log.at, log.ledger);
}

async function flatChanges(briefing: Briefing, ...further: readonly Appended[]): Promise<FigureChange[]> {
  return (await changesOf(briefing, ...further)).slides.flatMap(({ changes }) => changes);
}

const killed = { event: "second-raid", measure: "killed", report: "tuesday-post" } as const;
const twelve = stated("twelve-killed", {
  ...killed,
  value: exactly(12),
  attributedTo: "interior",
  asOf: "2031-03-11T18:00:00Z",
});
const headline = raidBriefing({ kind: "title", title: "Killed: {{killed second-raid}}", lines: "" });
const thirdRaid = [
  "event",
  {
    ...{
      kind: "attack",
      id: "third-raid",
      label: "Osterby, 12 March 2031",
      nightOf: "2031-03-12",
      places: ["osterby"],
    },
    window: { precision: "night", start: null, end: null },
  },
] as unknown as Appended;

const shown = ({ subject, fields, name, from, to, because }: FigureChange) => ({
  ...{ subject, fields, name },
  moved: [from?.text ?? null, to?.text ?? null],
  because: because.map(({ id, what }) => `${id} ${what}`),
});

describe("briefingChanges(briefing, ledgerAt, latest)", () => {
  it("is empty while the ledger stands, and says that it moved on where no figure of the briefing moved", async () => {
    expect(await changesOf(headline)).toMatchObject({ hasMovedOn: false, slides: [] });
    const elsewhere = stated("rescued", { measure: "rescued", value: exactly(3) });
    expect(await changesOf(headline, elsewhere)).toMatchObject({
      ...{ hasMovedOn: true, slides: [] },
      latest: { seq: raidSeq + 1 },
    });
  });

  it("says from what words to what words a live figure moved, notes included, and because of whose claim", async () => {
    const [change, ...others] = await flatChanges(headline, twelve);
    if (change === undefined) throw new Error("nothing moved");
    expect(others).toEqual([]);
    expect(shown(change)).toEqual({
      ...{ subject: "figure", fields: ["words"], name: "Killed, Lindal, 11 March 2031" },
      moved: ["8", "12"],
      because: ["twelve-killed added"],
    });
    expect(change.from?.notes.join()).toMatch(/revised from 9/);
    expect(change.to?.notes.join()).toMatch(/revised from/);
    expect(change.because[0]?.claim).toMatchObject({
      ...{ statedBy: "interior (interior ministry)", value: "12", words: "5 hurt" },
      publishedBy: expect.stringContaining("Post"),
    });
  });

  it("names the withdrawal behind a figure that is reported no more, with its reason, and what came where nothing was", async () => {
    const [gone] = await flatChanges(headline, withdrawn("killed-at-noon"), withdrawn("killed-at-dawn"));
    expect(gone && shown(gone)).toMatchObject({
      moved: ["8", "not reported"],
      because: ["killed-at-noon withdrawn", "killed-at-dawn withdrawn"],
    });
    expect(gone?.because[0]).toMatchObject({ reason: "misread", claim: { value: "8" } });
    const missing = raidBriefing({ kind: "section", title: "{{missing second-raid}}", lines: "" });
    const [come] = await flatChanges(missing, stated("lost", { ...killed, measure: "missing", value: atLeast(2) }));
    expect(come && shown(come)).toMatchObject({ moved: ["not reported", "at least 2"], because: ["lost added"] });
  });

  it("names the report that was withdrawn with the claims printed there", async () => {
    const [gone] = await flatChanges(headline, withdrawn("tuesday-post", "retracted"));
    expect(gone?.because).toMatchObject([{ kind: "report", what: "withdrawn", reason: "retracted" }]);
  });

  it("names a claim's new version, and a figure that several parts of a slide tell once", async () => {
    const slide = raidBriefing({
      ...{ kind: "chart", title: "{{killed second-raid}}", notes: "{{killed second-raid people}}" },
      view: { chart: "casualties", query: "" },
    });
    const corrected = stated("killed-at-noon", {
      ...killed,
      value: about(7),
      attributedTo: "interior",
      asOf: "2031-03-11T12:00:00Z",
    });
    const changes = await flatChanges(slide, corrected);
    expect(changes.map(shown)).toEqual([
      {
        ...{ subject: "figure", fields: ["words", "view"], name: "Killed, Lindal, 11 March 2031" },
        moved: ["8", "about 7"],
        because: ["killed-at-noon changed"],
      },
    ]);
  });

  it("names an attack that comes into a chart as a whole, with its figures and claims, and no other row", async () => {
    const slide = raidBriefing({ kind: "chart", title: "", view: { chart: "casualties", query: "" } });
    const hurt = stated("third-hurt", { event: "third-raid", places: ["osterby"], value: atLeast(3) });
    const changes = await flatChanges(slide, thirdRaid, hurt);
    expect(changes.map(shown)).toEqual([
      {
        ...{ subject: "attack", fields: ["view"], name: "Osterby, 12 March 2031" },
        moved: [null, expect.stringContaining("Injured: at least 3")],
        because: ["third-raid added", "third-hurt added"],
      },
    ]);
    const narrowed = raidBriefing({
      ...{ kind: "chart", title: "" },
      view: { chart: "casualties", query: "?attack=second-raid" },
    });
    expect(await flatChanges(narrowed, thirdRaid, hurt)).toEqual([]);
  });

  it("names the claims that a table of claims gained and lost, with whose they are", async () => {
    const slide = raidBriefing({ kind: "claims", title: "", attack: "second-raid", measures: ["killed"] });
    const changes = await flatChanges(slide, twelve, withdrawn("killed-at-dawn"));
    expect(changes.map(shown)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ subject: "claim", moved: ["9", null], because: ["killed-at-dawn withdrawn"] }),
        expect.objectContaining({ subject: "claim", moved: [null, "12"], because: ["twelve-killed added"] }),
      ]),
    );
  });

  it("says that an attack of a slide is no longer there, as a change and as what keeps the slide from being drawn", async () => {
    const slide = raidBriefing({ kind: "figures", title: "", attack: "second-raid", measures: [] });
    const { slides } = await changesOf(slide, withdrawn("second-raid", "recorded twice"));
    expect(slides).toMatchObject([
      {
        changes: [
          {
            subject: "attack",
            to: null,
            because: expect.arrayContaining([expect.objectContaining({ reason: "recorded twice" })]),
          },
        ],
        faults: [{ at: "slides[0].attack" }],
      },
    ]);
  });

  it("is taken slide by slide: one that was brought to the latest revision has nothing to tell, the other still has", async () => {
    const two = raidBriefing(
      { kind: "title", title: "{{killed second-raid}}", lines: "" },
      { kind: "section", title: "{{killed second-raid}}", lines: "" },
    );
    const one = edited(two, { kind: "refreeze", revision: raidSeq + 1, id: "slide-1" });
    expect((await changesOf(one, twelve)).slides.map(({ slide, index }) => [slide, index])).toEqual([["slide-2", 1]]);
    const both = edited(one, { kind: "refreeze", revision: raidSeq + 1, id: null });
    expect(await changesOf(both, twelve)).toMatchObject({ hasMovedOn: false, slides: [] });
  });

  it("leaves out a slide that has faults of its own", async () => {
    const slide = raidBriefing({ kind: "section", title: "{{kiled second-raid}} {{killed second-raid}}", lines: "" });
    expect((await changesOf(slide, twelve)).slides).toEqual([]);
  });
});

const everyChart = ["attacks", "volumes", "casualties", "outages", "claims", "toll-over-time", "coverage"];
const wall = raidBriefing(
  ...everyChart.map((chart) => ({ kind: "chart", title: "", view: { chart, query: "" } }) as const),
);

/** What a chart tells of each attack's measures, read off its table and nothing else. */
function toldIn({ rows }: Table): Map<string, string> {
  const told = new Map<string, string>();
  for (const { event, detail, cells } of rows) {
    for (const { measure, subject, estimates, texts, text, notes } of cells) {
      if (subject.kind === "no_claim") continue;
      const key = `${event} ${measure}`;
      told.set(
        key,
        `${told.get(key) ?? ""}\n${JSON.stringify([detail, subject, estimates.map(({ places }) => places), texts, text, notes])}`,
      );
    }
  }
  return told;
}

function tableOf(slide: Slide | undefined): Table {
  if (slide?.kind !== "chart") throw new Error("no chart");
  return slide.document.table;
}

const measured = fc.constantFrom(
  { measure: "injured", unit: "people", subtype: "children", partOf: true } as const,
  { measure: "injured", unit: "people" } as const,
  { measure: "killed", unit: "people" } as const,
  { measure: "outage_electricity", unit: "households" } as const,
  { measure: "outage_electricity", unit: "people" } as const,
  { measure: "drones_launched", unit: "drones" } as const,
);

const appended: fc.Arbitrary<Appended> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        what: measured,
        event: fc.constantFrom("lindal-raid", "second-raid"),
        places: fc.constantFrom(["lindal"], ["eastmark"], ["norland"]),
        attributedTo: fc.constantFrom(null, "mayor", "governor", "interior"),
        value: fc.constantFrom(exactly(4), exactly(8), atLeast(15), about(90), noneReported, exactly(88_000)),
        id: fc.constantFrom("further", "mayor-injured", "dark-homes"),
      })
      .map(({ id, what, ...more }) =>
        stated(id, { ...what, ...more, places: [...more.places], report: "tuesday-post" }),
      ),
  },
  fc
    .constantFrom("mayor-injured", "rescue-injured", "killed-at-noon", "dark-homes", "tuesday-post", "drones")
    .map((id) => withdrawn(id)),
  fc.constant<Appended>(["report", report("tuesday-post", "2031-03-11", { publisher: "Post, evening" })]),
  fc.constant(thirdRaid),
);

describe("the change list, whatever is appended", () => {
  it("names exactly the figures in which the two tables differ, each with a reason", async () => {
    const now = edited(wall, { kind: "refreeze", revision: raidSeq + 1, id: null });
    await fc.assert(
      fc.asyncProperty(appended, async (record) => {
        const log = raidLog(record);
        const [before, after] = await Promise.all([briefingDeck(wall, log.at), briefingDeck(now, log.at)]);
        const { slides } = await briefingChanges(wall, log.at, log.ledger);
        for (const [index] of wall.slides.entries()) {
          const changes = slides.find((one) => one.index === index)?.changes ?? [];
          const [then, since] = [tableOf(before.deck?.slides[index]), tableOf(after.deck?.slides[index])].map(toldIn);
          const keys = new Set([...(then?.keys() ?? []), ...(since?.keys() ?? [])]);
          const moved = [...keys].filter((key) => then?.get(key) !== since?.get(key));
          const wholly = new Set(changes.filter(({ subject }) => subject === "attack").map(({ event }) => event));
          const named = new Set(
            changes.flatMap(({ event, measure }) => (measure === null ? [] : [`${event} ${measure}`])),
          );
          expect([...named].sort()).toEqual(moved.filter((key) => !wholly.has(key.split(" ")[0] ?? "")).sort());
          expect([...wholly].filter((event) => !moved.some((key) => key.startsWith(`${event} `)))).toEqual([]);
          for (const { because, from, to } of changes) {
            expect(because).toHaveLength(1);
            expect(from).not.toEqual(to);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
