import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notices } from "../../../components/filters/notices";
import { attackAccount } from "../../../components/provenance/attack-account";
import { AttackPage } from "../../../components/provenance/attack-page";
import { StandpointNote } from "../../../components/provenance/standpoint-note";
import type { RawQuery } from "../../../lib/query/query";
import { pageSelection } from "../../page-selection";

interface AttackRouteProps {
  readonly params: Promise<{ attack: string }>;
  readonly searchParams: Promise<RawQuery>;
}

export async function generateMetadata({ params, searchParams }: AttackRouteProps): Promise<Metadata> {
  const { attack } = await params;
  const { selection } = await pageSelection(await searchParams);
  return { title: attackAccount(attack, selection)?.read.event.label ?? "No such attack" };
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
    </>
  );
}
