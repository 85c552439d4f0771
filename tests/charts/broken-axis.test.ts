import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokenAxis, logDomain } from "@/components/charts/volume-and-harm/axis";
import type { Value } from "@/lib/ledger/value";
import { between, claim, estimated, exactly, noneReported, statedUnknown } from "../ledger/builders";

describe("the logarithmic axis", () => {
  const axis = brokenAxis([1, 1000], 400, { marginPx: 60, zeroPx: 20 });

  test("gives equal factors equal lengths, and nothing of it to zero or to what has no number", () => {
    expect(axis.at(10) - axis.at(1)).toBeCloseTo(axis.at(1000) - axis.at(100));
    expect(axis.at(1)).toBeGreaterThan(axis.log.fromPx);
    expect(axis.at(0)).toBeGreaterThan(axis.zero.fromPx);
    expect(axis.at(0)).toBeLessThan(axis.zero.toPx);
    expect(axis.margin.toPx).toBeLessThan(axis.zero.fromPx);
    expect(axis.zero.toPx).toBeLessThan(axis.log.fromPx);
  });

  test("spans all numbers above zero, ends and revisions included, and threefold at least", () => {
    const of = (...values: Value[]) => logDomain(values.map((value) => estimated([claim("c", { value })])));
    expect(of()).toEqual([1, 10]);
    expect(of(noneReported, statedUnknown)).toEqual([1, 10]);
    expect(of(exactly(370), exactly(728))).toEqual([300, 1000]);
    expect(of(exactly(8))).toEqual([7, 30]);
    expect(of(between(3, 4000))).toEqual([3, 5000]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 1 }), (numbers) => {
        const [from, to] = of(...numbers.map(exactly));
        expect(from).toBeLessThanOrEqual(Math.min(...numbers));
        expect(to).toBeGreaterThanOrEqual(Math.max(...numbers));
        expect(to / from).toBeGreaterThanOrEqual(3 - 1e-9);
        expect(brokenAxis([from, to], 250, { marginPx: 60, zeroPx: 20 }).ticks.length).toBeGreaterThan(0);
      }),
    );
  });

  test("has room for a best figure that is less than the high end of a range from zero", () => {
    const said = (id: string, value: Value) => claim(id, { value, attributedTo: "mayor" });
    const estimate = estimated([said("none", noneReported), said("one", exactly(1)), said("few", between(2, 3))]);
    expect([estimate.low, estimate.best, estimate.high]).toEqual([0, 1, 3]);
    expect(logDomain([estimate])).toEqual([1, 3]);
  });
});
