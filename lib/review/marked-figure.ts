import { type MeasureId, measureOf } from "../ledger/measures/registry";
import { figureKey } from "./figure-key";
import type { FigureFields, ReviewFigure } from "./review";

/** The first whole number in some words, with its grouping signs taken out; null where there is none. */
function numberIn(words: string): number | null {
  const digits = /\d[\d,.\u00a0\u202f ]*/u.exec(words)?.[0].replaceAll(/[^\d]/g, "") ?? "";
  return digits === "" ? null : Number(digits);
}

/** The fields of a figure that nothing was read of besides its number: for a person to correct. */
function blankFields(measure: MeasureId, words: string): FigureFields {
  const n = numberIn(words);
  const value =
    n === null
      ? { low: null, best: null, high: null, qualifier: "stated_unknown" as const }
      : { low: n, best: n, high: n, qualifier: "exact" as const };
  return {
    ...{ measure, value, subtype: null, partOf: false, of: null, places: [], attributedTo: null, asOf: null },
    ...{ unit: measureOf(measure).units[0], status: "asserted", supersededBy: null, event: null, note: null },
  };
}

/** A stretch of a text as a figure that the engine did not read: words that a person marked, or a number that was set aside. */
export function markedFigure(
  text: string,
  [start, end]: readonly [number, number],
  from: "hand" | "set_aside",
  segment: string | null,
  why: string | null,
): ReviewFigure {
  const fields = blankFields("injured", text.slice(start, end));
  return {
    ...{ key: `${from}-${figureKey(start, end, "marked")}`, start, end, from, segment, rule: null, confidence: null },
    reasons: [],
    doubts: why === null ? [] : [`set aside by the engine: ${why}`],
    ...{ read: fields, fields, decision: "undecided", isElsewhere: false, held: null, repeats: null },
  };
}

/** A selection without the white space at its ends; null where nothing is left of it. */
export function trimmedSpan(text: string, start: number, end: number): readonly [number, number] | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? [from, to] : null;
}
