"use client";

import "./review.css";
import { useEffect, useState } from "react";
import type { ReadingAnswer, RecordAnswer } from "../../lib/review/answers";
import type { Review } from "../../lib/review/review";
import { AlikeNotice } from "./alike-notice";
import { DraftList } from "./draft-list";
import { type DraftSummary, forgetDraft, keptDraft, keptDrafts } from "./kept-drafts";
import type { Known } from "./known";
import { buttonClass } from "./looks";
import { SavedNote } from "./saved-note";
import { SourceForm } from "./source-form";
import { Workbench } from "./workbench";

interface ReviewPageProps {
  readonly known: Known;
  /** How the names of files end that can be read. */
  readonly endings: readonly string[];
}

type Alike = ReadingAnswer["alike"];

type Stage =
  | { readonly kind: "source" }
  | { readonly kind: "recorded"; readonly alike: Alike }
  | { readonly kind: "review"; readonly begun: Review; readonly alike: Alike; readonly note: string }
  | { readonly kind: "saved"; readonly saved: RecordAnswer };

const source: Stage = { kind: "source" };

/** The page's address names the draft that is open, so that a reload comes back to it. */
function openInAddress(): string {
  return /^#draft=([0-9a-f]{64})$/.exec(location.hash)?.[1] ?? "";
}

function nameInAddress(textSha256: string | null): void {
  const fragment = textSha256 === null ? "" : `#draft=${textSha256}`;
  history.replaceState(history.state, "", `${location.pathname}${fragment}`);
}

function draftNote(keptAt: string): string {
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" }).format(new Date(keptAt));
  return `This browser keeps a draft of this text, of ${day}; it goes on where it was left.`;
}

/** What stands in the server's HTML for as long as no script has taken the page up, and shows where none does. */
function NeedsScript() {
  return (
    <p className="needs-script mb-6 max-w-measure border-l-3 border-ink py-1 pl-4">
      Reviewing a report needs JavaScript, which does not run here. Without it{" "}
      <code>npx strike-ledger extract &lt;file&gt;</code> lists a report’s figures with their words, and a file each in{" "}
      <code>data/reports</code> and <code>data/events</code> records them (data/README.md).
    </p>
  );
}

/** From a report to checked claims: taking it in, reviewing it, and what was saved. */
export function ReviewPage({ known, endings }: ReviewPageProps) {
  const [stage, setStage] = useState<Stage>(source);
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>([]);
  const [isReady, setReady] = useState(false);

  function open(review: Review, alike: Alike, note: string) {
    nameInAddress(review.textSha256);
    setStage({ kind: "review", begun: review, alike, note });
  }
  function openKept(textSha256: string) {
    const kept = keptDraft(textSha256);
    if (kept !== null) open(kept.review, [], draftNote(kept.keptAt));
  }
  function leave() {
    nameInAddress(null);
    setDrafts(keptDrafts());
    setStage(source);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the browser has taken the page up
  useEffect(() => {
    setDrafts(keptDrafts());
    openKept(openInAddress());
    setReady(true);
  }, []);

  function take({ review, note, alike }: ReadingAnswer) {
    if (alike.some(({ how }) => how === "same_text")) return setStage({ kind: "recorded", alike });
    const kept = keptDraft(review.textSha256);
    if (kept !== null) open(kept.review, alike, draftNote(kept.keptAt));
    else open(review, alike, note === null ? "" : `The file ${note}.`);
  }
  function save(saved: RecordAnswer, textSha256: string) {
    forgetDraft(textSha256);
    nameInAddress(null);
    setStage({ kind: "saved", saved });
    scrollTo(0, 0);
  }
  return (
    <div data-ready={isReady || undefined}>
      {!isReady && <NeedsScript />}
      {stage.kind === "source" && (
        <div className="space-y-10">
          <SourceForm endings={endings} isReady={isReady} onRead={take} />
          <DraftList
            drafts={drafts}
            onOpen={openKept}
            onForget={(textSha256) => {
              forgetDraft(textSha256);
              setDrafts(keptDrafts());
            }}
          />
        </div>
      )}
      {stage.kind === "recorded" && (
        <div role="status" className="space-y-4">
          <AlikeNotice alike={stage.alike} />
          <button type="button" className={buttonClass} onClick={leave}>
            Add another report
          </button>
        </div>
      )}
      {stage.kind === "review" && (
        <Workbench
          key={stage.begun.textSha256}
          begun={stage.begun}
          alike={stage.alike}
          known={known}
          note={stage.note}
          onLeave={leave}
          onSaved={(saved) => save(saved, stage.begun.textSha256)}
        />
      )}
      {stage.kind === "saved" && <SavedNote saved={stage.saved} onAnother={leave} />}
    </div>
  );
}
