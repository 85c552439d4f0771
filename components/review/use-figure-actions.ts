import { useCallback, useMemo, useState } from "react";
import type { Decision } from "../../lib/review/decisions";
import type { Review, ReviewFigure } from "../../lib/review/review";
import type { FigureActions } from "./figure-actions";
import { figureAnnouncement, figureText } from "./figure-words";
import type { ReviewKey } from "./keys";
import { focusFigure } from "./moved-focus";
import { useStable } from "./stable-actions";
import type { Chosen } from "./use-chosen";

interface Asked {
  readonly review: Review;
  readonly decide: (decision: Decision) => void;
  /** Says something aloud to whoever does not see it. */
  readonly announce: (words: string) => void;
  readonly chosen: Chosen;
}

/** Which figure is current and which is being corrected, and what is done to them by pointer and by key. */
export interface FigureSteps {
  readonly currentKey: string | null;
  readonly editedKey: string | null;
  readonly actions: FigureActions;
  /** Makes a figure the current one and says it, as it stands or as given, after what is said before. */
  readonly moveTo: (key: string, before?: string, as?: ReviewFigure | null) => void;
  readonly press: (key: Exclude<ReviewKey, "?" | "s" | "u">) => void;
}

/** The next figure after one that nobody has decided, from the beginning again at the end; null where none is left. */
function nextUndecided({ figures }: Review, key: string): string | null {
  const at = figures.findIndex((figure) => figure.key === key);
  const order = [...figures.slice(at + 1), ...figures.slice(0, at)];
  return order.find(({ decision }) => decision === "undecided")?.key ?? null;
}

/** The steps of a review through its figures. */
export function useFigureActions({ review, decide, announce, chosen }: Asked): FigureSteps {
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  // A correction that was begun before a reload is open again.
  const [editedKey, setEditedKey] = useState(() => review.figures.find(({ held }) => held !== null)?.key ?? null);
  const { figures } = review;
  const current = figures.find(({ key }) => key === chosenKey) ?? figures[0] ?? null;

  const moveTo = useCallback(
    (key: string, before = "", as: ReviewFigure | null = null) => {
      const figure = as ?? review.figures.find((one) => one.key === key);
      setChosenKey(key);
      focusFigure(key);
      if (figure !== undefined) announce(`${before}${figureAnnouncement(figure, review)}`);
    },
    [review, announce],
  );

  const settle = useCallback(
    (key: string, kind: "accept" | "reject") => {
      decide({ kind, key });
      const figure = review.figures.find((one) => one.key === key);
      const done = `${kind === "accept" ? "Accepted" : "Rejected"}${figure === undefined ? "" : `: ${figureText(figure.fields)}`}. `;
      const next = nextUndecided(review, key);
      if (next !== null) return moveTo(next, `${done}Next: `);
      setChosenKey(key);
      focusFigure(key);
      announce(`${done}Every figure is decided.`);
    },
    [review, decide, moveTo, announce],
  );

  const latest = useMemo<FigureActions>(() => {
    const leave = (key: string) => {
      setEditedKey(null);
      setChosenKey(key);
      focusFigure(key);
    };
    return {
      choose: setChosenKey,
      accept: (key) => settle(key, "accept"),
      reject: (key) => settle(key, "reject"),
      reopen: (key) => {
        decide({ kind: "reopen", key });
        leave(key);
        announce("Left open.");
      },
      edit: (key) => {
        setChosenKey(key);
        setEditedKey(key);
      },
      mark: chosen.mark,
      setApart: chosen.setApart,
      leave: (key) => {
        decide({ kind: "let-go", key });
        leave(key);
      },
      correct: (key, fields) => {
        decide({ kind: "correct", key, fields });
        leave(key);
        announce(`Accepted as corrected: ${figureText(fields)}.`);
      },
    };
  }, [decide, settle, announce, chosen.mark, chosen.setApart]);

  const actions = useStable(latest);

  const press = useCallback<FigureSteps["press"]>(
    (key) => {
      if (current === null) return;
      const at = figures.indexOf(current);
      const steps: Record<typeof key, () => void> = {
        j: () => moveTo((figures[at + 1] ?? current).key),
        k: () => moveTo((figures[at - 1] ?? current).key),
        a: () => settle(current.key, "accept"),
        x: () => settle(current.key, "reject"),
        e: () => actions.edit(current.key),
        m: () => {
          actions.mark(current.key);
          // The bar of what is chosen must not cover it.
          focusFigure(current.key);
        },
        n: () => actions.setApart(current.key),
      };
      steps[key]();
    },
    [current, figures, moveTo, settle, actions],
  );
  return { currentKey: current?.key ?? null, editedKey, actions, moveTo, press };
}
