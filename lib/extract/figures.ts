import { attributedTo } from "./attribution";
import type { ExtractedFigure, RejectedNumber, Span } from "./extracted";
import type { Adjustment, Reading, SentenceReading, Stated } from "./reading";
import type { Segmentation } from "./segments";
import { groundOf } from "./whereabouts";

function spanOf(reading: Reading, at: number): Span | null {
  const token = reading.inSentence.tokens[at];
  return at < 0 || token === undefined ? null : [token.start, token.end];
}

function adjusted(value: number | null, { times = 1, plus = 0 }: Adjustment): number | null {
  return value === null ? null : value * times + plus;
}

interface Setting {
  readonly text: string;
  readonly reading: Reading;
  readonly attributedTo: string | null;
  readonly segmentation: Segmentation;
}

function figureOf(
  { text, reading, attributedTo: speaker, segmentation }: Setting,
  stated: Stated,
  adjustment: Adjustment,
): ExtractedFigure {
  const { mention, phrase, inSentence } = reading;
  const end =
    adjustment.next === undefined ? mention.end : (inSentence.tokens[adjustment.next - 1]?.end ?? mention.end);
  const segment = segmentation.bySentence[inSentence.index];
  const ground = groundOf(text, reading, stated.measure);
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
    scope: segment?.kind ?? "attack",
    status: stated.isSuperseded ? "superseded" : "asserted",
    event: segment?.id ?? null,
    rule: reading.rule ?? "",
    confidence: stated.confidence,
    reasons: [stated.reason],
    triggerSpan: spanOf(reading, stated.trigger),
    headSpan: spanOf(reading, phrase.headAt),
    qualifierSpan: mention.qualifierSpan,
  };
}

/** The figures and the rejected numbers of sentences that the rules have read, in the order of the text. */
export function figuresOf(
  text: string,
  readings: readonly SentenceReading[],
  segmentation: Segmentation,
): { figures: ExtractedFigure[]; rejected: RejectedNumber[] } {
  const figures: ExtractedFigure[] = [];
  const rejected: RejectedNumber[] = [];
  for (const sentence of readings) {
    let speaker: string | null | undefined;
    for (const reading of sentence.mentions) {
      const { verdict, mention } = reading;
      if (verdict?.kind === "figures") {
        speaker ??= attributedTo(text, sentence);
        const setting: Setting = { text, reading, attributedTo: speaker, segmentation };
        for (const stated of verdict.stated) figures.push(figureOf(setting, stated, verdict.adjustment ?? {}));
      } else {
        const exact = text.slice(mention.start, mention.end);
        rejected.push({
          start: mention.start,
          end: mention.end,
          exact,
          why: verdict?.why ?? "counts nothing that a measure knows",
        });
      }
    }
  }
  return { figures, rejected };
}
