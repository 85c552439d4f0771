import type { Briefing, BriefingSlide } from "../ledger/briefing";
import type { Ledger } from "../ledger/fold";

/** The ledger as recorded at a revision's number; null where there is no such revision. */
export type LedgerAt = (revision: number) => Ledger | null | Promise<Ledger | null>;

/** The number of the revision that a slide's figures are read at: its own, else its briefing's. */
export function revisionOf(slide: BriefingSlide, briefing: Pick<Briefing, "revision">): number {
  return slide.revision ?? briefing.revision;
}

/**
 * What keeps a slide from being drawn. `at` is the place in the briefing ("slides[3].view.chart"), `field` the same within the slide
 * ("view.chart"; "" for the slide itself), and `message` what is wrong and the remedy. `slide` is the slide's id; null for the briefing's own.
 */
export interface BriefingFault {
  readonly slide: string | null;
  readonly at: string;
  readonly field: string;
  readonly message: string;
}

/** A fault of a slide that does not know its place yet. */
export type SlideFault = Pick<BriefingFault, "field" | "message">;

/** A slide's faults with their place in the briefing. */
export function placedFaults(id: string, index: number, faults: readonly SlideFault[]): BriefingFault[] {
  return faults.map(({ field, message }) => ({
    slide: id,
    at: field === "" ? `slides[${index}]` : `slides[${index}].${field}`,
    field,
    message,
  }));
}

/** A fault as one line: "slides[3].view.chart: there is no chart “volume”; known: …". */
export function faultText({ at, message }: BriefingFault): string {
  return `${at}: ${message}`;
}
