import { describe, expect, test } from "vitest";
import { type Entry, entryKinds } from "@/lib/ledger/entry";
import { foldedLedger, isStanding } from "@/lib/ledger/fold";
import { readingsOf } from "@/lib/ledger/reading";
import { atLeast, claimBody, exactly } from "./builders";
import { entry, injuredBest, ledger, post } from "./log";

describe("withdrawals", () => {
  const withdrawal = entry(7, "withdrawal", { id: "nine", reason: "misread" }, { version: 2, actor: "desk" });
  const without = foldedLedger(ledger, [withdrawal]);

  test("a withdrawn claim stays in the ledger, does not stand, and no longer counts", () => {
    expect(without.claims.has("nine")).toBe(true);
    expect(without.standings.get("nine")).toMatchObject({
      kind: "claim",
      withdrawn: "misread",
      version: 2,
      actor: "desk",
    });
    expect(isStanding(without, "nine")).toBe(false);
    expect(isStanding(ledger, "nine")).toBe(true);
    expect(isStanding(ledger, "never-recorded")).toBe(false);
    expect(injuredBest(without)).toBe(5);
  });

  test("recording a withdrawn claim again restores it", () => {
    const again = entry(8, "claim", claimBody("nine", { attributedTo: "mayor", value: atLeast(9) }), { version: 3 });
    const restored = foldedLedger(without, [again]);
    expect(isStanding(restored, "nine")).toBe(true);
    expect(readingsOf("lindal-raid", restored)).toEqual(readingsOf("lindal-raid", ledger));
  });

  test("a withdrawn event, report, place or attributor is gone until it is recorded again", () => {
    const ids = ["lindal-raid", "monday-post", "lindal", "mayor"];
    const gone = foldedLedger(
      ledger,
      ids.map((id, i) => entry(7 + i, "withdrawal", { id, reason: "void" }, { version: 2 })),
    );
    expect([gone.events.size, gone.reports.size, gone.places.size, gone.attributors.size]).toEqual([0, 0, 0, 0]);
    expect(ids.filter((id) => isStanding(gone, id))).toEqual([]);
    const back = foldedLedger(gone, [entry(11, "report", post, { version: 3 })]);
    expect(back.reports.get("monday-post")).toEqual(post);
  });

  test("the claims of a withdrawn report no longer count", () => {
    const retracted = entry(7, "withdrawal", { id: "monday-post", reason: "retracted" }, { version: 2 });
    expect(injuredBest(foldedLedger(ledger, [retracted]))).toBeUndefined();
  });

  test("withdrawing what was never recorded is reported and changes nothing else", () => {
    const after = foldedLedger(ledger, [entry(7, "withdrawal", { id: "nobody", reason: "void" })]);
    expect(after.problems).toEqual([{ seq: 7, id: "nobody", problem: 'withdraws "nobody", which was never recorded' }]);
    expect(after.standings).toEqual(ledger.standings);
  });
});

describe("entries that cannot be read", () => {
  const problemsOf = (...entries: Entry[]) => foldedLedger(ledger, entries).problems;

  test("an entry of an unknown kind is reported with its seq and id, and the rest still loads", () => {
    const after = foldedLedger(ledger, [
      entry(7, "rumour", { id: "x" }),
      entry(8, "claim", claimBody("ten", { attributedTo: "mayor", value: exactly(10) })),
    ]);
    const problem = `unknown kind "rumour"; known: ${entryKinds.join(", ")}`;
    expect(after.problems).toEqual([{ seq: 7, id: "x", problem }]);
    expect(after.claims.has("ten")).toBe(true);
    expect(after.revision.seq).toBe(8);
  });

  test("a body that no longer parses is reported with its seq, id and field, and the rest still loads", () => {
    const after = foldedLedger(ledger, [
      entry(7, "claim", { ...claimBody("bad"), unit: "parsecs" }),
      entry(8, "report", { ...post, id: "late-post" }),
    ]);
    expect(after.problems).toMatchObject([{ seq: 7, id: "bad", problem: expect.stringMatching(/^claim: unit: /) }]);
    expect(after.claims.has("bad")).toBe(false);
    expect(isStanding(after, "bad")).toBe(false);
    expect(after.reports.has("late-post")).toBe(true);
  });

  test.each([null, "text", 7, []])("a body that is %j is reported and not thrown", (body) => {
    expect(problemsOf({ ...entry(7, "claim", { id: "bad" }), body })).toMatchObject([{ seq: 7, id: "bad" }]);
  });

  test("a body whose id is not its entry's is reported, since a withdrawal would not find it", () => {
    const after = foldedLedger(ledger, [entry(7, "claim", claimBody("inner"), { id: "outer" })]);
    expect(after.problems).toMatchObject([{ seq: 7, id: "outer", problem: expect.stringContaining('"inner"') }]);
    expect(after.claims.size).toBe(ledger.claims.size);
  });

  test("an id that changes its kind is reported, and the record that has the id stands", () => {
    const after = foldedLedger(ledger, [entry(7, "report", { ...post, id: "nine" }, { version: 2 })]);
    expect(after.problems).toMatchObject([{ seq: 7, id: "nine", problem: expect.stringContaining("claim") }]);
    expect(after.standings.get("nine")).toMatchObject({ kind: "claim", version: 1 });
    expect(after.reports.has("nine")).toBe(false);
  });

  test("problems of earlier folds stay listed", () => {
    const once = foldedLedger(ledger, [entry(7, "rumour", { id: "x" })]);
    expect(foldedLedger(once, [entry(8, "rumour", { id: "y" })]).problems.map(({ seq }) => seq)).toEqual([7, 8]);
  });
});
