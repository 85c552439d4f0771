import type { Metadata } from "next";
import { ChartFigure } from "../components/charts/chart-figure";
import { dashboardCharts } from "../components/charts/registry";
import { ChartLinks } from "../components/dashboard/chart-links";
import { comparedMeasures } from "../components/dashboard/compared-measures";
import { ContextPeriods } from "../components/dashboard/context-periods";
import { LatestAttack } from "../components/dashboard/latest-attack";
import { FilterBar } from "../components/filters/filter-bar";
import { NothingLeft } from "../components/filters/nothing-left";
import { Notices } from "../components/filters/notices";
import { exporters } from "../lib/export/registry";
import { queryString, type RawQuery, standpointOf } from "../lib/query/query";
import { byNight } from "../lib/query/selection";
import { overviewMetadata, siteDescription, siteName, siteTitle } from "./page-metadata";
import { pageSelection } from "./page-selection";

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
  const nightly = byNight(selection);
  const latest = nightly.attacks.at(-1);
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
          {dashboardCharts.map((chart) => (
            <ChartFigure key={chart} chart={chart} selection={selection}>
              <ChartLinks chart={chart} query={selection.query} formats={Object.values(exporters)} />
            </ChartFigure>
          ))}
        </div>
      )}
      <ContextPeriods periods={selection.periods} ledger={selection.ledger} />
    </div>
  );
}
