import { dayRangeText } from "../../../lib/format/day";
import { unitNameText } from "../../../lib/format/headline-notes";
import { countText } from "../../../lib/format/unit";
import type { Estimate } from "../../../lib/ledger/estimate";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { Unit } from "../../../lib/ledger/unit";
import type { Selection } from "../../../lib/query/selection";
import type { Bin } from "../../../lib/series/bin";
import { readsIn } from "../../../lib/series/binned";
import { definitionBreaks } from "../../../lib/series/definition-breaks";
import { type Counted, estimatesIn, reportedUnits } from "../../../lib/series/figures";
import { nightSpan } from "../../../lib/series/night-span";
import type { CellContent } from "../../../lib/viz/cell";

/** A count that a chart of many attacks shows, and what it is called. */
export interface NamedCount extends Counted {
  readonly label: string;
}

/**
 * What a chart says and counts where its attacks are too many for a mark each: `what` heads its title, `says` begins its subtitle, and `about` ends
 * its text alternative.
 */
export interface Many {
  readonly what: string;
  readonly says: string;
  readonly counted: readonly NamedCount[];
  readonly notes: readonly string[];
  readonly about?: string;
}

export type ManyOf = (selection: Selection) => Many;

/** A measure in its only unit, or in each of several that attacks report it in, the most reported first; its first unit where none does. */
export function namedCounts({ attacks }: Pick<Selection, "attacks">, measure: MeasureId): NamedCount[] {
  const { label, units } = measureOf(measure);
  if (units.length === 1) return [{ measure, unit: units[0], label }];
  const reported = reportedUnits(attacks, measure).map(({ unit }) => unit);
  if (reported.length === 0) return [{ measure, unit: units[0], label }];
  return reported.map((unit: Unit) => ({ measure, unit, label: `${label}: ${unitNameText(unit)}` }));
}

/** What a chart of many attacks is called: of what, in which steps of time, and the one attack's name where there is one, or that there is none. */
export function manyTitle(
  { attacks }: Pick<Selection, "attacks">,
  what: string,
  grain: "night" | "month" | "year",
): string {
  const [only, ...others] = attacks;
  const title = `${what}, ${grain} by ${grain}`;
  if (only === undefined) return `${title}: no attack is selected`;
  return others.length === 0 ? `${title}: ${only.event.label}` : title;
}

/** From the first night to the last, in words with their number: "1,000 attacks from 1 January 2029 to 27 September 2031". */
export function spanText({ attacks }: Pick<Selection, "attacks">): string {
  const count = countText(attacks.length, "attack");
  const days = nightSpan(attacks);
  if (days === null) return count;
  const { fromOn, toOn } = days;
  return `${count} ${fromOn === toOn ? "of" : "from"} ${dayRangeText(fromOn, toOn)}`;
}

/** The days at which a definition break that touches one of some counts cuts the bins of them all. */
export function cutDays(counted: readonly Pick<Counted, "measure">[]): string[] {
  const groups = new Set(counted.map(({ measure }) => measureOf(measure).group));
  return definitionBreaks.filter((one) => one.groups.some((group) => groups.has(group))).map(({ fromOn }) => fromOn);
}

/** What a figure of several attacks belongs to: their days, and no event. */
export function binContent(
  bin: Bin,
  { measure, unit, label }: NamedCount,
  name: string,
  text: string,
  notes: string,
): CellContent {
  return {
    event: "",
    measure,
    group: measureOf(measure).group,
    days: { fromOn: bin.fromOn, toOn: bin.toOn, unit },
    heading: null,
    text,
    notes: [],
    estimate: null,
    label: `${name}. ${label}: ${text}${notes === "" ? "" : `; ${notes}`}`,
  };
}

/** The estimates that a bin of some count stands on. */
export function estimatesBehind(bin: Bin, counted: Counted): readonly Estimate[] {
  return estimatesIn(readsIn(bin), counted).filter((estimate) => estimate !== null);
}
