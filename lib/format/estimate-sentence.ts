import type { Estimate } from "../ledger/estimate";
import type { Places } from "../ledger/place";
import { en } from "./en";
import { revisionText, widerEndsAside } from "./estimate";
import { figureWithUnitText, narrowerPlaceText } from "./headline-notes";
import type { Locale } from "./locale";
import { subtypeAside } from "./subtype";
import { uncapitalised } from "./typography";
import { countText } from "./unit";

function figureText(estimate: Estimate, where: string, locale: Locale): string {
  const { measure, lead, high } = estimate;
  const { label, predicate } = locale.measure(measure);
  const aside = subtypeAside(estimate, locale);
  if (lead === null || high === null) {
    const state = lead === null ? locale.statuses.not_reported : locale.notKnown;
    return locale.labelled(`${uncapitalised(label)}${aside} ${where}`, state);
  }
  return `${figureWithUnitText(estimate, locale)} ${predicate}${aside} ${where}${widerEndsAside(estimate, locale)}`;
}

function agreementText({ status, sourceCount, high }: Estimate, locale: Locale): string | null {
  if (status === "disagree") return sourceCount > 1 ? locale.theyDisagree : locale.itsFiguresDisagree;
  return sourceCount > 1 && high !== null ? locale.theyAgree : null;
}

/**
 * An estimate in one plain sentence without a full stop, for inspectors and text alternatives: "4 to at least 15 people injured
 * in Kyiv; 2 sources; they disagree", "8 people killed in Kyiv; revised from 9; 1 source", "injured in Kyiv: not reported".
 */
export function estimateSentence(estimate: Estimate, places: Places, locale: Locale = en): string {
  const where = narrowerPlaceText(estimate, places, locale);
  return [
    figureText(estimate, where, locale),
    revisionText(estimate, locale),
    estimate.lead === null ? null : countText(estimate.sourceCount, "source", locale),
    agreementText(estimate, locale),
  ]
    .filter((part) => part !== null)
    .join("; ");
}
