import { nounText } from "../../lib/format/unit";
import { isShare, type Unit } from "../../lib/ledger/unit";

const several = 2;

/** What a figure is counted in, as a noun in the plural: "households", "share of buildings". */
export function unitName(unit: Unit): string {
  const noun = nounText(several, { unit });
  return isShare(unit) ? `share of ${noun}` : noun;
}
