import { measureOf } from "../../lib/ledger/measures/registry";
import { queryString, standpointOf } from "../../lib/query/query";
import { asOfMsOf, type Selection } from "../../lib/query/selection";
import { isSorting, placedCount, sortingOf } from "../../lib/query/sorting";
import { sortingText } from "../charts/asked-words";
import { AttackTable } from "./attack-table";

/**
 * The attacks of a selection in the order asked, the latest first where none is; those for which the measure sorted by is not reported
 * stand apart, under a heading that says so.
 */
export function SortedAttacks({ selection }: { readonly selection: Selection }) {
  const { attacks, ledger, query, measures } = selection;
  const sorting = sortingOf(query);
  const listed = isSorting(query) ? attacks : attacks.toReversed();
  const count = placedCount(listed, sorting);
  const table = {
    ledger,
    measures,
    asOfMs: asOfMsOf(selection),
    query: queryString(standpointOf(query)),
    order: isSorting(query) ? sortingText(sorting) : "the latest first",
  };
  return (
    <>
      {count === 0 ? null : <AttackTable {...table} attacks={listed.slice(0, count)} />}
      {sorting.by === "night" || count === listed.length ? null : (
        <section aria-labelledby="not-reported" className="pt-10">
          <h2 id="not-reported" className="pb-3">
            {measureOf(sorting.by).label}: not reported
          </h2>
          <AttackTable {...table} order="by night" attacks={listed.slice(count)} />
        </section>
      )}
    </>
  );
}
