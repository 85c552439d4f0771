import { attackName } from "../../../lib/document/attack-name";
import { headlineWords } from "../../../lib/document/cell";
import { estimateNotes, estimateText } from "../../../lib/format/estimate";
import { estimateSentence } from "../../../lib/format/estimate-sentence";
import { narrowerPlaceText } from "../../../lib/format/headline-notes";
import { subtypeText } from "../../../lib/format/subtype";
import { capitalised } from "../../../lib/format/typography";
import type { Estimate } from "../../../lib/ledger/estimate";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import { placesCover } from "../../../lib/ledger/place";
import type { Reading } from "../../../lib/ledger/reading";
import type { Selection } from "../../../lib/query/selection";
import type { CellContent } from "../../../lib/viz/cell";
import { unreportedContent } from "../../../lib/viz/contents";
import { apartText } from "../asked-words";
import { isOfEveryClass, partFamilies } from "./families";
import { type Remainder, restOf } from "./remainder";
import { restLabel, restWords } from "./words";

type ReadAttack = Selection["attacks"][number];

/**
 * One line of an attack: a class of weapons, a type within it, or the rest of the class that has no type. `remainder` is the rest's
 * number; null where it has none, and for the lines that a source states.
 */
export interface WeaponLine {
  readonly name: string;
  readonly kind: "class" | "type" | "rest";
  readonly content: CellContent;
  readonly remainder: Remainder | null;
}

/** An attack with its lines, in the order of the classes. */
export interface WeaponRow {
  readonly event: string;
  readonly label: string;
  readonly name: string;
  readonly day: string;
  /** What this attack and those below it have in common, where the query sorts them apart; else null. */
  readonly above: string | null;
  readonly lines: readonly WeaponLine[];
}

/** Whether a part is counted on the ground of a whole; what is counted elsewhere is never taken from it. */
function isOn(part: Estimate, whole: Estimate | null): boolean {
  return part.places.join() === whole?.places.join();
}

function typeLine(
  read: ReadAttack,
  measure: MeasureId,
  estimate: Estimate,
  whole: Estimate | null,
  { ledger }: Selection,
): WeaponLine {
  const isElsewhere =
    whole === null ? !placesCover(estimate.places, read.event.places, ledger.places) : !isOn(estimate, whole);
  const content: CellContent = {
    ...unreportedContent(read.event, measure, null),
    estimate,
    text: estimateText(estimate),
    notes: [...(isElsewhere ? [narrowerPlaceText(estimate, ledger.places)] : []), ...estimateNotes(estimate)],
    label: `${read.event.label}. ${estimateSentence(estimate, ledger.places)}`,
  };
  const name = capitalised(subtypeText(estimate.subtype ?? measure));
  return { name, kind: "type", content, remainder: null };
}

/** What is left of a whole, in a line of its own that leads to the whole; none where nothing is left or no part has a number. */
function restLines(whole: CellContent, families: readonly (readonly Estimate[])[]): WeaponLine[] {
  const { estimate, measure } = whole;
  const parts = families.flat().filter(({ high }) => high !== null);
  if (estimate === null || estimate.high === null || parts.length === 0) return [];
  const rest = restOf(estimate, families);
  if (rest === "none") return [];
  const text = restWords(rest);
  const content = { ...whole, text, notes: [], label: `${whole.label}; ${restLabel(measure)}: ${text}` };
  const remainder = typeof rest === "string" ? null : rest;
  return [{ name: capitalised(restLabel(measure)), kind: "rest", content, remainder }];
}

function wholeContent(read: ReadAttack, reading: Reading, { ledger }: Selection): CellContent | null {
  const [headline] = reading.headlines;
  if (headline === undefined) return null;
  const { text, notes } = headlineWords(headline, { ...reading, subsets: [] }, read.event, ledger.places);
  const label = `${read.event.label}. ${estimateSentence(headline.estimate, ledger.places)}`;
  return { ...unreportedContent(read.event, reading.measure, null), estimate: headline.estimate, text, notes, label };
}

function classLines(read: ReadAttack, measure: MeasureId, selection: Selection): WeaponLine[] {
  const reading = read.readings.get(measure) ?? { event: read.event.id, measure, headlines: [], subsets: [] };
  const whole = wholeContent(read, reading, selection);
  const name = measureOf(measure).shortLabel;
  const estimate = whole?.estimate ?? null;
  const families = partFamilies(read, measure).map((family) => family.filter((part) => isOn(part, estimate)));
  const isUntyped = (estimate?.high ?? 0) > 0 && reading.subsets.length === 0 && !isOfEveryClass(measure);
  const base = whole ?? unreportedContent(read.event, measure, null);
  const content = { ...base, notes: [...(isUntyped ? [restLabel(measure)] : []), ...base.notes] };
  return [
    { name, kind: "class", content, remainder: null },
    ...reading.subsets.map((subset) => typeLine(read, measure, subset, estimate, selection)),
    ...(whole === null ? [] : restLines(whole, families)),
  ];
}

/** Whether a line has a bar: all but a rest whose number cannot be told. */
export function hasBar({ kind, remainder }: WeaponLine): boolean {
  return kind !== "rest" || remainder !== null;
}

/** A row for each attack, with a line for each class of weapons and each type that is stated. */
export function weaponRows(selection: Selection, measures: readonly MeasureId[]): WeaponRow[] {
  return selection.attacks.map((read, index) => ({
    event: read.event.id,
    label: read.event.label,
    ...attackName(read.event),
    above: apartText(selection, index),
    lines: measures.flatMap((measure) => classLines(read, measure, selection)),
  }));
}
