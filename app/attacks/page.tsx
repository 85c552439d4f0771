import type { Metadata } from "next";
import { NothingLeft } from "../../components/filters/nothing-left";
import { Notices } from "../../components/filters/notices";
import { ShownAttacks } from "../../components/filters/shown-attacks";
import { AttackTable } from "../../components/provenance/attack-table";
import { queryString, type RawQuery, standpointOf } from "../../lib/query/query";
import { pageSelection } from "../page-selection";

export const metadata: Metadata = { title: "Attacks" };

export default async function AttacksPage({ searchParams }: { readonly searchParams: Promise<RawQuery> }) {
  const { selection, notices } = await pageSelection(await searchParams);
  const { attacks, ledger, query } = selection;
  return (
    <>
      <h1>Attacks</h1>
      <p className="mt-3 max-w-measure text-lg">
        Every attack in the ledger, the latest night first, with its headline figures in the words of the reports. An
        attack is filed under the date on which its night ends.
      </p>
      <Notices notices={notices} />
      <div className="pt-4 pb-6">
        <ShownAttacks selection={selection} />
      </div>
      {attacks.length === 0 ? (
        <NothingLeft selection={selection} allHref="/attacks" />
      ) : (
        <AttackTable attacks={attacks.toReversed()} ledger={ledger} query={queryString(standpointOf(query))} />
      )}
    </>
  );
}
