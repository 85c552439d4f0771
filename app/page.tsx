import type { Metadata } from "next";
import { ChartFigure } from "../components/charts/chart-figure";
import { rowsUpTo } from "../components/charts/forms";
import { dashboardCharts } from "../components/charts/registry";
import { comparedMeasures } from "../components/dashboard/compared-measures";
import { ContextPeriods } from "../components/dashboard/context-periods";
import { LatestAttack } from "../components/dashboard/latest-attack";
import { OtherCharts } from "../components/dashboard/other-charts";
import { FilterBar } from "../components/filters/filter-bar";
import { NothingLeft } from "../components/filters/nothing-left";
import { Notices } from "../components/filters/notices";
import { ChartWays } from "../components/take-away/chart-ways";
import { PageDownload } from "../components/take-away/page-download";
import { TakeAwaySection } from "../components/take-away/take-away-section";
import { queryString, type RawQuery, standpointOf } from "../lib/query/query";
import { byNight } from "../lib/query/selection";
import { figuresInTurns } from "./figures-in-turns";
import { dashboardTakeAway, filesOf, linksOf } from "./offering";
import { overviewMetadata, siteDescription, siteName, siteTitle } from "./page-metadata";
import { pageSelection } from "./page-selection";
import { siteOrigin } from "./site-origin";

interface HomePageProps {
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ searchParams }: HomePageProps): Promise<Metadata> {
  const words = { title: siteTitle, description: siteDescription, path: "/" };
  const metadata = await overviewMetadata(words, searchParams);
  return { ...metadata, title: { absolute: `${metadata.title} · ${siteName}` } };
}

export default async function HomePage({ searchParams }: HomePageProps) {
  const { selection, notices } = await pageSelection(await searchParams);
  await figuresInTurns(dashboardCharts(selection.attacks.length), selection);
  const nightly = byNight(selection);
  const latest = nightly.attacks.at(-1);
  const asked = queryString(selection.query);
  const taken = dashboardTakeAway(selection, await siteOrigin());
  const page = { kind: "dashboard" } as const;
  const shown = dashboardCharts(selection.attacks.length);
  return (
    <div className="space-y-14">
      <div>
        <h1 className="max-w-[34ch]">
          What news reports say each air attack on Ukraine did, side by side, with every figure traceable to its words.
        </h1>
        <Notices notices={notices} />
        <div className="pt-6">
          <FilterBar action="/" selection={selection} measures={comparedMeasures(selection)} />
        </div>
        {latest === undefined ? null : (
          <div className="pt-4">
            <PageDownload taken={taken} query={asked} files={linksOf(page, selection)} />
          </div>
        )}
      </div>
      {latest === undefined ? (
        <NothingLeft selection={selection} action="/" />
      ) : (
        <div className="space-y-14" data-theme={selection.query.theme ?? undefined}>
          <LatestAttack
            read={latest}
            measures={comparedMeasures(selection)}
            places={selection.ledger.places}
            standpoint={queryString(standpointOf(selection.query))}
          />
          {shown.map((chart) => (
            <ChartFigure key={chart} chart={chart} selection={selection}>
              <ChartWays chart={chart} selection={selection} files={linksOf({ kind: "chart", id: chart }, selection)} />
            </ChartFigure>
          ))}
          {selection.attacks.length > rowsUpTo ? <OtherCharts except={null} /> : null}
        </div>
      )}
      {latest === undefined ? null : <TakeAwaySection taken={taken} query={asked} files={filesOf(page, selection)} />}
      <ContextPeriods periods={selection.periods} ledger={selection.ledger} />
    </div>
  );
}
