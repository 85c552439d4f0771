import { describe, expect, test } from "vitest";
import { attacksByNight, emptyLedger, foldedLedger, periodsByStart } from "@/lib/ledger/fold";
import { readingsOf } from "@/lib/ledger/reading";
import { claimBody, exactly } from "./builders";
import { attack, entry, injuredBest, ledger, lindal, log, mayor, period, post } from "./log";

describe("the log folded into a ledger", () => {
  test("foldedLedger(empty, entries) holds the current version of every record and stands at the last entry", () => {
    expect(ledger.places.get("lindal")).toEqual(lindal);
    expect(ledger.attributors.get("mayor")).toEqual(mayor);
    expect(ledger.reports.get("monday-post")).toEqual(post);
    expect(ledger.events.get("lindal-raid")).toMatchObject({ nightOf: "2031-03-10" });
    expect(ledger.claimsOfEvent.get("lindal-raid")?.map(({ id }) => id)).toEqual(["five", "nine"]);
    expect(ledger.claimsOfReport.get("monday-post")?.map(({ id }) => id)).toEqual(["five", "nine"]);
    expect(ledger).toMatchObject({
      revision: { seq: 6, hash: "hash-6" },
      recordedAt: "2031-03-13T08:00:06.000Z",
      problems: [],
    });
    expect(injuredBest(ledger)).toBe(9);
  });

  test("foldedLedger(ledger, no entries) is the ledger itself", () => {
    expect(foldedLedger(ledger, [])).toBe(ledger);
    expect(foldedLedger(emptyLedger, [])).toBe(emptyLedger);
  });

  test("foldedLedger catching up twice is harmless, and catching up in steps gives what one fold gives", () => {
    expect(foldedLedger(ledger, log)).toBe(ledger);
    const inSteps = foldedLedger(foldedLedger(emptyLedger, log.slice(0, 3)), log);
    expect(inSteps).toEqual(ledger);
  });

  test("foldedLedger(..., upToSeq) is the ledger as recorded at that revision, before and after later entries", () => {
    const then = foldedLedger(emptyLedger, log.slice(0, 5));
    expect(foldedLedger(emptyLedger, log, 5)).toEqual(then);
    expect(injuredBest(then)).toBe(5);
    expect(foldedLedger(emptyLedger, log, 0)).toBe(emptyLedger);
  });

  test("foldedLedger leaves the earlier fold exactly as it was", () => {
    const before = foldedLedger(emptyLedger, log);
    const after = foldedLedger(ledger, [
      entry(7, "claim", claimBody("ten", { value: exactly(10) })),
      entry(8, "withdrawal", { id: "five", reason: "misread" }, { version: 2 }),
      entry(9, "withdrawal", { id: "monday-post", reason: "retracted" }, { version: 2 }),
      entry(10, "event", { ...attack("lindal-raid", "2031-03-11") }, { version: 2 }),
      entry(11, "rumour", { id: "x" }),
    ]);
    expect(after).not.toEqual(before);
    expect(ledger).toEqual(before);
  });

  test("a new version of a record takes the place of the earlier one", () => {
    const edited = entry(7, "claim", claimBody("nine", { attributedTo: "mayor", value: exactly(8) }), { version: 2 });
    const after = foldedLedger(ledger, [edited]);
    expect(after.claims.size).toBe(2);
    expect(after.standings.get("nine")).toMatchObject({ version: 2, seq: 7 });
    expect(injuredBest(after)).toBe(8);
  });
});

test("attacks are listed by night and periods by start, and neither among the other", () => {
  const events = [
    entry(7, "event", attack("b-raid", "2031-03-09")),
    entry(8, "event", attack("a-raid", "2031-03-10")),
    entry(9, "event", period("spring", "2031-03-01")),
    entry(10, "event", period("winter", "2030-12-01")),
  ];
  const after = foldedLedger(ledger, events);
  expect(attacksByNight(after).map(({ id }) => id)).toEqual(["b-raid", "a-raid", "lindal-raid"]);
  expect(periodsByStart(after).map(({ id }) => id)).toEqual(["winter", "spring"]);
});

test("readingsOf(unknown event) reads every measure as not reported", () => {
  const readings = [...readingsOf("no-such-raid", ledger).values()];
  expect(readings).toHaveLength(25);
  expect(readings.flatMap(({ headlines, subsets }) => [...headlines, ...subsets])).toEqual([]);
});
