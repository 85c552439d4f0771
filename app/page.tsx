import { ChartFigure } from "../components/charts/chart-figure";
import { dashboardCharts } from "../components/charts/registry";
import { ChartLinks } from "../components/dashboard/chart-links";
import { comparedMeasures } from "../components/dashboard/compared-measures";
import { ContextPeriods } from "../components/dashboard/context-periods";
import { LatestAttack } from "../components/dashboard/latest-attack";
import { NotKnown } from "../components/dashboard/not-known";
import { NothingLeft } from "../components/filters/nothing-left";
import { Notices } from "../components/filters/notices";
import { exporters } from "../lib/export/registry";
import { queryString, type RawQuery, standpointOf } from "../lib/query/query";
import { pageSelection } from "./page-selection";

export default async function HomePage({ searchParams }: { readonly searchParams: Promise<RawQuery> }) {
  const { selection, notices } = await pageSelection(await searchParams);
  const latest = selection.attacks.at(-1);
  return (
    <div className="space-y-14">
      <div>
        <h1 className="max-w-[34ch]">
          What news reports say each air attack on Ukraine did, side by side, with every figure traceable to its words.
        </h1>
        <Notices notices={notices} />
      </div>
      {latest === undefined ? (
        <NothingLeft selection={selection} allHref="/" />
      ) : (
        <>
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
          <NotKnown selection={selection} />
        </>
      )}
      <ContextPeriods periods={selection.periods} ledger={selection.ledger} />
    </div>
  );
}
