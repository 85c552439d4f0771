import type { Draft } from "../ledger/entry";
import type { Ledger } from "../ledger/fold";
import { kyivDayOf } from "../ledger/kyiv-time";
import { freeSlug } from "../query/slug-of";
import { acceptedFigures } from "./accepted";
import { reviewDrafts } from "./drafts";
import { isPlausibleDay } from "./plausible-day";
import type { ReviewProblem } from "./problem";
import { eventOfFigure, type Review, type ReviewFigure } from "./review";

/** What of a review can be foreseen: the drafts of the figures that hold, those figures in their order, and the accepted ones left out. */
export interface Foreseeable {
  readonly drafts: readonly Draft[];
  readonly figures: readonly ReviewFigure[];
  readonly leftOut: readonly ReviewFigure[];
}

const attempts = 4;

/** Whether a problem of a part that a figure leans on, or of the figure itself, keeps it from being foreseen. */
function isHeldBack(figure: ReviewFigure, review: Review, { part, key }: ReviewProblem): boolean {
  if (part === "figure") return key === figure.key;
  if (part === "passage") return key === figure.segment;
  if (part === "attributor") return key === figure.fields.attributedTo;
  const event = eventOfFigure(figure, review);
  if (part === "attack" || part === "period") return key === event;
  const ground = [...review.attacks, ...review.periods].find(({ id }) => id === event)?.places ?? [];
  return part === "place" && [...figure.fields.places, ...ground].includes(key);
}

/** A report that holds, in the place of one whose record does not yet: what is foreseen is of the figures, and no report's name counts. */
function standIn({ report }: Review, ledger: Ledger, nowMs: number): Review["report"] {
  const id = freeSlug("report-under-review", (taken) => ledger.standings.has(taken));
  const publishedOn = isPlausibleDay(report.publishedOn, nowMs) ? report.publishedOn : kyivDayOf(nowMs);
  return { ...report, id, title: null, url: null, publishedOn, publishedOnHow: null, note: null };
}

function leavingOut(review: Review, problems: readonly ReviewProblem[]): Review {
  const figures = review.figures.map((figure): ReviewFigure => {
    const isOut = problems.some((problem) => isHeldBack(figure, review, problem));
    return { ...figure, held: null, decision: isOut ? "undecided" : figure.decision };
  });
  return { ...review, figures };
}

/** As much of a review as holds by itself at an instant (milliseconds since the epoch), with what is left out of it. Empty where nothing holds. */
export function foreseeable(review: Review, ledger: Ledger, nowMs: number): Foreseeable {
  let part = review;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { drafts, problems } = reviewDrafts(part, ledger, nowMs);
    const figures = acceptedFigures(part);
    const kept = new Set(figures.map(({ key }) => key));
    if (problems.length === 0 || figures.length === 0) {
      const leftOut = acceptedFigures(review).filter(({ key }) => !kept.has(key));
      return { drafts: figures.length === 0 ? [] : drafts, figures, leftOut };
    }
    const isOfReport = problems.some((problem) => problem.part === "report");
    part = leavingOut(isOfReport ? { ...part, report: standIn(part, ledger, nowMs) } : part, problems);
  }
  return { drafts: [], figures: [], leftOut: acceptedFigures(review) };
}
