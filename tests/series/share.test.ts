import { describe, expect, test } from "vitest";
import { binnedShare, shareParts } from "@/lib/series/share";
import { ownShareWords } from "@/lib/series/share-words";
import type { Stated } from "../charts/fixtures/ledger";
import { struck } from "../charts/fixtures/ledger";
import { atLeast, exactly } from "../ledger/builders";

const launched = (n: number, more: Stated = {}): Stated => ({
  measure: "drones_launched",
  unit: "drones",
  value: exactly(n),
  ...more,
});
const downed = (n: number, more: Stated = {}): Stated => ({
  measure: "drones_intercepted",
  unit: "drones",
  value: exactly(n),
  ...more,
});

function reasonOf(claims: readonly Stated[]) {
  const { attacks, ledger } = struck([{ id: "a", claims }]);
  const [read] = attacks;
  const parts = read && shareParts(read, "drones", ledger);
  return typeof parts === "string" ? parts : parts && "computable";
}

describe("the intercepted share of an attack", () => {
  test.each([
    ["computable", [launched(10), downed(8)]],
    ["launched_not_reported", [downed(8)]],
    ["intercepted_not_reported", [launched(10)]],
    ["sources_differ", [launched(10, { attributedTo: "mayor" }), downed(8)]],
    ["sources_differ", [launched(10), downed(8, { places: ["osterby"] })]],
    ["bound", [launched(10), downed(8, { value: atLeast(8) })]],
    ["nothing_launched", [launched(0), downed(0)]],
    ["more_than_launched", [launched(16), downed(26)]],
  ] as const)("is %s where it has to be", (reason, claims) => {
    expect(reasonOf(claims)).toBe(reason);
  });

  test("of a month is of the attacks alone that have one, and is cut where the count changes its meaning", () => {
    const { attacks, ledger } = struck([
      { id: "a", nightOf: "2025-07-02", claims: [launched(10), downed(5)] },
      { id: "b", nightOf: "2025-07-03", claims: [launched(30)] },
      { id: "c", nightOf: "2025-07-24", claims: [launched(10), downed(9)] },
    ]);
    const bins = binnedShare(attacks, "drones", { ledger, grain: "month" });
    expect(bins.map(({ share, computable, attacks: all }) => [share, computable, all])).toEqual([
      [0.5, 1, 2],
      [0.9, 1, 1],
    ]);
    expect(bins[0]?.without).toEqual(new Map([["intercepted_not_reported", 1]]));
  });
});

test("a share of some of a month's attacks stands with how many it is of", () => {
  const { attacks, ledger } = struck([
    { id: "a", nightOf: "2031-03-10", claims: [launched(10), downed(8)] },
    { id: "b", nightOf: "2031-03-12", claims: [launched(10)] },
  ]);
  const words = (some: typeof attacks) =>
    binnedShare(some, "drones", { grain: "month", ledger }).map((bin) => ownShareWords(bin));
  expect(words(attacks)).toEqual(["80% (1 of 2)"]);
  expect(words(attacks.slice(0, 1))).toEqual(["80%"]);
  expect(words(attacks.slice(1))).toEqual(["not computable"]);
});
