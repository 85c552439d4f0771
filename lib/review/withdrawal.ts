import type { Draft } from "../ledger/entry";
import { isStanding, type Ledger } from "../ledger/fold";

/** The withdrawal of a report as drafts for one append, and what it takes away. */
export interface ReportWithdrawal {
  readonly drafts: readonly Draft[];
  readonly claimCount: number;
  /** The labels of the events that nothing else is recorded of, which go with it. */
  readonly events: readonly string[];
}

/**
 * What withdrawing a report for a reason takes away: its standing claims, the events recorded by the same `actor` that no claim of another
 * report is about, and the report. Places and speakers stay, since they say nothing of an attack. Null for a report that does not stand or that
 * somebody else recorded: the curated set is put right in its files.
 */
export function reportWithdrawal(id: string, reason: string, ledger: Ledger, actor: string): ReportWithdrawal | null {
  const isOwn = (record: string) => ledger.standings.get(record)?.actor === actor;
  if (!ledger.reports.has(id) || !isOwn(id)) return null;
  const claims = (ledger.claimsOfReport.get(id) ?? []).filter((claim) => isStanding(ledger, claim.id));
  const events = [...new Set(claims.map(({ event }) => event))].filter((event) => {
    const others = (ledger.claimsOfEvent.get(event) ?? []).filter((claim) => isStanding(ledger, claim.id));
    return isOwn(event) && others.every(({ report }) => report === id);
  });
  const drafts = [...claims.map((claim) => claim.id), ...events, id].map((one): Draft => {
    const follows = ledger.standings.get(one)?.version ?? 0;
    return { kind: "withdrawal", body: { id: one, reason }, follows };
  });
  return { drafts, claimCount: claims.length, events: events.map((event) => ledger.events.get(event)?.label ?? event) };
}
