import type { Metadata } from "next";
import { ChartIndex } from "../../components/dashboard/chart-index";
import { Notices } from "../../components/filters/notices";
import type { RawQuery } from "../../lib/query/query";
import { pageSelection } from "../page-selection";

export const metadata: Metadata = { title: "Charts" };

export default async function ChartsPage({ searchParams }: { readonly searchParams: Promise<RawQuery> }) {
  const { selection, notices } = await pageSelection(await searchParams);
  return (
    <>
      <h1>Charts</h1>
      <p className="mt-3 max-w-measure text-lg">
        The attacks side by side, one question each. Every mark leads to the words it was read from, and every chart can
        be taken away as a drawing or as data.
      </p>
      <Notices notices={notices} />
      <ChartIndex selection={selection} />
    </>
  );
}
