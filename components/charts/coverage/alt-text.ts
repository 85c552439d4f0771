import { listText } from "../../../lib/format/list";
import { countText } from "../../../lib/format/unit";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { CoverageRow } from "./series";
import { coverageStates, stateWords } from "./state";

/** As many attacks as one sentence names; more are counted. */
const namedAtMost = 8;

function attacksText(labels: readonly string[], count: number): string {
  if (labels.length === count && count > 1) return "any attack shown";
  return labels.length <= namedAtMost ? listText(labels) : `${countText(labels.length, "attack")} of ${count}`;
}

/** The picture in words, measure by measure: which attacks are in which state. Says so when no attack is shown. */
export function coverageAltText(
  { attacks }: Selection,
  measures: readonly MeasureId[],
  rows: readonly CoverageRow[],
): string {
  if (attacks.length === 0) return "No attack is shown.";
  const columnText = (measure: MeasureId, index: number) => {
    const parts = coverageStates.flatMap((state) => {
      const isIn = rows.map(({ marks }) => marks[index]?.some((mark) => mark.state === state) ?? false);
      const labels = attacks.flatMap(({ event }, at) => (isIn[at] ? [event.label] : []));
      if (labels.length === 0) return [];
      const who = attacksText(labels, attacks.length);
      const all = state === "not_reported" ? who : who.replace(/^any attack shown$/, "every attack shown");
      return [`${stateWords[state]} for ${all}`];
    });
    return `${measureOf(measure).label}: ${parts.join("; ")}.`;
  };
  return measures.map(columnText).join(" ");
}
