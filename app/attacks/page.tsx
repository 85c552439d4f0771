import type { Metadata } from "next";
import { FilterBar } from "../../components/filters/filter-bar";
import { NothingLeft } from "../../components/filters/nothing-left";
import { Notices } from "../../components/filters/notices";
import { headlineMeasures } from "../../components/provenance/headline-figures";
import { SortedAttacks } from "../../components/provenance/sorted-attacks";
import { Download } from "../../components/take-away/download";
import { askedPage } from "../../lib/query/paging";
import { queryString, type RawQuery } from "../../lib/query/query";
import { linksOf } from "../offering";
import { overviewMetadata } from "../page-metadata";
import { pageSelection } from "../page-selection";

interface AttacksPageProps {
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ searchParams }: AttacksPageProps): Promise<Metadata> {
  return overviewMetadata(
    {
      title: "Attacks",
      description:
        "Every reported attack in the ledger, night by night: drones and missiles launched, people killed and injured, who was left without electricity, heating or water.",
      path: "/attacks",
    },
    searchParams,
  );
}

export default async function AttacksPage({ searchParams }: AttacksPageProps) {
  const raw = await searchParams;
  const { selection, notices } = await pageSelection(raw);
  // The front page's files hold the same attacks for the same question.
  const asked = queryString(selection.query);
  return (
    <>
      <h1>Attacks</h1>
      <p className="mt-3 max-w-measure text-lg">
        Every attack in the ledger with its headline figures in the words of the reports, the latest night first unless
        you sort otherwise. An attack is filed under the date on which its night ends.
      </p>
      <Notices notices={notices} />
      <div className="pt-4 pb-6">
        <FilterBar action="/attacks" selection={selection} measures={headlineMeasures} usualNights="desc" />
        {selection.attacks.length === 0 ? null : (
          <div className="pt-4">
            <Download
              isNamed
              name="these attacks"
              path="/dashboard"
              query={asked}
              seq={selection.ledger.revision.seq}
              files={linksOf({ kind: "dashboard" }, selection)}
              moreHref={`/${asked}#take-away`}
            />
          </div>
        )}
      </div>
      <div data-theme={selection.query.theme ?? undefined}>
        {selection.attacks.length === 0 ? (
          <NothingLeft selection={selection} action="/attacks" />
        ) : (
          <SortedAttacks selection={selection} page={askedPage(raw)} path="/attacks" />
        )}
      </div>
    </>
  );
}
