import { dayRangeText, dayText, monthText } from "../format/day";
import { endsText } from "../format/estimate";
import { amountText } from "../format/number";
import { statusText } from "../format/status";
import { countText } from "../format/unit";
import type { Unit } from "../ledger/unit";
import type { Bin } from "./bin";
import { daysBetween } from "./days";
import type { Days, WideGrain } from "./grain";

/** What a bin's days are called: "24 January 2026", "19 to 25 Jan 2026" as a range, "January 2026", a year, or the days of a part of one of these. */
export function daysText(
  { fromOn, toOn, isPart = false }: Days & { readonly isPart?: boolean },
  grain: WideGrain,
): string {
  if (grain === "night") return dayText(fromOn);
  if (grain === "month" && !isPart) return monthText(fromOn);
  if (grain === "year" && !isPart) return fromOn.slice(0, 4);
  return dayRangeText(fromOn, toOn, "short");
}

/** What is said of days of which no attack is on record; they are not known to have been quiet. */
export const noRecordText = "no attack on record";

/**
 * A bin's numbers in words: "1,250", "at least 1,250", "1,250 (1,200 to at least 1,300)"; "not reported" where attacks are on record and none
 * gives a number, "not known" where those that tell of it say so, "no attack on record" where there is none.
 */
export function binText(bin: Bin, unit: Unit): string {
  const { low, best, high } = bin;
  if (low === null || high === null) {
    if (bin.attacks === 0) return noRecordText;
    return bin.unknown > 0 ? endsText({ ...bin, unit }) : statusText("not_reported");
  }
  const ends = endsText({ ...bin, unit });
  return low === high || best === null ? ends : `${amountText(best, unit)} (${ends})`;
}

/** How many attacks stand behind a bin, in clauses: "31 attacks on 28 of 31 nights"; "3 not reported"; "1 stated as not known". */
export function binNotes(bin: Bin): string[] {
  if (bin.attacks === 0) return [];
  const { attacks, nights, reported, unreported, unknown, overlapping } = bin;
  const all = daysBetween(bin.fromOn, bin.toOn);
  const on = all === 1 ? "" : ` on ${nights} of ${countText(all, "night")}`;
  return [
    `${countText(attacks, "attack")}${on}`,
    `${reported} with a number`,
    ...(unreported > 0 ? [`${unreported} ${statusText("not_reported")}`] : []),
    ...(unknown > 0 ? [`${unknown} stated as not known`] : []),
    ...(overlapping > 0 ? [`${overlapping} not added, of the same ground as a larger one of that night`] : []),
    ...(bin.over === "largest" && bin.largest !== null ? [`the largest: ${bin.largest.label}`] : []),
  ];
}
