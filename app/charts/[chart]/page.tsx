import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { AddToBriefing } from "../../../components/briefing/add-to-briefing";
import { ChartFigure } from "../../../components/charts/chart-figure";
import { charts, isChartId } from "../../../components/charts/registry";
import { chartMeasures } from "../../../components/dashboard/chart-measures";
import { OtherCharts } from "../../../components/dashboard/other-charts";
import { FilterBar } from "../../../components/filters/filter-bar";
import { NothingLeft } from "../../../components/filters/nothing-left";
import { Notices } from "../../../components/filters/notices";
import { Unanswered } from "../../../components/filters/unanswered";
import { holdingsText, narrowedTitle } from "../../../components/social/narrowing";
import { ChartWays } from "../../../components/take-away/chart-ways";
import { chartTakeAway } from "../../../components/take-away/take-away";
import { TakeAwaySection } from "../../../components/take-away/take-away-section";
import { queryString, type RawQuery } from "../../../lib/query/query";
import { offeredBriefings } from "../../briefings/standing";
import { figuresInTurns } from "../../figures-in-turns";
import { oEmbedLinks } from "../../oembed/discovery";
import { filesOf, linksOf } from "../../offering";
import { chartPicture, pageMetadata } from "../../page-metadata";
import { pageSelection } from "../../page-selection";
import { accessOf } from "../../reports/new/editor-request";
import { siteOrigin } from "../../site-origin";

interface ChartPageProps {
  readonly params: Promise<{ chart: string }>;
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ params, searchParams }: ChartPageProps): Promise<Metadata> {
  const { chart } = await params;
  if (!isChartId(chart)) return { title: "No such chart" };
  const { selection } = await pageSelection(await searchParams);
  await figuresInTurns([chart], selection);
  const { name, question } = charts[chart];
  return pageMetadata({
    title: narrowedTitle(name, selection),
    description: `${question} ${holdingsText(selection)} Every mark leads to the words it was read from.`,
    path: `/charts/${chart}`,
    query: selection.query,
    picture: chartPicture(chart, selection),
    forms: await oEmbedLinks(chart, selection.query),
  });
}

export default async function ChartPage({ params, searchParams }: ChartPageProps) {
  const { chart } = await params;
  if (!isChartId(chart)) notFound();
  const { selection, notices } = await pageSelection(await searchParams);
  await figuresInTurns([chart], selection);
  const { name, question } = charts[chart];
  const here = `/charts/${chart}`;
  const subject = { kind: "chart", id: chart } as const;
  const mayWrite = accessOf({ method: "GET", headers: await headers() }).isAllowed;
  return (
    <>
      <h1>{name}</h1>
      <p className="mt-2 mb-6 max-w-measure text-lg">{question}</p>
      <Notices notices={notices} />
      <Unanswered chart={chart} selection={selection} />
      <div className="pb-6">
        <FilterBar action={here} selection={selection} {...chartMeasures(chart, selection)} />
      </div>
      {selection.attacks.length === 0 ? (
        <NothingLeft selection={selection} action={here} />
      ) : (
        <>
          <div data-theme={selection.query.theme ?? undefined}>
            <ChartFigure chart={chart} selection={selection}>
              <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
                <ChartWays chart={chart} selection={selection} files={linksOf(subject, selection)} isAtHome />
                {mayWrite && (
                  <AddToBriefing
                    chart={chart}
                    query={queryString(selection.query)}
                    revision={selection.ledger.revision.seq}
                    briefings={await offeredBriefings()}
                  />
                )}
              </div>
            </ChartFigure>
          </div>
          <TakeAwaySection
            taken={chartTakeAway(chart, selection, await siteOrigin())}
            query={queryString(selection.query)}
            files={filesOf(subject, selection)}
          />
        </>
      )}
      <OtherCharts except={chart} />
    </>
  );
}
