import { describe, expect, test } from "vitest";
import type { Entry } from "@/lib/ledger/entry";
import { advancedLedger, attacksByNight, emptyDraft, emptyLedger, foldedLedger, type Ledger } from "@/lib/ledger/fold";
import { claimBody, exactly } from "./builders";
import { attack, entry, lindal, log, mayor, post } from "./log";

const other = [
  entry(7, "event", attack("osterby-raid", "2031-03-11")),
  entry(8, "report", { ...post, id: "tuesday-post" }),
  entry(9, "claim", claimBody("three", { event: "osterby-raid", report: "tuesday-post", value: exactly(3) })),
];
const all = [...log, ...other];
const ledger = foldedLedger(emptyLedger, all);

/** What `claimsOfEvent` has for the two raids after further entries, beside what it had before. */
function groupsAfter(...entries: Entry[]) {
  const after = foldedLedger(ledger, entries);
  const isSame = (event: string) => after.claimsOfEvent.get(event) === ledger.claimsOfEvent.get(event);
  return { lindal: isSame("lindal-raid"), osterby: isSame("osterby-raid") };
}

const slides = { id: "morning", title: "Morning", shape: "16:9", revision: 6, slides: [] };

describe("an event's claims", () => {
  test.each([
    ["a briefing", entry(10, "briefing", slides)],
    ["a further event", entry(10, "event", attack("third-raid", "2031-03-12"))],
    ["a further report", entry(10, "report", { ...post, id: "wednesday-post" })],
    ["an attributor that no claim names", entry(10, "attributor", { ...mayor, id: "another-mayor" })],
  ])("are the same array after %s", (_, further) => {
    const grown = advancedAfter(all, [further]);
    expect(grown.after.claimsOfEvent.get("lindal-raid")).toBe(grown.before.claimsOfEvent.get("lindal-raid"));
  });

  test.each([
    ["a new claim", entry(10, "claim", claimBody("four", { value: exactly(4) }))],
    ["a claim's next version", entry(10, "claim", claimBody("five", { value: exactly(6) }), { version: 2 })],
    ["a claim's withdrawal", entry(10, "withdrawal", { id: "five", reason: "misread" }, { version: 2 })],
    ["their report's next version", entry(10, "report", { ...post, publishedOn: "2031-03-12" }, { version: 2 })],
    ["their report's withdrawal", entry(10, "withdrawal", { id: "monday-post", reason: "void" }, { version: 2 })],
  ])("are another array after %s, and only they", (_, further) => {
    expect(groupsAfter(further)).toEqual({ lindal: false, osterby: true });
  });

  test.each([
    ["an attributor whom a claim names", entry(10, "attributor", { ...mayor, role: "police" }, { version: 2 })],
    ["a place that claims name", entry(10, "place", { ...lindal, within: null }, { version: 2 })],
    ["the withdrawal of a place", entry(10, "withdrawal", { id: "lindal", reason: "void" }, { version: 2 })],
  ])("are another array after a change of %s", (_, further) => {
    const { before, after } = advancedAfter(all, [further]);
    expect(after.claimsOfEvent.get("lindal-raid")).not.toBe(before.claimsOfEvent.get("lindal-raid"));
    expect(after.claimsOfEvent.get("lindal-raid")).toEqual(before.claimsOfEvent.get("lindal-raid"));
  });

  test("stay what they were once they were given, while the draft that gave them goes on", () => {
    const draft = emptyDraft();
    let grown = advancedLedger(draft, emptyLedger, all);
    const given = grown.claimsOfEvent.get("lindal-raid");
    const [place, four, six] = [
      entry(10, "place", { ...lindal, within: null }, { version: 2 }),
      entry(11, "claim", claimBody("four", { value: exactly(4) })),
      entry(12, "claim", claimBody("six", { value: exactly(6) })),
    ];
    grown = advancedLedger(draft, grown, [place]);
    const second = grown.claimsOfEvent.get("lindal-raid");
    grown = advancedLedger(draft, advancedLedger(draft, grown, [four]), [six]);
    expect([given, second].map((claims) => claims?.map(({ id }) => id))).toEqual([
      ["five", "nine"],
      ["five", "nine"],
    ]);
    expect(grown.claimsOfEvent.get("lindal-raid")?.map(({ id }) => id)).toEqual(["five", "nine", "four", "six"]);
  });

  test("leave the event that they were in, and stand by first record where they went", () => {
    const moved = entry(10, "claim", claimBody("five", { event: "osterby-raid", value: exactly(5) }), { version: 2 });
    const after = foldedLedger(ledger, [moved]);
    expect(after.claimsOfEvent.get("lindal-raid")?.map(({ id }) => id)).toEqual(["nine"]);
    expect(after.claimsOfEvent.get("osterby-raid")?.map(({ id }) => id)).toEqual(["five", "three"]);
    expect(ledger.claimsOfEvent.get("lindal-raid")?.map(({ id }) => id)).toEqual(["five", "nine"]);
  });
});

/** A ledger that grows in place, before and after further entries. */
function advancedAfter(entries: readonly Entry[], further: readonly Entry[]) {
  const draft = emptyDraft();
  const before = advancedLedger(draft, emptyLedger, entries);
  before.claimsOfEvent.get("lindal-raid");
  return { before, after: advancedLedger(draft, before, further) };
}

test("what entries leave alone is the same object before and after them", () => {
  const { before, after } = advancedAfter(all, [entry(10, "briefing", slides)]);
  const { briefings: _, standings: __, head: ___, problems: ____, ...untouched } = after;
  for (const [name, value] of Object.entries(untouched)) expect(value).toBe(before[name as keyof typeof untouched]);
  expect([before.briefings.size, after.briefings.size]).toEqual([0, 1]);
});

test("the attacks by night are one array until an event changes, and then sorted as if from the start", () => {
  const { before, after } = advancedAfter(all, [entry(10, "claim", claimBody("four", { value: exactly(4) }))]);
  expect(attacksByNight(after)).toBe(attacksByNight(before));
  const draft = emptyDraft();
  const first = advancedLedger(draft, emptyLedger, all);
  expect(attacksByNight(first).map(({ id }) => id)).toEqual(["lindal-raid", "osterby-raid"]);
  const changes = [
    entry(10, "event", attack("early-raid", "2031-03-01")),
    entry(11, "event", attack("lindal-raid", "2031-03-12"), { version: 2 }),
    entry(12, "withdrawal", { id: "osterby-raid", reason: "void" }, { version: 2 }),
  ];
  const second = advancedLedger(draft, first, changes);
  expect(attacksByNight(second).map(({ id }) => id)).toEqual(["early-raid", "lindal-raid"]);
  expect(attacksByNight(first).map(({ id }) => id)).toEqual(["lindal-raid", "osterby-raid"]);
});

test("two futures of one ledger do not see each other", () => {
  const one = foldedLedger(ledger, [entry(10, "claim", claimBody("four", { value: exactly(4) }))]);
  const two = foldedLedger(ledger, [entry(10, "withdrawal", { id: "osterby-raid", reason: "void" }, { version: 2 })]);
  expect([one.claims.has("four"), two.claims.has("four"), ledger.claims.has("four")]).toEqual([true, false, false]);
  expect([one.events.size, two.events.size, ledger.events.size]).toEqual([2, 1, 2]);
  expect([...two.events.keys()]).toEqual(["lindal-raid"]);
});

test("two futures of one event's claims, and the next of each, hold their own alone", () => {
  const claimed = (id: string, seq: number) => entry(seq, "claim", claimBody(id, { value: exactly(seq) }));
  const idsAfter = (before: Ledger, ...further: Entry[]) =>
    foldedLedger(before, further)
      .claimsOfEvent.get("lindal-raid")
      ?.map(({ id }) => id);
  const one = foldedLedger(ledger, [claimed("four", 10)]);
  const two = foldedLedger(ledger, [claimed("six", 10)]);
  expect(idsAfter(one, claimed("ten", 11))).toEqual(["five", "nine", "four", "ten"]);
  expect(idsAfter(two, claimed("two", 11))).toEqual(["five", "nine", "six", "two"]);
  expect(idsAfter(one, claimed("one", 11))).toEqual(["five", "nine", "four", "one"]);
  expect(one.claimsOfEvent.get("lindal-raid")?.map(({ id }) => id)).toEqual(["five", "nine", "four"]);
});
