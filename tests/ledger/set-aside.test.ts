import { describe, expect, test } from "vitest";
import { setAsideReasons } from "@/lib/ledger/statements";
import { atLeast, claim, estimated, exactly, keptIds, leftOut } from "./builders";

const stands = claim("stands", { attributedTo: "mayor", value: exactly(8) });

describe("every claim left out says why", () => {
  test("estimate(claims) sets a withdrawn claim aside", () => {
    const one = estimated([stands, claim("gone")], { withdrawn: ["gone"] });
    expect(leftOut(one)).toEqual([["gone", "withdrawn", null]]);
    expect(one.sourceCount).toBe(1);
  });

  test("estimate(claims) sets the claims of a withdrawn report aside, since no mark may stand without its words", () => {
    const one = estimated([stands, claim("orphan", { report: "monday-courier" })], { withdrawn: ["monday-courier"] });
    expect(leftOut(one)).toEqual([["orphan", "withdrawn", null]]);
  });

  test("estimate(claims) sets a claim aside that was not known yet", () => {
    const later = claim("later", { report: "tuesday-post", value: exactly(9) });
    const one = estimated([stands, later], { asOf: "2031-03-11T09:00:00+02:00" });
    expect(leftOut(one)).toEqual([["later", "not_yet_known", null]]);
  });

  test("estimate(claims) sets a figure in another unit aside and never converts it", () => {
    const key = { measure: "outage_heating", unit: "households" } as const;
    const homes = claim("homes", { ...key, value: exactly(900) });
    const buildings = claim("buildings", { ...key, unit: "buildings", value: exactly(30) });
    expect(leftOut(estimated([homes, buildings], { key }))).toEqual([["buildings", "other_unit", null]]);
  });

  test("estimate(claims) sets a figure for other ground aside, whether wider, narrower or apart", () => {
    const wider = claim("wider", { places: ["lindal", "osterby"] });
    const apart = claim("apart", { places: ["vesterby"] });
    expect(leftOut(estimated([stands, wider, apart]))).toEqual([
      ["apart", "other_place", null],
      ["wider", "other_place", null],
    ]);
  });

  test("estimate(claims) sets a subset aside and never adds it to its whole", () => {
    const children = claim("children", { subtype: "children", partOf: true, value: exactly(2) });
    const some = claim("some", { partOf: true, value: exactly(3) });
    const one = estimated([stands, children, some]);
    expect(one).toMatchObject({ low: 8, best: 8, high: 8 });
    expect(leftOut(one)).toEqual([
      ["children", "part_of", null],
      ["some", "part_of", null],
    ]);
  });

  test("estimate(claims) sets a refinement aside from the whole, and the whole from a refinement", () => {
    const drones = claim("drones", { subtype: "police", value: exactly(2) });
    expect(leftOut(estimated([stands, drones]))).toEqual([["drones", "other_subtype", null]]);
    const ofPolice = estimated([stands, drones], { key: { subtype: "police" } });
    expect(keptIds(ofPolice)).toEqual(["drones"]);
    expect(leftOut(ofPolice)).toEqual([["stands", "other_subtype", null]]);
  });

  test("estimate(claims) keeps a subset in the estimate of its own subtype", () => {
    const children = claim("children", { subtype: "children", partOf: true, value: exactly(2) });
    expect(estimated([children], { key: { subtype: "children" } })).toMatchObject({ best: 2, kept: [children] });
  });

  test("estimate(claims) sets a superseded claim aside because of the claim that replaces it", () => {
    const replaced = claim("replaced", { status: "superseded", supersededBy: "stands" });
    expect(leftOut(estimated([replaced, stands]))).toEqual([["replaced", "superseded", "stands"]]);
  });

  test("estimate(claims) drops a superseded claim even when the one that replaces it is withdrawn", () => {
    const replaced = claim("replaced", { status: "superseded", supersededBy: "stands" });
    const one = estimated([replaced, stands], { withdrawn: ["stands"] });
    expect(one.status).toBe("not_reported");
    expect(leftOut(one)).toEqual([
      ["replaced", "superseded", "stands"],
      ["stands", "withdrawn", null],
    ]);
  });

  test("estimate(claims) names a replacement only where that is the reason", () => {
    const replaced = claim("replaced", { places: ["osterby"], status: "superseded", supersededBy: "stands" });
    expect(leftOut(estimated([replaced, stands]))).toEqual([["replaced", "other_place", null]]);
  });

  test("estimate(claims) names the claim that stands in the stead of a reprint, a revised and a less exact one", () => {
    const mayor = { attributedTo: "mayor" } as const;
    const claims = [
      claim("earlier", { ...mayor, value: exactly(9) }),
      claim("now", { ...mayor, report: "tuesday-post", value: exactly(8) }),
      claim("again", { ...mayor, report: "wednesday-post", value: exactly(8) }),
      claim("loosely", { ...mayor, report: "tuesday-post", value: atLeast(8) }),
    ];
    expect(leftOut(estimated(claims))).toEqual([
      ["again", "reprint", "now"],
      ["earlier", "revised", "now"],
      ["loosely", "less_exact", "now"],
    ]);
  });

  test("estimate(claims) passes over claims about another event or measure without listing them", () => {
    const claims = [stands, claim("elsewhere", { event: "osterby-raid" }), claim("dead", { measure: "killed" })];
    expect(estimated(claims)).toMatchObject({ kept: [stands], setAside: [] });
  });

  test("the reasons are the ten that this suite covers", () => {
    expect([...setAsideReasons].sort()).toEqual([
      "less_exact",
      "not_yet_known",
      "other_place",
      "other_subtype",
      "other_unit",
      "part_of",
      "reprint",
      "revised",
      "superseded",
      "withdrawn",
    ]);
  });
});
