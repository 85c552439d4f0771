import { dayText, nightText, periodText } from "@/lib/format/day";
import { estimateSentence } from "@/lib/format/estimate-sentence";
import { instantText } from "@/lib/format/instant";
import { listText } from "@/lib/format/list";
import { numberText, shareText, tickText } from "@/lib/format/number";
import { rangeText, valueSentenceText } from "@/lib/format/value";
import { claim, estimateOf, places, value } from "./records";

/** One text of each kind that a time zone, a language setting or a calendar could change. */
export function everyText(): string[] {
  const injured = claim({ value: value("vague", 200_000, 999_999) });
  return [
    numberText(1_234_567.5),
    shareText(0.465),
    tickText(1_500_000),
    rangeText(1_000, 2_000, "people", "compact"),
    valueSentenceText(injured),
    estimateSentence(estimateOf(injured), places),
    dayText("2026-01-01"),
    dayText("2025-12-31", "short"),
    nightText("2025-03-30"),
    periodText({ fromOn: "2025-10-26", toOn: null, precision: "day" }),
    instantText("2025-12-31T22:30:00Z"),
    instantText("2025-10-26T00:30:00Z"),
    instantText("2025-10-26T01:30:00Z"),
    listText(["Kyiv", "Kharkiv", "Odesa"]),
  ];
}
