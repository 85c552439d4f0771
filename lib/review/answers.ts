import type { AlikeReport } from "./alike";
import type { ClaimRole, EventChange } from "./preview";
import type { ReviewProblem } from "./problem";
import type { Review } from "./review";

/** A report of the ledger by its id, and what it is called. */
export interface NamedReport {
  readonly id: string;
  readonly heading: string;
}

/** What reading a text gives: the review as it begins, how its bytes were taken where that was a guess, and reports like it. */
export interface ReadingAnswer {
  readonly review: Review;
  readonly note: string | null;
  readonly alike: readonly (AlikeReport & NamedReport)[];
}

/** A drawing before and after, as SVG markup of our own; `before` null where nothing of it is there yet. */
export interface ChangedDrawing {
  readonly name: string;
  readonly before: string | null;
  readonly after: string;
}

/** How an accepted figure would stand among the claims about its count. */
export interface FigureStanding {
  readonly key: string;
  readonly role: ClaimRole;
  readonly words: string;
}

/** What saving would change, as far as it holds: `leftOut` names the accepted figures that `problems` keep out of it, by key. */
export interface PreviewAnswer {
  readonly problems: readonly ReviewProblem[];
  readonly events: readonly EventChange[];
  readonly standings: readonly FigureStanding[];
  readonly drawing: ChangedDrawing | null;
  readonly leftOut: readonly string[];
  readonly alike: readonly (AlikeReport & NamedReport)[];
}

/** What was saved, and where it is to be seen. `entryCount` 0: all of it was there already. */
export interface RecordAnswer {
  readonly report: NamedReport;
  readonly events: readonly { readonly id: string; readonly label: string; readonly isAttack: boolean }[];
  readonly claimCount: number;
  readonly entryCount: number;
  readonly revision: number;
}

/** Why something was not done (RFC 9457); `problems` where a review does not hold, `recorded` where its text is recorded already. */
export interface RefusedAnswer {
  readonly status: number;
  readonly detail: string;
  readonly problems?: readonly ReviewProblem[];
  readonly recorded?: NamedReport;
}
