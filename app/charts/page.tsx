import type { Metadata } from "next";
import { chartIds } from "../../components/charts/registry";
import { ChartIndex } from "../../components/dashboard/chart-index";
import { Notices } from "../../components/filters/notices";
import type { RawQuery } from "../../lib/query/query";
import { figuresInTurns } from "../figures-in-turns";
import { overviewMetadata } from "../page-metadata";
import { pageSelection } from "../page-selection";

interface ChartsPageProps {
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ searchParams }: ChartsPageProps): Promise<Metadata> {
  return overviewMetadata(
    {
      title: "Charts",
      description:
        "Charts that compare one reported air attack on Ukraine with the next, one question each; every mark leads to the words it was read from.",
      path: "/charts",
    },
    searchParams,
  );
}

export default async function ChartsPage({ searchParams }: ChartsPageProps) {
  const { selection, notices } = await pageSelection(await searchParams);
  await figuresInTurns(chartIds, selection);
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
