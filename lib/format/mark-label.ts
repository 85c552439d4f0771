import type { Estimate } from "../ledger/estimate";
import type { MeasureId } from "../ledger/measures/registry";
import { en } from "./en";
import { estimateText } from "./estimate";
import type { Locale } from "./locale";
import { uncapitalised } from "./typography";

/**
 * A figure at a mark that no column heads, as short as it can be told: "over 370 launched", "at least 2 killed"; "injured: not
 * known" where the words give no number, "killed: not reported" for null.
 */
export function markLabelText(measure: MeasureId, estimate: Estimate | null, locale: Locale = en): string {
  const { label, predicate } = locale.measure(measure);
  const text = estimateText(estimate, locale);
  const hasNumber = typeof estimate?.high === "number";
  return hasNumber ? locale.counted(text, predicate) : locale.labelled(uncapitalised(label), text);
}
