import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CountAccount,
  countAccounts,
  type MeasureAccount,
  measureAccount,
  reportCount,
  standingClaims,
} from "@/lib/ledger/account";
import type { Claim } from "@/lib/ledger/claim";
import { emptyLedger, foldedLedger, type Ledger } from "@/lib/ledger/fold";
import type { MeasureId } from "@/lib/ledger/measures/registry";
import { readingsOf } from "@/lib/ledger/reading";
import { someClaims, someInstantMs } from "./arbitraries";
import { attributors, claimAt, claim as claimOf, exactly, places, reports } from "./builders";
import { attack, entry } from "./log";

/** A ledger of some claims about the raid on Lindal, some of their ids withdrawn. */
function ledgerOf(claims: readonly Claim[], withdrawn: readonly string[] = []): Ledger {
  const records = [
    ...[...places.values()].map((body) => ["place", body] as const),
    ...[...attributors.values()].map((body) => ["attributor", body] as const),
    ...[...reports.values()].map((body) => ["report", body] as const),
    ["event", attack("lindal-raid", "2031-03-10")] as const,
    ...claims.map((body) => ["claim", body] as const),
    ...withdrawn.map((id) => ["withdrawal", { id, reason: "printed in error" }] as const),
  ];
  const ledger = foldedLedger(
    emptyLedger,
    records.map(([kind, body], index) => entry(index + 1, kind, body, { recordedAt: "2031-03-13T08:00:00.000Z" })),
  );
  expect(ledger.problems).toEqual([]);
  return ledger;
}

function accountOf(ledger: Ledger, measure: MeasureId, asOfMs: number | null = null): MeasureAccount {
  const reading = readingsOf("lindal-raid", ledger, asOfMs).get(measure);
  if (reading === undefined) throw new Error(`no reading of ${measure}`);
  return measureAccount(reading, ledger, asOfMs);
}

const idsIn = ({ figures, unused }: MeasureAccount) =>
  [
    ...figures.flatMap(({ estimate, setAside }) => [...estimate.kept, ...setAside.map(({ claim }) => claim)]),
    ...unused.map(({ claim }) => claim),
  ].map(({ id }) => id);

const told = (counts: readonly CountAccount[]) =>
  counts.map(({ role, claims }) => [role, ...claims.map(({ claim }) => claim.id)]);

const raid = [
  claimAt("whole", ["lindal"], 20),
  claimAt("earlier", ["lindal"], 12, { attributedTo: "mayor" }),
  claimAt("later", ["lindal"], 20, { attributedTo: "mayor", report: "tuesday-post" }),
  claimAt("ward", ["vesterby"], 3, { attributedTo: "governor" }),
  claimAt("children", ["lindal"], 2, { subtype: "children", partOf: true }),
  claimOf("replaced", { places: ["norland"], value: exactly(40), status: "superseded", supersededBy: "whole" }),
];

describe("measureAccount", () => {
  test("has each claim in exactly one place, whatever is claimed, withdrawn and known", () => {
    const withdrawn = fc.array(fc.nat(13), { maxLength: 3 });
    fc.assert(
      fc.property(someClaims, withdrawn, fc.option(someInstantMs), (claims, gone, asOfMs) => {
        const ledger = ledgerOf(claims, [...new Set(gone.flatMap((index) => claims[index]?.id ?? []))]);
        for (const measure of new Set(claims.map((claim) => claim.measure))) {
          const about = claims.filter((claim) => claim.measure === measure && claim.event === "lindal-raid");
          expect(idsIn(accountOf(ledger, measure, asOfMs)).sort()).toEqual(about.map(({ id }) => id).sort());
        }
      }),
    );
  });

  test("tells the claims about a figure's own count from those that it leaves out for another", () => {
    const { figures, gone, unused } = accountOf(ledgerOf(raid), "injured");
    expect(figures.map(({ role, estimate }) => [role, estimate.places.join(), estimate.subtype])).toEqual([
      ["headline", "lindal", null],
      ["beside", "vesterby", null],
      ["subset", "lindal", "children"],
    ]);
    const [headline] = figures;
    expect(headline?.setAside.map(({ claim, reason }) => [claim.id, reason])).toEqual([["earlier", "revised"]]);
    expect(headline?.leftOut.map(({ claim }) => claim.id).sort()).toEqual(["children", "ward"]);
    expect(unused.map(({ claim, reason }) => [claim.id, reason])).toEqual([["replaced", "superseded"]]);
    expect(gone.map(({ estimate }) => [estimate.places.join(), estimate.kept])).toEqual([["norland", []]]);
  });
});

describe("countAccounts", () => {
  test("has each standing claim in exactly one count, and none that is withdrawn or not yet known", () => {
    fc.assert(
      fc.property(someClaims, fc.option(someInstantMs), (claims, asOfMs) => {
        const ledger = ledgerOf(
          claims,
          claims.slice(0, 1).map(({ id }) => id),
        );
        for (const measure of new Set(claims.map((claim) => claim.measure))) {
          const about = claims.filter((claim) => claim.measure === measure && claim.event === "lindal-raid");
          const standing = standingClaims(about, ledger, asOfMs).map(({ id }) => id);
          const counts = countAccounts(accountOf(ledger, measure, asOfMs), ledger);
          expect(counts.flatMap((count) => count.claims.map(({ claim }) => claim.id)).sort()).toEqual(standing.sort());
          for (const { role, estimate } of counts) expect(role === "gone").toBe(estimate.kept.length === 0);
        }
      }),
    );
  });

  test("lists the headline first, then other ground, subsets and what is gone, with who stated and printed each claim", () => {
    const ledger = ledgerOf(raid);
    const counts = countAccounts(accountOf(ledger, "injured"), ledger);
    expect(told(counts)).toEqual([
      ["headline", "earlier", "later", "whole"],
      ["beside", "ward"],
      ["subset", "children"],
      ["gone", "replaced"],
    ]);
    const [earlier, later] = counts[0]?.claims ?? [];
    expect([earlier?.setAside?.reason, earlier?.setAside?.because]).toEqual(["revised", "later"]);
    expect([later?.setAside, later?.attributor?.id, later?.report?.id]).toEqual([null, "mayor", "tuesday-post"]);
  });
});

test("standingClaims leaves out a claim whose report is withdrawn, and reportCount counts a report once", () => {
  const ledger = ledgerOf(raid, ["tuesday-post", "ward"]);
  const standing = standingClaims(raid, ledger);
  expect(standing.map(({ id }) => id)).toEqual(["whole", "earlier", "children", "replaced"]);
  expect(reportCount(standing)).toBe(1);
});
