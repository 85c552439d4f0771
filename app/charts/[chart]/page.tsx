import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChartFigure } from "../../../components/charts/chart-figure";
import { charts, isChartId } from "../../../components/charts/registry";
import { chartMeasures } from "../../../components/dashboard/chart-measures";
import { OtherCharts } from "../../../components/dashboard/other-charts";
import { TakeAway } from "../../../components/dashboard/take-away";
import { FilterBar } from "../../../components/filters/filter-bar";
import { NothingLeft } from "../../../components/filters/nothing-left";
import { Notices } from "../../../components/filters/notices";
import { holdingsText, narrowedTitle } from "../../../components/social/narrowing";
import { exporters } from "../../../lib/export/registry";
import type { RawQuery } from "../../../lib/query/query";
import { chartPicture, pageMetadata } from "../../page-metadata";
import { pageSelection } from "../../page-selection";

interface ChartPageProps {
  readonly params: Promise<{ chart: string }>;
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ params, searchParams }: ChartPageProps): Promise<Metadata> {
  const { chart } = await params;
  if (!isChartId(chart)) return { title: "No such chart" };
  const { selection } = await pageSelection(await searchParams);
  const { name, question } = charts[chart];
  return pageMetadata({
    title: narrowedTitle(name, selection),
    description: `${question} ${holdingsText(selection)} Every mark leads to the words it was read from.`,
    path: `/charts/${chart}`,
    query: selection.query,
    picture: chartPicture(chart, selection),
  });
}

export default async function ChartPage({ params, searchParams }: ChartPageProps) {
  const { chart } = await params;
  if (!isChartId(chart)) notFound();
  const { selection, notices } = await pageSelection(await searchParams);
  const { name, question } = charts[chart];
  const here = `/charts/${chart}`;
  return (
    <>
      <h1>{name}</h1>
      <p className="mt-2 mb-6 max-w-measure text-lg">{question}</p>
      <Notices notices={notices} />
      <div className="pb-6">
        <FilterBar action={here} selection={selection} measures={chartMeasures(chart, selection)} />
      </div>
      {selection.attacks.length === 0 ? (
        <NothingLeft selection={selection} action={here} />
      ) : (
        <>
          <div data-theme={selection.query.theme ?? undefined}>
            <ChartFigure chart={chart} selection={selection} />
          </div>
          <TakeAway chart={chart} query={selection.query} formats={Object.values(exporters)} />
        </>
      )}
      <OtherCharts except={chart} />
    </>
  );
}
