import { type MeasureId, measureOf } from "../../lib/ledger/measures/registry";
import type { Query, SortOrder } from "../../lib/query/query";
import { sortingOf } from "../../lib/query/sorting";
import { orderText } from "../charts/asked-words";
import { SelectField } from "./select-field";

/** The measures that attacks may be sorted by: those offered, and one that the address names besides. */
function sortMeasures({ sort }: Query, offered: readonly MeasureId[]): readonly MeasureId[] {
  return sort === null || sort === "night" || offered.includes(sort) ? offered : [...offered, sort];
}

interface OrderFieldsProps {
  readonly query: Query;
  readonly measures: readonly MeasureId[];
  /** The order of the nights on the page where none is asked for. */
  readonly usualNights: SortOrder;
}

/** Which number of each estimate is shown, and in which order the attacks stand. */
export function OrderFields({ query, measures, usualNights }: OrderFieldsProps) {
  const by = query.sort ?? "night";
  const usual = query.sort === null ? usualNights : sortingOf({ ...query, order: null }).order;
  return (
    <>
      <SelectField
        label="Numbers shown"
        name="estimate"
        chosen={query.estimate === "best" ? null : query.estimate}
        none="Best, with its range"
        options={[
          { value: "low", label: "Low ends of ranges" },
          { value: "high", label: "High ends of ranges" },
        ]}
      />
      <SelectField
        label="Sort attacks by"
        name="sort"
        chosen={query.sort === "night" ? null : query.sort}
        none="Night"
        options={sortMeasures(query, measures).map((id) => ({ value: id, label: measureOf(id).label }))}
        hint="What is not reported always stands last."
      />
      <SelectField
        label="Order"
        name="order"
        chosen={query.order}
        none={`As usual (${orderText(by, usual)})`}
        options={[
          { value: "asc", label: "Earliest or smallest first" },
          { value: "desc", label: "Latest or largest first" },
        ]}
      />
    </>
  );
}
