import { describe, expect, it } from "vitest";
import { claimSchema } from "@/lib/ledger/claim";
import { emptyLedger, foldedLedger } from "@/lib/ledger/fold";
import { decided } from "@/lib/review/decisions";
import { reviewDrafts } from "@/lib/review/drafts";
import type { ReviewProblem } from "@/lib/review/problem";
import type { FigureFields, Review } from "@/lib/review/review";
import { foreseenEntries } from "@/lib/store/foreseen";
import { curatedLedger } from "../data/curated-set";
import { accepted, article, begun, keyOf, leadKeys, nowMs } from "./article";

const ledger = await curatedLedger();
const review = accepted(begun(ledger));
const { drafts, problems } = reviewDrafts(review, ledger, nowMs);
const bodies = (kind: string) => drafts.filter((draft) => draft.kind === kind).map(({ body }) => body);
const told = (found: readonly ReviewProblem[]) =>
  found.map(({ part, key, field, message }) => `${part} ${key} ${field}: ${message}`);

function corrected(key: string, some: Partial<FigureFields>, from: Review = review): Review {
  const fields = from.figures.find((figure) => figure.key === key)?.fields;
  if (fields === undefined) throw new Error(`no figure has the key ${key}`);
  return decided(from, { kind: "correct", key, fields: { ...fields, ...some } });
}

const killedKey = keyOf("At least 3 people", "killed");

describe("a review without problems", () => {
  it("is its new places, speakers and attack, the report, its text and a claim a figure, in an order that can be recorded", () => {
    expect(problems).toEqual([]);
    expect(drafts.map(({ kind }) => kind)).toEqual([
      "place",
      "attributor",
      "event",
      "report",
      "text",
      ...leadKeys.map(() => "claim"),
    ]);
    const folded = foldedLedger(ledger, foreseenEntries(drafts, ledger.head, { actor: "editor" }));
    expect(folded.problems).toEqual([]);
    expect(folded.events.get("2031-04-07-odesa")).toMatchObject({
      kind: "attack",
      nightOf: "2031-04-07",
      places: ["odesa"],
    });
  });

  it("anchors each claim at its words, found only once in the text", () => {
    for (const body of bodies("claim")) {
      const { anchor } = claimSchema.parse(body);
      expect(article.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    }
    const sixteen = bodies("claim")
      .map((body) => claimSchema.parse(body).anchor)
      .find(({ exact }) => exact === "16");
    expect(sixteen).toMatchObject({ exact: "16" });
  });

  it("has a superseded claim name the id of the one that replaces it", () => {
    const claims = bodies("claim").map((body) => claimSchema.parse(body));
    const replaced = claims.find(({ status }) => status === "superseded");
    expect(claims.find(({ id }) => id === replaced?.supersededBy)?.anchor.exact).toBe("16");
  });

  it("says what is read into the words where no place is named", () => {
    const dark = bodies("claim")
      .map((body) => claimSchema.parse(body))
      .find(({ measure }) => measure === "outage_electricity");
    expect([dark?.places, dark?.inferred]).toEqual([
      ["odesa"],
      "No place is named with the figure; those of its event are meant.",
    ]);
  });

  it("gives the same drafts again, and none anew once they are recorded", () => {
    expect(reviewDrafts(review, ledger, nowMs)).toEqual({ drafts, problems: [] });
    const saved = foldedLedger(ledger, foreseenEntries(drafts, ledger.head, { actor: "editor" }));
    expect(reviewDrafts(review, saved, nowMs)).toEqual({ drafts, problems: [] });
  });

  it("leaves out what no accepted figure names", () => {
    const one = reviewDrafts(
      accepted(begun(ledger), [keyOf("12,000 households", "outage_electricity")]),
      ledger,
      nowMs,
    );
    expect(one.drafts.map(({ kind }) => kind)).toEqual(["place", "event", "report", "text", "claim"]);
  });
});

describe("a review that does not hold", () => {
  it("names a figure without an attack, and nothing else about it", () => {
    const friday = keyOf("5 people", "injured");
    const open = decided(accepted(review, [friday]), { kind: "assign", segment: "attack-friday", event: null });
    expect(told(reviewDrafts(open, ledger, nowMs).problems)).toEqual([
      `figure ${friday} event: no attack is chosen for it; choose one`,
    ]);
  });

  it("names the missing day of publication", () => {
    const dayless = decided(review, { kind: "report", fields: { ...review.report, publishedOn: null } });
    expect(told(reviewDrafts(dayless, ledger, nowMs).problems)).toEqual([
      "report report publishedOn: give the day it was published",
    ]);
  });

  it("names a value that its wording does not have, at the figure", () => {
    const value = { low: 3, best: null, high: 3, qualifier: "exact" } as const;
    expect(told(reviewDrafts(corrected(killedKey, { value }), ledger, nowMs).problems)).toEqual([
      expect.stringMatching(new RegExp(`^figure ${killedKey} value: "exact" needs a best`)),
    ]);
  });

  it("names an id that is taken, at the part that has it", () => {
    const taken = decided(review, { kind: "report", fields: { ...review.report, id: "dtek" } });
    expect(told(reviewDrafts(taken, ledger, nowMs).problems)).toContain(
      "report report id: the id “dtek” is taken by another attributor; give another",
    );
    const [attack] = review.attacks;
    if (attack === undefined) throw new Error("the review has no attack");
    const renamed = decided(review, { kind: "attack", attack: { ...attack, id: "2025-04-24-kyiv" }, was: attack.id });
    expect(told(reviewDrafts(renamed, ledger, nowMs).problems)).toContain(
      "attack 2025-04-24-kyiv id: the id “2025-04-24-kyiv” is taken by another event; give another",
    );
  });

  it("is held to the rules of the curated set: ground, time, successors", () => {
    expect(told(reviewDrafts(corrected(killedKey, { places: ["UA80"] }), ledger, nowMs).problems).join()).toContain(
      "shares no ground with event",
    );
    expect(
      told(reviewDrafts(corrected(killedKey, { places: ["UA51", "odesa"] }), ledger, nowMs).problems).join(),
    ).toContain("lies in");
    const late = decided(review, { kind: "report", fields: { ...review.report, publishedOn: "2031-04-01" } });
    expect(told(reviewDrafts(late, ledger, nowMs).problems).join()).toContain('before "2031-04-07-odesa"');
    const other = corrected(keyOf("14 injured", "injured"), { supersededBy: killedKey });
    expect(told(reviewDrafts(other, ledger, nowMs).problems)[0]).toMatch(
      /^figure .* supersededBy: .*counts something else/,
    );
  });

  it("refuses a text under another hash", () => {
    const other = { ...review, textSha256: "0".repeat(64) };
    expect(told(reviewDrafts(other, ledger, nowMs).problems).join()).toContain("report text id: the text's SHA-256 is");
  });

  it("gives no drafts while anything is wrong", () => {
    expect(reviewDrafts(corrected(killedKey, { subtype: "kittens" }), emptyLedger, nowMs).drafts).toEqual([]);
  });
});
