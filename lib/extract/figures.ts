import { isOfWeapons } from "./attacked-side";
import type { ExtractedFigure, RejectedNumber, Segment, Span } from "./extracted";
import type { Language } from "./language/language";
import { pastDay } from "./period";
import type { Adjustment, Reading, SentenceReading, Stated } from "./reading";
import type { Speakers } from "./speakers";
import { groundOf } from "./whereabouts";

function spanOf(reading: Reading, at: number): Span | null {
  const token = at < 0 ? undefined : reading.inSentence.tokens[at];
  return token === undefined ? null : [token.start, token.end];
}

function adjusted(value: number | null, { times = 1, plus = 0 }: Adjustment): number | null {
  return value === null ? null : value * times + plus;
}

/** A sentence that the rules have read, and the segment that it belongs to. */
export interface Setting {
  readonly text: string;
  readonly language: Language;
  readonly sentence: SentenceReading;
  readonly segment: Segment;
  readonly speakers: Speakers;
}

function figureOf(
  { text, language, segment }: Setting,
  reading: Reading,
  stated: Stated,
  speaker: string | null,
  adjustment: Adjustment,
): ExtractedFigure {
  const { mention, phrase, inSentence } = reading;
  const end =
    adjustment.next === undefined ? mention.end : (inSentence.tokens[adjustment.next - 1]?.end ?? mention.end);
  const ground = groundOf(
    text,
    reading,
    stated.measure,
    language,
    segment.kind === "period" && segment.label !== pastDay,
  );
  return {
    start: mention.start,
    end,
    exact: text.slice(mention.start, end),
    measure: stated.measure,
    subtype: stated.subtype,
    partOf: stated.partOf,
    low: adjusted(mention.low, adjustment),
    best: adjusted(mention.best, adjustment),
    high: adjusted(mention.high, adjustment),
    qualifier: mention.qualifier,
    unit: stated.unit,
    place: ground.place,
    attributedTo: speaker,
    target: ground.target,
    scope: segment.kind,
    status: stated.isSuperseded ? "superseded" : "asserted",
    event: segment.id,
    rule: reading.rule ?? "",
    confidence: stated.confidence,
    reasons: [stated.reason],
    triggerSpan: spanOf(reading, stated.trigger),
    headSpan: spanOf(reading, phrase.headAt),
    qualifierSpan: mention.qualifierSpan,
  };
}

/** Names the speaker of the last sentence for figures right before it that nobody is named for: "Two were killed. Six are missing, the mayor said". */
function attributeBefore(speakers: Speakers, figures: ExtractedFigure[]): void {
  const before = speakers.statedBefore();
  for (let at = before?.from ?? figures.length; before !== null && at < figures.length; at += 1) {
    const figure = figures[at] as ExtractedFigure;
    const isHis = figure.attributedTo === null && (isOfWeapons(figure.measure) || !before.isAirArm);
    if (isHis) figures[at] = { ...figure, attributedTo: before.name };
  }
}

/** Adds a sentence's figures and rejected numbers to those of the sentences before it, in the order of the text. */
export function addFigures(setting: Setting, figures: ExtractedFigure[], rejected: RejectedNumber[]): void {
  const { text, sentence, segment, speakers } = setting;
  attributeBefore(speakers, figures);
  for (const reading of sentence.mentions) {
    const { verdict, mention } = reading;
    if (verdict?.kind === "figures") {
      for (const stated of verdict.stated) {
        const speaker = speakers.speakerOf(mention.core, stated.measure, segment.kind === "period");
        figures.push(figureOf(setting, reading, stated, speaker, verdict.adjustment ?? {}));
      }
    } else {
      const { start, end } = mention;
      const why = verdict?.why ?? "counts nothing that a measure knows";
      rejected.push({ start, end, exact: text.slice(start, end), why });
    }
  }
}
