import { describe, expect, test } from "vitest";
import { bodySchemas, entryKinds, figureKinds } from "@/lib/ledger/entry";
import { emptyLedger, foldedLedger } from "@/lib/ledger/fold";
import { sha256 } from "@/lib/ledger/sha256";
import { textIdOf } from "@/lib/ledger/text";
import { claimBody, exactly } from "./builders";
import { entry, ledger, log } from "./log";

const briefing = { id: "morning", title: "Morning", shape: "16:9", revision: 6, slides: [] };
const words = { id: textIdOf(sha256("A text of ours.")), text: "A text of ours." };
const { revision, recordedAt } = ledger;

describe("the revision of a ledger", () => {
  test("is the last entry that bears on figures: briefings, texts and their withdrawals move the head alone", () => {
    const later = [
      entry(7, "briefing", briefing),
      entry(8, "text", words),
      entry(9, "withdrawal", { id: "morning", reason: "done" }, { version: 2 }),
      entry(10, "withdrawal", { id: words.id, reason: "asked" }, { version: 2 }),
    ];
    for (let upTo = 7; upTo <= 10; upTo += 1) {
      const after = foldedLedger(ledger, later, upTo);
      expect(after).toMatchObject({ revision, recordedAt, head: { seq: upTo, hash: `hash-${upTo}` }, problems: [] });
      expect(after.claimsOfEvent).toBe(ledger.claimsOfEvent);
    }
    expect(foldedLedger(ledger, later, 8).briefings.get("morning")).toEqual(briefing);
    expect(foldedLedger(ledger, later).briefings.size).toBe(0);
  });

  test.each([
    ["a claim", entry(8, "claim", claimBody("ten", { value: exactly(10) }))],
    ["a claim's withdrawal", entry(8, "withdrawal", { id: "five", reason: "misread" }, { version: 2 })],
    ["a place's withdrawal", entry(8, "withdrawal", { id: "lindal", reason: "void" }, { version: 2 })],
    ["what this version does not know", entry(8, "rumour", { id: "x" })],
  ])("is moved by %s, past the briefings before it", (_, moving) => {
    const after = foldedLedger(ledger, [entry(7, "briefing", briefing), moving, entry(9, "text", words)]);
    expect(after).toMatchObject({ revision: { seq: 8, hash: "hash-8" }, recordedAt: moving.recordedAt });
    expect(after.head).toEqual({ seq: 9, hash: "hash-9" });
  });

  test("is the empty one where nothing but briefings is recorded", () => {
    const only = foldedLedger(emptyLedger, [entry(1, "briefing", briefing)]);
    expect(only).toMatchObject({ revision: emptyLedger.revision, recordedAt: null, head: { seq: 1 } });
  });

  test("catching up twice after a briefing folds nothing in twice, and in steps gives what one fold gives", () => {
    const all = [...log, entry(7, "briefing", briefing), entry(8, "rumour", { id: "x" })];
    const after = foldedLedger(ledger, all);
    expect(foldedLedger(after, all)).toBe(after);
    expect(foldedLedger(foldedLedger(ledger, all, 7), all)).toEqual(after);
    expect(after.problems).toHaveLength(1);
  });

  test("knows of every kind whether figures hang on it", () => {
    expect([...figureKinds, "text", "briefing", "withdrawal"]).toEqual([...entryKinds]);
    expect(Object.keys(bodySchemas)).toEqual([...entryKinds]);
  });
});

test("a briefing under a claim's id is reported and moves no revision", () => {
  const after = foldedLedger(ledger, [entry(7, "briefing", { ...briefing, id: "five" }, { version: 2 })]);
  expect(after.problems).toMatchObject([{ seq: 7, id: "five", problem: expect.stringContaining("keeps its kind") }]);
  expect(after).toMatchObject({ revision, head: { seq: 7 } });
  expect(after.briefings.size).toBe(0);
});
