import { useEffect, useRef } from "react";
import { numberText } from "../../lib/format/number";
import { countText } from "../../lib/format/unit";
import type { RecordAnswer } from "../../lib/review/answers";
import { buttonClass } from "./looks";

interface SavedNoteProps {
  readonly saved: RecordAnswer;
  readonly onAnother: () => void;
}

/** What was saved and where it is to be seen; takes the focus when it comes. */
export function SavedNote({ saved: { report, events, claimCount, entryCount, revision }, onAnother }: SavedNoteProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="saved" className="max-w-measure space-y-4">
      <h2 id="saved" ref={heading} tabIndex={-1} className="outline-none">
        {entryCount === 0 ? "It was saved already" : "Saved"}
      </h2>
      <p>
        <a href={`/reports/${report.id}`}>{report.heading}</a> with {countText(claimCount, "figure")}, at ledger
        revision {numberText(revision)}. Every chart shows it from now on.
      </p>
      <ul className="list-disc space-y-1 pl-5">
        {events.map(({ id, label, isAttack }) => (
          <li key={id}>
            <a href={isAttack ? `/attacks/${id}` : `/data#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
      <button type="button" className={buttonClass} onClick={onAnother}>
        Add another report
      </button>
    </section>
  );
}
