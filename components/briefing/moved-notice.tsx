import type { MovedFigure } from "../../lib/briefing/moved";
import type { ToldWords } from "../../lib/briefing/told-figures";
import { instantText } from "../../lib/format/instant";
import { quotedText } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { buttonClass, mainButtonClass, noticeClass } from "../review/looks";
import type { ChangeReason, ChangesAnswer } from "./answers";
import { slideName } from "./slide-kinds";
import type { Editor } from "./use-editor";

function Words({ told, none }: { readonly told: ToldWords | null; readonly none: string }) {
  if (told === null) return <span className="text-muted">{none}</span>;
  return (
    <>
      <strong>{told.text}</strong>
      {told.notes.length > 0 && <span className="text-muted"> ({told.notes.join("; ")})</span>}
    </>
  );
}

function Reason({ reason: { words, quoted, href, recordedAt } }: { readonly reason: ChangeReason }) {
  return (
    <li className="wrap-anywhere">
      {words}
      {quoted !== null && `, from ${quotedText(quoted)}`}
      {href !== null && (
        <>
          {" "}
          (<a href={href}>source</a>)
        </>
      )}
      , recorded {instantText(recordedAt)}
    </li>
  );
}

function Moved({ change: { name, from, to, because } }: { readonly change: MovedFigure<ChangeReason> }) {
  return (
    <li>
      <p>
        {name}: <Words told={from} none="not there" /> <span aria-hidden="true">→</span>
        <span className="sr-only">, now </span> <Words told={to} none="there no more" />
      </p>
      <ul className="mt-0.5 list-none pl-4 text-muted">
        {because.map((reason) => (
          <Reason key={reason.id} reason={reason} />
        ))}
      </ul>
    </li>
  );
}

interface SlideMovesProps {
  readonly moved: ChangesAnswer["slides"][number];
  readonly latest: number;
  readonly editor: Editor;
  readonly titleOf: (slide: string) => string | null;
}

/** What of a slide has moved, and the way to take it over. */
function SlideMoves({ moved, latest, editor, titleOf }: SlideMovesProps) {
  const slide = editor.briefing.slides.find(({ id }) => id === moved.slide);
  if (slide === undefined) return null;
  const name = `slide ${moved.index + 1}`;
  return (
    <li className="space-y-2 border-t border-rule pt-3">
      <h3 className="text-base">
        Slide {moved.index + 1}: {titleOf(slide.id) ?? slideName(slide)}
      </h3>
      <ul className="list-disc space-y-2 pl-5 text-sm">
        {moved.changes.map((change) => (
          <Moved key={`${change.name} ${change.from?.text} ${change.to?.text}`} change={change} />
        ))}
        {moved.faults.map(({ at, message }) => (
          <li key={at + message}>At the new revision it cannot be drawn: {message}</li>
        ))}
      </ul>
      <button
        type="button"
        className={buttonClass}
        onClick={() => {
          editor.edit({ kind: "refreeze", revision: latest, id: slide.id });
          editor.say(`Slide ${moved.index + 1} now has the figures of ledger revision ${latest}.`);
        }}
      >
        Update this slide<span className="sr-only">, {name}</span>
      </button>
    </li>
  );
}

function movedText({ slides }: ChangesAnswer): string {
  const count = slides.reduce((sum, { changes }) => sum + changes.length, 0);
  if (slides.length === 0) return "None of this briefing’s figures moved.";
  return `${countText(count, "figure")} of ${countText(slides.length, "slide")} would say something else.`;
}

interface MovedNoticeProps extends Pick<SlideMovesProps, "editor" | "titleOf"> {
  readonly answer: ChangesAnswer | null;
}

/** That the ledger has moved on since the briefing was frozen: which figures moved, from what to what and because of what, and the ways to take them over. */
export function MovedNotice({ answer, editor, titleOf }: MovedNoticeProps) {
  if (answer === null || !answer.hasMovedOn) return <div role="status" />;
  const { latest, slides } = answer;
  return (
    <section aria-labelledby="moved-on" className={`${noticeClass} max-w-none space-y-3 py-2`}>
      <div role="status">
        <h2 id="moved-on" className="text-lg">
          The ledger has moved on
        </h2>
        <p>
          It stands at revision {latest}; the briefing was frozen before. {movedText(answer)} Nothing changes until you
          say so. All figures of a slide are read at one revision, so that they can be compared: a slide is updated as a
          whole.
        </p>
      </div>
      <ul className="relative max-h-80 space-y-4 overflow-y-auto">
        {slides.map((moved) => (
          <SlideMoves key={moved.slide} moved={moved} latest={latest} editor={editor} titleOf={titleOf} />
        ))}
      </ul>
      <button
        type="button"
        className={mainButtonClass}
        onClick={() => {
          editor.edit({ kind: "refreeze", revision: latest, id: null });
          editor.say(`The whole briefing is now at ledger revision ${latest}.`);
        }}
      >
        Update all
      </button>
    </section>
  );
}
