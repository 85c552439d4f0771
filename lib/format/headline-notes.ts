import type { Estimate } from "../ledger/estimate";
import { measureOf } from "../ledger/measures/registry";
import type { Places } from "../ledger/place";
import { isShare, type Unit } from "../ledger/unit";
import { vagueWord } from "../ledger/value";
import { en } from "./en";
import { endsText, estimateText, isWidened, shownEndText, vagueEnd, widerEndsAside } from "./estimate";
import type { Locale } from "./locale";
import { pluralForm } from "./number";
import { placeSetText } from "./place";
import { subtypeText } from "./subtype";
import { nounText, withUnit } from "./unit";
import { countedValueText } from "./value";

function sharedRefinement(kept: Estimate["kept"]): string | undefined {
  const [first, ...others] = kept.map(({ of }) => of);
  return others.every((of) => of === first) ? first : undefined;
}

/** An estimate's figure with what it counts and without wider ends: "4 to at least 15 people", "over 40% of residential buildings". */
export function figureWithUnitText(estimate: Estimate, locale: Locale = en): string {
  const { lead, unit, high, kept, status } = estimate;
  if (lead === null) return locale.statuses.not_reported;
  const counted = { unit, of: sharedRefinement(kept) };
  const end = shownEndText(estimate, locale);
  const vague = vagueEnd(estimate, locale);
  if (vague !== null && high !== null) {
    return `${locale.vagueOf(vague.word, nounText(high, counted, locale))}${vague.aside}`;
  }
  if (end !== null && high !== null) return withUnit(end, high, counted, locale);
  if (status !== "disagree" || high === null) return countedValueText(lead.value, counted, locale);
  return withUnit(endsText(estimate, locale), high, counted, locale);
}

/**
 * An estimate at a mark with its unit, where one column holds several: "88,000 households", "hundreds of thousands of people",
 * "about 400 drones (390 to 400)"; "not known" where the words give no number, "not reported" where there is no claim.
 */
export function countedEstimateText(estimate: Estimate, locale: Locale = en): string {
  return `${figureWithUnitText(estimate, locale)}${widerEndsAside(estimate, locale)}`;
}

/** Where a figure holds, for one that covers less than its event's ground: "in Kyiv". */
export function narrowerPlaceText(
  { measure, places: ids }: Pick<Estimate, "measure" | "places">,
  places: Places,
  locale: Locale = en,
): string {
  return locale.whereOf[measureOf(measure).group](placeSetText(ids, places, locale));
}

/** A figure for other ground, which a headline does not cover: "also hundreds of thousands of people in Chernihiv oblast". */
export function besideText(estimate: Estimate, places: Places, locale: Locale = en): string {
  return locale.also(countedEstimateText(estimate, locale), narrowerPlaceText(estimate, places, locale));
}

/**
 * A subset of a figure, never added to it: "6 children among them", "at least 3 of them hospitalised". The whole, which is no
 * subset, gives its own text.
 */
export function subsetText(estimate: Estimate, locale: Locale = en): string {
  const { subtype, high, low, lead } = estimate;
  const amount = estimateText(estimate, locale);
  if (subtype === null) return amount;
  const forms = locale.subtypeNouns[subtype];
  if (high === null || forms === undefined) return locale.ofThem(amount, subtypeText(subtype, locale));
  const noun = pluralForm(high, forms, locale);
  const isWord = lead?.value.qualifier === "vague" && vagueWord(low, high) !== null && !isWidened(estimate);
  const vague = vagueEnd(estimate, locale);
  if (vague !== null) return locale.amongThem(`${locale.vagueOf(vague.word, noun)}${vague.aside}`);
  return locale.amongThem(isWord ? locale.vagueOf(amount, noun) : locale.counted(amount, noun));
}

/** A unit's name as a heading has it: "people", "households", "share of buildings". */
export function unitNameText(unit: Unit, locale: Locale = en): string {
  const noun = locale.units[unit].forms.other;
  return isShare(unit) ? locale.shareName(noun) : noun;
}
