import { useEffect, useMemo, useRef, useState } from "react";
import { textPieces } from "../../lib/review/marked-text";
import { type FigureState, figureState, type Review } from "../../lib/review/review";
import { buttonClass } from "./looks";
import { focusFigure } from "./moved-focus";
import { selectedSpan } from "./selected-span";
import { noKeys, pieceRuns, TextRun } from "./text-run";
import { WordsField } from "./words-field";

interface TextPaneProps {
  readonly review: Review;
  readonly currentKey: string | null;
  readonly isSetAsideShown: boolean;
  readonly onChoose: (key: string) => void;
  /** Takes up words of the text as a figure. */
  readonly onMark: (start: number, end: number) => void;
}

/** The key of a number that was set aside, which is no figure's. */
function setAsideKey(start: number): string {
  return `number-${start}`;
}

/** The text in pieces, with the words of every figure in place. */
function Words({ review, currentKey, isSetAsideShown }: Omit<TextPaneProps, "onMark" | "onChoose">) {
  const { text, figures, setAside } = review;
  const states = useMemo(() => {
    const shown = isSetAsideShown ? setAside.map(({ start }) => [setAsideKey(start), "set-aside"] as const) : [];
    return new Map<string, FigureState | "set-aside">([
      ...figures.map((figure) => [figure.key, figureState(figure)] as const),
      ...shown,
    ]);
  }, [figures, setAside, isSetAsideShown]);
  // A figure's words stay where they are whatever is decided of it, so the text is cut anew only when there are other figures.
  const marked = figures.map(({ key }) => key).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const runs = useMemo(() => {
    const shown = isSetAsideShown ? setAside.map(({ start, end }) => ({ key: setAsideKey(start), start, end })) : [];
    return pieceRuns(textPieces(text.length, [...figures, ...shown]));
  }, [text, marked, setAside, isSetAsideShown]);
  return runs.map((pieces, index) => (
    <TextRun
      key={pieces[0]?.start}
      text={text}
      pieces={pieces}
      nextKeys={runs[index + 1]?.[0]?.keys ?? noKeys}
      states={pieces.map(({ keys }) => keys.map((key) => states.get(key)).join(" ")).join()}
      stateOf={states}
      currentKey={pieces.some(({ keys }) => keys.includes(currentKey ?? "")) ? currentKey : null}
    />
  ));
}

/** The report's text with the words of every figure marked in place; what is selected in it can be made a figure. */
export function TextPane({ onMark, onChoose, ...words }: TextPaneProps) {
  const { review, currentKey } = words;
  const pane = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<readonly [number, number] | null>(null);
  useEffect(() => {
    const follow = () => setSelected(pane.current === null ? null : selectedSpan(pane.current, review.text));
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [review.text]);
  useEffect(() => {
    if (currentKey === null) return;
    const marked = pane.current?.querySelector<HTMLElement>(`[data-figure="${CSS.escape(currentKey)}"]`);
    const box = pane.current;
    if (!marked || box === null) return;
    const [at, from] = [marked.getBoundingClientRect(), box.getBoundingClientRect()];
    if (at.top < from.top + 24 || at.bottom > from.bottom - 24)
      box.scrollTop += at.top - from.top - box.clientHeight / 3;
  }, [currentKey]);
  return (
    <div className="report-text">
      <h2 id="report-text-heading" className="pb-1 text-lg">
        The text
      </h2>
      {currentKey !== null && (
        <a href={`#figure-${currentKey}`} className="sr-only focus:not-sr-only" onClick={() => focusFigure(currentKey)}>
          Skip the text: to the figure at hand
        </a>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: its links are the pointer's; by keyboard the list leads to each figure */}
      <section
        ref={pane}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
        aria-labelledby="report-text-heading"
        className="report-words border-y border-grid py-3"
        onClick={(event) => {
          const marked = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-figures]") : null;
          if (marked === null) return;
          event.preventDefault();
          const keys = marked.dataset.figures?.split(" ") ?? [];
          // Words that several figures share lead to each in turn.
          const next = keys[(keys.indexOf(currentKey ?? "") + 1) % keys.length];
          if (next !== undefined) onChoose(next);
        }}
      >
        <Words {...words} />
      </section>
      <div className="flex flex-wrap items-end gap-x-3 gap-y-1 pt-2">
        <button
          type="button"
          className={buttonClass}
          disabled={selected === null}
          // Keeps the selection that the press would clear.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => selected !== null && onMark(...selected)}
        >
          Make the selection a figure
        </button>
        <WordsField text={review.text} onMark={onMark} />
      </div>
    </div>
  );
}
