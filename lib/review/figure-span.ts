import type { ExtractedFigure, Span } from "../extract/extracted";
import { anchorWordLimit, wordCount } from "../ledger/anchor";

/** How far, in words, a figure's words may reach to take in what tells its measure. */
const mostWords = Math.min(6, anchorWordLimit);

function joined([start, end]: Span, other: Span | null, text: string): Span {
  if (other === null) return [start, end];
  const [from, to] = [Math.min(start, other[0]), Math.max(end, other[1])];
  const words = text.slice(from, to);
  return wordCount(words) > mostWords || /[\n\r\u2028\u2029.;:!?]\s/u.test(words) ? [start, end] : [from, to];
}

/**
 * The words that a figure is anchored at: its number with its qualifier and its noun, and where it has no noun of its own with what tells
 * its measure ("14 injured"), as far as they stand close together in one sentence.
 */
export function figureSpan(figure: ExtractedFigure, text: string): Span {
  const { start, end, qualifierSpan, headSpan, triggerSpan } = figure;
  const number = joined([start, end], qualifierSpan, text);
  const withNoun = joined(number, headSpan, text);
  return headSpan === null ? joined(withNoun, triggerSpan, text) : withNoun;
}
