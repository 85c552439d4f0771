import type { Estimate } from "../ledger/estimate";
import type { Places } from "../ledger/place";
import type { PartsNote } from "../ledger/reading";
import { en } from "./en";
import { endsText, isWidened } from "./estimate";
import type { Locale } from "./locale";
import { amountText } from "./number";
import { placeSetText } from "./place";
import { valueText } from "./value";

function highEndText(part: Estimate, locale: Locale): string {
  const { lead, low, high, lowOpen, highOpen, unit } = part;
  if (lead !== null && low === high && !isWidened(part)) return valueText(lead.value, unit, locale);
  const isTopOfRange = !highOpen && (low !== high || lowOpen);
  return endsText({ unit, low: high, high, lowOpen: isTopOfRange, highOpen }, locale);
}

/**
 * That the parts add to more than the headline: "the parts' own figures add to at least 29 (Kyiv at least 15, Kharkiv at least
 * 14)"; of one part alone, "a part's own figure is higher (Kyiv oblast 4)". Each part is given by its high end, as the sum is: "up to"
 * where that is the top of a range. Throws a RangeError on a note without parts.
 */
export function partsNoteText(note: PartsNote, places: Places, locale: Locale = en): string {
  const unit = note.parts[0]?.unit;
  if (unit === undefined) throw new RangeError("a parts note names at least one part; got none");
  const parts = note.parts.map((part) => `${placeSetText(part.places, places, locale)} ${highEndText(part, locale)}`);
  if (parts.length === 1) return locale.partIsHigher(parts.join(""));
  const sum = amountText(note.sum, unit, locale);
  const closedSum = note.exact ? sum : locale.upTo(sum);
  return locale.partsAddTo(note.open ? locale.atLeast(sum) : closedSum, parts);
}
