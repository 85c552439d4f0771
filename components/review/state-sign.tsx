import type { FigureState } from "../../lib/review/review";

/** What each state of a figure is called. */
export const stateNames: Readonly<Record<FigureState, string>> = {
  undecided: "Undecided",
  accepted: "Accepted",
  corrected: "Accepted as corrected",
  rejected: "Rejected",
};

const paths: Readonly<Record<FigureState, string>> = {
  undecided: "M8 3.2a4.8 4.8 0 1 0 0.01 0",
  accepted: "M2.5 8.5l3.5 3.5l7.5 -8.5",
  corrected: "M2.5 13.5l0.8 -3l7.2 -7.2l2.2 2.2l-7.2 7.2zM9 14h5",
  rejected: "M3.5 3.5l9 9M12.5 3.5l-9 9",
};

/** How a figure was decided, as a sign of its own and a word. */
export function StateSign({ state }: { readonly state: FigureState }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-sm">
      <svg
        aria-hidden="true"
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={state === "undecided" ? "2 2" : undefined}
      >
        <path d={paths[state]} />
      </svg>
      {stateNames[state]}
    </span>
  );
}
