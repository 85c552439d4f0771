import { describe, expect, it } from "vitest";
import { decided } from "@/lib/review/decisions";
import { markedFigure, trimmedSpan } from "@/lib/review/marked-figure";
import { eventOfFigure, figureState, type Review } from "@/lib/review/review";
import { curatedLedger } from "../data/curated-set";
import { accepted, article, begun, keyOf } from "./article";

const ledger = await curatedLedger();
const review = begun(ledger);
const killedKey = keyOf("At least 3 people", "killed");

function stateOf(of: Review, key: string) {
  const figure = of.figures.find((one) => one.key === key);
  return figure === undefined ? null : figureState(figure);
}

describe("a decision", () => {
  it("changes its own figure alone, and leaves the review it was made of as it is", () => {
    const after = decided(review, { kind: "accept", key: killedKey });
    expect(stateOf(after, killedKey)).toBe("accepted");
    expect(after.figures.filter(({ decision }) => decision !== "undecided")).toHaveLength(1);
    expect(stateOf(review, killedKey)).toBe("undecided");
    expect(stateOf(decided(after, { kind: "reject", key: killedKey }), killedKey)).toBe("rejected");
    expect(stateOf(decided(after, { kind: "reopen", key: killedKey }), killedKey)).toBe("undecided");
  });

  it("that corrects to what was proposed is an acceptance, to anything else a correction", () => {
    const figure = review.figures.find(({ key }) => key === killedKey);
    if (figure === undefined) throw new Error("the figure is not there");
    const same = decided(review, { kind: "correct", key: killedKey, fields: { ...figure.fields } });
    expect(stateOf(same, killedKey)).toBe("accepted");
    const other = decided(review, {
      kind: "correct",
      key: killedKey,
      fields: { ...figure.fields, attributedTo: null },
    });
    expect(stateOf(other, killedKey)).toBe("corrected");
  });

  it("about what is not there changes nothing", () => {
    expect(decided(review, { kind: "accept", key: "nothing" })).toEqual(review);
  });

  it("that renames a new attack takes its passages and figures along", () => {
    const [attack] = review.attacks;
    if (attack === undefined) throw new Error("the review has no attack");
    const renamed = decided(review, { kind: "attack", attack: { ...attack, id: "odesa-raid" }, was: attack.id });
    expect(renamed.attacks[0]?.id).toBe("odesa-raid");
    expect(renamed.segments[0]?.event).toBe("odesa-raid");
    const figure = renamed.figures.find(({ key }) => key === killedKey);
    expect(figure && eventOfFigure(figure, renamed)).toBe("odesa-raid");
  });

  it("that marks words makes them a figure once, in the order of the text", () => {
    const at = article.indexOf("three dead");
    const marked = markedFigure(article, [at, at + 10], "hand", "lead", null);
    const after = decided(review, { kind: "mark", figure: marked });
    expect(after.figures[0]?.key).toBe(marked.key);
    expect(decided(after, { kind: "mark", figure: marked })).toBe(after);
    expect(stateOf(decided(after, { kind: "accept", key: marked.key }), marked.key)).toBe("accepted");
  });

  it("that reads the text anew keeps what was decided and what was marked by hand", () => {
    const at = article.indexOf("three dead");
    const marked = markedFigure(article, [at, at + 10], "hand", "lead", null);
    const all = accepted(review, [killedKey]);
    const own = all.figures.find(({ key }) => key === killedKey);
    if (own === undefined) throw new Error("the figure is not there");
    const corrected = decided(all, { kind: "correct", key: killedKey, fields: { ...own.fields, note: "Read twice." } });
    const before = decided(corrected, { kind: "mark", figure: marked });
    const dayless = { ...before, report: { ...before.report, publishedOn: "2031-04-08" } };
    const after = decided(dayless, { kind: "reread", begun: { ...review, report: { ...review.report, id: "other" } } });
    expect(after.report).toEqual(dayless.report);
    expect(stateOf(after, killedKey)).toBe("corrected");
    expect(after.figures.some(({ key }) => key === marked.key)).toBe(true);
    expect(after.segments.map(({ event }) => event)).toEqual(before.segments.map(({ event }) => event));
  });
});

describe("a selection", () => {
  it("is the words without the white space around them, and nothing where there are none", () => {
    expect(trimmedSpan("a  14 hurt  b", 1, 12)).toEqual([3, 10]);
    expect(trimmedSpan("a   b", 1, 4)).toBeNull();
  });
});
