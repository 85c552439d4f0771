import { DiscardButton } from "./discard-button";
import type { DraftSummary } from "./kept-drafts";
import { buttonClass } from "./looks";

interface DraftListProps {
  readonly drafts: readonly DraftSummary[];
  readonly onOpen: (textSha256: string) => void;
  readonly onForget: (textSha256: string) => void;
}

const when = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

/** The drafts that this browser keeps; nothing for none. */
export function DraftList({ drafts, onOpen, onForget }: DraftListProps) {
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="drafts" className="space-y-2">
      <h2 id="drafts" className="text-lg">
        Drafts in this browser
      </h2>
      <ul>
        {drafts.map(({ textSha256, title, keptAt, decidedCount, figureCount }) => (
          <li key={textSha256} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-grid py-3">
            <p className="min-w-0 grow basis-64">
              <span className="font-semibold">{title}</span>
              <span className="block text-sm text-muted">
                Kept on <time dateTime={keptAt}>{when.format(new Date(keptAt))}</time>; {decidedCount} of {figureCount}{" "}
                figures decided
              </span>
            </p>
            <button type="button" className={buttonClass} onClick={() => onOpen(textSha256)}>
              Go on<span className="sr-only"> with {title}</span>
            </button>
            <DiscardButton name={title} isNameHidden onDiscard={() => onForget(textSha256)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
