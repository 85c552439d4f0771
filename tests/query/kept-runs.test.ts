import { describe, expect, test } from "vitest";
import { foldedLedger } from "@/lib/ledger/fold";
import { type MeasureId, measureIds } from "@/lib/ledger/measures/registry";
import { claimantsIn, isAny, keptByRun, keptRun, monthRuns } from "@/lib/query/kept-runs";
import { wholeLedger } from "@/lib/query/query";
import { selection, standpointKey } from "@/lib/query/selection";
import { struck } from "../charts/fixtures/ledger";
import { exactly } from "../ledger/builders";
import { entry } from "../ledger/log";

const { ledger } = struck([
  { id: "first", nightOf: "2031-03-10", places: ["lindal"], claims: [{ value: exactly(2) }] },
  { id: "second", nightOf: "2031-03-30", places: ["lindal"], claims: [{ value: exactly(3) }] },
  { id: "third", nightOf: "2031-04-02", places: ["lindal"], claims: [{ value: exactly(5) }] },
]);

const first = selection(ledger, wholeLedger).attacks;

function renamed(id: string) {
  const event = ledger.events.get(id);
  if (event === undefined) throw new Error(`${id}: not in the ledger`);
  const version = (ledger.standings.get(id)?.version ?? 0) + 1;
  const change = { ...entry(ledger.head.seq + 1, "event", { ...event, label: "Renamed" }), id, version };
  return foldedLedger(ledger, [change]);
}

describe("attacks in runs", () => {
  test("are one run for each month, in order, and together all of them", () => {
    const runs = monthRuns(first);
    expect(runs.map((run) => run.map(({ event }) => event.id))).toEqual([["first", "second"], ["third"]]);
  });

  test("are one run where they are not in order of night, so that their order stays", () => {
    const latestFirst = first.toReversed();
    expect(monthRuns(latestFirst)).toEqual([latestFirst]);
  });

  test("are the same arrays in a later ledger that leaves their month alone, and others where an attack changed", () => {
    const [march, april] = monthRuns(first);
    const later = renamed("third");
    const [marchLater, aprilLater] = monthRuns(selection(later, wholeLedger).attacks);
    expect(marchLater).toBe(march);
    expect(aprilLater).not.toBe(april);
    expect(aprilLater?.[0]?.event.label).toBe("Renamed");
  });

  test("are never taken for others that begin and end alike", () => {
    const [a, b, c] = first;
    if (a === undefined || b === undefined || c === undefined) throw new Error("three attacks were recorded");
    const known = keptRun([a, b, c]);
    expect(keptRun([a, b, c])).toBe(known);
    expect(keptRun([a, a, c])).not.toBe(known);
  });

  test("have what is worked out of them worked out once", () => {
    // As two modules would that a bundler loaded from one file.
    const [kept, same, other] = [keptByRun<number>("sizes"), keptByRun<number>("sizes"), keptByRun<number>("others")];
    const [march = []] = monthRuns(first);
    let times = 0;
    const count = () => {
      times += 1;
      return march.length;
    };
    expect([kept(march, "count", count), same(march, "count", count), times]).toEqual([2, 2, 1]);
    expect([other(march, "count", count), times]).toEqual([2, 2]);
  });
});

describe("whether any attack passes a test of a measure", () => {
  const hasFigure = (measure: MeasureId, attacks: typeof first) =>
    isAny(attacks, measure, "figure", ({ readings }) => (readings.get(measure)?.headlines.length ?? 0) > 0);

  test("is told measure by measure, also where one end of each range alone is shown", () => {
    const lows = selection(ledger, { ...wholeLedger, estimate: "low" }).attacks;
    for (const attacks of [first, lows, first.toReversed()]) {
      const [known] = ledger.claims.values();
      expect(measureIds.filter((measure) => hasFigure(measure, attacks))).toEqual([known?.measure]);
    }
  });

  test("is not asked of attacks that no claim gives the measure of, and is false for no attacks", () => {
    const asked: string[] = [];
    const seen = (measure: MeasureId) =>
      isAny(first, measure, "seen", ({ event }) => {
        asked.push(event.id);
        return false;
      });
    expect(measureIds.filter(seen)).toEqual([]);
    expect(asked).toEqual(["first", "second", "third"]);
    expect(isAny([], "killed", "seen", () => true)).toBe(false);
  });
});

describe("what a selection's figures hang on", () => {
  test("differs for two ledgers of one revision that hold other records", () => {
    const { ledger: other } = struck([{ id: "first", nightOf: "2031-03-10", places: ["lindal"] }]);
    const pinned = { ...other, revision: ledger.revision };
    expect(standpointKey({ ledger: pinned, query: wholeLedger })).not.toBe(
      standpointKey({ ledger, query: wholeLedger }),
    );
  });

  test("is the same for a ledger that stands further on and holds the same records", () => {
    const later = { ...ledger, head: { seq: ledger.head.seq + 1, hash: "b".repeat(64) } };
    expect(standpointKey({ ledger: later, query: wholeLedger })).toBe(standpointKey({ ledger, query: wholeLedger }));
  });

  test("know which of their attacks claim anything of a measure, each once, and none of others", () => {
    const { attacks } = struck([
      { id: "toll", nightOf: "2031-05-01", claims: [{ value: exactly(2) }, { value: exactly(3) }] },
      { id: "nothing", nightOf: "2031-05-02", claims: [] },
      { id: "both", nightOf: "2031-05-03", claims: [{ measure: "killed", value: exactly(1) }, { value: exactly(3) }] },
    ]);
    expect((["injured", "killed", "displaced"] as const).map((measure) => claimantsIn(attacks, measure))).toEqual([
      [0, 2],
      [2],
      [],
    ]);
    const readHigh = selection(struck([]).ledger, { ...wholeLedger, estimate: "high" }).attacks;
    expect(claimantsIn(readHigh, "injured")).toEqual([]);
  });
});
