import { namesDate } from "./dates";
import type { Segment, Span } from "./extracted";
import { isLink, isTime, link, time } from "./language/roles";
import { tag } from "./language/word";
import { pastDay, periodLinks, periodOf } from "./period";
import { type SentenceReading, statedBy } from "./reading";
import type { Token } from "./token";

/** Ids of weekdays in segments' ids. */
const weekdayIds = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
/** The weekday on which a sentence puts an attack, as "on Tuesday night"; null when it names none or only says when somebody spoke. */
function dayOf({ tokens, sentence: { from, to }, topic }: SentenceReading): number | null {
  if (!topic.parts.hasWeekday) return null;
  for (let at = from; at < to; at += 1) {
    const { word, isCapital } = tokens[at] as Token;
    if (word.weekday < 0 || !isCapital) continue;
    const following = tokens[at + 1]?.word;
    const isNight = isTime(following, time.partOfDay);
    if (isNight || (at > from && isLink(tokens[at - 1]?.word, link.on)))
      return isNight || (following?.tags ?? 0) === 0 ? word.weekday : null;
  }
  return null;
}

function leadDays(readings: readonly SentenceReading[], publishedOn: string | null): ReadonlySet<number> {
  const published = publishedOn === null ? Number.NaN : new Date(`${publishedOn}T00:00:00Z`).getUTCDay();
  if (!Number.isNaN(published)) return new Set([published, (published + 6) % 7]);
  for (const reading of readings.slice(0, 6)) {
    const day = dayOf(reading);
    if (day !== null) return new Set([day, (day + 6) % 7, (day + 1) % 7]);
  }
  return new Set();
}

/** Whether a sentence is a row of signs, which speaks of nothing. */
function isOfSigns({ tokens, sentence }: SentenceReading): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) if (tokens[at]?.kind !== "sign") return false;
  return true;
}

/** Gathers a text's segments as its sentences are read. */
export interface Segmenter {
  /** The segments so far. */
  readonly segments: readonly Segment[];
  /** The segment that a sentence belongs to: the lead attack unless the sentence's own words name another time. To be asked once a sentence, in their order; `block`: the sentences that were read with it. */
  segmentOf(sentence: SentenceReading, block: readonly SentenceReading[]): Segment;
}

/** What a text's periods are known by: that of its first figures, which it counts over unless it says otherwise, and the last one. */
interface Periods {
  /** Null: its first figures are an attack's; undefined: none were found yet. */
  whole: string | null | undefined;
  last: string | null;
  /** Whether the paragraph goes on with the last one, or with an attack; null: neither yet. */
  isOn: boolean | null;
}

function hasFigures({ mentions }: SentenceReading): boolean {
  return mentions.some((mention) => statedBy(mention).length > 0);
}

/** Whether a sentence names a night or an attack, so that it goes on from no period before it. */
function isOfOneAttack({ topic }: SentenceReading): boolean {
  if ((topic.tags & tag.attack) !== 0) return true;
  return (topic.parts.times & (time.partOfDay | time.night)) !== 0;
}

/** "In the same month": the period told of before. */
function isSame({ tokens, sentence, topic }: SentenceReading): boolean {
  if ((topic.parts.times & time.same) === 0) return false;
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (isTime(tokens[at]?.word, time.same) && isTime(tokens[at + 1]?.word, time.stretch)) return true;
  return false;
}

/** The period that a sentence without a time of its own counts over; null when it speaks of an attack. */
function carriedPeriod(reading: SentenceReading, periods: Periods): string | null {
  const { tokens, sentence, topic } = reading;
  if (periods.last !== null && isSame(reading)) return periods.last;
  if ((topic.parts.tags & tag.month) !== 0 && namesDate(tokens, sentence.from, sentence.to)) return null;
  if (sentence.startsLine) periods.isOn = null;
  if (periods.isOn === false) return null;
  if (periods.isOn && !sentence.startsLine && !isOfOneAttack(reading)) return periods.last;
  if (periods.whole == null || (periods.whole === pastDay && topic.hasWeapon)) return null;
  return periods.whole;
}

/** Whether a sentence has a word of time, or a year that "in" may stand before. */
function mayNamePeriod({ topic }: SentenceReading): boolean {
  const { tags, links, times } = topic.parts;
  return ((links & periodLinks) | times | (tags & (tag.month | tag.timeUnit))) !== 0;
}

function idAndLabel(
  reading: SentenceReading,
  lead: ReadonlySet<number>,
  periods: Periods,
): readonly [string, string | null] {
  const { tokens, sentence, mentions } = reading;
  if (mentions.length === 0) return ["lead", null];
  const own = mayNamePeriod(reading) ? periodOf(tokens, sentence.from, sentence.to) : null;
  const day = own !== null || lead.size === 0 ? null : dayOf(reading);
  const period = own?.id ?? (day === null ? carriedPeriod(reading, periods) : null);
  if (hasFigures(reading)) {
    if (periods.whole === undefined) periods.whole = own?.isOfReport ? own.id : null;
    periods.isOn = period === "since" ? null : period !== null;
    periods.last = period ?? periods.last;
  }
  if (period !== null) return [`period-${period}`, period];
  if (day === null || lead.has(day)) return ["lead", null];
  const id = weekdayIds[day] ?? "";
  return [`attack-${id}`, id];
}

/** A segmenter at the beginning of a text. `publishedOn`: the report's calendar day; null where it is not known, and then the text's own first days lead. */
export function segmenter(publishedOn: string | null): Segmenter {
  const segments: Segment[] = [];
  const known = new Map<string, { readonly segment: Segment; readonly spans: Span[] }>();
  const periods: Periods = { whole: undefined, last: null, isOn: null };
  let lead: ReadonlySet<number> | null = null;
  return {
    segments,
    segmentOf: (reading, block) => {
      lead ??= leadDays(block, publishedOn);
      const [id, label] = idAndLabel(reading, lead, periods);
      const { tokens, sentence } = reading;
      const found = known.get(id);
      if (found !== undefined && isOfSigns(reading)) return found.segment;
      const span: Span = [tokens[sentence.from]?.start ?? 0, tokens[sentence.to - 1]?.end ?? 0];
      if (found !== undefined) {
        found.spans.push(span);
        return found.segment;
      }
      const spans = [span];
      const segment: Segment = { id, kind: id.startsWith("period-") ? "period" : "attack", label, spans };
      known.set(id, { segment, spans });
      segments.push(segment);
      return segment;
    },
  };
}
