import { attacksByNight } from "../../lib/ledger/fold";
import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import type { Selection } from "../../lib/query/selection";
import { Check, CheckGroup } from "../ui/field";
import { DateFields } from "./date-fields";
import { PlaceField } from "./place-field";
import { isNarrowing } from "./query-links";
import { ThemeField } from "./theme-field";

interface ChartFiltersProps {
  /** Where the form leads: the page it stands on. */
  readonly action: string;
  readonly selection: Selection;
  /** The measures that the chart can show; fewer than two are no choice and not offered. */
  readonly measures: readonly MeasureId[];
}

const buttonClass = "min-h-11 cursor-pointer border border-ink px-5 py-1 font-semibold hover:bg-ink hover:text-paper";

/** What the form does not ask but the address says, kept when the form is sent. */
function Kept({ selection: { query } }: { readonly selection: Selection }) {
  const kept = { rev: query.rev, w: query.w, h: query.h, lang: query.lang };
  return Object.entries(kept).map(([name, value]) =>
    value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}

/** The choices that narrow a chart, as a plain form whose answer is a new address; open when something is chosen. */
export function ChartFilters({ action, selection, measures }: ChartFiltersProps) {
  const { ledger, query } = selection;
  const attacks = attacksByNight(ledger).reverse();
  return (
    <details open={isNarrowing(query)} className="border-y border-grid py-3">
      <summary className="py-1 font-semibold">Choose nights, attacks, places and time</summary>
      <form method="get" action={action} aria-label="Filters" className="space-y-6 pt-4 pb-3">
        <Kept selection={selection} />
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
          <DateFields query={query} />
          <PlaceField selection={selection} />
        </div>
        <CheckGroup legend="Attacks (none ticked: all)">
          {attacks.map(({ id, label }) => (
            <Check key={id} name="attack" value={id} label={label} isChecked={query.attack.includes(id)} />
          ))}
        </CheckGroup>
        {measures.length < 2 ? null : (
          <CheckGroup legend="Measures (none ticked: all)">
            {measures.map((id) => (
              <Check
                key={id}
                name="measure"
                value={id}
                label={measureOf(id).label}
                isChecked={query.measure.includes(id)}
              />
            ))}
          </CheckGroup>
        )}
        <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
          <ThemeField query={query} />
          <button type="submit" className={buttonClass}>
            Show
          </button>
          {isNarrowing(query) ? (
            <a href={action} className="py-2">
              Show everything
            </a>
          ) : null}
        </div>
      </form>
    </details>
  );
}
