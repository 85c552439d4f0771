import { useEffect, useRef } from "react";
import { countText } from "../../lib/format/unit";
import type { Review } from "../../lib/review/review";
import { DiscardButton } from "./discard-button";
import { buttonClass, noticeClass } from "./looks";

interface WorkbenchHeadProps {
  readonly review: Review;
  /** When the draft was last kept, ISO 8601; null where this browser keeps none, "" before it was tried. */
  readonly keptAt: string | null;
  readonly note: string;
  readonly onLeave: () => void;
  readonly onForget: () => void;
}

function keptText(keptAt: string | null): string {
  if (keptAt === null) return "This browser could not keep the draft; it is lost if the page is closed.";
  if (keptAt === "") return "";
  const clock = new Date(keptAt).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  return `Draft kept in this browser, ${clock}.`;
}

/** What is under review, whether it is safe, and the ways out of it. */
export function WorkbenchHead({ review, keptAt, note, onLeave, onForget }: WorkbenchHeadProps) {
  const { figures, setAside, text } = review;
  const found = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone, and the focus must not go with it.
  useEffect(() => found.current?.focus(), []);
  return (
    <div className="space-y-3">
      <p ref={found} tabIndex={-1} className="max-w-measure outline-none" data-found>
        {countText(figures.length, "figure")} found in {text.length.toLocaleString("en-GB")} characters
        {setAside.length > 0 && `, ${setAside.length} other numbers set aside`}. Accept, correct or reject each; only
        what is accepted is saved.
      </p>
      <div role="status">{note !== "" && <p className={noticeClass}>{note}</p>}</div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p
          role="status"
          className={keptAt === null ? "font-semibold" : "text-sm text-muted"}
          data-kept={keptAt === null ? "no" : "yes"}
        >
          {keptText(keptAt)}
        </p>
        <button type="button" className={buttonClass} onClick={onLeave}>
          Leave it for later
        </button>
        <DiscardButton name="the draft" onDiscard={onForget} />
      </div>
    </div>
  );
}
