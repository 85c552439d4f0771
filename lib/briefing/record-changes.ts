import { type ClaimRow, claimRow } from "../document/claim-rows";
import { type FigureKind, figureKinds } from "../ledger/entry";
import type { Ledger } from "../ledger/fold";
import type { Standing } from "../ledger/standing";

/** What became of a record between two revisions of a ledger. */
export type RecordChangeKind = "added" | "changed" | "withdrawn" | "restored";

/** A record that came, went or has a new version between two revisions, and who recorded that and when. */
export interface RecordChange {
  readonly kind: FigureKind;
  readonly id: string;
  readonly what: RecordChangeKind;
  /** Why it was withdrawn; null unless it was. */
  readonly reason: string | null;
  /** What a record that is no claim is called; a claim's words are in `claim`. */
  readonly name: string;
  /** The claim in words, as it stands now, or as it stood before it was withdrawn; null for other records. */
  readonly claim: ClaimRow | null;
  readonly actor: string;
  readonly recordedAt: string;
}

function whatBecame(before: Standing | undefined, after: Standing): RecordChangeKind | null {
  if (before?.version === after.version) return null;
  const wasThere = before !== undefined && before.withdrawn === null;
  if (after.withdrawn !== null) return wasThere ? "withdrawn" : null;
  if (before === undefined) return "added";
  return wasThere ? "changed" : "restored";
}

function isFigureKind(kind: string): kind is FigureKind {
  return (figureKinds as readonly string[]).includes(kind);
}

function claimIn(id: string, ledgers: readonly Ledger[]): ClaimRow | null {
  for (const ledger of ledgers) {
    const claim = ledger.claims.get(id);
    const report =
      claim === undefined ? undefined : ledgers.map(({ reports }) => reports.get(claim.report)).find(Boolean);
    if (claim !== undefined && report !== undefined) return claimRow(claim, report, "kept", ledger);
  }
  return null;
}

function nameIn(kind: FigureKind, id: string, ledgers: readonly Ledger[]): string {
  for (const { reports, events, attributors, places } of ledgers) {
    const report = reports.get(id);
    const named: Readonly<Record<FigureKind, string | null | undefined>> = {
      place: places.get(id)?.name,
      attributor: attributors.get(id)?.name,
      report: report === undefined ? undefined : (report.title ?? report.publisher ?? id),
      event: events.get(id)?.label,
      claim: null,
    };
    const name = named[kind];
    if (typeof name === "string") return name;
  }
  return id;
}

/** Every record that figures hang on and that is not at the later ledger what it was at the earlier, by id, in the order of the log. */
export function recordChanges(before: Ledger, after: Ledger): ReadonlyMap<string, RecordChange> {
  const changes = [...after.standings].flatMap(([id, standing]): [RecordChange, Standing][] => {
    const { kind, withdrawn, actor, recordedAt } = standing;
    const what = whatBecame(before.standings.get(id), standing);
    if (what === null || !isFigureKind(kind)) return [];
    const ledgers = withdrawn === null ? [after, before] : [before, after];
    const claim = kind === "claim" ? claimIn(id, ledgers) : null;
    return [
      [{ kind, id, what, reason: withdrawn, name: nameIn(kind, id, ledgers), claim, actor, recordedAt }, standing],
    ];
  });
  const inOrder = changes.sort(([, a], [, b]) => a.seq - b.seq).map(([change]) => change);
  return new Map(inOrder.map((change) => [change.id, change]));
}
