import { numberText } from "../../lib/format/number";

/** The revision that a briefing is frozen to, by its number: "Ledger revision 143". */
export function ledgerNumberText(revision: number): string {
  return revision === 0 ? "Empty ledger" : `Ledger revision ${numberText(revision)}`;
}
