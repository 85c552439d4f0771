import { beforeAll, describe, expect, it } from "vitest";
import type { Claim } from "@/lib/ledger/claim";
import type { Ledger } from "@/lib/ledger/fold";
import { launchesFile, placesLedger, planOf } from "./importing";

let ledger: Ledger;

beforeAll(async () => {
  ledger = await placesLedger();
});

const night = "2025-03-01 20:00,2025-03-02 08:00";

/** The totals of missiles that are worked out of rows, by measure. */
function totalsOf(...rows: readonly string[]): [measure: string, value: string][] {
  const claims = planOf(launchesFile(...rows.map((row) => `${night},${row}`)), ledger).plan.drafts.flatMap((draft) =>
    draft.kind === "claim" ? [draft.body as Claim] : [],
  );
  return claims
    .filter(({ workedOut, subtype }) => workedOut !== undefined && subtype === null)
    .map(({ measure, value }) => [measure, `${value.qualifier} ${value.best}`]);
}

/** What is to be read with care of the same rows. */
function flaggedOf(...rows: readonly string[]): string {
  const file = launchesFile(...rows.map((row) => `${night},${row}`));
  return planOf(file, ledger)
    .plan.flagged.map(({ says }) => says)
    .join();
}

describe("two posts that count one class of one attack", () => {
  it("give one total where they count other models, at least the larger, of launched and of intercepted each", () => {
    expect(totalsOf("Kalibr,Ukraine,16,0,0,kpszsu/posts/a", "X-22,Ukraine,4,3,0,kpszsu/posts/b")).toEqual([
      ["missiles_launched", "at_least 16"],
      ["missiles_intercepted", "at_least 3"],
    ]);
    expect(totalsOf("Kalibr,Ukraine,16,0,0,kpszsu/posts/a", "X-22,Ukraine,4,3,0,pvkpivden/posts/b")).toHaveLength(2);
  });

  it("are said to be read with care, with what becomes of their totals", () => {
    const kalibr = "Kalibr,Ukraine,16,0,0,kpszsu/posts/a";
    expect(flaggedOf(kalibr, "X-22,Ukraine,4,3,0,kpszsu/posts/b")).toMatch(/at least that of the larger$/u);
    expect(flaggedOf(kalibr, "Kalibr,Ukraine,4,3,0,kpszsu/posts/b")).toMatch(/both stand and are not added$/u);
  });

  it("give a total each where they count one model, or one that may be any, or other ground", () => {
    for (const other of ["Kalibr,Ukraine", "Unknown Missile,Ukraine", "X-22 and Kalibr,Ukraine", "X-22,Odesa"]) {
      expect(totalsOf("Kalibr,Ukraine,16,0,0,kpszsu/posts/a", `${other},4,3,0,pvkpivden/posts/b`), other).toEqual([
        ["missiles_launched", "exact 16"],
        ["missiles_intercepted", "exact 0"],
        ["missiles_launched", "exact 4"],
        ["missiles_intercepted", "exact 3"],
      ]);
    }
  });
});
