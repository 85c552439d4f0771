import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChartFigure } from "../../../components/charts/chart-figure";
import { charts, isChartId } from "../../../components/charts/registry";
import { chartMeasures } from "../../../components/dashboard/chart-measures";
import { OtherCharts } from "../../../components/dashboard/other-charts";
import { TakeAway } from "../../../components/dashboard/take-away";
import { ChartFilters } from "../../../components/filters/chart-filters";
import { NothingLeft } from "../../../components/filters/nothing-left";
import { Notices } from "../../../components/filters/notices";
import { ShownAttacks } from "../../../components/filters/shown-attacks";
import { exporters } from "../../../lib/export/registry";
import type { RawQuery } from "../../../lib/query/query";
import { pageSelection } from "../../page-selection";

interface ChartPageProps {
  readonly params: Promise<{ chart: string }>;
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ params }: ChartPageProps): Promise<Metadata> {
  const { chart } = await params;
  return isChartId(chart)
    ? { title: charts[chart].name, description: charts[chart].question }
    : { title: "No such chart" };
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
      <ChartFilters action={here} selection={selection} measures={chartMeasures(chart, selection)} />
      <div className="pt-3 pb-6">
        <ShownAttacks selection={selection} />
      </div>
      {selection.attacks.length === 0 ? (
        <NothingLeft selection={selection} allHref={here} />
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
