import type { Extraction, ReportContext } from "./extracted";
import { figuresOf } from "./figures";
import { english } from "./language/en/english";
import { rules } from "./rules/registry";
import { segmentsOf } from "./segments";
import { sentencesOf } from "./sentence";
import { readSentences } from "./sentence-readings";
import { tokensOf } from "./tokens";

/**
 * The figures of a report's text, the numbers that are none, and which attack or period each sentence speaks of. Pure: the same
 * text and context give the same result. Never throws; a text without numbers gives empty lists. Linear in the text's length.
 */
export function extraction(text: string, context: ReportContext): Extraction {
  const { tokens, sentences } = sentencesOf(tokensOf(text, english), english);
  const readings = readSentences(tokens, sentences, english);
  for (const { mentions } of readings) {
    for (const reading of mentions) {
      if (reading.verdict !== null) continue;
      for (const rule of rules) {
        reading.verdict = rule.read(reading);
        if (reading.verdict === null) continue;
        reading.rule = rule.id;
        break;
      }
    }
  }
  const segments = segmentsOf(text, readings, context);
  return { ...figuresOf(text, readings, segments), segments: segments.segments };
}
