import type { MeasureId } from "../ledger/measures/registry";
import { isOfWeapons } from "./attacked-side";
import { attributionsIn } from "./attribution";
import { authorOf } from "./author";
import type { Language } from "./language/language";
import { isSpeech, speech } from "./language/places-and-speech";
import { form } from "./language/roles";
import type { SentenceReading } from "./reading";
import type { Scene } from "./scene";
import type { Attribution } from "./speaker-labels";
import { speakerMemory } from "./speaker-memory";
import { type Speaker, speakerIn } from "./speaker-name";
import type { Token } from "./token";

/** Remembers a text's speakers as its sentences are read. */
export interface Speakers {
  /** To be told of each sentence once, in their order, with how many figures were found before it. */
  hear(sentence: SentenceReading, count: number): void;
  /** Who states a figure of the sentence last heard, by the token of its number; null: the report in its own voice. */
  speakerOf(at: number, measure: MeasureId, isPeriod: boolean): string | null;
  /** Who states what went before the sentence last heard in its paragraph, and from which figure on; null when that is not known. */
  statedBefore(): Back | null;
}

/** Who states what went before, and from which figure on. */
export interface Back {
  readonly name: string;
  readonly from: number;
  readonly isAirArm: boolean;
}

interface Heard {
  readonly attribution: Attribution;
  readonly speaker: Speaker;
}

/** Who states what a paragraph goes on with, and where that was. */
interface Going {
  readonly speaker: Speaker;
  readonly scene: Scene | null;
  /** Whether it heads all of its paragraph, wherever that is. */
  readonly isLabel: boolean;
}

/** Whether a sentence is an item of a list: its line begins with a sign or a number. */
function isListItem({ tokens, sentence }: SentenceReading): boolean {
  return tokens[sentence.from]?.kind !== "word";
}

function saysHad({ topic }: SentenceReading): boolean {
  return (topic.parts.forms & form.had) !== 0;
}

const nobody: readonly Heard[] = [];

function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.lower === ";") return true;
  return false;
}

/** The part of a sentence's attributions that covers a token: the last before it that leads on to it, else the next that looks back, else the last. */
function covering(heard: readonly Heard[], at: number, tokens: readonly Token[]): Speaker | null {
  if (heard.length === 0) return null;
  const forward = heard.findLast(({ attribution }) => attribution.isForward && attribution.at < at);
  const isApart = forward !== undefined && isParted(tokens, forward.attribution.at, at);
  if (forward !== undefined && !isApart) return forward.speaker;
  const trailing = heard.find(({ attribution }) => attribution.isTrailing && attribution.at > at);
  return (trailing ?? forward ?? heard.findLast(({ attribution }) => attribution.at < at))?.speaker ?? null;
}

/** The place a sentence's paragraph is about; null when it has named none. */
function paragraphScene({ topic }: SentenceReading): Scene | null {
  const { last, isOfParagraph } = topic.scenery;
  return isOfParagraph ? last : null;
}

/** Whether two scenes are called the same in a text, or both are none. */
function isSameScene(text: string, one: Scene | null, other: Scene | null): boolean {
  if (one === other) return true;
  return one !== null && other !== null && sceneName(text, one) === sceneName(text, other);
}

function sceneName(text: string, { called, start, end }: Scene): string {
  return called ?? text.slice(start, end);
}

/** Speakers at the beginning of a text. `publisher`: who published it; null where that is not known. */
export function speakersOf(text: string, language: Language, publisher: string | null): Speakers {
  const memory = speakerMemory(language);
  let heard: readonly Heard[] = [];
  let sentence: SentenceReading | null = null;
  /** Who speaks in a list of weapons until somebody else does. */
  const author = authorOf(publisher, language);
  let listed = author?.statesAll === false ? author.speaker : null;
  /** Who heads the list that the sentence last heard is an item of. */
  let heading: Speaker | null = null;
  /** Who states what the paragraph goes on with, after the sentence last heard and before it. */
  let going: Going | null = null;
  let gone: Going | null = null;
  /** The first figure that nobody in its paragraph was named for yet. */
  let openFrom = 0;
  /** The first figures of the line of the sentence last heard, and of the line before it. */
  let lineFrom = 0;
  let lineBefore = 0;
  let back: Back | null = null;

  const goesOn = (reading: SentenceReading): boolean => {
    if (going === null || (reading.sentence.startsLine && !saysHad(reading))) return false;
    return !reading.topic.scenery.isOwn || going.isLabel || isSameScene(text, going.scene, paragraphScene(reading));
  };

  const named = (reading: SentenceReading): readonly Heard[] => {
    const attributions = attributionsIn(reading);
    if (attributions.length === 0) return nobody;
    const found: Heard[] = [];
    for (const attribution of attributions) {
      const speaker = speakerIn(text, reading.tokens, attribution.phrase, language);
      const known = speaker === null ? null : memory.resolved(speaker);
      if (known === null) continue;
      memory.note(known);
      found.push({ attribution, speaker: known });
    }
    return found;
  };

  return {
    hear: (reading, count) => {
      const scene = paragraphScene(reading);
      const before = sentence === null ? null : paragraphScene(sentence);
      sentence = reading;
      heard = named(reading);
      gone = goesOn(reading) ? going : null;
      if (reading.sentence.startsLine || gone !== null) openFrom = count;
      if (reading.sentence.startsLine) [lineBefore, lineFrom] = [lineFrom, count];
      if (reading.sentence.startsLine && !isListItem(reading)) heading = null;
      const [first] = heard;
      const leading = heard.at(-1);
      const isThere = (): boolean =>
        !reading.topic.scenery.isOwn || before === null || isSameScene(text, before, scene);
      const isBack = first?.attribution.isTrailing === true && isThere();
      const isOffice = first !== undefined && (first.speaker.office !== null || first.speaker.name.includes(" "));
      const isSource =
        isOffice && first.attribution.isLabel && isSpeech(reading.tokens[reading.sentence.from]?.word, speech.source);
      if (isSource) back = { name: first.speaker.name, from: lineBefore, isAirArm: first.speaker.isAirArm };
      else back = isBack ? { name: first.speaker.name, from: openFrom, isAirArm: first.speaker.isAirArm } : null;
      going = leading === undefined ? gone : { speaker: leading.speaker, scene, isLabel: leading.attribution.isLabel };
      if (leading === undefined) return;
      openFrom = count;
      const endsOpen = reading.tokens[reading.sentence.to - 1]?.lower === ":";
      listed = leading.attribution.isLabel || endsOpen ? leading.speaker : null;
      heading = endsOpen ? leading.speaker : null;
    },
    speakerOf: (at, measure, isPeriod) => {
      const stated = covering(heard, at, sentence?.tokens ?? []);
      if (stated !== null) return stated.name;
      const isWeapon = isOfWeapons(measure);
      if (gone !== null && (isWeapon || !gone.speaker.isAirArm)) return gone.speaker.name;
      if (listed?.isAirArm && isWeapon) return listed.name;
      if (heading !== null && (isWeapon || !heading.isAirArm)) return heading.name;
      const isOfMonitor = author?.speaker.isWarMonitor === true || (isPeriod && !isWeapon);
      const monitor = isOfMonitor ? memory.monitor : null;
      return (monitor ?? (author?.statesAll ? author.speaker : null))?.name ?? null;
    },
    statedBefore: () => back,
  };
}
