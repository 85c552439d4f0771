import type { ExtractedFigure, RejectedNumber } from "../../extract/extracted";
import type { ReadThrough } from "./read-through";

function figureRecord(figure: ExtractedFigure) {
  const { start, end, exact, measure, subtype, partOf, low, best, high, qualifier, unit } = figure;
  const { place, attributedTo, target, scope, status, event, rule, confidence } = figure;
  const stated = { start, end, exact, measure, subtype, partOf, low, best, high, qualifier, unit };
  return { ...stated, place, attributedTo, target, scope, status, event, rule, confidence };
}

function rejectedRecord({ start, end, exact, why }: RejectedNumber) {
  return { start, end, exact, why };
}

/**
 * One file's figures and rejected numbers as one JSON object on one line, its keys in a fixed order. It has the text, which offsets are
 * into, where that is not the file's own.
 */
export function jsonLine({ file, text, textSha256, isFilesText, found }: ReadThrough): string {
  const read = isFilesText ? { file, textSha256 } : { file, textSha256, text };
  const figures = found.figures.map(figureRecord);
  return `${JSON.stringify({ ...read, figures, rejected: found.rejected.map(rejectedRecord) })}\n`;
}
