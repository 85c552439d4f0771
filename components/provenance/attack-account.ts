import type { Claim } from "../../lib/ledger/claim";
import type { Attack } from "../../lib/ledger/event";
import { attacksByNight } from "../../lib/ledger/fold";
import { readingsOf } from "../../lib/ledger/reading";
import { asOfMsOf, type Read, type Selection } from "../../lib/query/selection";

/** What an attack's page shows besides the ledger itself. */
export interface AttackAccount {
  readonly read: Read<Attack>;
  /** Every claim about the attack, withdrawn ones too. */
  readonly claims: readonly Claim[];
  readonly previous: Attack | undefined;
  readonly next: Attack | undefined;
}

/**
 * The account of an attack at a selection's revision and instant, whether or not its filters leave the attack in. Null for an id
 * that no attack of the ledger has, a period's too.
 */
export function attackAccount(id: string, selection: Selection): AttackAccount | null {
  const { ledger } = selection;
  const attacks = attacksByNight(ledger);
  const index = attacks.findIndex((attack) => attack.id === id);
  const event = attacks[index];
  if (event === undefined) return null;
  return {
    read: { event, readings: readingsOf(id, ledger, asOfMsOf(selection)) },
    claims: ledger.claimsOfEvent.get(id) ?? [],
    previous: attacks[index - 1],
    next: attacks[index + 1],
  };
}
