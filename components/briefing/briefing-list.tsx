import { instantText } from "../../lib/format/instant";
import { countText } from "../../lib/format/unit";
import { buttonClass } from "../review/looks";
import { ledgerNumberText } from "./revision-words";

/** How a briefing's figures stand to the latest ledger: it is at it, or the ledger has moved on and some of its figures have moved, or none. */
export type FiguresStanding = "latest" | "moved" | "unmoved";

const standingWords: Readonly<Record<FiguresStanding, string>> = {
  latest: "the latest",
  moved: "and figures of it have moved since",
  unmoved: "and none of its figures has moved since",
};

/** A briefing as it is listed. */
export interface ListedBriefing {
  readonly id: string;
  readonly title: string;
  readonly slideCount: number;
  readonly revision: number;
  readonly version: number;
  readonly recordedAt: string;
  readonly standing: FiguresStanding;
}

interface BriefingListProps {
  readonly briefings: readonly ListedBriefing[];
  readonly mayWrite: boolean;
}

function Deletion({ id, title, version }: Pick<ListedBriefing, "id" | "title" | "version">) {
  return (
    <details className="text-sm print:hidden">
      <summary className="w-fit py-1">
        Delete…<span className="sr-only"> “{title}”</span>
      </summary>
      <form
        action={`/briefings/${id}/withdrawal`}
        method="post"
        className="max-w-measure space-y-2 border-l-3 border-people py-1 pl-3"
      >
        <input type="hidden" name="follows" value={version} />
        <p>
          “{title}” will no longer be listed, shown or handed out. Files of it that were downloaded stay as they are.
        </p>
        <button type="submit" className={buttonClass}>
          Delete “{title}”
        </button>
      </form>
    </details>
  );
}

/** Every briefing, the last saved first, each with its ways. Complete without JavaScript. */
export function BriefingList({ briefings, mayWrite }: BriefingListProps) {
  if (briefings.length === 0) {
    return (
      <div className="max-w-measure border-l-3 border-rule py-2 pl-4">
        <p className="font-semibold">There is no briefing yet.</p>
        <p>
          {mayWrite
            ? "Begin one from a template above: it opens for editing, saves itself, and every number in it is taken from the ledger."
            : "Once one is made it can be read, presented and downloaded here."}
        </p>
      </div>
    );
  }
  return (
    <ul aria-label="Briefings" className="border-t border-grid">
      {briefings.map(({ id, title, slideCount, revision, version, recordedAt, standing }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-b border-grid py-3"
        >
          <div className="min-w-0 max-w-measure">
            <h2 className="text-lg">
              <a href={`/briefings/${id}`}>{title}</a>
            </h2>
            <p className="text-sm text-muted">
              {countText(slideCount, "slide")} · {ledgerNumberText(revision)}, {standingWords[standing]} · saved{" "}
              {instantText(recordedAt)}
            </p>
            {mayWrite && <Deletion id={id} title={title} version={version} />}
          </div>
          <a href={`/briefings/${id}/present`} className={`${buttonClass} no-underline`}>
            Present<span className="sr-only"> “{title}”</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
