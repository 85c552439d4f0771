import { describe, expect, it } from "vitest";
import { extraction } from "@/lib/extract/extraction";
import { sha256 } from "@/lib/ledger/sha256";
import { namedDay } from "@/lib/review/apart";
import { allPlaces, begunReview } from "@/lib/review/begun-review";
import { decided } from "@/lib/review/decisions";
import { followed } from "@/lib/review/followed";
import { newAttack } from "@/lib/review/new-attack";
import { eventOfFigure, type Review } from "@/lib/review/review";
import { curatedLedger } from "../data/curated-set";
import { report } from "./article";

// Nothing of this happened; the words are our own. 7 April 2031 is a Monday.
const ledger = await curatedLedger();

function read(...lines: readonly string[]): Review {
  const text = ["Sirens on the coast", "", ...lines, ""].join("\n");
  const found = extraction(text, { publishedOn: "2031-04-07", publisher: null });
  return begunReview(
    { text, textSha256: sha256(text), report: { ...report, publishedOn: "2031-04-07" }, found },
    ledger,
  );
}

function figureOf({ figures, text }: Review, words: string) {
  const figure = figures.find(({ start, end }) => text.slice(start, end).includes(words));
  if (figure === undefined) throw new Error(`no figure is read at "${words}"`);
  return figure;
}

describe("a figure that may be of another attack", () => {
  it.each([
    ["A day earlier, a missile killed five people in Kherson, police said.", "“A day earlier”", "2031-04-06"],
    ["On 2 April, a missile killed five people in Kherson, police said.", "“2 April”", "2031-04-02"],
    ["A previous strike, on 3 April, killed five people in Kherson.", "“A previous strike”", "2031-04-03"],
  ])("is asked about where the text speaks of another time: %s", (sentence, words, day) => {
    const two = read("Three people were killed in Odesa overnight, police said.", sentence);
    const five = figureOf(two, "five");
    expect(five.doubts.join()).toContain(`the text speaks of ${words} here; if that is another attack`);
    expect(namedDay(two, five)).toBe(day);
    expect(figureOf(two, "Three").doubts).toEqual([]);
  });

  it.each([
    "On 7 April, five people were killed in Kherson, police said.",
    "On 6 April, five people were killed in Kherson, police said.",
    "In the previous night, five people were killed in Kherson, police said.",
  ])("is not asked about where the text speaks of the report’s own night: %s", (sentence) => {
    const two = read("Three people were injured in Odesa overnight, police said.", sentence);
    expect(figureOf(two, "five").doubts).toEqual([]);
  });

  it("is asked about no longer once it is set apart", () => {
    const two = read("A day earlier, a missile killed five people in Kherson, police said.");
    const attack = newAttack("2031-04-06", [["kherson"]], ledger.places, false, () => false);
    const apart = decided(two, { kind: "apart", keys: [figureOf(two, "five").key], attack });
    expect(figureOf(two, "five").doubts).toHaveLength(1);
    expect(figureOf(apart, "five").doubts).toEqual([]);
  });

  it("is of a new attack as soon as there is one for its passage, which then follows its places", () => {
    const one = read("Five people were killed in Kherson overnight, police said.");
    const chosen = decided(
      { ...one, attacks: [] },
      { kind: "assign", segment: "lead", event: "2026-01-24-kyiv-kharkiv" },
    );
    const made = newAttack("2031-04-07", [["kherson"]], ledger.places, true, () => false);
    const anew = decided(chosen, { kind: "attack", attack: { ...made, follows: "lead" }, was: null });
    const after = followed(anew, allPlaces(ledger.places, anew.places), () => false);
    expect(eventOfFigure(figureOf(after, "Five"), after)).toBe(made.id);
    expect(after.attacks.map(({ id }) => id)).toEqual([made.id]);
  });
});
