import type { Attributor } from "../ledger/attributor";
import type { Claim } from "../ledger/claim";
import { type Estimate, statedEstimate } from "../ledger/estimate";
import type { Places } from "../ledger/place";
import { isShare } from "../ledger/unit";
import { vagueWord } from "../ledger/value";
import { attributedText } from "./attribution";
import { en } from "./en";
import { disagreementText, endsText, revisionText, shownEndText, vagueEnd, widerEndsAside } from "./estimate";
import { figureWithUnitText, narrowerPlaceText } from "./headline-notes";
import type { Locale, PluralForms } from "./locale";
import { pluralForm } from "./number";
import { subtypeAside } from "./subtype";
import { capitalised } from "./typography";
import { countText } from "./unit";
import { valueText } from "./value";

function kindText(estimate: Estimate, forms: PluralForms, locale: Locale): string {
  const { lead, high, status, unit, low } = estimate;
  if (lead === null || high === null) return "";
  const end = shownEndText(estimate, locale);
  const vague = vagueEnd(estimate, locale);
  const isWord = end === null && status !== "disagree" && lead.value.qualifier === "vague" && vagueWord(low, high);
  const words = status === "disagree" ? endsText(estimate, locale) : valueText(lead.value, unit, locale);
  const noun = pluralForm(high, forms, locale);
  if (vague !== null) return `${locale.vagueOf(vague.word, noun)}${vague.aside}`;
  return isWord ? locale.vagueOf(words, noun) : locale.counted(end ?? words, noun);
}

function kindForms({ subtype, unit }: Estimate, locale: Locale): PluralForms | undefined {
  return subtype === null || subtype === unit ? undefined : locale.subtypeNouns[subtype];
}

function countedText(estimate: Estimate, locale: Locale): string {
  const forms = kindForms(estimate, locale);
  if (forms !== undefined) return kindText(estimate, forms, locale);
  return `${figureWithUnitText(estimate, locale)}${subtypeAside(estimate, locale)}`;
}

function isOne({ high, unit }: Estimate, counted: string, locale: Locale): boolean {
  if (high === null || isShare(unit)) return false;
  return counted === locale.units.people.none || pluralForm(high, { one: "one", other: "other" }, locale) === "one";
}

function clauseText(estimate: Estimate, places: Places, locale: Locale): string {
  const { measure, unit, lead, high } = estimate;
  const where = narrowerPlaceText(estimate, places, locale);
  const { sentences } = locale;
  if (lead === null || high === null) {
    const noun =
      kindForms(estimate, locale)?.other ?? `${locale.units[unit].forms.other}${subtypeAside(estimate, locale)}`;
    const asked = `${sentences.asked([{ measure, noun }])} ${where}`;
    return lead === null ? sentences.isNotReported(asked) : sentences.isNotKnown(asked);
  }
  const counted = countedText(estimate, locale);
  const told = sentences.told(measure, counted, isOne(estimate, counted, locale));
  return `${told} ${where}${widerEndsAside(estimate, locale)}`;
}

function sourcedText(clause: string, estimate: Estimate, locale: Locale): string {
  const { lead, high, status, sourceCount } = estimate;
  if (lead === null) return clause;
  const sources = countText(sourceCount, "source", locale);
  if (status === "disagree") {
    const disagreement =
      sourceCount > 1 ? locale.sentences.disagree(sources) : (disagreementText(estimate, locale) ?? "");
    return `${clause}; ${disagreement}`;
  }
  if (sourceCount > 1 && high !== null) return `${clause}; ${locale.sentences.agree(sources)}`;
  return locale.sentences.accordingTo(clause, sources);
}

/**
 * An estimate in one sentence without a full stop: "4 to at least 15 people were injured in Kyiv; 2 sources disagree", "8 people
 * were killed in Kyiv, revised from 9, according to 1 source", "How many people were injured in Kyiv is not known, according to 1 source".
 */
export function estimateSentence(estimate: Estimate, places: Places, locale: Locale = en): string {
  const clause = [clauseText(estimate, places, locale), revisionText(estimate, locale)].filter((part) => part !== null);
  return capitalised(sourcedText(clause.join(", "), estimate, locale));
}

/** A claim in one sentence without a full stop: "At least 15 people were injured in Kyiv, according to Vitali Klitschko (mayor)". */
export function claimSentence(
  claim: Claim,
  attributor: Pick<Attributor, "name" | "role"> | null,
  places: Places,
  locale: Locale = en,
): string {
  const clause = clauseText(statedEstimate(claim), places, locale);
  return capitalised(locale.sentences.accordingTo(clause, attributedText(attributor, locale)));
}
