import { unknownWord } from "./language/word";
import type { Sentence } from "./sentence";
import type { Token } from "./token";

/**
 * The parts that words of a sentence play, each a sum of the bits of all of them: what none of its words is need not be looked for among
 * them.
 */
export interface Parts {
  readonly tags: number;
  readonly links: number;
  readonly forms: number;
  readonly times: number;
  readonly speech: number;
  readonly places: number;
  readonly people: number;
  readonly arms: number;
  readonly hasWeekday: boolean;
  readonly hasSettlement: boolean;
  /** Whether a number is written with four digits, as years are. */
  readonly hasYear: boolean;
  readonly hasColon: boolean;
}

/** The parts that a sentence's words play; none where it has no word that is known. */
export function partsOf(tokens: readonly Token[], { from, to }: Sentence): Parts {
  let tags = 0;
  let links = 0;
  let forms = 0;
  let times = 0;
  let speech = 0;
  let places = 0;
  let people = 0;
  let arms = 0;
  let hasWeekday = false;
  let hasSettlement = false;
  let hasYear = false;
  let hasColon = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const { word, kind } = token;
    if (kind === "number" && token.end - token.start === 4) hasYear = true;
    if (kind === "sign" && token.lower === ":") hasColon = true;
    if (word === unknownWord) continue;
    tags |= word.tags;
    links |= word.links;
    forms |= word.forms;
    times |= word.times;
    speech |= word.speech;
    places |= word.places;
    people |= word.people;
    arms |= word.arms;
    if (word.weekday >= 0) hasWeekday = true;
    if (word.head === "settlement") hasSettlement = true;
  }
  return { tags, links, forms, times, speech, places, people, arms, hasWeekday, hasSettlement, hasYear, hasColon };
}
