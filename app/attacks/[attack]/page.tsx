import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompareForm } from "../../../components/filters/compare-form";
import { Notices } from "../../../components/filters/notices";
import { attackAccount } from "../../../components/provenance/attack-account";
import { AttackPage } from "../../../components/provenance/attack-page";
import { StandpointNote } from "../../../components/provenance/standpoint-note";
import { attackSummary } from "../../../components/social/attack-summary";
import { recordTitle } from "../../../components/social/narrowing";
import { PageDownload } from "../../../components/take-away/page-download";
import { TakeAwaySection } from "../../../components/take-away/take-away-section";
import { queryString, type RawQuery, standpointOf } from "../../../lib/query/query";
import { selection as selected } from "../../../lib/query/selection";
import { attackTakeAway, filesOf, linksOf } from "../../offering";
import { attackPicture, pageMetadata } from "../../page-metadata";
import { pageSelection } from "../../page-selection";
import { siteOrigin } from "../../site-origin";

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
  const standpoint = standpointOf(selection.query);
  const asked = queryString(standpoint);
  // As known before it happened, an attack has a page but no figures and no files.
  const isKnown = selected(selection.ledger, { ...standpoint, attack: [attack] }).attacks.length > 0;
  const taken = isKnown ? attackTakeAway(account.read.event, selection, await siteOrigin()) : null;
  const subject = { kind: "attack", id: attack } as const;
  return (
    <>
      <h1 className="mb-5">{account.read.event.label}</h1>
      <Notices notices={notices} />
      <StandpointNote selection={selection} hereHref={`/attacks/${attack}`} />
      {taken === null ? null : (
        <div className="mb-6">
          <PageDownload taken={taken} query={asked} files={linksOf(subject, selection)} />
        </div>
      )}
      <AttackPage account={account} selection={selection} />
      <section aria-labelledby="compare" className="mt-12 border-t-3 border-rule pt-2 print:hidden">
        <h2 id="compare" className="pb-4">
          Compare this attack
        </h2>
        <CompareForm selection={selection} chosen={[attack]} />
      </section>
      {taken === null ? null : <TakeAwaySection taken={taken} query={asked} files={filesOf(subject, selection)} />}
    </>
  );
}
