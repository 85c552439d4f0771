import type { MeasureId } from "../ledger/measures/registry";
import { groundOfHarm, groundOfWeapons, isOfWeapons, type Target } from "./attacked-side";
import type { Language } from "./language/language";
import { form, isForm, isLink, link } from "./language/roles";
import { hasOwnPlace, ownPlace } from "./own-place";
import type { UsedPlace } from "./place-use";
import { previousReading, type Reading, type SentenceReading, statedBy } from "./reading";
import { pointsBack, type Scene, sceneOf } from "./scene";

/** Where a figure belongs: the place as written or as it is called, and whose ground was attacked. */
export interface Ground {
  readonly place: string | null;
  readonly target: Target;
}

function placeText(text: string, { start, end, called }: Scene, language: Language): string {
  return called ?? language.bareName(text.slice(start, end));
}

/** The reading that a part is a part of: "two of them children". */
function wholeOf(reading: Reading): Reading | null {
  if (!statedBy(reading)[0]?.partOf) return null;
  const before = previousReading(reading);
  return before === null || statedBy(before).length === 0 ? null : before;
}

/** The place that an official of a sentence speaks for; null when none is named. */
function seatIn({ tokens, sentence, topic }: SentenceReading): Scene | null {
  for (const name of topic.names) {
    if (!name.isPlace && name.called !== null)
      return { start: 0, end: 0, called: name.called, side: name.side, isCountry: false };
    if (name.isPlace && name.side !== "elsewhere" && name.use === "office")
      return sceneOf(tokens, sentence, topic.names, name);
  }
  return null;
}

/** The reading that a pronoun stands for: "seven of them", in this sentence or the one before. */
function antecedent({ inSentence, mention, order }: Reading, measure: MeasureId): Reading | null {
  const { tokens, previous } = inSentence;
  if (!isLink(tokens[mention.next]?.word, link.of) || !isForm(tokens[mention.next + 1]?.word, form.them | form.these))
    return null;
  const candidates = [...inSentence.mentions.slice(0, order), ...(previous?.mentions ?? [])];
  const isSame = (one: Reading): boolean =>
    statedBy(one).some((stated) => isOfWeapons(stated.measure) === isOfWeapons(measure));
  return candidates.filter(isSame).at(-1) ?? null;
}

function meansTheSame({ tokens, sentence, topic }: SentenceReading): boolean {
  return pointsBack({ tokens, sentence, parts: topic.parts });
}

/** Where a figure without a place of its own belongs: where its paragraph is, then what its official speaks for, then where the text is. */
function carried(inSentence: SentenceReading, isPeriod: boolean): Scene | null {
  const { lead, last, isOfParagraph } = inSentence.topic.scenery;
  const isOn = isOfParagraph && !isPeriod;
  if (last !== null && (isOn || meansTheSame(inSentence))) return last;
  const seat = seatIn(inSentence);
  if (seat !== null || isPeriod) return seat;
  return lead ?? last;
}

/** What a figure's measure and its scope say of where it may be, and the text and language it is read in. */
interface Asked {
  readonly text: string;
  readonly language: Language;
  readonly measure: MeasureId;
  /** Whether it counts over a period. */
  readonly isPeriod: boolean;
}

function country(target: Target, { countries }: Language): string | null {
  return target === "UA" ? countries.UA : target === "RU" ? countries.RU : null;
}

function sceneNamed({ tokens, sentence, topic }: SentenceReading, name: UsedPlace): Scene {
  return sceneOf(tokens, sentence, topic.names, name);
}

/** The ground that the weapons of the sentence before were sent at, in the same paragraph; null when that is not said. */
function groundBefore({ inSentence }: Reading): "UA" | "RU" | null {
  const { previous, sentence } = inSentence;
  const last = previous?.mentions.findLast((one) => statedBy(one).some(({ measure }) => isOfWeapons(measure)));
  return sentence.startsLine || last === undefined ? null : groundOfWeapons(last);
}

/** Weapons are a country's, unless a place is said with them. */
function groundOfArms(reading: Reading, { text, language, measure }: Asked): Ground {
  const { inSentence } = reading;
  const { lead, last } = inSentence.topic.scenery;
  const stated = groundOfWeapons(reading) ?? groundBefore(reading);
  const name = measure === "hit_locations" ? null : ownPlace(reading, measure, stated);
  if (name !== null) {
    const scene = sceneNamed(inSentence, name);
    const side = scene.side === "elsewhere" ? "UA" : scene.side;
    return { place: placeText(text, scene, language), target: side === "OCC" && stated === "UA" ? "UA" : side };
  }
  if (stated === "RU" && lead !== null && lead.side === "OCC")
    return { place: placeText(text, lead, language), target: "OCC" };
  const isHit = measure === "munitions_hit" && last !== null && meansTheSame(inSentence);
  if (isHit && last.side !== "elsewhere") return { place: placeText(text, last, language), target: last.side };
  const target = stated ?? (lead?.side === "RU" && last?.side === "RU" ? "RU" : "UA");
  return { place: country(target, language), target };
}

function groundOfHarmed(reading: Reading, { text, language, measure, isPeriod }: Asked): Ground {
  const { inSentence } = reading;
  const name = measure === "regions_hit" ? null : ownPlace(reading, measure, null);
  const scene = name === null ? carried(inSentence, isPeriod) : sceneNamed(inSentence, name);
  const target = groundOfHarm(inSentence, scene?.side ?? null, name !== null);
  const isThere = measure !== "regions_hit" && scene !== null && (scene.side === target || name !== null);
  if (isThere) return { place: placeText(text, scene, language), target };
  return { place: inSentence.topic.war !== "other" ? country(target, language) : null, target };
}

/** The ground a figure is about: its own place, that of the figure it is a part of, or where the text is. */
export function groundOf(
  text: string,
  reading: Reading,
  measure: MeasureId,
  language: Language,
  isPeriod = false,
): Ground {
  const asked: Asked = { text, language, measure, isPeriod };
  const whole = wholeOf(reading) ?? antecedent(reading, measure);
  if (whole !== null && whole !== reading && !hasOwnPlace(reading))
    return groundOf(text, whole, measure, language, isPeriod);
  return isOfWeapons(measure) ? groundOfArms(reading, asked) : groundOfHarmed(reading, asked);
}
