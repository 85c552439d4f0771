import type { Briefing, BriefingSlide } from "../../ledger/briefing";
import type { Ledger } from "../../ledger/fold";

/** What a new briefing begins with, made from a ledger. */
export type Beginning = Pick<Briefing, "title" | "slides">;

/** A way to begin a briefing. */
export interface Template {
  readonly name: string;
  /** What one gets, in a sentence. */
  readonly description: string;
  /** Never throws; a ledger without attacks gives a title and no figures. Every number in it is a live figure. */
  readonly beginning: (ledger: Ledger) => Beginning;
}

/** A slide of a template: its id comes from its place, its revision is the briefing's, and a speaker's notes are left to the speaker. */
export type Part = BriefingSlide extends infer Slide
  ? Slide extends BriefingSlide
    ? Omit<Slide, "id" | "notes" | "revision">
    : never
  : never;

/** Parts in order as the slides of a briefing. */
export function slidesOf(parts: readonly Part[]): BriefingSlide[] {
  return parts.map((part, index): BriefingSlide => ({ ...part, id: `slide-${index + 1}`, notes: "", revision: null }));
}
