import { type Ref, useRef, useState } from "react";
import { countText } from "../../lib/format/unit";
import { acceptedFigures } from "../../lib/review/accepted";
import type { NamedReport, RecordAnswer } from "../../lib/review/answers";
import type { ReviewProblem } from "../../lib/review/problem";
import type { Review } from "../../lib/review/review";
import { NoAnswerError } from "../ui/answered";
import { recorded, refusedAnswer } from "./asked";
import { mainButtonClass } from "./looks";

interface SaveBarProps {
  readonly ref: Ref<HTMLButtonElement>;
  readonly review: Review;
  /** What the last preview found wrong; it takes the place of what a refusal named as soon as the review is another. */
  readonly problems: readonly ReviewProblem[];
  readonly onProblem: (problem: ReviewProblem) => void;
  readonly onSaved: (answer: RecordAnswer) => void;
}

interface Failure {
  readonly said: string;
  readonly problems: readonly ReviewProblem[];
  readonly recorded: NamedReport | null;
  /** What was refused; null where nothing was. */
  readonly review: Review | null;
}

const nothing: Failure = { said: "", problems: [], recorded: null, review: null };

function failureOf(cause: unknown): Failure {
  if (cause instanceof NoAnswerError) {
    const said = `${cause.message} Nothing is lost: this browser keeps the draft. Save again once the server is there; what may have been saved is not saved twice.`;
    return { ...nothing, said };
  }
  const answer = refusedAnswer(cause);
  if (answer === null) return { ...nothing, said: String(cause) };
  const { detail, problems = [], recorded: named = null } = answer;
  return { ...nothing, said: detail, problems, recorded: named };
}

function partName({ part, key }: ReviewProblem, { figures, text, segments }: Review): string {
  const figure = figures.find((one) => one.key === key);
  if (part === "figure" && figure !== undefined) return `“${text.slice(figure.start, figure.end)}”`;
  if (part === "passage") return `The passage “${segments.find(({ id }) => id === key)?.label ?? key}”`;
  return part === "report" ? "The report" : `The ${part} ${key}`;
}

function ProblemList({ problems, review, onProblem }: Pick<SaveBarProps, "problems" | "review" | "onProblem">) {
  return (
    <ul className="list-disc space-y-1 pl-5 text-sm">
      {problems.map((problem) => (
        <li key={`${problem.key} ${problem.field} ${problem.message}`}>
          <button
            type="button"
            className="cursor-pointer text-left align-top underline decoration-rule"
            onClick={() => onProblem(problem)}
          >
            {partName(problem, review)}
            {problem.field === "" ? "" : `, ${problem.field}`}: {problem.message}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Saves what is accepted, all of it at once, and says what became of it. */
export function SaveBar({ ref, review, problems, onProblem, onSaved }: SaveBarProps) {
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState(nothing);
  const told = useRef<HTMLDivElement>(null);
  const accepted = acceptedFigures(review).length;
  const open = review.figures.filter(({ decision }) => decision === "undecided").length;
  async function save() {
    setSaving(true);
    setFailure(nothing);
    try {
      onSaved(await recorded(review));
    } catch (cause) {
      setFailure({ ...failureOf(cause), review });
      // Whoever reads with the ears is led to what was said.
      requestAnimationFrame(() => told.current?.focus());
    } finally {
      setSaving(false);
    }
  }
  const isOfThis = failure.review === review;
  const wrong = isOfThis && failure.problems.length > 0 ? failure.problems : problems;
  return (
    <section aria-labelledby="save" className="space-y-3 border-t-2 border-ink pt-4">
      <h2 id="save" className="text-lg">
        Save
      </h2>
      <p className="max-w-measure text-sm">
        The report, {countText(accepted, "figure")} and what they lean on go into the log in one step, all or nothing.
        The text is kept with them and shown on this site’s pages only, a sentence beside each figure; it is in no file
        and not in the API.
        {open > 0 && ` ${countText(open, "figure")} still undecided; they are left out.`}
      </p>
      <button
        ref={ref}
        type="button"
        className={mainButtonClass}
        aria-disabled={isSaving}
        onClick={() => isSaving || save()}
      >
        {isSaving ? "Saving…" : `Save the report and ${countText(accepted, "figure")}`}
      </button>
      <div ref={told} role="alert" tabIndex={-1} className="max-w-measure space-y-2 outline-none">
        {failure.said !== "" && <p className="border-l-3 border-people pl-3">{failure.said}</p>}
        {failure.recorded !== null && (
          <p>
            <a href={`/reports/${failure.recorded.id}`}>{failure.recorded.heading}</a>
          </p>
        )}
      </div>
      {wrong.length > 0 && (
        <div className="max-w-measure space-y-1">
          <p className="text-sm font-semibold">To put right first:</p>
          <ProblemList problems={wrong} review={review} onProblem={onProblem} />
        </div>
      )}
    </section>
  );
}
