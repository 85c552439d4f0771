import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edit, edited, freeSlideId } from "@/lib/briefing/editing";
import { historyOf, redone, undone, withEdit, withFieldLeft } from "@/lib/briefing/history";
import { type Briefing, type BriefingSlide, briefingSchema } from "@/lib/ledger/briefing";

function slide(id: string, title = id): BriefingSlide {
  return { id, kind: "text", title, notes: "", revision: null, text: "" };
}

function briefing(...ids: string[]): Briefing {
  const slides = ids.map((id) => slide(id));
  return briefingSchema.parse({ id: "morning", title: "Morning", shape: "16:9", revision: 7, slides });
}

const idsOf = ({ slides }: Briefing) => slides.map(({ id }) => id);

describe("edited(briefing, edit)", () => {
  const three = briefing("a", "b", "c");

  it("moves a slide to a place among the others", () => {
    expect(idsOf(edited(three, { kind: "move", id: "a", to: 2 }))).toEqual(["b", "c", "a"]);
    expect(idsOf(edited(three, { kind: "move", id: "c", to: -5 }))).toEqual(["c", "a", "b"]);
    expect(idsOf(edited(three, { kind: "move", id: "a", to: 99 }))).toEqual(["b", "c", "a"]);
    expect(idsOf(three)).toEqual(["a", "b", "c"]);
  });

  it("puts a copy below its original, under an id of its own", () => {
    const copied = edited(three, { kind: "duplicate", id: "a" });
    expect(idsOf(copied)).toEqual(["a", "slide-4", "b", "c"]);
    expect(copied.slides[1]).toEqual({ ...slide("a"), id: "slide-4" });
  });

  it("gives the same object for a slide that is not there", () => {
    for (const kind of ["remove", "duplicate"] as const) expect(edited(three, { kind, id: "x" })).toBe(three);
    expect(edited(three, { kind: "change", slide: slide("x") })).toBe(three);
  });

  it("brings one slide to a later revision, and the whole briefing once all are there", () => {
    const one = edited(three, { kind: "refreeze", revision: 9, id: "b" });
    expect([one.revision, ...one.slides.map(({ revision }) => revision)]).toEqual([7, null, 9, null]);
    const back = edited(one, { kind: "refreeze", revision: 7, id: "b" });
    expect(back.slides[1]?.revision).toBeNull();
    const all = ["a", "c"].reduce((done, id) => edited(done, { kind: "refreeze", revision: 9, id }), one);
    expect([all.revision, ...all.slides.map(({ revision }) => revision)]).toEqual([9, null, null, null]);
    expect(edited(one, { kind: "refreeze", revision: 9, id: null })).toEqual(all);
  });

  it("never gives two slides one id, whatever the steps", () => {
    const id = fc.constantFrom("a", "b", "slide-1", "slide-2", "slide-3", "slide-4");
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({ kind: fc.constant("duplicate" as const), id }),
      fc.record({ kind: fc.constant("remove" as const), id }),
      fc.record({ kind: fc.constant("move" as const), id, to: fc.integer({ min: -2, max: 9 }) }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const last = edits.reduce(edited, briefing("a", "b"));
        expect(new Set(idsOf(last)).size).toBe(last.slides.length);
        expect(idsOf(last)).not.toContain(freeSlideId(last.slides));
      }),
    );
  });
});

describe("a history", () => {
  const start = historyOf(briefing("a", "b"));
  const titled = (text: string): Edit => ({ kind: "retitle", title: text });

  it("takes steps back and forward again, and forgets the way forward after a new one", () => {
    const moved = withEdit(start, { kind: "move", id: "a", to: 1 });
    expect(undone(moved).present).toBe(start.present);
    expect(redone(undone(moved)).present).toBe(moved.present);
    expect(withEdit(undone(moved), titled("New")).future).toEqual([]);
    expect(undone(start).present).toBe(start.present);
    expect(redone(start).present).toBe(start.present);
  });

  it("takes what was typed in one field as one step, until the field is left", () => {
    const typed = ["N", "Ne", "New"].reduce((history, text) => withEdit(history, titled(text), "title"), start);
    expect(typed.past).toHaveLength(1);
    expect(undone(typed).present.title).toBe("Morning");
    const again = withEdit(withFieldLeft(typed), titled("Newer"), "title");
    expect(undone(again).present.title).toBe("New");
  });

  it("has no step for an edit that changes nothing", () => {
    expect(withEdit(start, { kind: "remove", id: "x" })).toBe(start);
  });
});
