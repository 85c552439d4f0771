import { group } from "d3";
import type { Estimate } from "../../../lib/ledger/estimate";
import type { Attack } from "../../../lib/ledger/event";
import type { MeasureId } from "../../../lib/ledger/measures/registry";
import type { Read } from "../../../lib/query/selection";

/** The measure that counts munitions of every class together, and the classes it is made of; none of them is another. */
const allMunitions: MeasureId = "munitions_launched";
const classes: readonly MeasureId[] = ["drones_launched", "missiles_launched", "bombs_launched"];

/** Types that exclude one another. What is hypersonic may be ballistic or cruise as well, and every missile has a model. */
const familyOfType: Readonly<Record<string, string>> = {
  ...{ shahed: "make", decoy: "make" },
  ...{ ballistic: "flight", cruise: "flight" },
};

function familyOf({ subtype }: Estimate): string {
  if (subtype === null) return "class";
  return subtype.startsWith("model:") ? "model" : (familyOfType[subtype] ?? subtype);
}

/** Whether a measure counts every class of weapons together. */
export function isOfEveryClass(measure: MeasureId): boolean {
  return measure === allMunitions;
}

/**
 * The stated parts of one class of an attack's weapons, or of all munitions, in families: parts of one family exclude one another, parts
 * of two may be the same weapons. Empty where no part is stated.
 */
export function partFamilies({ readings }: Read<Attack>, measure: MeasureId): Estimate[][] {
  const parts = isOfEveryClass(measure)
    ? classes.flatMap((id) => readings.get(id)?.headlines.map(({ estimate }) => estimate) ?? [])
    : (readings.get(measure)?.subsets ?? []);
  return [...group(parts, familyOf).values()];
}
