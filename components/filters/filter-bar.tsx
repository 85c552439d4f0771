import { attacksByNight } from "../../lib/ledger/fold";
import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import { queryString } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { ActiveFilters } from "./active-filters";
import { ChoiceList } from "./choice-list";
import { DateFields } from "./date-fields";
import { KeptFields } from "./kept-fields";
import { OrderFields } from "./order-fields";
import { Panel } from "./panel";
import { placeChoices } from "./place-choices";
import { QueryForm } from "./query-form";
import { ShownAttacks } from "./shown-attacks";
import { ThemeField } from "./theme-field";

interface FilterBarProps {
  /** Where the form leads: the page it stands on. */
  readonly action: string;
  readonly selection: Selection;
  /** The measures that the page can show; fewer than two are no choice and only sorted by. */
  readonly measures: readonly MeasureId[];
}

const buttonClass = "min-h-11 cursor-pointer border border-ink px-5 py-1";

/** The choices that narrow a page: a form whose answer is a new address, what is chosen now, and what that leaves. */
export function FilterBar({ action, selection, measures }: FilterBarProps) {
  const { ledger, query } = selection;
  const attacks = attacksByNight(ledger).toReversed();
  return (
    <section aria-label="Filters" className="border-y border-grid py-3 print:hidden">
      <Panel summary="Choose nights, attacks, places and time" startsOpen={selection.attacks.length === 0}>
        <QueryForm action={action} asked={queryString(query)} label="Filters" className="space-y-5 pt-4 pb-3">
          <KeptFields query={query} names={["rev", "w", "h", "lang"]} />
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            <DateFields query={query} />
            <OrderFields query={query} measures={measures} />
          </div>
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            <ChoiceList
              legend="Attacks (none ticked: all)"
              name="attack"
              choices={attacks.map(({ id, label }) => ({ value: id, label }))}
              chosen={query.attack}
            />
            <ChoiceList
              legend="Places (none ticked: anywhere)"
              name="place"
              choices={placeChoices(ledger, query.place)}
              chosen={query.place}
            />
            {measures.length < 2 ? null : (
              <ChoiceList
                legend="Measures (none ticked: all)"
                name="measure"
                choices={measures.map((id) => ({ value: id, label: measureOf(id).label }))}
                chosen={query.measure}
              />
            )}
          </div>
          <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
            <div className="w-56">
              <ThemeField query={query} />
            </div>
            <button type="submit" className={`${buttonClass} font-semibold hover:bg-ink hover:text-paper`}>
              Show
            </button>
            <button type="submit" formAction="/compare" className={`${buttonClass} hover:bg-grid`}>
              Compare the ticked attacks
            </button>
          </div>
        </QueryForm>
      </Panel>
      <ShownAttacks selection={selection} />
      <ActiveFilters action={action} selection={selection} />
    </section>
  );
}
