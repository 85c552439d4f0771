import { type FigureChange, figureChanges } from "../../lib/briefing/changes";
import type { MovedSlide } from "../../lib/briefing/moved";
import { type LedgerAt, placedFaults, revisionOf } from "../../lib/briefing/slide-at";
import type { Briefing, BriefingSlide } from "../../lib/ledger/briefing";
import type { Revision } from "../../lib/ledger/entry";
import type { Ledger } from "../../lib/ledger/fold";
import { slideFigures } from "./slide-figures";

/** What the ledger's moving on means for a briefing. */
export interface BriefingChanges {
  /** The latest revision: what slides can be brought to. */
  readonly latest: Revision;
  /** Whether the ledger has moved on since any slide was frozen, though perhaps none of its figures moved. */
  readonly hasMovedOn: boolean;
  /** The slides that would say something else, in order; empty where nothing would. */
  readonly slides: readonly MovedSlide<FigureChange>[];
}

function changesOf(
  slide: BriefingSlide,
  index: number,
  before: Ledger,
  after: Ledger,
): MovedSlide<FigureChange> | null {
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
