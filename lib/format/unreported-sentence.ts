import { type MeasureId, measureOf } from "../ledger/measures/registry";
import type { PlaceId, Places } from "../ledger/place";
import { en } from "./en";
import { narrowerPlaceText } from "./headline-notes";
import type { Locale } from "./locale";
import { capitalised } from "./typography";

/** The ground that is asked about; null where the whole event is. */
export type AskedGround = { readonly ids: readonly PlaceId[]; readonly places: Places } | null;

function askedText(measures: readonly MeasureId[], ground: AskedGround, locale: Locale): string {
  const asked = locale.sentences.asked(
    measures.map((measure) => ({ measure, noun: locale.units[measureOf(measure).units[0]].forms.other })),
  );
  const [first] = measures;
  if (ground === null || first === undefined) return asked;
  return `${asked} ${narrowerPlaceText({ measure: first, places: ground.ids }, ground.places, locale)}`;
}

/** That no figure is reported of measures, in one sentence without a full stop: "How many people were killed is not reported; no report …". */
export function unreportedSentence(
  measures: readonly MeasureId[],
  ground: AskedGround = null,
  locale: Locale = en,
): string {
  return capitalised(locale.sentences.isNotReported(askedText(measures, ground, locale)));
}

/** That every claim about measures is set aside: "No figure stands for how many people were killed in Kyiv; every claim is set aside". */
export function setAsideSentence(
  measures: readonly MeasureId[],
  ground: AskedGround = null,
  locale: Locale = en,
): string {
  return capitalised(locale.sentences.noFigureStands(askedText(measures, ground, locale)));
}

/** What further measures no report gives: "No report at hand says how many were without water or without gas". */
export function unsaidSentence(measures: readonly MeasureId[], locale: Locale = en): string {
  return capitalised(locale.sentences.noReportSays(askedText(measures, null, locale)));
}
