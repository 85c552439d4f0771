import type { MeasureId } from "../../lib/ledger/measures/registry";
import { attackOffer } from "../../lib/query/attack-offer";
import { queryString, type SortOrder } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { ActiveFilters } from "./active-filters";
import { ChoiceList } from "./choice-list";
import { DateFields } from "./date-fields";
import { furtherAttacks } from "./further-attacks";
import { KeptFields } from "./kept-fields";
import { MeasureFields } from "./measure-fields";
import { OrderFields } from "./order-fields";
import { Panel } from "./panel";
import { placeChoices } from "./place-choices";
import { PrintedFilters } from "./printed-filters";
import { QueryForm } from "./query-form";
import { activeFilters } from "./query-links";
import { ShownAttacks } from "./shown-attacks";
import { ThemeField } from "./theme-field";

interface FilterBarProps {
  /** Where the form leads: the page it stands on. */
  readonly action: string;
  readonly selection: Selection;
  /** The measures that the page can show; fewer than two are no choice and only sorted by. */
  readonly measures: readonly MeasureId[];
  /** How many of the measures chosen the page shows at a time; several unless it says otherwise. */
  readonly shows?: "one" | "several";
  /** The order of the nights on the page where none is asked for; the earliest first unless it says otherwise. */
  readonly usualNights?: SortOrder;
}

const buttonClass = "min-h-11 cursor-pointer border border-ink px-5 py-1";

/** The choices that narrow a page: a form whose answer is a new address, what is chosen now, and what that leaves. */
export function FilterBar({ action, selection, measures, shows = "several", usualNights = "asc" }: FilterBarProps) {
  const { ledger, query } = selection;
  const attacks = attackOffer(ledger, query.attack);
  const isLeftEmpty = selection.attacks.length === 0 && activeFilters(selection).length > 0;
  return (
    <section aria-label="Filters" className="border-y border-grid py-3 print:border-0 print:py-0">
      <Panel summary="Choose nights, attacks, places and time" startsOpen={isLeftEmpty}>
        <QueryForm action={action} asked={queryString(query)} label="Filters" className="space-y-5 pt-4 pb-3">
          <KeptFields query={query} names={["rev", "w", "h", "lang"]} />
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            <DateFields query={query} />
            <OrderFields query={query} measures={measures} usualNights={usualNights} />
          </div>
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            <ChoiceList
              legend="Attacks (none ticked: all)"
              name="attack"
              choices={attacks.choices}
              chosen={query.attack}
              further={furtherAttacks(attacks)}
            />
            <ChoiceList
              legend="Places (none ticked: anywhere)"
              name="place"
              choices={placeChoices(ledger, query.place)}
              chosen={query.place}
            />
            <MeasureFields query={query} measures={measures} shows={shows} />
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
      <PrintedFilters selection={selection} />
    </section>
  );
}
