import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompareForm } from "../../../components/filters/compare-form";
import { Notices } from "../../../components/filters/notices";
import { attackAccount } from "../../../components/provenance/attack-account";
import { AttackPage } from "../../../components/provenance/attack-page";
import { StandpointNote } from "../../../components/provenance/standpoint-note";
import { attackSummary } from "../../../components/social/attack-summary";
import { recordTitle } from "../../../components/social/narrowing";
import { type RawQuery, standpointOf } from "../../../lib/query/query";
import { attackPicture, pageMetadata } from "../../page-metadata";
import { pageSelection } from "../../page-selection";

interface AttackRouteProps {
  readonly params: Promise<{ attack: string }>;
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ params, searchParams }: AttackRouteProps): Promise<Metadata> {
  const { attack } = await params;
  const { selection } = await pageSelection(await searchParams);
  const account = attackAccount(attack, selection);
  if (account === null) return { title: "No such attack" };
  const { event } = account.read;
  const summary = attackSummary(account.read, selection.ledger.places);
  return pageMetadata({
    title: recordTitle(event.label, selection.query),
    description: `What reports say of the attack. ${summary}`,
    path: `/attacks/${event.id}`,
    query: standpointOf(selection.query),
    picture: attackPicture(event.id, event.label, summary, selection),
  });
}

export default async function AttackRoute({ params, searchParams }: AttackRouteProps) {
  const { attack } = await params;
  const { selection, notices } = await pageSelection(await searchParams);
  const account = attackAccount(attack, selection);
  if (account === null) notFound();
  return (
    <>
      <h1 className="mb-5">{account.read.event.label}</h1>
      <Notices notices={notices} />
      <StandpointNote selection={selection} hereHref={`/attacks/${attack}`} />
      <AttackPage account={account} selection={selection} />
      <section aria-labelledby="compare" className="mt-12 border-t-3 border-rule pt-2 print:hidden">
        <h2 id="compare" className="pb-4">
          Compare this attack
        </h2>
        <CompareForm selection={selection} chosen={[attack]} />
      </section>
    </>
  );
}
