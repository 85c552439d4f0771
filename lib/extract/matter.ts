import { isPlace, place } from "./language/places-and-speech";
import { isLink, isTime, link, time } from "./language/roles";
import { type Act, tag } from "./language/word";
import type { Parts } from "./parts";
import type { Sentence } from "./sentence";
import type { Token } from "./token";

/** What a passage is about, where its words say so: this war, another war or place, a war before this one, or a calamity. */
export type Matter = "this" | "other" | "age" | "disaster";

/** What a text is about so far. */
export interface Matters {
  /** What it opened with; null while nothing has said so. */
  readonly lead: Matter | null;
  /** What is told of now. */
  readonly passage: Matter | null;
  /** The last war or place that was told of, which holds until another is. */
  readonly war: "this" | "other" | "unknown";
}

const none: Matters = { lead: null, passage: null, war: "unknown" };

const firstYear = 1900;
const firstYearOfThisWar = 2014;

function isYearBeforeWar(token: Token | undefined): boolean {
  if (token === undefined || token.digits === null || token.digits.isGrouped || token.end - token.start !== 4)
    return false;
  return token.digits.value >= firstYear && token.digits.value < firstYearOfThisWar;
}

const foundingReach = 4;

/** Whether a year is the time that a sentence tells of: "in 1943", "14 May 1941", "the 1943 raid", "Aleppo, 1943:"; not "opened in 1977". */
function isTimeTold(tokens: readonly Token[], at: number, { from, to }: Sentence): boolean {
  const before = at > from ? tokens[at - 1] : undefined;
  if (before === undefined || !isYearBeforeWar(tokens[at])) return false;
  for (let back = at - 2; back >= Math.max(from, at - foundingReach); back -= 1)
    if (isPlace(tokens[back]?.word, place.founding)) return false;
  const closes = at + 1 >= to || (tokens[at + 1]?.kind !== "word" && tokens[at + 1]?.lower !== ",");
  if (closes && (before.lower === "," || before.isCapital)) return true;
  if (isLink(before.word, link.in)) return true;
  if ((before.word.tags & tag.month) !== 0 && before.isCapital) return true;
  return (before.word.tags & tag.determiner) !== 0 && ((tokens[at + 1]?.word.tags ?? 0) & tag.attack) !== 0;
}

const sinceReach = 4;

/** "the World War", and not "the largest since the World War". */
function isWorldWar(tokens: readonly Token[], at: number, from: number): boolean {
  if (!isTime(tokens[at]?.word, time.world) || !isTime(tokens[at + 1]?.word, time.war)) return false;
  for (let back = at - 1; back >= Math.max(from, at - sinceReach); back -= 1)
    if (isLink(tokens[back]?.word, link.since)) return false;
  return true;
}

const harms: ReadonlySet<Act> = new Set<Act>(["kill", "die", "injure", "hit", "damage", "destroy", "launch"]);

/** The words of a sentence that tell of another age or of a calamity. */
export interface Cues {
  /** Whether it tells of the time before this war. */
  readonly isOfOtherAge: boolean;
  /** Whether it does so of a war, so that what comes next may go on from it. */
  readonly isOfPastWar: boolean;
  readonly isOfCalamity: boolean;
}

const noCues: Cues = { isOfOtherAge: false, isOfPastWar: false, isOfCalamity: false };

/** Whether a sentence has any of the words and years that cues are made of. */
function mayHaveCues({ places, times, hasYear }: Parts): boolean {
  return (places & (place.pastWar | place.calamity)) !== 0 || (times & time.world) !== 0 || hasYear;
}

/** The cues of a sentence; all false when it has none. */
export function cuesOf(tokens: readonly Token[], sentence: Sentence, parts: Parts): Cues {
  if (!mayHaveCues(parts)) return noCues;
  const { from, to } = sentence;
  let isOfOtherAge = false;
  let isOfPastWar = false;
  let isOfCalamity = false;
  let isHarmful = false;
  for (let at = from; at < to; at += 1) {
    const { word, isCapital } = tokens[at] as Token;
    if (isPlace(word, place.pastWar) && isCapital) isOfPastWar = true;
    if (isWorldWar(tokens, at, from)) isOfOtherAge = true;
    if (isTimeTold(tokens, at, sentence)) isOfOtherAge = true;
    if (isPlace(word, place.calamity) && !isLink(tokens[at + 1]?.word, link.of)) isOfCalamity = true;
    if ((word.tags & tag.attack) !== 0 || (word.act !== null && harms.has(word.act))) isHarmful = true;
  }
  return {
    isOfOtherAge: isOfOtherAge || isOfPastWar,
    isOfPastWar: isOfPastWar || (isOfOtherAge && isHarmful),
    isOfCalamity,
  };
}

/**
 * What a text is about after a sentence. `own`: what that sentence itself says; null when it says nothing. A text that opened with another
 * matter comes back to it, unless a line begins with this war; one that opened with this war leaves it for a passage.
 */
export function mattersAfter(own: Matter | null, startsLine: boolean, before: Matters | null): Matters {
  const { lead, passage, war } = before ?? none;
  const opened = lead ?? own;
  const isAside = own === "this" && opened !== "this" && !startsLine;
  const kept = startsLine && passage !== "this" && passage !== "other" ? opened : passage;
  // A calamity and a past war are told of with the names of their places.
  const isOfLead = own === "other" && (opened === "disaster" || opened === "age") && passage === opened;
  const next = own === null || isAside || isOfLead ? kept : own;
  const isOfWar = own === "this" || own === "other";
  const isWarKept = !isOfWar || (isAside && opened === "other");
  const nextWar = isWarKept ? war : own;
  if (before !== null && opened === lead && next === passage && nextWar === war) return before;
  return { lead: opened, passage: next, war: nextWar };
}
