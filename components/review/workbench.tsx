import { useCallback, useMemo, useRef, useState } from "react";
import type { ReadingAnswer, RecordAnswer } from "../../lib/review/answers";
import { markedFigure } from "../../lib/review/marked-figure";
import type { NearRecords } from "../../lib/review/near-records";
import type { ReviewProblem } from "../../lib/review/problem";
import type { Review } from "../../lib/review/review";
import { AddedRecords } from "./added-records";
import { AlikeNotice } from "./alike-notice";
import { FigureList } from "./figure-list";
import { changedFigure, figureText } from "./figure-words";
import { forgetDraft } from "./kept-drafts";
import { KeyHelp } from "./key-help";
import { type ReviewKey, useKeys } from "./keys";
import { KeysSwitch, useKeysSetting } from "./keys-switch";
import { type Known, withNear } from "./known";
import { noticeClass, plainButtonClass } from "./looks";
import { focusFigure, focusProblem } from "./moved-focus";
import { OtherWindow } from "./other-window";
import { Passages } from "./passages";
import { pointOut } from "./pointed";
import { PreviewPane } from "./preview-pane";
import { ReportForm } from "./report-form";
import { ReviewRecordsProvider } from "./review-records";
import { SaveBar } from "./save-bar";
import { TextPane } from "./text-pane";
import { useChosen } from "./use-chosen";
import { useFigureActions } from "./use-figure-actions";
import { useNear } from "./use-near";
import { usePreview } from "./use-preview";
import { useReread } from "./use-reread";
import { useReview } from "./use-review";
import { useWidthPx } from "./use-width";
import { useWindowDrop } from "./use-window-drop";
import { WorkbenchHead } from "./workbench-head";

interface WorkbenchProps {
  readonly begun: Review;
  readonly alike: ReadingAnswer["alike"];
  readonly known: Known;
  /** What is to be said of how the text was come by; "" for nothing. */
  readonly note: string;
  readonly onLeave: () => void;
  readonly onSaved: (answer: RecordAnswer) => void;
}

/** The passage that words of a text belong to: that of the figure before them, else the report's own attack. */
function segmentAt(review: Review, start: number): string | null {
  const before = review.figures.filter((figure) => figure.start <= start && figure.segment !== null).at(-1);
  return before?.segment ?? review.segments[0]?.id ?? null;
}

/** A report under review: its record, its text beside its figures, what saving would change, and the button that saves. */
export function Workbench({ begun, alike, known: sent, note, onLeave, onSaved }: WorkbenchProps) {
  const [known, setKnown] = useState(sent);
  const { review, before, decide, undo, keptAt, ...windows } = useReview(begun, known);
  useNear(review, known, setKnown);
  const [said, setSaid] = useState("");
  const [notice, setNotice] = useState(note);
  const [helpOpener, setHelpOpener] = useState<HTMLElement | null>(null);
  const [isSetAsideShown, setSetAsideShown] = useState(false);
  const [areKeysOn, setKeysOn] = useKeysSetting();
  const [wide, widthPx] = useWidthPx();
  useWindowDrop(() =>
    setNotice("A file was dropped; this review goes on. Save it or leave it for later, then drop the file again."),
  );
  const saveButton = useRef<HTMLButtonElement>(null);
  const preview = usePreview(review, widthPx);
  const chosen = useChosen({ review, known, decide, announce: setSaid });
  const { currentKey, editedKey, actions, moveTo, press } = useFigureActions({
    ...{ review, decide, chosen },
    announce: setSaid,
  });

  const onKey = useCallback(
    (key: ReviewKey) => {
      const focused = document.activeElement;
      if (key === "?") setHelpOpener(focused instanceof HTMLElement ? focused : document.body);
      else if (key === "s") saveButton.current?.focus();
      else if (key !== "u") press(key);
      else {
        const undone = before === null ? null : changedFigure(review, before);
        undo();
        if (undone === null) setSaid(before === null ? "There is nothing to undo." : "Undone.");
        else moveTo(undone.key, `Undone: ${figureText(undone.fields)}. Now: `, undone);
      }
    },
    [press, undo, before, review, moveTo],
  );
  useKeys(areKeysOn && helpOpener === null, onKey);

  const mark = (start: number, end: number, from: "hand" | "set_aside" = "hand", why: string | null = null) => {
    const figure = markedFigure(review.text, [start, end], from, segmentAt(review, start), why);
    decide({ kind: "mark", figure });
    actions.edit(figure.key);
  };
  const choose = (key: string) => {
    if (!review.figures.some((figure) => figure.key === key))
      return document.getElementById(`figure-${key}`)?.scrollIntoView();
    actions.choose(key);
    focusFigure(key);
  };
  const records = useMemo(
    () => ({ decide, learn: (near: NearRecords) => setKnown((now) => withNear(now, near)) }),
    [decide],
  );
  const problems = preview.answer?.problems ?? [];

  const { setReport, again, failure } = useReread(review, decide);
  function goTo(problem: ReviewProblem) {
    if (problem.part === "figure") choose(problem.key);
    else focusProblem(problem);
  }
  return (
    <ReviewRecordsProvider value={records}>
      <div className="space-y-10">
        <WorkbenchHead
          review={review}
          keptAt={keptAt}
          note={notice}
          onLeave={onLeave}
          onForget={() => {
            forgetDraft(review.textSha256);
            onLeave();
          }}
        />
        <OtherWindow {...windows} />
        <AlikeNotice alike={preview.answer?.alike ?? alike} />
        <ReportForm
          report={review.report}
          problems={problems.filter(({ part }) => part === "report")}
          isTaken={(id) => known.taken.includes(id)}
          onChange={setReport}
        />
        <div role="alert">
          {failure !== "" && (
            <p className={noticeClass}>
              {failure}{" "}
              <button type="button" className={plainButtonClass} onClick={again}>
                Read it again
              </button>
            </p>
          )}
        </div>
        <Passages review={review} known={known} problems={problems} />
        <div
          className="max-lg:flex max-lg:flex-col max-lg:gap-6 lg:grid lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] lg:gap-x-10"
          onPointerOver={pointOut}
        >
          <div className="review-sight">
            <TextPane
              review={review}
              currentKey={currentKey}
              isSetAsideShown={isSetAsideShown}
              onChoose={choose}
              onMark={mark}
            />
            <div ref={wide} className="review-preview">
              <PreviewPane review={review} {...preview} />
            </div>
          </div>
          <div className="space-y-3 max-lg:order-2">
            <FigureList
              review={review}
              known={known}
              currentKey={currentKey}
              editedKey={editedKey}
              chosen={chosen}
              preview={preview.answer}
              actions={actions}
              isSetAsideShown={isSetAsideShown}
              showSetAside={setSetAsideShown}
              takeUp={(start) => {
                const number = review.setAside.find((one) => one.start === start);
                if (number !== undefined) mark(number.start, number.end, "set_aside", number.why);
              }}
            />
            <KeysSwitch
              isOn={areKeysOn}
              onChange={setKeysOn}
              onHelp={() => onKey("?")}
              onUndo={before === null ? null : () => onKey("u")}
            />
          </div>
        </div>
        <AddedRecords review={review} known={known} problems={problems} />
        <SaveBar ref={saveButton} review={review} problems={problems} onProblem={goTo} onSaved={onSaved} />
        <p aria-live="polite" className="sr-only">
          {said}
        </p>
        {helpOpener !== null && <KeyHelp opener={helpOpener} onClose={() => setHelpOpener(null)} />}
      </div>
    </ReviewRecordsProvider>
  );
}
