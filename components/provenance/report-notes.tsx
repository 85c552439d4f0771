import { publishedOnText, publisherText } from "../../lib/format/attribution";
import { capitalised } from "../../lib/format/typography";
import type { Claim } from "../../lib/ledger/claim";
import type { Ledger } from "../../lib/ledger/fold";
import { reportHeading } from "./report-heading";

interface ReportNotesProps {
  readonly claims: readonly Claim[];
  readonly ledger: Ledger;
  readonly query: string;
}

/** The reports that claims were read from, in order of publication, with how each date is known; claims lead here. */
export function ReportNotes({ claims, ledger, query }: ReportNotesProps) {
  const reports = [...new Set(claims.map(({ report }) => report))]
    .map((id) => ledger.reports.get(id))
    .filter((report) => report !== undefined)
    .sort((a, b) => a.publishedOn.localeCompare(b.publishedOn) || a.id.localeCompare(b.id));
  return (
    <ul className="max-w-measure space-y-4">
      {reports.map((report) => (
        <li key={report.id} id={`report-${report.id}`} className="scroll-mt-4">
          <a href={`/reports/${report.id}${query}`} className="font-semibold">
            {reportHeading(report)}
          </a>
          <span className="block text-sm">{capitalised(publisherText(report))}</span>
          <span className="block text-sm text-muted">Published {publishedOnText(report)}</span>
          {report.note && <span className="block text-sm text-muted">{report.note}</span>}
        </li>
      ))}
    </ul>
  );
}
