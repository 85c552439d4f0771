import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notices } from "../../../components/filters/notices";
import { ReportFigures } from "../../../components/provenance/report-figures";
import { reportHeading } from "../../../components/provenance/report-heading";
import { ReportRecord } from "../../../components/provenance/report-record";
import { standingClaims } from "../../../components/provenance/standing-claims";
import { StandpointNote } from "../../../components/provenance/standpoint-note";
import { recordTitle } from "../../../components/social/narrowing";
import { publisherText } from "../../../lib/format/attribution";
import { countText } from "../../../lib/format/unit";
import { queryString, type RawQuery, standpointOf } from "../../../lib/query/query";
import { chartPicture, pageMetadata } from "../../page-metadata";
import { pageSelection } from "../../page-selection";

interface ReportRouteProps {
  readonly params: Promise<{ report: string }>;
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ params, searchParams }: ReportRouteProps): Promise<Metadata> {
  const { report: id } = await params;
  const { selection } = await pageSelection(await searchParams);
  const report = selection.ledger.reports.get(id);
  if (report === undefined) return { title: "No such report" };
  const heading = reportHeading(report);
  const claims = selection.ledger.claimsOfReport.get(id) ?? [];
  const standing = countText(standingClaims(claims, selection.ledger).length, "claim");
  return pageMetadata({
    title: recordTitle(heading, selection.query),
    description: `${standing} read from “${heading}”, ${publisherText(report)}: each figure with who stated it and the words it was read from.`,
    path: `/reports/${id}`,
    query: standpointOf(selection.query),
    picture: chartPicture("attacks", selection),
  });
}

export default async function ReportRoute({ params, searchParams }: ReportRouteProps) {
  const { report: id } = await params;
  const { selection, notices } = await pageSelection(await searchParams);
  const { ledger, query } = selection;
  const report = ledger.reports.get(id);
  if (report === undefined) notFound();
  return (
    <>
      <h1 className="mb-5">{reportHeading(report)}</h1>
      <Notices notices={notices} />
      <StandpointNote selection={selection} hereHref={`/reports/${id}`} />
      <ReportRecord report={report} />
      <ReportFigures report={report} ledger={ledger} query={queryString(standpointOf(query))} />
    </>
  );
}
