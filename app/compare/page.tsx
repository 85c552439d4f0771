import type { Metadata } from "next";
import { ComparePage } from "../../components/compare/compare-page";
import { comparedAttacks, comparedQuery } from "../../components/compare/compared-attacks";
import { CompareForm } from "../../components/filters/compare-form";
import { Notices } from "../../components/filters/notices";
import { Panel } from "../../components/filters/panel";
import { PageDownload } from "../../components/take-away/page-download";
import { TakeAwaySection } from "../../components/take-away/take-away-section";
import { listText } from "../../lib/format/list";
import { queryString, type RawQuery } from "../../lib/query/query";
import { comparisonTakeAway, filesOf, linksOf } from "../offering";
import { chartPicture, pageMetadata } from "../page-metadata";
import { pageSelection } from "../page-selection";
import { siteOrigin } from "../site-origin";

interface CompareRouteProps {
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ searchParams }: CompareRouteProps): Promise<Metadata> {
  const { selection } = await pageSelection(await searchParams);
  const names = comparedAttacks(selection).attacks.map(({ event }) => event.label);
  const whole = "with differences and ratios only where the figures have them.";
  return pageMetadata({
    title: names.length === 0 ? "Compare attacks" : `Compared: ${listText(names)}`,
    description:
      names.length === 0
        ? `Two to six reported attacks side by side, ${whole}`
        : `${listText(names)} side by side, ${whole}`,
    path: "/compare",
    query: comparedQuery(selection.query),
    picture: chartPicture("attacks", selection),
  });
}

export default async function CompareRoute({ searchParams }: CompareRouteProps) {
  const { selection, notices } = await pageSelection(await searchParams);
  const { attacks, message } = comparedAttacks(selection);
  const taken = comparisonTakeAway(selection, await siteOrigin());
  const asked = queryString(comparedQuery(selection.query));
  return (
    <>
      <h1>Compare attacks</h1>
      <p className="mt-2 mb-6 max-w-measure text-lg">
        Two to six attacks side by side: what is reported of each, and how it stands to the first.
      </p>
      <Notices notices={notices} />
      <div className="mb-6 border-y border-grid py-3 print:hidden">
        <Panel summary="Choose the attacks" startsOpen={attacks.length === 0}>
          <div className="pt-4 pb-3">
            <CompareForm selection={selection} chosen={selection.query.attack} />
          </div>
        </Panel>
      </div>
      {message !== null ? null : (
        <div className="pb-4">
          <PageDownload taken={taken} query={asked} files={linksOf({ kind: "comparison" }, selection)} />
        </div>
      )}
      <ComparePage selection={selection} />
      {message !== null ? null : (
        <TakeAwaySection taken={taken} query={asked} files={filesOf({ kind: "comparison" }, selection)} />
      )}
    </>
  );
}
