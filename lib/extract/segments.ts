import type { ReportContext, Segment, Span } from "./extracted";
import { tag } from "./language/word";
import type { SentenceReading } from "./reading";
import type { Token } from "./token";

/** The segments of a text, and the one that each sentence (by its index) speaks of. */
export interface Segmentation {
  readonly segments: readonly Segment[];
  readonly bySentence: readonly Segment[];
}

const dayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const spansOfTime = new Set([
  "week",
  "month",
  "year",
  "months",
  "weeks",
  "years",
  "winter",
  "summer",
  "autumn",
  "spring",
  "war",
  "invasion",
  "quarter",
  "days",
]);
const pastWords = new Set([
  "last",
  "past",
  "previous",
  "this",
  "since",
  "during",
  "the",
  "whole",
  "entire",
  "of",
  "full-scale",
  "their",
  "her",
  "over",
  "in",
]);

/** "the deadliest strike this year", "the first attack in weeks", "the third time this month": a rank, no count over a period. */
function isSuperlative(tokens: readonly Token[], at: number, from: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 10); back -= 1) {
    const { lower, kind } = tokens[back] as Token;
    if (lower === ";" || lower === ",") return false;
    if (
      kind === "ordinal" ||
      (lower.length > 6 && lower.endsWith("est")) ||
      /^(?:worst|first|second|third|fourth|fifth|most)$/.test(lower)
    )
      return true;
  }
  return false;
}

/** The period a sentence counts over, by its own words; null when it speaks of one attack. */
function periodOf(tokens: readonly Token[], from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const { lower, word, isCapital } = tokens[at] as Token;
    const before = at > from ? (tokens[at - 1]?.lower ?? "") : "";
    const earlier = at > from + 1 ? (tokens[at - 2]?.lower ?? "") : "";
    const following = tokens[at + 1];
    if (
      (word.tags & tag.month) !== 0 &&
      isCapital &&
      (before === "in" || before === "during" || before === "throughout" || before === "since")
    ) {
      const isDay = following?.kind === "number" && following.value <= 31;
      if (!isDay) return lower;
    }
    if (lower === "since" && /^(?:the|january|february|russia|moscow|last|early|late)$/.test(following?.lower ?? ""))
      return "since";
    if (
      before === "in" &&
      tokens[at]?.kind === "number" &&
      (tokens[at]?.value ?? 0) >= 2014 &&
      (tokens[at]?.value ?? 0) < 2100 &&
      !tokens[at]?.isGrouped
    )
      return lower;
    if (!spansOfTime.has(lower)) continue;
    if (lower === "war" || lower === "invasion") {
      const isSubject =
        following !== undefined &&
        /^(?:has|had|that|which)$/.test(following.lower) &&
        /^(?:killed|has|left|displaced|claimed)$/.test(tokens[at + 2]?.lower ?? "");
      if (isSubject) return "war";
    } else if (
      pastWords.has(before) &&
      !(
        before === "the" &&
        earlier !== "over" &&
        earlier !== "in" &&
        earlier !== "during" &&
        earlier !== "past" &&
        earlier !== "of"
      )
    ) {
      if (before === "of" && lower !== "war") continue;
      if (isSuperlative(tokens, at, from)) continue;
      if (following?.lower === "ago" || /^(?:attack|strike|attacks|strikes|first)$/.test(following?.lower ?? ""))
        continue;
      return lower;
    } else if (/^(?:past|last|previous)$/.test(earlier) && lower !== "hours") return lower;
  }
  return null;
}

/** The weekday on which a sentence puts an attack, as "on Tuesday night"; null when it names none or only says when somebody spoke. */
function dayOf(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if ((token.word.tags & tag.weekday) === 0 || !token.isCapital) continue;
    const isNight = /^(?:night|evening|morning|afternoon)$/.test(tokens[at + 1]?.lower ?? "");
    const day = dayNames.findIndex((name) => name.startsWith(token.lower.slice(0, 3)));
    if (isNight || (at > from && tokens[at - 1]?.lower === "on"))
      return isNight || (tokens[at + 1]?.word.tags ?? 0) === 0 ? day : null;
  }
  return null;
}

function leadDays(readings: readonly SentenceReading[], publishedOn: string | null): ReadonlySet<number> {
  const published = publishedOn === null ? Number.NaN : new Date(`${publishedOn}T00:00:00Z`).getUTCDay();
  if (!Number.isNaN(published)) return new Set([published, (published + 6) % 7]);
  for (const { tokens, sentence } of readings.slice(0, 6)) {
    const day = dayOf(tokens, sentence.from, sentence.to);
    if (day !== null) return new Set([day, (day + 6) % 7, (day + 1) % 7]);
  }
  return new Set();
}

/** Which attack or period each sentence speaks of: the lead attack unless the sentence's own words name another time. */
export function segmentsOf(text: string, readings: readonly SentenceReading[], context: ReportContext): Segmentation {
  const lead = leadDays(readings, context.publishedOn);
  const found = new Map<string, { segment: Segment; spans: Span[] }>();
  const bySentence = readings.map(({ tokens, sentence, mentions }) => {
    const period = mentions.length > 0 ? periodOf(tokens, sentence.from, sentence.to) : null;
    const day = period === null && mentions.length > 0 ? dayOf(tokens, sentence.from, sentence.to) : null;
    const isOther = day !== null && lead.size > 0 && !lead.has(day);
    const id = period !== null ? `period-${period}` : isOther ? `attack-${dayNames[day]}` : "lead";
    const start = tokens[sentence.from]?.start ?? 0;
    const end = Math.min(text.length, tokens[sentence.to - 1]?.end ?? start);
    const known = found.get(id);
    if (known) {
      known.spans.push([start, end]);
      return known.segment;
    }
    const spans: Span[] = [[start, end]];
    const label = period ?? (isOther ? (dayNames[day] ?? null) : null);
    const segment: Segment = { id, kind: period === null ? "attack" : "period", label, spans };
    found.set(id, { segment, spans });
    return segment;
  });
  return { segments: [...found.values()].map(({ segment }) => segment), bySentence };
}
