import fc from "fast-check";
import { expect, test } from "vitest";
import { estimate, soleEstimate } from "@/lib/ledger/estimate";
import { placesCover, placesOverlap } from "@/lib/ledger/place";
import { reading } from "@/lib/ledger/reading";
import { someClaims, someInstantMs } from "./arbitraries";
import { context, places } from "./builders";

const runs = { numRuns: 200 };
const maybeInstantMs = fc.option(someInstantMs);

test("reading(claims) does not depend on the order of claims", () => {
  const shuffled = someClaims.chain((claims) =>
    fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
  );
  fc.assert(
    fc.property(shuffled, maybeInstantMs, ([claims, others], asOfMs) => {
      const one = reading("lindal-raid", "outage_water", claims, context(), asOfMs);
      expect(reading("lindal-raid", "outage_water", others, context(), asOfMs)).toEqual(one);
    }),
    runs,
  );
});

test("soleEstimate(claim) is the estimate of that claim alone, and null where that reports nothing", () => {
  fc.assert(
    fc.property(
      someClaims.filter((claims) => claims.length > 0),
      maybeInstantMs,
      ([one], asOfMs) => {
        if (one === undefined) throw new Error("there is at least one claim");
        // Told twice over, it goes the long way: a claim of another event counts for nothing.
        const elsewhere = { ...one, id: `${one.id}-elsewhere`, event: "elsewhere" };
        const whole = estimate(one, [elsewhere, one], context(), asOfMs);
        expect(soleEstimate(one, context(), asOfMs)).toEqual(whole.status === "not_reported" ? null : whole);
      },
    ),
    runs,
  );
});

test("reading(claims) covers no headline by another figure, and says beside it only what it does not cover", () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      for (const { unit, estimate, beside, parts } of reading("lindal-raid", "outage_water", claims, context())
        .headlines) {
        const others = [...beside, ...parts];
        expect(others.filter((one) => placesCover(one.places, estimate.places, places))).toEqual([]);
        expect(beside.filter((one) => placesCover(estimate.places, one.places, places))).toEqual([]);
        expect([estimate, ...others].filter((one) => one.unit !== unit || one.subtype !== null)).toEqual([]);
      }
    }),
    runs,
  );
});

test("reading(claims) notes only disjoint parts of the headline's ground, whose sum is larger than the headline", () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      for (const { estimate, partsNote } of reading("lindal-raid", "outage_water", claims, context()).headlines) {
        if (partsNote === null) continue;
        const { parts, sum } = partsNote;
        expect(sum).toBeGreaterThan(estimate.high ?? Number.POSITIVE_INFINITY);
        expect(sum).toBe(parts.reduce((total, { high }) => total + (high ?? Number.NaN), 0));
        expect(parts.filter((part) => !placesCover(estimate.places, part.places, places))).toEqual([]);
        const clashes = parts.filter((a, at) =>
          parts.slice(at + 1).some((b) => placesOverlap(a.places, b.places, places)),
        );
        expect(clashes).toEqual([]);
      }
    }),
    runs,
  );
});
