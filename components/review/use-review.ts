import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { freeSlug } from "../../lib/query/slug-of";
import { type Decision, decided } from "../../lib/review/decisions";
import { followed } from "../../lib/review/followed";
import type { Review } from "../../lib/review/review";
import { useDraftElsewhere } from "./draft-elsewhere";
import { keepDraft } from "./kept-drafts";
import { type Known, placesOf } from "./known";

const longestHistory = 200;

interface History {
  readonly past: readonly Review[];
  readonly now: Review;
}

type Step = Decision | { readonly kind: "undo" } | { readonly kind: "renew" };

/** A review whose report has an id that is free, as far as that is known by now. */
function withFreeId(review: Review, isTaken: (id: string) => boolean): Review {
  const id = freeSlug(review.report.id, isTaken);
  return id === review.report.id ? review : { ...review, report: { ...review.report, id } };
}

function stepped({ past, now }: History, step: Step, known: Known, taken: ReadonlySet<string>): History {
  if (step.kind === "undo") {
    const before = past.at(-1);
    if (before === undefined) return { past, now };
    // A correction that is being written is no step, and no step back takes it away.
    const heldNow = new Map(now.figures.map(({ key, held }) => [key, held]));
    const figures = before.figures.map((figure) => {
      const held = heldNow.get(figure.key) ?? null;
      return held === figure.held ? figure : { ...figure, held };
    });
    return { past: past.slice(0, -1), now: { ...before, figures } };
  }
  const isTaken = (id: string) => taken.has(id);
  if (step.kind === "renew") return { past, now: followed(withFreeId(now, isTaken), placesOf(known, now), isTaken) };
  const next = followed(decided(now, step), placesOf(known, now), isTaken);
  if (next === now) return { past, now };
  // What is typed into an open correction is kept, and is no step of its own.
  return step.kind === "hold" ? { past, now: next } : { past: [...past.slice(1 - longestHistory), now], now: next };
}

/** A review under way: what stands, what can be done, and when it was last kept in this browser (null: it could not be). */
export interface ReviewState {
  readonly review: Review;
  /** As it was before the last step; null where there is none to be undone. */
  readonly before: Review | null;
  readonly decide: (decision: Decision) => void;
  readonly undo: () => void;
  readonly keptAt: string | null;
  /** The draft as another window has left it, until somebody says which of the two stands; null while there is one only. */
  readonly elsewhere: Review | null;
  readonly keepOwn: () => void;
  readonly takeOver: () => void;
}

/** A review that is kept in the browser after every step, before anything else can happen to it; never over what another window kept. */
export function useReview(begun: Review, known: Known): ReviewState {
  const taken = useMemo(() => new Set(known.taken), [known.taken]);
  const [{ past, now }, step] = useReducer((history: History, one: Step) => stepped(history, one, known, taken), {
    past: [],
    now: begun,
  });
  useEffect(() => {
    if (taken.size > 0) step({ kind: "renew" });
  }, [taken]);
  const [keptAt, setKeptAt] = useState<string | null>("");
  const [kept, setElsewhere] = useDraftElsewhere(begun.textSha256);
  const elsewhere = kept !== null && JSON.stringify(kept) !== JSON.stringify(now) ? kept : null;
  useEffect(() => {
    if (elsewhere === null) setKeptAt(keepDraft(now));
  }, [now, elsewhere]);
  return {
    review: now,
    before: past.at(-1) ?? null,
    decide: useCallback((decision: Decision) => step(decision), []),
    undo: useCallback(() => step({ kind: "undo" }), []),
    keptAt,
    elsewhere,
    keepOwn: () => setElsewhere(null),
    takeOver: () => {
      if (elsewhere !== null) step({ kind: "take-over", review: elsewhere });
      setElsewhere(null);
    },
  };
}
