import { memo } from "react";
import type { FigureStanding } from "../../lib/review/answers";
import type { ClaimRole } from "../../lib/review/preview";
import type { ReviewProblem } from "../../lib/review/problem";
import { eventOfFigure, figureState, type Review, type ReviewFigure } from "../../lib/review/review";
import type { FigureActions } from "./figure-actions";
import { FigureForm } from "./figure-form";
import { figureDetail, figureEvent, figureText } from "./figure-words";
import type { Known } from "./known";
import { buttonClass, mainButtonClass, plainButtonClass } from "./looks";
import { StateSign } from "./state-sign";

interface FigureItemProps {
  readonly figure: ReviewFigure;
  readonly review: Review;
  readonly known: Known;
  readonly isCurrent: boolean;
  readonly isEdited: boolean;
  /** Whether it is chosen beside others. */
  readonly isChosen: boolean;
  readonly standing: FigureStanding | null;
  readonly problems: readonly ReviewProblem[];
  readonly actions: FigureActions;
}

const roleWords: Readonly<Record<ClaimRole, (others: string) => string>> = {
  first: () => "",
  agrees: (others) => `Agrees with ${others}.`,
  contradicts: (others) => `Contradicts ${others}.`,
  repeats: (others) => `The same source repeats itself: ${others}. It counts once.`,
  revises: (others) => `Takes the place of an earlier figure of the same source: ${others}.`,
  aside: (others) =>
    others === "" ? "Set aside: it does not count by itself." : `Set aside: instead stands ${others}.`,
};

function Standing({ standing }: { readonly standing: FigureStanding }) {
  return (
    <p className={standing.role === "contradicts" ? "font-semibold" : "text-muted"}>
      {roleWords[standing.role](standing.words)}
    </p>
  );
}

/** The words of a figure in quotation marks; "" for none. */
function quoted(key: string | null, { figures, text }: Review): string {
  const other = figures.find((one) => one.key === key);
  return other === undefined ? "" : `“${text.slice(other.start, other.end)}”`;
}

function Why({ figure }: { readonly figure: ReviewFigure }) {
  if (figure.rule === null) return null;
  return (
    <details className="text-muted">
      <summary>Why it was read so</summary>
      Rule “{figure.rule}”, confidence {figure.confidence?.toFixed(2)}: {figure.reasons.join("; ")}.
    </details>
  );
}

/** The figure that takes the place of an item's own; null for one that stands. */
function successorOf({ figure: { fields }, review }: FigureItemProps): ReviewFigure | null {
  if (fields.supersededBy === null) return null;
  return review.figures.find(({ key }) => key === fields.supersededBy) ?? null;
}

const ofReview = ["segments", "attacks", "periods", "attributors", "places"] as const;

/** Whether an item looks as before: a list may have two thousand, and one step changes one or two. */
function isSame(a: FigureItemProps, b: FigureItemProps): boolean {
  if (b.isEdited || a.isEdited) return false;
  const own = ["figure", "known", "isCurrent", "isChosen", "standing", "actions"] as const;
  return (
    own.every((name) => a[name] === b[name]) &&
    successorOf(a) === successorOf(b) &&
    ofReview.every((name) => a.review[name] === b.review[name]) &&
    a.problems.length === b.problems.length &&
    a.problems.every((problem, at) => problem === b.problems[at])
  );
}

/** One figure of the list: what it says, its words, how it was decided, what about it is doubtful, and what can be done. */
export const FigureItem = memo(function FigureItem(props: FigureItemProps) {
  const { figure, review, known, isCurrent, isEdited, isChosen, standing, problems, actions } = props;
  const { key, fields, start, end, doubts, segment, repeats } = figure;
  const state = figureState(figure);
  const event = eventOfFigure(figure, review);
  const isReplaced = fields.status === "superseded" && successorOf(props)?.decision !== "rejected";
  const isApart = fields.event !== null || segment !== "lead";
  return (
    <li
      id={`figure-${key}`}
      data-key={key}
      data-state={state}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent ? "true" : undefined}
      onFocus={({ target, currentTarget }) => target === currentTarget && actions.choose(key)}
      className="scroll-mt-4 scroll-mb-28 space-y-1 border-t border-grid py-3 text-sm aria-[current]:border-l-4 aria-[current]:border-l-ink aria-[current]:pl-3 data-pointed:bg-grid max-lg:scroll-mt-[56dvh]"
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the item itself takes the focus; this is the pointer's way to it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      <div onClick={() => isEdited || actions.choose(key)} className="space-y-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className={state === "rejected" ? "text-base text-muted line-through" : "text-base font-semibold"}>
            {figureText(fields)}
          </span>
          <StateSign state={state} />
        </p>
        <p className="text-muted">
          <span className="text-ink">“{review.text.slice(start, end)}”</span> · {figureDetail(fields, review, known)}
          {isApart && <> · {figureEvent(event, review, known)}</>}
          {fields.partOf && " · part of another figure"}
          {isReplaced && ` · replaced in the report by ${quoted(fields.supersededBy, review) || "a later figure"}`}
        </p>
        {repeats !== null && state !== "rejected" && (
          <p>The headline repeats {quoted(repeats, review) || "a figure"} of the text: one source, counted once.</p>
        )}
        {state !== "rejected" && doubts.map((doubt) => <p key={doubt}>To check: {doubt}.</p>)}
        {problems.map(({ field, message }) => (
          <p key={`${field} ${message}`} className="border-l-3 border-people pl-2">
            {field === "" ? "" : `${field}: `}
            {message}
          </p>
        ))}
        {standing !== null && standing.role !== "first" && <Standing standing={standing} />}
      </div>
      {figure.held !== null && !isEdited && (
        <p className="border-l-3 border-people pl-2">
          A correction of it was begun and is kept.{" "}
          <button type="button" className={plainButtonClass} onClick={() => actions.edit(key)}>
            Go on with it
          </button>
        </p>
      )}
      {isEdited && (
        <FigureForm key={key} figure={figure} review={review} known={known} problems={problems} actions={actions} />
      )}
      {/* Once decided a figure takes less room, until it is come to again. */}
      {!isEdited && (isCurrent || isChosen || state === "undecided") && (
        <div className="flex flex-wrap items-center gap-2 pt-1">
          <button
            type="button"
            tabIndex={isCurrent ? 0 : -1}
            className={buttonClass}
            aria-pressed={state === "accepted"}
            onClick={() => actions.accept(key)}
          >
            Accept
          </button>
          <button type="button" tabIndex={isCurrent ? 0 : -1} className={buttonClass} onClick={() => actions.edit(key)}>
            Correct
          </button>
          <button
            type="button"
            tabIndex={isCurrent ? 0 : -1}
            className={figure.isElsewhere && state === "undecided" ? mainButtonClass : buttonClass}
            aria-pressed={state === "rejected"}
            onClick={() => actions.reject(key)}
          >
            Reject
          </button>
          {state !== "undecided" && (
            <button
              type="button"
              tabIndex={isCurrent ? 0 : -1}
              className={plainButtonClass}
              onClick={() => actions.reopen(key)}
            >
              Leave open
            </button>
          )}
          <label className="flex min-h-11 cursor-pointer items-center gap-2 px-1 md:min-h-9">
            <input
              type="checkbox"
              tabIndex={isCurrent ? 0 : -1}
              checked={isChosen}
              onChange={() => actions.mark(key)}
              className="size-5 accent-ink"
            />
            Choose
          </label>
        </div>
      )}
      {isCurrent && !isEdited && <Why figure={figure} />}
    </li>
  );
}, isSame);
