import type { Language } from "./language/language";
import { isSpeech, speech } from "./language/places-and-speech";
import { type Speaker, speakerIn } from "./speaker-name";
import type { Phrase } from "./speaker-phrase";
import type { Token } from "./token";
import { tokenReader } from "./tokens";

const longestPublisher = 12;
const longestName = 5;

/** Who publishes a report and speaks in it. */
export interface Author {
  readonly speaker: Speaker;
  /** Whether all that nobody else is named for is its own: a company, an office or a person, not an air force, whose counts of weapons alone are. */
  readonly statesAll: boolean;
}

/** The words of a publisher that name it: those before a bracket or a slash. */
function nameOf(tokens: readonly Token[]): Phrase {
  const end = tokens.findIndex(({ lower }) => lower === "(" || lower === "/" || lower === ",");
  return { from: 0, to: end < 0 ? tokens.length : end };
}

/** "Volodymyr Rudenko (X)", "@rudenko": a person's own channel. */
function isOwnChannel(tokens: readonly Token[], { to }: Phrase): boolean {
  const isNamed =
    to >= 2 && to <= longestName && tokens.slice(0, to).every(({ isCapital, kind }) => isCapital && kind === "word");
  return isNamed && tokens[to]?.lower === "(" && tokens[to + 2]?.lower === ")";
}

/** The publisher of a report where it speaks for itself: "DTEK", "Ministry of Energy", "Air Force"; null for the press, for one that is not known and for any other. */
export function authorOf(publisher: string | null, language: Language): Author | null {
  if (publisher === null) return null;
  const tokens: Token[] = [];
  tokenReader(publisher, language).read(tokens, longestPublisher);
  const airArm = tokens.findIndex(({ word }) => isSpeech(word, speech.airArm));
  if (airArm >= 1) {
    const speaker = speakerIn(publisher, tokens, { from: 0, to: airArm + 1 }, language);
    return speaker?.isAirArm ? { speaker, statesAll: false } : null;
  }
  if (tokens.some(({ word }) => isSpeech(word, speech.press))) return null;
  const name = nameOf(tokens);
  const isBody = tokens
    .slice(0, name.to)
    .some(({ word, isCapital }) => isCapital && isSpeech(word, speech.bodyName | speech.office));
  if (!isBody && !isOwnChannel(tokens, name)) return null;
  const speaker = speakerIn(publisher, tokens, name, language);
  return speaker === null ? null : { speaker, statesAll: true };
}
