import { rowsText } from "../../lib/format/unit";
import { measureOf } from "../../lib/ledger/measures/registry";
import { pageHref, pageOf } from "../../lib/query/paging";
import { queryString, standpointOf } from "../../lib/query/query";
import { asOfMsOf, type Selection } from "../../lib/query/selection";
import { isSorting, placedCount, sortingOf } from "../../lib/query/sorting";
import { sortingText } from "../charts/asked-words";
import { PageWays } from "../ui/page-ways";
import { AttackTable } from "./attack-table";

/** As many attacks as one page lists. */
const attacksPerPage = 60;

interface SortedAttacksProps {
  readonly selection: Selection;
  /** Which page of the list, from 1. */
  readonly page: number;
  /** Where the list stands, without its query. */
  readonly path: string;
}

/**
 * The attacks of a selection in the order asked, the latest first where none is, a page at a time; those for which the measure sorted by is
 * not reported stand apart, under a heading that says so.
 */
export function SortedAttacks({ selection, page: asked, path }: SortedAttacksProps) {
  const { attacks, ledger, query, measures } = selection;
  const sorting = sortingOf(query);
  const { rows, page, pages, offset, total } = pageOf(
    isSorting(query) ? attacks : attacks.toReversed(),
    asked,
    attacksPerPage,
  );
  const count = Math.max(0, Math.min(rows.length, placedCount(attacks, sorting) - offset));
  const table = {
    ledger,
    measures,
    asOfMs: asOfMsOf(selection),
    query: queryString(standpointOf(query)),
    order: isSorting(query) ? sortingText(sorting) : "the latest first",
  };
  const ways = (of: string) => (
    <PageWays
      of={of}
      page={page}
      pages={pages}
      rows={rowsText(offset, rows.length, total, "attack")}
      hrefOf={(one) => pageHref(path, queryString(query), one)}
    />
  );
  return (
    <>
      {ways("attacks")}
      {count === 0 ? null : <AttackTable {...table} attacks={rows.slice(0, count)} />}
      {sorting.by === "night" || count === rows.length ? null : (
        <section aria-labelledby="not-reported" className="pt-10">
          <h2 id="not-reported" className="pb-3">
            {measureOf(sorting.by).label}: not reported
          </h2>
          <AttackTable {...table} order="by night" attacks={rows.slice(count)} />
        </section>
      )}
      {ways("attacks, after the list")}
    </>
  );
}
