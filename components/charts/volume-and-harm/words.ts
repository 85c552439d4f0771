import { listText } from "../../../lib/format/list";
import { markLabelText } from "../../../lib/format/mark-label";
import { numberText } from "../../../lib/format/number";
import { statusText } from "../../../lib/format/status";
import { countText } from "../../../lib/format/unit";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { CellContent } from "../../../lib/viz/cell";
import { hasNumber, type Pair, type PairSeries, seriesTitle } from "./series";

const namedAtMost = 8;

function hasBoth({ x, y }: Pair): boolean {
  return hasNumber(x) && hasNumber(y);
}

/** How many attacks a panel has, by how much is known of them. */
export function countsText({ placed, unplaced }: PairSeries): string {
  const both = placed.filter(hasBoth).length;
  const parts = [
    `${countText(both, "attack")} with both figures`,
    `${numberText(placed.length - both)} with one`,
    `${numberText(unplaced.length)} with neither`,
  ];
  return `${listText(parts)}.`;
}

/** What an axis says of itself. */
export function axisText({ measure }: Pick<CellContent, "measure">): string {
  return `${measureOf(measure).label}, on a logarithmic scale`;
}

/** What the margin of an axis is called: for figures without a number, of whichever kind there are. */
export function marginText(contents: readonly CellContent[]): string {
  const isUnknown = contents.some((content) => content.estimate !== null && !hasNumber(content));
  return isUnknown ? "not reported or not known" : statusText("not_reported");
}

/** Why a figure has no place: "killed: not reported". */
export function noPlaceText({ measure, estimate }: CellContent): string {
  return markLabelText(measure, estimate);
}

export const unplacedHeading = "Cannot be placed: no number for either.";

/** What is said of the attacks without a place that are not listed one by one. */
export function moreUnplacedText(count: number): string {
  return `And ${countText(count, "attack")} more; the table has them all.`;
}

/** What is said of the marks that are not named; null when all are. */
export function unnamedText(count: number, all: number): string | null {
  if (count === 0) return null;
  return `Not named for want of room: ${numberText(count)} of ${countText(all, "attack")}; the table names them all.`;
}

function attacksText(pairs: readonly Pair[]): string {
  if (pairs.length > namedAtMost) return countText(pairs.length, "attack");
  return listText(pairs.map(({ label }) => label));
}

/** A panel in words: which attacks have both figures, which only one, and which none. */
export function seriesText(series: PairSeries): string {
  const { placed, unplaced } = series;
  const [both, one] = [placed.filter(hasBoth), placed.filter((pair) => !hasBoth(pair))];
  const parts = [
    both.length === 0 ? "no attack has both figures" : `both figures for ${attacksText(both)}`,
    ...(one.length === 0 ? [] : [`only one of them for ${attacksText(one)}`]),
    ...(unplaced.length === 0 ? [] : [`no number, and so no place, for ${attacksText(unplaced)}`]),
  ];
  return `${seriesTitle(series)}: ${parts.join("; ")}.`;
}
