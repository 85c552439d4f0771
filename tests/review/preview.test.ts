import { describe, expect, it } from "vitest";
import { changedDrawing } from "@/components/review/changed-drawing";
import { foldedLedger } from "@/lib/ledger/fold";
import { readingsOf } from "@/lib/ledger/reading";
import { decided } from "@/lib/review/decisions";
import { reviewDrafts } from "@/lib/review/drafts";
import { preview } from "@/lib/review/preview";
import type { FigureFields, Review } from "@/lib/review/review";
import { foreseenEntries } from "@/lib/store/foreseen";
import { curatedLedger } from "../data/curated-set";
import { accepted, begun, keyOf, nowMs } from "./article";

const ledger = await curatedLedger();
const by = { actor: "editor", recordedAt: "2031-04-08T00:00:00Z" };

function foreseen(review: Review, before = ledger) {
  const { drafts, problems } = reviewDrafts(review, before, nowMs);
  expect(problems).toEqual([]);
  return preview(before, foreseenEntries(drafts, before.head, by));
}

/** The injured of 14 restated as another number of another attack, in somebody's name. */
function about(event: string, some: Partial<FigureFields>): Review {
  const review = begun(ledger);
  const key = keyOf("16", "injured");
  const fields = review.figures.find((figure) => figure.key === key)?.fields;
  if (fields === undefined) throw new Error("the figure is not there");
  return decided(review, { kind: "correct", key, fields: { ...fields, event, ...some } });
}

const exactly = (n: number) => ({ low: n, best: n, high: n, qualifier: "exact" as const });
const kyivInjured = { measure: "injured", places: ["UA80"] } satisfies Partial<FigureFields>;

describe("a preview", () => {
  it("tells a new attack's counts, each from not reported to its words", () => {
    const { events, standings } = foreseen(accepted(begun(ledger)));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ event: "2031-04-07-odesa", isNew: true });
    expect(events[0]?.changes.map(({ name, before, after }) => [name, before, after])).toEqual([
      ["Drones launched, Ukraine", null, "62 drones"],
      ["Killed, Odesa", null, "at least 3 people"],
      ["Injured, Odesa", null, "16 people"],
      ["Without electricity, Odesa", null, "12,000 households"],
    ]);
    expect(standings.map(({ role }) => role)).toEqual(["first", "first", "aside", "first", "revises"]);
  });

  it("writes nothing, and comes to what the ledger reads once it is saved", () => {
    const before = JSON.stringify([...ledger.standings]);
    const review = accepted(begun(ledger));
    const { ledger: after } = foreseen(review);
    expect(JSON.stringify([...ledger.standings])).toBe(before);
    const saved = foldedLedger(ledger, foreseenEntries(reviewDrafts(review, ledger, nowMs).drafts, ledger.head, by));
    expect(readingsOf("2031-04-07-odesa", after)).toEqual(readingsOf("2031-04-07-odesa", saved));
    expect(after.revision).toEqual(saved.revision);
  });

  it("says which claims a figure contradicts, and that sources then disagree", () => {
    const review = about("2025-04-24-kyiv", { ...kyivInjured, attributedTo: "ivan-petrenko", value: exactly(5) });
    const { events, standings } = foreseen(review);
    const [standing] = standings;
    expect(standing?.role).toBe("contradicts");
    expect(standing?.words).toMatch(/\d+, .+/);
    const change = events[0]?.changes.find(({ name }) => name === "Injured, Kyiv");
    expect(change?.statusAfter).toBe("sources disagree");
    expect(change?.before).not.toBeNull();
    expect(events[0]?.isNew).toBe(false);
  });

  it("says that the same source repeats itself where its report is a reprint", () => {
    const known = [...ledger.claims.values()].find(
      ({ measure, attributedTo, status, subtype, partOf }) =>
        measure === "injured" && attributedTo !== null && status === "asserted" && subtype === null && !partOf,
    );
    if (known === undefined) throw new Error("the curated set has no such claim");
    const some = { measure: known.measure, places: known.places, attributedTo: known.attributedTo, value: known.value };
    const review = about(known.event, { ...some, asOf: known.asOf });
    const { standings } = foreseen(review);
    expect(standings[0]?.role).toBe("repeats");
  });

  it("draws the chart that shows what changes, before and after, as pages draw it", async () => {
    const { events, ledger: after } = foreseen(accepted(begun(ledger)));
    const drawing = await changedDrawing(events, ledger, after, 540);
    expect(drawing?.after).toContain("Odesa");
    expect(drawing?.after).toMatch(/^<svg[^>]+width="540"/);
    expect(drawing?.before).toMatch(/^<svg/);
    expect(drawing?.before).not.toContain("Odesa");
    const noChange = await changedDrawing([], ledger, after, 540);
    expect(noChange).toBeNull();
  });
});
