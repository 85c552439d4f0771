import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isKnownAt } from "@/lib/ledger/claim-time";
import { type Estimate, estimate } from "@/lib/ledger/estimate";
import { lowerEnd, upperEnd } from "@/lib/ledger/value";
import { commonKey, oneClaim, reprintsOf, someClaims, someInstantMs } from "./arbitraries";
import { context, ends, reports } from "./builders";

const runs = { numRuns: 300 };
const maybeInstantMs = fc.option(someInstantMs);

const figures = (one: Estimate) => ({ ...ends(one), status: one.status, sourceCount: one.sourceCount });

describe("any claims", () => {
  test("estimate(claims) has low ≤ best ≤ high wherever they exist, and low and high exist together", () => {
    fc.assert(
      fc.property(someClaims, maybeInstantMs, (claims, asOfMs) => {
        const { low, best, high, lowOpen, highOpen } = estimate(commonKey, claims, context(), asOfMs);
        expect(low === null).toBe(high === null);
        expect((low ?? 0) <= (best ?? low ?? 0)).toBe(true);
        expect((best ?? low ?? 0) <= (high ?? 0)).toBe(true);
        if (best !== null) expect(low).not.toBeNull();
        if (low === null) expect([lowOpen, highOpen]).toEqual([false, false]);
      }),
      runs,
    );
  });

  test("estimate(claims) reaches exactly as far as the claims that it kept", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const { kept, low, high, lead, status } = estimate(commonKey, claims, context());
        const numbers = (end: typeof lowerEnd) => kept.map(({ value }) => end(value)).filter((one) => one !== null);
        expect(low).toBe(numbers(lowerEnd).length === 0 ? null : Math.min(...numbers(lowerEnd)));
        expect(high).toBe(numbers(upperEnd).length === 0 ? null : Math.max(...numbers(upperEnd)));
        expect(lead === null).toBe(kept.length === 0);
        if (lead) expect(kept).toContain(lead);
        expect(status === "not_reported").toBe(kept.length === 0);
      }),
      runs,
    );
  });

  test("estimate(claims) has each claim of its event and measure in kept or in setAside, exactly once", () => {
    fc.assert(
      fc.property(someClaims, maybeInstantMs, fc.nat(14), (claims, asOfMs, withdrawnAt) => {
        const about = claims.filter(({ event, measure }) => event === commonKey.event && measure === commonKey.measure);
        const { kept, setAside } = estimate(commonKey, claims, context(claims[withdrawnAt]?.id ?? ""), asOfMs);
        const listed = [...kept, ...setAside.map(({ claim }) => claim)].map(({ id }) => id);
        expect(listed.sort()).toEqual(about.map(({ id }) => id).sort());
      }),
      runs,
    );
  });

  test("estimate(claims) names as the reason for a claim left out only another claim of the list", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const { setAside } = estimate(commonKey, claims, context());
        const ids = claims.map(({ id }) => id);
        for (const { claim, reason, because } of setAside) {
          const isReplaced = ["reprint", "revised", "less_exact", "superseded"].includes(reason);
          expect(because !== null).toBe(isReplaced);
          if (because !== null) expect(ids.filter((id) => id !== claim.id)).toContain(because);
        }
      }),
      runs,
    );
  });

  test("estimate(claims) does not depend on the order of claims", () => {
    const shuffled = someClaims.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, maybeInstantMs, ([claims, others], asOfMs) => {
        const one = estimate(commonKey, claims, context(), asOfMs);
        expect(estimate(commonKey, others, context(), asOfMs)).toEqual(one);
      }),
      runs,
    );
  });
});

describe("claims that add nothing", () => {
  test("estimate(claims) has the same numbers, open ends, status and count of sources with a reprint as without it", () => {
    fc.assert(
      fc.property(someClaims, fc.nat(13), fc.nat(20), maybeInstantMs, (claims, at, pick, asOfMs) => {
        const original = claims[at];
        fc.pre(original !== undefined && original.status === "asserted");
        const reprints = reprintsOf(original);
        const reprint = reprints[pick % Math.max(1, reprints.length)];
        fc.pre(reprint !== undefined);
        const without = estimate(commonKey, claims, context(), asOfMs);
        expect(figures(estimate(commonKey, [...claims, reprint], context(), asOfMs))).toEqual(figures(without));
      }),
      runs,
    );
  });

  test("estimate(claims) is what it was, but for the list of what is left out, once an added claim is withdrawn", () => {
    fc.assert(
      fc.property(someClaims, oneClaim, maybeInstantMs, (claims, added, asOfMs) => {
        const before = estimate(commonKey, claims, context(), asOfMs);
        const after = estimate(commonKey, [...claims, added], context(added.id), asOfMs);
        const setAside = after.setAside.filter(({ claim }) => claim.id !== added.id);
        expect({ ...after, setAside }).toEqual(before);
      }),
      runs,
    );
  });

  test("estimate(claims, asOf) is not touched by claims that were known only later", () => {
    fc.assert(
      fc.property(someClaims, someInstantMs, (claims, asOfMs) => {
        const then = claims.filter((claim) => isKnownAt(claim, reports, asOfMs));
        const one = estimate(commonKey, claims, context(), asOfMs);
        const setAside = one.setAside.filter(({ reason }) => reason !== "not_yet_known");
        expect({ ...one, setAside }).toEqual(estimate(commonKey, then, context(), asOfMs));
      }),
      runs,
    );
  });
});
