import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Notices } from "../../../components/filters/notices";
import { ReportFigures } from "../../../components/provenance/report-figures";
import { reportHeading } from "../../../components/provenance/report-heading";
import { ReportRecord } from "../../../components/provenance/report-record";
import { StandpointNote } from "../../../components/provenance/standpoint-note";
import { ReportWithdrawalForm } from "../../../components/review/report-withdrawal";
import { WithdrawnReport } from "../../../components/review/withdrawn-report";
import { recordTitle } from "../../../components/social/narrowing";
import { publisherText } from "../../../lib/format/attribution";
import { countText } from "../../../lib/format/unit";
import { standingClaims } from "../../../lib/ledger/account";
import { textOfReport } from "../../../lib/ledger/text";
import { queryString, type RawQuery, standpointOf } from "../../../lib/query/query";
import { reportWithdrawal } from "../../../lib/review/withdrawal";
import { readLedger } from "../../../lib/store/app-ledger";
import { chartPicture, pageMetadata } from "../../page-metadata";
import { pageSelection } from "../../page-selection";
import { editorActor } from "../new/editor-actor";
import { accessOf } from "../new/editor-request";

interface ReportRouteProps {
  readonly params: Promise<{ report: string }>;
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ params, searchParams }: ReportRouteProps): Promise<Metadata> {
  const { report: id } = await params;
  const { selection } = await pageSelection(await searchParams);
  const report = selection.ledger.reports.get(id);
  if (report === undefined) return { title: "No such report", robots: { index: false } };
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
  if (report === undefined) {
    const standing = ledger.standings.get(id);
    if (standing?.kind !== "report") notFound();
    return <WithdrawnReport id={id} standing={standing} />;
  }
  const mayWithdraw = query.rev === null && accessOf({ method: "GET", headers: await headers() }).isAllowed;
  const withdrawal = mayWithdraw ? reportWithdrawal(id, "", await readLedger(), editorActor) : null;
  return (
    <>
      <h1 className="mb-5">{reportHeading(report)}</h1>
      <Notices notices={notices} />
      <StandpointNote selection={selection} hereHref={`/reports/${id}`} />
      <ReportRecord report={report} isTextKept={textOfReport(report, ledger.texts) !== null} />
      <ReportFigures report={report} ledger={ledger} query={queryString(standpointOf(query))} />
      {withdrawal !== null && <ReportWithdrawalForm id={id} withdrawal={withdrawal} />}
    </>
  );
}
