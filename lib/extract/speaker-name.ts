import type { Language } from "./language/language";
import { isPlace, isSpeech, place, speech } from "./language/places-and-speech";
import { isLink, link } from "./language/roles";
import { tag } from "./language/word";
import { isOwnAccount, type Phrase } from "./speaker-phrase";
import type { Token } from "./token";

/** Who states something, as reports call them. */
export interface Speaker {
  readonly name: string;
  /** A person's last name in lower case; null for a body. */
  readonly surname: string | null;
  /** The office that is named with or without a person, in lower case: "mayor"; null when none is. */
  readonly office: string | null;
  readonly isPronoun: boolean;
  /** Whether an office is all that it is named by: "the mayor". */
  readonly isBare: boolean;
  /** Whether it counts weapons and nothing else, as an air force does. */
  readonly isAirArm: boolean;
  /** Whether it counts the dead of a war. */
  readonly isWarMonitor: boolean;
}

function isNoName({ kind, word }: Token): boolean {
  return (
    (kind !== "word" && kind !== "model") ||
    word.tags === tag.adverb ||
    isSpeech(word, speech.honorific) ||
    isSpeech(word, speech.beforeName)
  );
}

/** Where the person's name begins that a phrase ends with: past the last office; -1 when it ends with no person's name. */
function personAt(tokens: readonly Token[], { from, to }: Phrase): number {
  let at = to;
  while (at > from) {
    const { kind, isCapital, word } = tokens[at - 1] as Token;
    const isBody = isSpeech(word, speech.office | speech.bodyName | speech.informant) || isPlace(word, place.owner);
    const isPart =
      (kind === "word" && isCapital && !isBody && !(word.name?.isPlace ?? false)) || isInitial(tokens, at - 1);
    if (!isPart || isSpeech(word, speech.honorific)) break;
    at -= 1;
  }
  if (at === to) return -1;
  const isAll = at === from;
  return isAll || isOfficeBefore(tokens, at - 1) ? at : -1;
}

function isInitial(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "." && (tokens[at - 1]?.lower.length ?? 9) === 1;
}

function isOfficeBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isSpeech(token.word, speech.withinName)) return false;
  return (
    token.lower === "," ||
    token.lower === "." ||
    isSpeech(token.word, speech.office | speech.honorific | speech.beforeName) ||
    (token.kind === "word" && !token.isCapital)
  );
}

/** Who a phrase names: the person without an office, or the body whose voice it is; null when nothing is left of it. */
export function speakerIn(text: string, tokens: readonly Token[], phrase: Phrase, language: Language): Speaker | null {
  let { from, to } = phrase;
  const isAccount = isOwnAccount(tokens, phrase);
  while (to > from && isNoName(tokens[to - 1] as Token)) to -= 1;
  while (from < to && isNoName(tokens[from] as Token)) from += 1;
  if (to <= from) return null;
  while (to - from > 2 && isSpeech(tokens[from]?.word, speech.account) && isLink(tokens[from + 1]?.word, link.of))
    from += 2;
  const isOwned = to - from > 1 && isPlace(tokens[from]?.word, place.owner) && !(tokens[from] as Token).isCapital;
  if (isOwned) from += 1;
  let parts = 0;
  let office: string | null = null;
  let isOfMonitor = true;
  for (let at = from; at < to; at += 1) {
    const { word, lower } = tokens[at] as Token;
    parts |= word.speech;
    if (isSpeech(word, speech.office) && office === null && !isSpeech(word, speech.airArm)) {
      office = lower;
      isOfMonitor = isSpeech(word, speech.warMonitor) || (parts & speech.warMonitor) !== 0;
    }
    const isVoice = isSpeech(word, speech.voice) && isLink(tokens[at + 1]?.word, link.for);
    if (isVoice && at + 2 < to) return speakerIn(text, tokens, { from: at + 2, to }, language);
    if (isSpeech(word, speech.account) && at > from) to = at;
  }
  const isPronoun = isAccount || (to === from + 1 && isSpeech(tokens[from]?.word, speech.pronoun));
  const person = personAt(tokens, { from, to });
  const isPerson = person >= 0 && !isPronoun && tokens[to - 1]?.word.name?.state == null;
  const start = isPerson ? person : from;
  const name = language.speakerName(text.slice(tokens[start]?.start, tokens[to - 1]?.end));
  return {
    name,
    surname: isPerson ? (tokens[to - 1]?.lower ?? null) : null,
    office,
    isPronoun,
    isBare: office !== null && to === from + 1 && !isOwned,
    isAirArm: !isPerson && (parts & speech.airArm) !== 0,
    isWarMonitor: !isPerson && isOfMonitor && (parts & speech.warMonitor) !== 0,
  };
}
