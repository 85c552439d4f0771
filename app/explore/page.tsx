import type { Metadata } from "next";
import { headers } from "next/headers";
import { chartIds, charts } from "../../components/charts/registry";
import { latestBins, mostBinsInPage } from "../../components/explore/explore-data";
import { exploring, usualGrain } from "../../components/explore/explored";
import { Explorer } from "../../components/explore/explorer";
import { exploredMeasures } from "../../components/explore/panels";
import { parsedView } from "../../components/explore/view";
import { FilterBar } from "../../components/filters/filter-bar";
import { NothingLeft } from "../../components/filters/nothing-left";
import { Notices } from "../../components/filters/notices";
import { queryString, type RawQuery, standpointOf } from "../../lib/query/query";
import { offeredBriefings } from "../briefings/standing";
import { inTurns } from "../in-turns";
import { overviewMetadata } from "../page-metadata";
import { pageSelection } from "../page-selection";
import { accessOf } from "../reports/new/editor-request";

interface ExplorePageProps {
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ searchParams }: ExplorePageProps): Promise<Metadata> {
  return overviewMetadata(
    {
      title: "Explore",
      description:
        "What was reported of air attacks on Ukraine over time: munitions, casualties and outages in panels to zoom into, by night, week or month, with gaps left as gaps.",
      path: "/explore",
    },
    searchParams,
  );
}

export default async function ExplorePage({ searchParams }: ExplorePageProps) {
  const raw = await searchParams;
  const { selection, notices } = await pageSelection(raw);
  const { view, notices: viewNotices } = parsedView(raw);
  const { query, ledger } = selection;
  const siteQuery = queryString(query);
  const whole = await inTurns(exploring(selection, view.grain ?? usualGrain(selection)));
  const mayWrite = accessOf({ method: "GET", headers: await headers() }).isAllowed;
  return (
    <>
      <h1>Explore</h1>
      <p className="mt-2 mb-6 max-w-measure text-lg">What was reported over time, in panels that move together.</p>
      <Notices notices={[...notices, ...viewNotices]} />
      <div className="pb-6">
        <FilterBar action="/explore" selection={selection} measures={exploredMeasures} />
      </div>
      {selection.attacks.length === 0 ? (
        <NothingLeft selection={selection} action="/explore" />
      ) : (
        <div data-theme={query.theme ?? undefined}>
          <Explorer
            initial={latestBins(whole, mostBinsInPage)}
            view={view}
            siteQuery={siteQuery}
            asked={{ from: query.from, to: query.to }}
            standpoint={queryString(standpointOf(query))}
            revision={ledger.revision.seq}
            charts={chartIds.map((id) => ({ id, name: charts[id].name }))}
            briefings={mayWrite ? await offeredBriefings() : null}
          />
        </div>
      )}
    </>
  );
}
