import type { Cell } from "../document/table";
import { estimateNotes, estimateText } from "../format/estimate";
import { besideText, subsetText } from "../format/headline-notes";
import { partsNoteText } from "../format/parts-note";
import type { Estimate } from "../ledger/estimate";
import type { Names } from "./exporter";

/**
 * What stands beside one of a cell's figures, in words. A cell with figures in several units has the notes of all of them in one list;
 * there a figure's own are made anew from what is in its unit, without the place, which data give beside it.
 */
export function notesOfEstimate(cell: Cell, estimate: Estimate, { places }: Names): readonly string[] {
  if (cell.estimates.length === 1) return cell.notes;
  const asides = cell.asides.filter(({ unit }) => unit === estimate.unit);
  const partsNotes = cell.partsNotes.filter(({ parts }) => parts[0]?.unit === estimate.unit);
  return [
    ...estimateNotes(estimate),
    ...asides.map((aside) => (aside.subtype === null ? besideText(aside, places) : subsetText(aside))),
    ...partsNotes.map((note) => partsNoteText(note, places)),
  ];
}

/** One of a cell's figures in words: with its unit where the measure may be counted in several, the same in every file and in the API. */
export function textOfEstimate({ estimates, texts }: Cell, estimate: Estimate): string {
  return texts[estimates.indexOf(estimate)] ?? estimateText(estimate);
}
