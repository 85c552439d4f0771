import { describe, expect, it } from "vitest";
import { canonicalAddress } from "@/lib/cli/reading/canonical-address";
import { allPlaces } from "@/lib/review/begun-review";
import { decided } from "@/lib/review/decisions";
import { followed } from "@/lib/review/followed";
import { foundPlaces, takenPlace } from "@/lib/review/found-places";
import type { Review } from "@/lib/review/review";
import { curatedLedger } from "../data/curated-set";
import { begun, keyOf } from "./article";

const ledger = await curatedLedger();
const review = begun(ledger);
const follow = (of: Review) => followed(of, allPlaces(ledger.places, of.places), (id) => ledger.standings.has(id));
const attackOf = (of: Review) => of.attacks.map(({ id, label, nightOf, places }) => [id, label, nightOf, places]);

function onDay(of: Review, publishedOn: string): Review {
  return decided(of, { kind: "report", fields: { ...of.report, publishedOn } });
}

describe("a proposed attack", () => {
  it("follows the day of publication with its day, label and id, and its passage names it still", () => {
    const after = follow(onDay(review, "2031-04-06"));
    expect(attackOf(after)[0]).toEqual(["2031-04-06-odesa", "Odesa, 6 April 2031", "2031-04-06", ["odesa"]]);
    expect(after.segments[0]?.event).toBe("2031-04-06-odesa");
    expect(follow(after)).toBe(after);
  });

  it("follows the places of its figures once they are corrected", () => {
    const moved = review.figures.reduce((all, { key, fields, segment }) => {
      if (segment !== "lead" || !fields.places.includes("odesa")) return all;
      return decided(all, { kind: "correct", key, fields: { ...fields, places: ["UA80"] } });
    }, review);
    expect(attackOf(follow(moved))[0]?.slice(0, 2)).toEqual(["2031-04-07-kyiv", "Kyiv, 7 April 2031"]);
  });

  it("stays as a person worded it", () => {
    const [attack] = review.attacks;
    if (attack === undefined) throw new Error("the review has no attack");
    const worded = { ...attack, label: "The harbour raid", follows: null };
    const after = follow(onDay(decided(review, { kind: "attack", attack: worded, was: attack.id }), "2031-04-06"));
    expect(attackOf(after)[0]?.slice(0, 2)).toEqual(["2031-04-07-odesa", "The harbour raid"]);
  });

  it("is given up for that of the new reading, through every day that is read on the way", () => {
    const anew = (day: string) => follow(onDay(review, day));
    const first = decided(onDay(review, "2031-04-05"), { kind: "reread", begun: anew("2031-04-05") });
    const second = decided(onDay(first, "2031-04-06"), { kind: "reread", begun: anew("2031-04-06") });
    expect(attackOf(second).map(([id]) => id)).toEqual(["2031-04-06-odesa", "2031-04-04-kharkiv"]);
    expect(second.segments[0]?.event).toBe("2031-04-06-odesa");
  });

  it("is not there for a text whose figures are all of attacks on Russia", () => {
    const figure = review.figures.find(({ key }) => key === keyOf("4 people", "injured"));
    expect(figure?.isElsewhere).toBe(true);
    expect(figure?.doubts.join()).toContain("not recorded here, so reject it");
  });
});

describe("a typed place", () => {
  const taken = (typed: string) => takenPlace(typed, ledger.places.values());
  it("is the one called so, by its whole name", () => {
    expect([taken("Kyiv"), taken("Kyiv oblast"), taken("kharkiv oblast")]).toEqual(["UA80", "UA32", "UA63"]);
  });
  it("is none for what is left of a name, and none out of the middle of words", () => {
    expect(taken(" oblast")).toBeNull();
    expect(foundPlaces("yiv", ledger.places.values())).toEqual([]);
    expect(taken("")).toBeNull();
  });
});

describe("a page’s own address", () => {
  it("is its canonical link’s, whatever the order and the quotes", () => {
    expect(canonicalAddress("<head><link href='https://pier.example/a?b=1&amp;c=2' rel=canonical>")).toBe(
      "https://pier.example/a?b=1&c=2",
    );
    expect(canonicalAddress('<link rel="stylesheet" href="https://pier.example/a.css">')).toBeNull();
    expect(canonicalAddress('<link rel="canonical" href="/a">')).toBeNull();
  });
});
