import type { PreviewAnswer } from "../../lib/review/answers";
import type { ReviewProblem } from "../../lib/review/problem";
import { figureState, type Review } from "../../lib/review/review";
import { ChosenBar } from "./chosen-bar";
import type { FigureActions } from "./figure-actions";
import { FigureItem } from "./figure-item";
import type { Known } from "./known";
import { plainButtonClass } from "./looks";
import { StateSign } from "./state-sign";
import type { Chosen } from "./use-chosen";

interface FigureListProps {
  readonly review: Review;
  readonly known: Known;
  readonly currentKey: string | null;
  readonly editedKey: string | null;
  readonly chosen: Chosen;
  readonly preview: PreviewAnswer | null;
  readonly actions: FigureActions;
  readonly isSetAsideShown: boolean;
  readonly showSetAside: (isShown: boolean) => void;
  readonly takeUp: (start: number) => void;
}

/** How many figures stand in each state. */
export function Tally({ review }: { readonly review: Review }) {
  const states = review.figures.map(figureState);
  return (
    <ul className="flex flex-wrap gap-x-5 text-muted">
      {(["undecided", "accepted", "corrected", "rejected"] as const).map((state) => (
        <li key={state} className="flex items-center gap-1.5">
          <StateSign state={state} />
          <span className="text-sm tabular-nums">{states.filter((one) => one === state).length}</span>
        </li>
      ))}
    </ul>
  );
}

function SetAside({ review, takeUp }: Pick<FigureListProps, "review" | "takeUp">) {
  return (
    <ul className="pt-1">
      {review.setAside.map(({ start, end, why }) => (
        <li
          key={start}
          id={`figure-number-${start}`}
          className="flex flex-wrap items-baseline gap-x-3 border-t border-grid py-2"
        >
          <span>“{review.text.slice(start, end)}”</span>
          <span className="min-w-0 grow text-muted">{why}</span>
          <button type="button" className={plainButtonClass} onClick={() => takeUp(start)}>
            Make it a figure<span className="sr-only">: {review.text.slice(start, end)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** From how many figures on those out of sight are not laid out. */
const longList = 150;
const noProblems: readonly ReviewProblem[] = [];

/** Every figure of the report in the order of the text, one of them current, and the numbers that were set aside. */
export function FigureList(props: FigureListProps) {
  const { review, known, currentKey, editedKey, chosen, preview, actions, isSetAsideShown, showSetAside, takeUp } =
    props;
  const { figures, setAside } = review;
  const standings = new Map(preview?.standings.map((standing) => [standing.key, standing]));
  const problems = new Map<string, ReviewProblem[]>();
  for (const problem of preview?.problems ?? [])
    if (problem.part === "figure") problems.set(problem.key, [...(problems.get(problem.key) ?? []), problem]);
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" tabIndex={-1} className="pb-1 text-lg">
        The figures
      </h2>
      <Tally review={review} />
      {figures.length === 0 && (
        <p className="py-3">
          No figure was found in the text. Select words in it to make them one
          {setAside.length > 0 && ", or take up a number that was set aside"}.
        </p>
      )}
      <ol className={figures.length > longList ? "long-list pt-2" : "pt-2"}>
        {figures.map((figure) => (
          <FigureItem
            key={figure.key}
            figure={figure}
            review={review}
            known={known}
            isCurrent={figure.key === currentKey}
            isEdited={figure.key === editedKey}
            isChosen={chosen.keys.includes(figure.key)}
            standing={standings.get(figure.key) ?? null}
            problems={problems.get(figure.key) ?? noProblems}
            actions={actions}
          />
        ))}
      </ol>
      <ChosenBar {...chosen} />
      {setAside.length > 0 && (
        <details
          className="border-t border-grid py-2 text-sm"
          open={isSetAsideShown}
          onToggle={({ currentTarget }) => showSetAside(currentTarget.open)}
        >
          <summary>Numbers that are no figures, and why ({setAside.length})</summary>
          <SetAside review={review} takeUp={takeUp} />
        </details>
      )}
    </section>
  );
}
