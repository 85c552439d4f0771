import { buttonClass } from "../review/looks";
import { controlClass } from "../ui/field";
import type { Choice } from "./known";

interface AddToBriefingProps {
  readonly chart: string;
  /** What the page asks of the ledger, with its "?"; "" for all of it. */
  readonly query: string;
  /** The revision of what the page shows. */
  readonly revision: number;
  /** The last saved first. */
  readonly briefings: readonly Choice[];
}

/** The way of a chart into a briefing, as it is shown: a plain form that leads to its slide. */
export function AddToBriefing({ chart, query, revision, briefings }: AddToBriefingProps) {
  return (
    <details className="max-w-full print:hidden">
      <summary className={`${buttonClass} list-none md:min-h-11 [&::-webkit-details-marker]:hidden`}>
        Add to a briefing
      </summary>
      <form
        action="/briefings/new/slide"
        method="post"
        className="mt-2 flex flex-wrap items-end gap-2 border-l border-grid py-1 pl-3"
      >
        <input type="hidden" name="chart" value={chart} />
        <input type="hidden" name="query" value={query} />
        <input type="hidden" name="revision" value={revision} />
        <div className="min-w-0">
          <label htmlFor="add-to" className="mb-1 block text-sm">
            The chart as it is shown, as the last slide of
          </label>
          <select id="add-to" name="briefing" className={controlClass}>
            {briefings.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
            <option value="">A new briefing</option>
          </select>
        </div>
        <button type="submit" className={`${buttonClass} min-h-11!`}>
          Add
        </button>
      </form>
    </details>
  );
}
