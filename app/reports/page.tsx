import type { Metadata } from "next";
import { headers } from "next/headers";
import { Notices } from "../../components/filters/notices";
import { ReportList } from "../../components/provenance/report-list";
import { StandpointNote } from "../../components/provenance/standpoint-note";
import { askedPage } from "../../lib/query/paging";
import { queryString, type RawQuery, standpointOf } from "../../lib/query/query";
import { overviewMetadata } from "../page-metadata";
import { pageSelection } from "../page-selection";
import { accessOf } from "./new/editor-request";

interface ReportsPageProps {
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ searchParams }: ReportsPageProps): Promise<Metadata> {
  return overviewMetadata(
    {
      title: "Reports",
      description:
        "The news reports and documents that every figure in the ledger was read from, with what each printed and what it left out.",
      path: "/reports",
    },
    searchParams,
  );
}

export default async function ReportsPage({ searchParams }: ReportsPageProps) {
  const raw = await searchParams;
  const { selection, notices } = await pageSelection(raw);
  const { ledger, query } = selection;
  const access = accessOf({ method: "GET", headers: await headers() });
  return (
    <>
      <h1>Reports</h1>
      <p className="mt-3 mb-6 max-w-measure text-lg">
        The documents that every figure here was read from. What a report does not print is said to be not printed, or
        inferred, and then how.
      </p>
      {access.isAllowed && (
        <p className="mb-6 print:hidden">
          <a href="/reports/new">Add a report</a>
        </p>
      )}
      <Notices notices={notices} />
      <StandpointNote selection={selection} hereHref="/reports" />
      <ReportList ledger={ledger} query={queryString(standpointOf(query))} page={askedPage(raw)} path="/reports" />
    </>
  );
}
