import type { MovedFigure, MovedSlide } from "../../lib/briefing/moved";
import type { RecordChangeKind } from "../../lib/briefing/record-changes";
import type { BriefingFault } from "../../lib/briefing/slide-at";
import type { Briefing } from "../../lib/ledger/briefing";

/** A briefing as the log has it: the version that a next edit follows, when and by whom it was recorded. */
export interface StandingBriefing {
  /** Null where it was withdrawn. */
  readonly briefing: Briefing | null;
  readonly version: number;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly actor: string;
}

/** What saving gives: the version that the next edit follows. */
export type RecordAnswer = Pick<StandingBriefing, "version" | "recordedAt" | "actor">;

/** One picture of a slide: a complete SVG with its letters in it, and all that it shows in words. */
export interface SlidePicture {
  readonly title: string;
  readonly svg: string;
  readonly altText: string;
}

/** A slide as it would be shown: its pictures, or what keeps it from being drawn. */
export interface PreviewAnswer {
  /** Its title with its live figures in words; null where it has faults. */
  readonly title: string | null;
  readonly pictures: readonly SlidePicture[];
  readonly faults: readonly BriefingFault[];
}

/** A figure that a text can hold: how it is written there, and what that gives at the revision. */
export interface OfferedFigure {
  readonly reference: string;
  /** "Killed", with its unit where the measure has several. */
  readonly label: string;
  readonly words: string;
}

/** The figures of an event at a revision; those that are not reported last. */
export interface FiguresAnswer {
  readonly figures: readonly OfferedFigure[];
}

/** Why a figure moved: what became of a record, in words, and where its words stand. */
export interface ChangeReason {
  readonly id: string;
  readonly what: RecordChangeKind;
  /** "Killed, Kyiv: 9, stated by the mayor, in a report of …". */
  readonly words: string;
  /** The few words that a claim was read from; null for other records. */
  readonly quoted: string | null;
  /** The page or article where it stands; null where there is none. */
  readonly href: string | null;
  readonly recordedAt: string;
}

/** What the ledger's moving on means for a briefing as it is being edited. */
export interface ChangesAnswer {
  /** The number of the latest revision. */
  readonly latest: number;
  readonly hasMovedOn: boolean;
  readonly slides: readonly MovedSlide<MovedFigure<ChangeReason>>[];
}

/** A problem as the server tells it; `stored` comes with a conflict. */
export interface Refused {
  readonly status: number;
  readonly detail: string;
  readonly stored?: StandingBriefing;
}
