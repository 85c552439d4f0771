import { dayText } from "../../lib/format/day";
import { instantText } from "../../lib/format/instant";
import { uncapitalised } from "../../lib/format/typography";
import { measureOf } from "../../lib/ledger/measures/registry";
import { type Query, wholeLedger } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { isSorting, sortingOf } from "../../lib/query/sorting";
import { shownEstimateText, sortingText } from "../charts/asked-words";
import { touchingText } from "../charts/standpoint-words";

/** The query that asks for everything in the same colours, size and language. */
export function unfiltered({ theme, w, h, lang }: Query): Query {
  return { ...wholeLedger, theme, w, h, lang };
}

/** One thing that a query asks, in words, and the query that asks everything else. */
export interface ActiveFilter {
  readonly text: string;
  readonly without: Query;
}

/** As many values of one parameter as are told one by one. */
const toldAtMost = 6;

function listed<T>(
  values: readonly T[],
  noun: string,
  textOf: (value: T) => string,
  withValues: (rest: readonly T[]) => Query,
): ActiveFilter[] {
  if (values.length > toldAtMost) return [{ text: `${values.length} ${noun}`, without: withValues([]) }];
  return values.map((value) => ({
    text: textOf(value),
    without: withValues(values.filter((other) => other !== value)),
  }));
}

/** What a query asks, thing by thing; nothing for the whole ledger. Ids that no record has are told as they are. */
export function activeFilters({ ledger, query }: Selection): ActiveFilter[] {
  const { from, to, place, attack, measure, asOf, rev } = query;
  const single = (text: string | null, without: Partial<Query>): ActiveFilter[] =>
    text === null ? [] : [{ text, without: { ...query, ...without } }];
  return [
    ...single(from && `from the night of ${dayText(from)}`, { from: null }),
    ...single(to && `to the night of ${dayText(to)}`, { to: null }),
    ...listed(
      place,
      "places",
      (id) => touchingText([id], ledger.places),
      (rest) => ({ ...query, place: rest }),
    ),
    ...listed(
      attack,
      "attacks",
      (id) => ledger.events.get(id)?.label ?? id,
      (rest) => ({ ...query, attack: rest }),
    ),
    ...listed(
      measure,
      "measures",
      (id) => uncapitalised(measureOf(id).label),
      (rest) => ({ ...query, measure: rest }),
    ),
    ...single(asOf && `as known at ${instantText(asOf)}`, { asOf: null }),
    ...single(rev === null ? null : `as recorded at ledger revision ${rev}`, { rev: null }),
    ...single(shownEstimateText(query), { estimate: null }),
    ...single(isSorting(query) ? sortingText(sortingOf(query)) : null, { sort: null, order: null }),
  ];
}
