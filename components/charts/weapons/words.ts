import { workedOutText } from "../../../lib/format/remainder";
import type { MeasureId } from "../../../lib/ledger/measures/registry";
import { isOfEveryClass } from "./families";
import type { Rest } from "./remainder";

/** What the rest of a class is called, and what stands beside a class of which no type is stated. */
export function restLabel(measure: MeasureId): string {
  return isOfEveryClass(measure) ? "class not stated" : "type not stated";
}

/** How many the rest are, in words. */
export function restWords(rest: Rest): string {
  if (typeof rest === "object") return workedOutText(rest);
  return rest === "exceeded" ? "the parts are more than the whole" : "how many cannot be worked out";
}
