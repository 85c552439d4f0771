import { memo } from "react";
import type { TextPiece } from "../../lib/review/marked-text";
import type { FigureState } from "../../lib/review/review";

const runLength = 80;

/** No key: one array, so that nothing is drawn anew for it. */
export const noKeys: readonly string[] = [];

/** The pieces of a text in runs of some length, each drawn by itself. */
export function pieceRuns(pieces: readonly TextPiece[]): (readonly TextPiece[])[] {
  return Array.from({ length: Math.ceil(pieces.length / runLength) }, (_, index) =>
    pieces.slice(index * runLength, (index + 1) * runLength),
  );
}

interface TextRunProps {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  /** The figures of the piece after the run. */
  readonly nextKeys: readonly string[];
  /** The states of its figures in one line: what they are told apart by from one drawing to the next. */
  readonly states: string;
  readonly stateOf: ReadonlyMap<string, FigureState | "set-aside">;
  /** The figure at hand where its words are in this run; null elsewhere. */
  readonly currentKey: string | null;
}

function isSame(a: TextRunProps, b: TextRunProps): boolean {
  return (
    a.pieces === b.pieces &&
    a.states === b.states &&
    a.currentKey === b.currentKey &&
    a.nextKeys.join(" ") === b.nextKeys.join(" ")
  );
}

/** A run of a text's pieces, the words of figures marked; drawn anew only when one of its own changes. */
export const TextRun = memo(function TextRun({ text, pieces, nextKeys, stateOf, currentKey }: TextRunProps) {
  return pieces.map(({ start, end, keys }, index) => {
    const words = text.slice(start, end);
    const key = keys.find((one) => one === currentKey) ?? keys[0];
    if (key === undefined) {
      return (
        <span key={start} data-start={start}>
          {words}
        </span>
      );
    }
    const state = stateOf.get(key);
    const following = index + 1 < pieces.length ? (pieces[index + 1]?.keys ?? noKeys) : nextKeys;
    return (
      <a
        key={start}
        data-start={start}
        data-figure={key}
        data-figures={keys.join(" ")}
        data-state={state}
        data-last={following.includes(key) ? undefined : state}
        href={`#figure-${key}`}
        tabIndex={-1}
        className="figure-words"
        aria-current={keys.includes(currentKey ?? "") ? "true" : undefined}
        title={keys.length > 1 ? `${keys.length} figures are read from these words` : undefined}
      >
        {words}
      </a>
    );
  });
}, isSame);
