import { blocksOf } from "./blocks";
import type { ExtractedFigure, Extraction, RejectedNumber, ReportContext } from "./extracted";
import { addFigures } from "./figures";
import { english } from "./language/en/english";
import type { Language } from "./language/language";
import type { Reading, SentenceReading } from "./reading";
import { rules } from "./rules/registry";
import { segmenter } from "./segments";
import { forgetBefore, readSentences } from "./sentence-readings";
import { speakersOf } from "./speakers";

function decide(reading: Reading): void {
  for (const rule of rules) {
    reading.verdict = rule.read(reading);
    if (reading.verdict === null) continue;
    reading.rule = rule.id;
    return;
  }
}

/**
 * The figures of a report's text, the numbers that are none, and which attack or period each sentence speaks of. Pure: the same
 * text and context give the same result. Never throws; a text without numbers gives empty lists. Time is linear in the text's length,
 * and so is memory: that of what is found, besides a few thousand words.
 */
export function extraction(text: string, context: ReportContext, language: Language = english): Extraction {
  const figures: ExtractedFigure[] = [];
  const rejected: RejectedNumber[] = [];
  const { segmentOf, segments } = segmenter(context.publishedOn);
  const speakers = speakersOf(text, language, context.publisher);
  let last: SentenceReading | null = null;
  for (const block of blocksOf(text, language)) {
    const readings = readSentences(block, last, language);
    for (const sentence of readings) {
      for (const reading of sentence.mentions) if (reading.verdict === null) decide(reading);
      speakers.hear(sentence, figures.length);
      addFigures({ text, language, sentence, segment: segmentOf(sentence, readings), speakers }, figures, rejected);
    }
    last = readings.at(-1) ?? last;
    if (last !== null) forgetBefore(last);
  }
  return { figures, rejected, segments };
}
