import { workedOutText } from "../../../lib/format/remainder";
import type { MeasureId } from "../../../lib/ledger/measures/registry";
import { isOfEveryClass } from "./families";
import type { Rest } from "./remainder";

/**
 * What the rest of a class is called, and what stands beside a class that is not split by type: sources may name types, as in "cruise or
 * ballistic missiles", and give no number for each.
 */
export function restLabel(measure: MeasureId): string {
  return isOfEveryClass(measure) ? "class not told apart" : "type not told apart";
}

/** How many the rest are, in words. */
export function restWords(rest: Rest): string {
  if (typeof rest === "object") return workedOutText(rest);
  return rest === "exceeded" ? "the parts are more than the whole" : "how many cannot be worked out";
}
