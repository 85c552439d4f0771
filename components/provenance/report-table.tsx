import { publisherText } from "../../lib/format/attribution";
import { dayText } from "../../lib/format/day";
import { capitalised } from "../../lib/format/typography";
import { countText } from "../../lib/format/unit";
import { standingClaims } from "../../lib/ledger/account";
import type { Claim } from "../../lib/ledger/claim";
import type { Ledger } from "../../lib/ledger/fold";
import type { Report } from "../../lib/ledger/report";
import { EventLink } from "./event-link";
import { reportHeading } from "./report-heading";
import { StackedCell, StackedRow, StackedTable } from "./stacked-table";

/** The claims read from a report, withdrawn ones too, in the order of their words in its text. */
export function claimsInOrder(report: string, ledger: Ledger): Claim[] {
  return [...(ledger.claimsOfReport.get(report) ?? [])].sort((a, b) => a.anchor.start - b.anchor.start);
}

interface ReportTableProps {
  readonly reports: readonly Report[];
  readonly ledger: Ledger;
  readonly query: string;
}

function ReportRow({ report, ledger, query }: Omit<ReportTableProps, "reports"> & { readonly report: Report }) {
  const { id, publishedOn, publishedOnBasis } = report;
  const claims = standingClaims(claimsInOrder(id, ledger), ledger);
  const head = (
    <>
      <a href={`/reports/${id}${query}`} className="text-base">
        {reportHeading(report)}
      </a>
      <span className="block font-normal text-muted">{capitalised(publisherText(report))}</span>
    </>
  );
  return (
    <StackedRow head={head}>
      <StackedCell label="Published">
        <time dateTime={publishedOn}>{dayText(publishedOn)}</time>
        <p className="text-muted">{publishedOnBasis.kind === "printed" ? "as printed" : "inferred"}</p>
      </StackedCell>
      <StackedCell label="Read from it">{countText(claims.length, "figure")}</StackedCell>
      <StackedCell label="About">
        <ul className="[&_a]:inline-block [&_a]:py-0.5">
          {[...new Set(claims.map(({ event }) => event))].map((event) => (
            <li key={event}>
              <EventLink id={event} ledger={ledger} query={query} />
            </li>
          ))}
        </ul>
      </StackedCell>
    </StackedRow>
  );
}

/** Reports with who printed them, when and how that is known, how many figures were read from each, and about what. */
export function ReportTable({ reports, ledger, query }: ReportTableProps) {
  return (
    <StackedTable caption="Reports, the latest first" heads={["Report", "Published", "Read from it", "About"]}>
      {reports.map((report) => (
        <ReportRow key={report.id} report={report} ledger={ledger} query={query} />
      ))}
    </StackedTable>
  );
}
