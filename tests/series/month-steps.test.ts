import { describe, expect, test } from "vitest";
import { inTurns } from "@/app/in-turns";
import { wholeLedger } from "@/lib/query/query";
import { found, searchSteps } from "@/lib/query/search";
import { selecting, selection } from "@/lib/query/selection";
import { outcome } from "@/lib/query/steps";
import { binned, binSteps } from "@/lib/series/binned";
import { monthSteps, readingSteps } from "@/lib/series/month-steps";
import { struck } from "../charts/fixtures/ledger";

const raids = () =>
  struck(
    Array.from({ length: 1_300 }, (_, at) => ({
      id: `raid-${at}`,
      nightOf: new Date(Date.UTC(2031, 0, 1 + Math.floor(at / 4))).toISOString().slice(0, 10),
      claims: [{ measure: "injured" as const }],
    })),
  );

function counted(steps: Generator<undefined, unknown>): number {
  let count = 0;
  while (steps.next().done !== true) count += 1;
  return count;
}

describe("work on very many attacks in steps", () => {
  test("gives the bins that are made at once, with a step for each of them", () => {
    const { attacks, ledger } = raids();
    const order = { measure: "injured", unit: "people", grain: "month", places: ledger.places } as const;
    const bins = outcome(binSteps(attacks, order));
    expect(bins).toEqual(binned(raids().attacks, order));
    expect(counted(binSteps(attacks, order))).toBe(bins.length);
  });

  test("leaves each bin to be found afterwards, the same object", () => {
    const { attacks, ledger } = raids();
    const order = { measure: "injured", unit: "people", grain: "month", places: ledger.places } as const;
    const [first] = outcome(binSteps(attacks, order));
    expect(binned(attacks, order)[0]).toBe(first);
  });

  test("reads every attack in steps, and nothing of those that are read already", () => {
    const some = raids();
    expect(counted(readingSteps(some))).toBeGreaterThanOrEqual(1_300 / 200);
    expect(counted(readingSteps(some))).toBe(0);
    expect(counted(monthSteps(some))).toBeGreaterThan(10);
  });

  test("works out nothing of measures that are not asked for", () => {
    const some = raids();
    const months = new Set(some.attacks.map(({ event }) => event.nightOf.slice(0, 7))).size;
    const steps = counted(monthSteps({ ...raids(), measures: ["injured"] }));
    expect(counted(monthSteps({ ...some, measures: ["killed"] }))).toBe(steps - months);
    expect(counted(monthSteps({ ...some, measures: ["injured"] }))).toBe(steps);
  });

  test("selects in steps what is selected at once, and keeps one of two that are made side by side", async () => {
    const { ledger } = raids();
    const asked = { ...wholeLedger, from: "2031-01-01" };
    const [first, second] = [selecting(ledger, asked), selecting(ledger, asked)];
    first.next();
    second.next();
    const [one, other] = await Promise.all([inTurns(first), inTurns(second)]);
    expect(one).toBe(other);
    expect(selection(ledger, asked)).toBe(one);
    expect(one.attacks).toHaveLength(1_300);
    expect(counted(selecting(raids().ledger, { ...wholeLedger, sort: "injured" }))).toBeGreaterThan(2);
  });

  test("looks through names in steps, after which the same is found as without", () => {
    const { ledger } = raids();
    expect(counted(searchSteps(ledger))).toBeGreaterThan(2);
    expect(counted(searchSteps(ledger))).toBe(0);
    const ids = ({ attacks }: ReturnType<typeof found>) => attacks.map(({ id }) => id);
    expect(ids(found(ledger, "raid-7"))).toEqual(ids(found(raids().ledger, "raid-7")));
    expect(ids(found(ledger, "raid-7"))).toContain("raid-7");
  });
});
