import { describe, expect, it } from "vitest";
import { decided } from "@/lib/review/decisions";
import { reviewDrafts } from "@/lib/review/drafts";
import { foreseeable } from "@/lib/review/foreseeable";
import { newPeriod } from "@/lib/review/new-period";
import { isPlausibleDay } from "@/lib/review/plausible-day";
import type { FigureFields, NewAttack, Review } from "@/lib/review/review";
import { curatedLedger } from "../data/curated-set";
import { accepted, begun, keyOf, leadKeys, nowMs } from "./article";

const ledger = await curatedLedger();
const review = accepted(begun(ledger));
const killedKey = keyOf("At least 3 people", "killed");

function corrected(some: Partial<FigureFields>): Review {
  const fields = review.figures.find(({ key }) => key === killedKey)?.fields;
  if (fields === undefined) throw new Error("the figure is not there");
  return decided(review, { kind: "correct", key: killedKey, fields: { ...fields, ...some } });
}
function withAttack(some: Partial<NewAttack>): Review {
  const [attack] = review.attacks;
  if (attack === undefined) throw new Error("the review has no attack");
  return decided(review, { kind: "attack", attack: { ...attack, ...some }, was: attack.id });
}
function publishedOn(on: string): Review {
  return decided(review, { kind: "report", fields: { ...review.report, publishedOn: on } });
}
const told = (of: Review) =>
  reviewDrafts(of, ledger, nowMs).problems.map(({ part, field, message }) => `${part} ${field}: ${message}`);
const exactly = (n: number) => ({ low: n, best: n, high: n, qualifier: "exact" }) as const;

describe("what cannot be so", () => {
  it.each([
    ["a day in the year 2", publishedOn("0002-11-22"), "report publishedOn: 0002-11-22 is before 2014-01-01"],
    ["a day to come", publishedOn("2031-04-11"), "report publishedOn: 2031-04-11 has not come yet"],
    ["half a person", corrected({ value: exactly(2.5) }), "figure value: 2.5 is no whole number of people"],
    ["a billion people", corrected({ value: exactly(1e9) }), "figure value: 1000000000 is a billion or more"],
    ["a night to come", withAttack({ nightOf: "2031-05-01" }), "attack nightOf: 2031-05-01 has not come yet"],
    [
      "hours of another week",
      withAttack({ precision: "hour", start: "2031-04-03T02:00:00+03:00" }),
      "attack window.start: 2031-04-03T02:00:00+03:00 is more than a day from the night of 2031-04-07",
    ],
    [
      "a time to come",
      corrected({ asOf: "2031-04-10T10:00:00+03:00" }),
      "figure asOf: 2031-04-10T10:00:00+03:00 has not",
    ],
    [
      "a time before the attack",
      corrected({ asOf: "2031-04-05T10:00:00+03:00" }),
      "figure asOf: 2031-04-05T10:00:00+03:00 is before what it is about (2031-04-07)",
    ],
  ])("names %s at its field", (_name, of, wanted) => {
    expect(told(of).join("\n")).toContain(wanted);
  });

  it("is not a share, hours with a half, or today", () => {
    expect(isPlausibleDay("2031-04-09", nowMs)).toBe(true);
    expect(isPlausibleDay("2031-02-30", nowMs)).toBe(false);
    const hours = corrected({ measure: "duration", unit: "hours", value: exactly(2.5) });
    expect(told(hours)).toEqual([]);
  });

  it("is the correction that nobody finished", () => {
    const begunOnly = decided(review, { kind: "hold", key: killedKey, typed: { typedSpeaker: "Olena" } });
    expect(told(begunOnly)).toEqual([expect.stringContaining("its correction is not finished")]);
    expect(told(decided(begunOnly, { kind: "let-go", key: killedKey }))).toEqual([]);
    expect(decided(review, { kind: "hold", key: killedKey, fields: {} }).figures).toEqual(review.figures);
  });
});

describe("a period’s figures", () => {
  const ofPeriod: Review = {
    ...review,
    segments: review.segments.map((one) => ({ ...one, kind: "period", label: "week" }) as const),
  };

  it("are of an attack only once a person has said so", () => {
    expect(told(ofPeriod).join()).toContain("passage event: the text tells its figures of a period (“week”)");
    const confirmed = decided(ofPeriod, { kind: "one-attack", segment: "lead", isOneAttack: true });
    expect(told(confirmed)).toEqual([]);
  });

  it("can be of a new period, which is saved with them", () => {
    const period = {
      ...newPeriod("week", "2031-04-07", [["UA51"]], ledger.places, () => false),
      fromOn: "2031-04-01",
    };
    const added = decided(ofPeriod, { kind: "period", period, was: null });
    const assigned = decided(added, { kind: "assign", segment: "lead", event: period.id });
    const { drafts, problems } = reviewDrafts(assigned, ledger, nowMs);
    expect(problems).toEqual([]);
    expect(drafts.find(({ kind }) => kind === "event")?.body).toEqual({
      ...{ kind: "period", id: "2031-04-07-week", label: "Week", fromOn: "2031-04-01", toOn: "2031-04-07" },
      ...{ precision: "day", places: ["UA51"] },
    });
  });
});

describe("what can be foreseen", () => {
  it("is the rest where one figure does not hold, and says which is left out", () => {
    const { figures, leftOut, drafts } = foreseeable(corrected({ value: exactly(2.5) }), ledger, nowMs);
    expect(leftOut.map(({ key }) => key)).toEqual([killedKey]);
    expect(figures).toHaveLength(leadKeys.length - 1);
    expect(drafts.filter(({ kind }) => kind === "claim")).toHaveLength(leadKeys.length - 1);
  });

  it("is every figure where only the report’s record does not hold", () => {
    const { figures, leftOut } = foreseeable(publishedOn("0002-11-22"), ledger, nowMs);
    expect([figures.length, leftOut]).toEqual([leadKeys.length, []]);
  });
});
