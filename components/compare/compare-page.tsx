import { instantText } from "../../lib/format/instant";
import { queryString, standpointOf } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { untimedRule } from "../charts/standpoint-words";
import { CompareTable } from "./compare-table";
import { comparedAttacks, comparedQuery } from "./compared-attacks";
import { comparisonRows } from "./comparison-rows";
import { comparisonRule, neverReportedText } from "./comparison-words";

/** What is compared, or why nothing is: the message, the table, and the measures that none of the attacks reports. */
export function ComparePage({ selection }: { readonly selection: Selection }) {
  const { ledger, query, measures } = selection;
  const { attacks, message } = comparedAttacks(selection);
  const { rows, notReported } = comparisonRows(attacks, measures, ledger.places);
  const ids = attacks.map(({ event }) => event.id);
  const againstHref = (first: string) =>
    `/compare${queryString({ ...comparedQuery(query), attack: [first, ...ids.filter((id) => id !== first)] })}`;
  const never = neverReportedText(notReported);
  return (
    <div data-theme={query.theme ?? undefined}>
      <p
        role="status"
        className={message === null ? "sr-only" : "max-w-measure border-l-4 border-ink py-1 pl-4 text-lg"}
      >
        {message ?? `${attacks.length} attacks are compared.`}
      </p>
      {attacks.length === 0 ? null : (
        <div className="pt-8">
          {query.asOf === null ? null : (
            <p className="pb-4 text-sm text-muted">
              As known on {instantText(query.asOf)}. {untimedRule}
            </p>
          )}
          <CompareTable
            attacks={attacks.map(({ event }) => event)}
            rows={rows}
            standpoint={queryString(standpointOf(query))}
            againstHref={againstHref}
          />
          {rows.length === 0 ? (
            <p className="py-4">None of these attacks has a figure for the measures asked for.</p>
          ) : null}
          <div className="max-w-measure space-y-2 pt-5 text-sm text-muted">
            <p>{comparisonRule}</p>
            {never === null ? null : <p>{never}</p>}
          </div>
        </div>
      )}
    </div>
  );
}
