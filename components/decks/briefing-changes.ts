import { type FigureChange, figureChanges } from "../../lib/briefing/changes";
import { type BriefingFault, type LedgerAt, placedFaults, revisionOf } from "../../lib/briefing/slide-at";
import type { Briefing, BriefingSlide } from "../../lib/ledger/briefing";
import type { Revision } from "../../lib/ledger/entry";
import type { Ledger } from "../../lib/ledger/fold";
import { slideFigures } from "./slide-figures";

/**
 * A slide that tells something else at the latest revision than at its own: what, and what would keep it from being drawn there, such as an
 * attack that was withdrawn since.
 */
export interface SlideChanges {
  readonly slide: string;
  /** Its place among the slides, 0 for the first. */
  readonly index: number;
  readonly changes: readonly FigureChange[];
  readonly faults: readonly BriefingFault[];
}

/** What the ledger's moving on means for a briefing. */
export interface BriefingChanges {
  /** The latest revision: what slides can be brought to. */
  readonly latest: Revision;
  /** Whether the ledger has moved on since any slide was frozen, though perhaps none of its figures moved. */
  readonly hasMovedOn: boolean;
  /** The slides that would say something else, in order; empty where nothing would. */
  readonly slides: readonly SlideChanges[];
}

function changesOf(slide: BriefingSlide, index: number, before: Ledger, after: Ledger): SlideChanges | null {
  const [then, now] = [slideFigures(slide, before), slideFigures(slide, after)];
  // What could not be told at its own revision has not moved: it is for its author to mend.
  if (then.faults.length > 0) return null;
  const changes = figureChanges({ before: then.figures, after: now.figures }, { before, after });
  if (changes.length === 0 && now.faults.length === 0) return null;
  return { slide: slide.id, index, changes, faults: placedFaults(slide.id, index, now.faults) };
}

/**
 * Which figures of a briefing have moved between each slide's own revision and the latest, from what words to what words and because of which
 * records. A slide that has faults at its own revision, or whose revision the ledger has not, is left out: it has to be mended first.
 */
export async function briefingChanges(
  briefing: Briefing,
  ledgerAt: LedgerAt,
  latest: Ledger,
): Promise<BriefingChanges> {
  const frozen = await Promise.all(briefing.slides.map((slide) => ledgerAt(revisionOf(slide, briefing))));
  const isPast = (ledger: Ledger | null) => ledger !== null && ledger.revision.seq !== latest.revision.seq;
  return {
    latest: latest.revision,
    hasMovedOn: frozen.some(isPast),
    slides: briefing.slides.flatMap((slide, index) => {
      const before = frozen[index] ?? null;
      return before !== null && isPast(before) ? (changesOf(slide, index, before, latest) ?? []) : [];
    }),
  };
}
