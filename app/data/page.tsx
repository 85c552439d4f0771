import type { Metadata } from "next";
import { Notices } from "../../components/filters/notices";
import { DataPage } from "../../components/provenance/data-page";
import { StandpointNote } from "../../components/provenance/standpoint-note";
import type { RawQuery } from "../../lib/query/query";
import { linksOf } from "../offering";
import { overviewMetadata } from "../page-metadata";
import { pageSelection } from "../page-selection";

interface DataRouteProps {
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ searchParams }: DataRouteProps): Promise<Metadata> {
  return overviewMetadata(
    {
      title: "Data",
      description:
        "What the ledger holds, where it stands, and how to take it away and cite it: charts as drawings and tables, every claim with its source.",
      path: "/data",
    },
    searchParams,
  );
}

export default async function DataRoute({ searchParams }: DataRouteProps) {
  const { selection, notices } = await pageSelection(await searchParams);
  return (
    <>
      <h1>Data</h1>
      <p className="mt-3 mb-8 max-w-measure text-lg">
        What the ledger holds, where it stands, and how to take it away and cite it.
      </p>
      <p className="-mt-4 mb-8 max-w-measure">
        <a href="/data/import">Import figures from a file</a>: a tracker’s table, or what another ledger exported.
      </p>
      <Notices notices={notices} />
      <StandpointNote selection={selection} hereHref="/data" />
      <DataPage selection={selection} filesOf={linksOf} />
    </>
  );
}
