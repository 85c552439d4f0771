import { describe, expect, test } from "vitest";
import { claimSchema } from "@/lib/ledger/claim";
import { eventSchema } from "@/lib/ledger/event";
import { reportSchema } from "@/lib/ledger/report";
import { slugSchema } from "@/lib/ledger/slug";
import { atLeast, claim, claimBody, exactly, over, report, type Stated } from "./builders";

const issuesOf = (stated: object) =>
  claimSchema.safeParse({ ...claimBody("a"), ...stated }).error?.issues.map(({ message }) => message) ?? [];

describe("a claim", () => {
  test("claimSchema sorts a claim's places and names each once", () => {
    expect(claim("a", { places: ["vesterby", "lindal", "vesterby"] }).places).toEqual(["lindal", "vesterby"]);
  });

  test("claimSchema refuses a unit that is not the measure's, and names those that are", () => {
    expect(issuesOf({ unit: "households" })).toEqual(['unit "households" is none of injured; known: people']);
  });

  test("claimSchema refuses a subtype that is not the measure's, and names those that are", () => {
    expect(issuesOf({ measure: "hit_locations", unit: "locations", subtype: "drones" })).toEqual([
      'subtype "drones" is none of hit_locations; known: debris',
    ]);
  });

  test("claimSchema takes a weapon's model for missiles and drones only, and only as model:<name>", () => {
    const missiles: Stated = { measure: "missiles_launched", unit: "missiles" };
    expect(issuesOf({ ...missiles, subtype: "model:nl-7" })).toEqual([]);
    expect(issuesOf({ ...missiles, subtype: "nl-7" })).toHaveLength(1);
    expect(issuesOf({ ...missiles, subtype: "model:" })).toHaveLength(1);
    expect(issuesOf({ measure: "bombs_launched", unit: "bombs", subtype: "model:nl-7" })).toHaveLength(1);
  });

  test("claimSchema takes models counted together, one designation or another, and a model's figure of one mode, where the measure has the mode", () => {
    const missiles: Stated = { measure: "missiles_launched", unit: "missiles" };
    const down: Stated = { measure: "missiles_intercepted", unit: "missiles" };
    expect(issuesOf({ ...missiles, subtype: "model:nl-7/nl-8" })).toEqual([]);
    expect(issuesOf({ ...missiles, subtype: "model:nl-7/nl-8+kite" })).toEqual([]);
    expect(issuesOf({ ...down, subtype: "model:nl-7+kite:shot_down" })).toEqual([]);
    expect(issuesOf({ ...missiles, subtype: "model:nl-7:shot_down" })).toHaveLength(1);
    expect(issuesOf({ ...down, subtype: "model:nl-7:landed" })).toHaveLength(1);
    expect(issuesOf({ ...down, subtype: "model:+kite" })).toHaveLength(1);
    expect(issuesOf({ ...down, subtype: "model:nl-7:shot_down:suppressed" })).toHaveLength(1);
  });

  test("claimSchema takes the claims that a figure was worked out of, each once and never itself", () => {
    expect(issuesOf({ workedOut: { from: ["b", "c"], how: "sum" } })).toEqual([]);
    expect(issuesOf({ workedOut: { from: [], how: "sum" } })).toHaveLength(1);
    expect(issuesOf({ workedOut: { from: ["b", "b"], how: "sum" } })).toEqual(["names a claim twice"]);
    expect(issuesOf({ workedOut: { from: ["b"], how: "guess" } })).toHaveLength(1);
    expect(issuesOf({ workedOut: { from: ["a"], how: "sum" } })).toEqual([
      '"a" is worked out of itself; name the claims it comes from',
    ]);
  });

  test("claimSchema refuses a share above one, and says how to write it", () => {
    const share: Stated = { measure: "outage_heating", unit: "share_of_buildings" };
    expect(issuesOf({ ...share, value: over(40) })).toEqual(["a share is between 0 and 1; got 40 (write 40% as 0.4)"]);
    expect(issuesOf({ ...share, value: exactly(1) })).toEqual([]);
  });

  test("claimSchema wants supersededBy where a claim is superseded and nowhere else", () => {
    expect(issuesOf({ status: "superseded" })).toEqual(['status "superseded" needs supersededBy']);
    expect(issuesOf({ supersededBy: "b" })).toEqual(['status "asserted" has no supersededBy']);
    expect(issuesOf({ status: "superseded", supersededBy: "b" })).toEqual([]);
  });

  test.each<[string, object]>([
    ["an unknown measure", { measure: "kiled" }],
    ["an unknown unit", { unit: "parsecs" }],
    ["no place", { places: [] }],
    ["a place that is neither a P-code nor a slug", { places: ["UA-80"] }],
    ["a day where an instant is wanted", { asOf: "2031-03-10" }],
    ["an instant without a zone", { asOf: "2031-03-10T08:00:00" }],
    ["an id with a capital", { id: "Five" }],
    ["a field of its own making", { colour: "red" }],
    ["a value that its qualifier does not have", { value: { ...atLeast(5), high: 5 } }],
  ])("claimSchema refuses %s and does not throw", (_, stated) => {
    expect(issuesOf(stated).length).toBeGreaterThan(0);
  });

  test("claimSchema reads back what it gave, so that a stored claim parses again to itself", () => {
    const one = claim("a", { places: ["vesterby", "lindal"], of: "residential buildings", note: "invented" });
    expect(claimSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });
});

describe("what claims refer to", () => {
  test.each(["a", "raid-2", "0-1-2", "x".repeat(80)])("slugSchema accepts %s", (id) => {
    expect(slugSchema.safeParse(id).success).toBe(true);
  });

  test.each(["", "-a", "a-", "a--b", "a/b", "a.b", "É", "a b", "x".repeat(81)])("slugSchema refuses '%s'", (id) => {
    expect(slugSchema.safeParse(id).success).toBe(false);
  });

  test("reportSchema takes a report that prints neither publisher, title nor address, and no other kind of address", () => {
    const bare = { ...report("a", "2031-03-10"), publisher: null, title: null, url: null };
    expect(reportSchema.safeParse(bare).success).toBe(true);
    expect(reportSchema.safeParse({ ...bare, url: "javascript:alert(1)" }).success).toBe(false);
    expect(reportSchema.safeParse({ ...bare, publishedOn: "2031-02-29" }).success).toBe(false);
    expect(reportSchema.safeParse({ ...bare, publishedOnBasis: { kind: "inferred" } }).success).toBe(false);
    expect(reportSchema.safeParse({ ...bare, text: "five hurt" }).success).toBe(false);
  });

  test("eventSchema tells attacks from periods and refuses a mixture", () => {
    const period = {
      kind: "period",
      id: "march",
      label: "March",
      fromOn: "2031-03-01",
      toOn: null,
      precision: "month",
      places: ["norland"],
    };
    expect(eventSchema.safeParse(period).success).toBe(true);
    expect(eventSchema.safeParse({ ...period, kind: "attack" }).success).toBe(false);
    expect(eventSchema.safeParse({ ...period, nightOf: "2031-03-10" }).success).toBe(false);
  });
});
