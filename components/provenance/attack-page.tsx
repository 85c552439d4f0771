import { countText } from "../../lib/format/unit";
import { reportCount, standingClaims } from "../../lib/ledger/account";
import { queryString, standpointOf } from "../../lib/query/query";
import { asOfMsOf, type Selection } from "../../lib/query/selection";
import type { AttackAccount } from "./attack-account";
import { AttackFacts } from "./attack-facts";
import { headlineColumns } from "./headline-figures";
import { HeadlineStrip } from "./headline-strip";
import { MeasureGroups } from "./measure-groups";
import { NeighbourNav } from "./neighbour-nav";
import { ReportNotes } from "./report-notes";

/** All that an attack's page says below its heading. */
export function AttackPage({ account, selection }: { readonly account: AttackAccount; readonly selection: Selection }) {
  const { read, claims, previous, next } = account;
  const { ledger } = selection;
  const query = queryString(standpointOf(selection.query));
  const standing = standingClaims(claims, ledger, asOfMsOf(selection));
  return (
    <>
      <AttackFacts attack={read.event} places={ledger.places} />
      <div className="mt-7">
        <HeadlineStrip columns={headlineColumns(read, ledger.places)} />
      </div>
      <p className="mt-4 text-sm text-muted">
        From {countText(standing.length, "claim")} in {countText(reportCount(standing), "report")}, accounted for one by
        one below.{" "}
        <a href={`/charts/attacks?attack=${read.event.id}${query.replace("?", "&")}`}>
          This attack in the chart of attacks
        </a>
        . <a href="/method#estimates">How figures are read</a>.
      </p>
      <MeasureGroups readings={read.readings} ledger={ledger} asOfMs={asOfMsOf(selection)} query={query} />
      <section aria-labelledby="reports" className="pt-10">
        <h2 id="reports" className="border-t-3 border-rule pt-2 pb-4">
          Reports
        </h2>
        <ReportNotes claims={claims} ledger={ledger} query={query} />
      </section>
      <NeighbourNav previous={previous} next={next} query={query} />
    </>
  );
}
