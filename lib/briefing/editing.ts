import type { Briefing, BriefingSlide } from "../ledger/briefing";

/** One step of an author. A slide is named by its id; `to` is its place among the others, 0 for the first, beyond the end for the last. */
export type Edit =
  | { readonly kind: "retitle"; readonly title: string }
  | { readonly kind: "reshape"; readonly shape: Briefing["shape"] }
  | { readonly kind: "insert"; readonly slide: BriefingSlide; readonly to: number }
  | { readonly kind: "change"; readonly slide: BriefingSlide }
  | { readonly kind: "remove"; readonly id: string }
  | { readonly kind: "duplicate"; readonly id: string }
  | { readonly kind: "move"; readonly id: string; readonly to: number }
  | { readonly kind: "refreeze"; readonly revision: number; readonly id: string | null };

/** An id that no slide of a briefing has yet: the least free number after a stem. */
export function freeSlideId(slides: readonly BriefingSlide[], stem = "slide"): string {
  const taken = new Set(slides.map(({ id }) => id));
  let number = slides.length + 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

function placed(slides: readonly BriefingSlide[], slide: BriefingSlide, to: number): BriefingSlide[] {
  return slides.toSpliced(Math.min(Math.max(0, to), slides.length), 0, slide);
}

function withoutSlide(slides: readonly BriefingSlide[], id: string): BriefingSlide[] {
  return slides.filter((slide) => slide.id !== id);
}

// A slide that was brought to the briefing's new revision alone needs no revision of its own any more.
function refrozen(briefing: Briefing, revision: number, id: string | null): Briefing {
  if (id === null) return { ...briefing, revision, slides: briefing.slides.map((one) => ({ ...one, revision: null })) };
  const slides = briefing.slides.map((slide) =>
    slide.id === id ? { ...slide, revision: revision === briefing.revision ? null : revision } : slide,
  );
  const [first] = slides;
  const isWhole = first !== undefined && slides.every((slide) => (slide.revision ?? briefing.revision) === revision);
  return isWhole ? refrozen({ ...briefing, slides }, revision, null) : { ...briefing, slides };
}

/**
 * A briefing after an edit; the one given stays as it is. An edit of a slide that is not there, as after an undo elsewhere, changes nothing
 * and gives the same object. Whether the result may be recorded is for the schema to say.
 */
export function edited(briefing: Briefing, edit: Edit): Briefing {
  const { slides } = briefing;
  if (edit.kind === "retitle") return { ...briefing, title: edit.title };
  if (edit.kind === "reshape") return { ...briefing, shape: edit.shape };
  if (edit.kind === "insert") return { ...briefing, slides: placed(slides, edit.slide, edit.to) };
  if (edit.kind === "refreeze" && edit.id === null) return refrozen(briefing, edit.revision, null);
  const id = edit.kind === "change" ? edit.slide.id : edit.id;
  const at = slides.findIndex((slide) => slide.id === id);
  const slide = slides[at];
  if (slide === undefined) return briefing;
  switch (edit.kind) {
    case "change":
      return { ...briefing, slides: slides.with(at, edit.slide) };
    case "remove":
      return { ...briefing, slides: withoutSlide(slides, slide.id) };
    case "duplicate":
      return { ...briefing, slides: placed(slides, { ...slide, id: freeSlideId(slides) }, at + 1) };
    case "move":
      return { ...briefing, slides: placed(withoutSlide(slides, slide.id), slide, edit.to) };
    case "refreeze":
      return refrozen(briefing, edit.revision, slide.id);
  }
}
