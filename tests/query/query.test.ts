import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kyivWallClock } from "@/components/filters/kyiv-wall-clock";
import { measureIds } from "@/lib/ledger/measures/registry";
import {
  languages,
  parsedQuery,
  type Query,
  queryString,
  rawQuery,
  shownEstimates,
  sizeBoundsPx,
  sortKeys,
  sortOrders,
  themes,
  wholeLedger,
} from "@/lib/query/query";

const parsed = (text: string) => parsedQuery(rawQuery(new URLSearchParams(text)));

const day = fc
  .date({ min: new Date("2014-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const place = fc.oneof(
  fc.constantFrom("UA", "UA80", "UA74"),
  fc.stringMatching(/^[a-z][a-z0-9]{0,7}(-[a-z0-9]{1,8})?$/),
);
const instant = fc.oneof(
  fc
    .date({ min: new Date("2014-01-01T00:00:00Z"), noInvalidDate: true, max: new Date("2099-12-31") })
    .map((date) => date.toISOString()),
  fc.constantFrom("2026-01-24T08:00:00+02:00", "2025-07-09T23:30:00+03:00"),
);
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });

const query: fc.Arbitrary<Query> = fc
  .record({
    from: orNull(day),
    to: orNull(day),
    place: fc.uniqueArray(place, { maxLength: 4 }),
    measure: fc.uniqueArray(fc.constantFrom(...measureIds), { maxLength: 4 }),
    attack: fc.uniqueArray(slug, { maxLength: 4 }),
    asOf: orNull(instant),
    estimate: orNull(fc.constantFrom(...shownEstimates)),
    sort: orNull(fc.constantFrom(...sortKeys)),
    order: orNull(fc.constantFrom(...sortOrders)),
    rev: orNull(fc.integer({ min: 1, max: 999_999_999 })),
    theme: orNull(fc.constantFrom(...themes)),
    w: orNull(fc.integer({ min: sizeBoundsPx.width[0], max: sizeBoundsPx.width[1] })),
    h: orNull(fc.integer({ min: sizeBoundsPx.height[0], max: sizeBoundsPx.height[1] })),
    lang: orNull(fc.constantFrom(...languages)),
  })
  .map((one) =>
    one.from !== null && one.to !== null && one.from > one.to ? { ...one, from: one.to, to: one.from } : one,
  );

describe("a query string", () => {
  test("gives the query back that it was made from, without a notice", () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(parsed(queryString(asked))).toEqual({ query: asked, notices: [] });
      }),
    );
  });

  test("is the same for one query, however its parameters were ordered", () => {
    const [one, other] = [
      parsed("to=2026-01-24&place=UA80&from=2025-04-24"),
      parsed("from=2025-04-24&to=2026-01-24&place=UA80"),
    ];
    expect(queryString(one.query)).toBe(queryString(other.query));
    expect(queryString(wholeLedger)).toBe("");
  });

  test("is read for any text without ever failing, and what it gives is read again without a notice", () => {
    const name = fc.oneof(fc.constantFrom("from", "to", "asOf", "w", "rev", "place", "attack", "lang"), fc.string());
    const value = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/),
      fc.constantFrom("", "UA80", "5"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const { query: read } = parsedQuery(rawQuery(new URLSearchParams(pairs)));
        expect(parsed(queryString(read))).toEqual({ query: read, notices: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe("the parameters of a query", () => {
  test("may repeat where several are meant, each value once", () => {
    const { query: read, notices } = parsed("place=UA80&place=UA74&place=UA80&attack=a&attack=b");
    expect([read.place, read.attack, notices]).toEqual([["UA80", "UA74"], ["a", "b"], []]);
  });

  test("count once where one is meant: the first is used, and a notice names the other", () => {
    const { query: read, notices } = parsed("from=2026-01-01&from=2026-02-02&theme=dark&theme=dark");
    expect([read.from, read.theme]).toEqual(["2026-01-01", "dark"]);
    expect(notices.map(({ parameter, value }) => [parameter, value])).toEqual([["from", "2026-02-02"]]);
  });

  test("are no values where a form field was left empty", () => {
    expect(parsed("from=&to=&place=&place=UA80&measure=&asOf=&w=")).toEqual({
      query: { ...wholeLedger, place: ["UA80"] },
      notices: [],
    });
  });

  test("are passed over when unknown, whatever they are called", () => {
    const search = "__proto__=x&constructor=y&toString=z&hasOwnProperty=1&utm_source=mail&__proto__=w";
    expect(parsed(search)).toEqual({ query: wholeLedger, notices: [] });
    expect(parsedQuery(JSON.parse('{"__proto__":["a"],"from":"2026-01-24"}')).query.from).toBe("2026-01-24");
    expect(Object.getPrototypeOf(parsed(search).query)).toBe(Object.prototype);
  });

  test("that end before they start are both left out, with a notice", () => {
    const { query: read, notices } = parsed("from=2026-02-01&to=2026-01-01");
    expect([read.from, read.to]).toEqual([null, null]);
    expect(notices.map(({ message }) => message)).toEqual(["From 2026-02-01 is after to 2026-01-01; neither is used."]);
    expect(parsed("from=2026-01-01&to=2026-01-01").notices).toEqual([]);
  });

  test("take a time without an offset as Kyiv's, in winter and in summer", () => {
    expect(parsed("asOf=2026-01-24T08:00").query.asOf).toBe("2026-01-24T06:00:00.000Z");
    expect(parsed("asOf=2025-07-10T08:00").query.asOf).toBe("2025-07-10T05:00:00.000Z");
  });

  test("take a day alone as its end in Kyiv, in winter and in summer, and write it as that moment", () => {
    expect(parsed("asOf=2026-01-24").query.asOf).toBe("2026-01-24T21:59:59.999Z");
    expect(parsed("asOf=2025-05-01").query.asOf).toBe("2025-05-01T20:59:59.999Z");
    const written = queryString(parsed("asOf=2025-05-01").query);
    expect(written).toBe("?asOf=2025-05-01T20%3A59%3A59.999Z");
    expect(parsed(written.slice(1)).query).toEqual(parsed("asOf=2025-05-01").query);
    expect(parsed("asOf=2025-02-30").notices[0]?.message).toContain("expected a day such as 2026-01-24, a time");
  });

  test("keep the end of a day when a form field, which has minutes only, gives it back", () => {
    const { asOf } = parsed("asOf=2025-05-01").query;
    expect(kyivWallClock(asOf)).toBe("2025-05-01T23:59");
    expect(parsed(`asOf=${kyivWallClock(asOf)}`).query.asOf).toBe(asOf);
  });

  test("are bounded in width and height, both bounds included", () => {
    const [leastPx, mostPx] = sizeBoundsPx.width;
    expect(parsed(`w=${leastPx}`).query.w).toBe(leastPx);
    expect(parsed(`w=${mostPx}`).query.w).toBe(mostPx);
  });
});
