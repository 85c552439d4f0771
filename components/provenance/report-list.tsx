import { rowsText } from "../../lib/format/unit";
import type { Ledger } from "../../lib/ledger/fold";
import { pageHref, pageOf } from "../../lib/query/paging";
import { reportsByDay } from "../../lib/query/reports-by-day";
import { PageWays } from "../ui/page-ways";
import { ReportTable } from "./report-table";

/** As many reports as one page lists. */
const reportsPerPage = 100;

interface ReportListProps {
  readonly ledger: Ledger;
  /** The reader's standpoint as a query string, for every link. */
  readonly query: string;
  /** Which page of the list, from 1. */
  readonly page: number;
  /** Where the list stands, without its query. */
  readonly path: string;
}

/** Every report of a ledger, the latest first, a page at a time; that there is none where there is none. */
export function ReportList({ ledger, query, page: asked, path }: ReportListProps) {
  const { rows, page, pages, offset, total } = pageOf(reportsByDay(ledger), asked, reportsPerPage);
  if (total === 0) return <p>The ledger holds no report yet.</p>;
  const ways = (of: string) => (
    <PageWays
      of={of}
      page={page}
      pages={pages}
      rows={rowsText(offset, rows.length, total, "report")}
      hrefOf={(one) => pageHref(path, query, one)}
    />
  );
  return (
    <>
      {ways("reports")}
      <ReportTable reports={rows} ledger={ledger} query={query} />
      {ways("reports, after the list")}
    </>
  );
}
