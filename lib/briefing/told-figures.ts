import type { ClaimRow } from "../document/claim-rows";
import { claimPartText } from "../document/claim-rows";
import type { MeasureFigures } from "../document/large-figures";
import { type Cell, cellEstimates, type Row, type Table } from "../document/table";
import { setAsideReasonText, statusText } from "../format/status";
import { capitalised, quotedText } from "../format/typography";
import type { Claim } from "../ledger/claim";
import type { Estimate } from "../ledger/estimate";
import { type MeasureId, measureOf } from "../ledger/measures/registry";
import type { Unit } from "../ledger/unit";

/** What a slide says of a figure: its words, and what it says beside them. */
export interface ToldWords {
  readonly text: string;
  readonly notes: readonly string[];
}

/** What a figure is of. `unit`, `places` and `subtype` are null where nothing is reported, `claim` is set where one claim is told by itself. */
export interface ToldAbout {
  readonly event: string;
  readonly measure: MeasureId;
  readonly unit: Unit | null;
  readonly places: readonly string[] | null;
  readonly subtype: string | null;
  readonly claim: string | null;
}

/** A figure, or a claim, as a part of a slide tells it. */
export interface ToldFigure extends ToldWords {
  /** The part of the slide that tells it: "words" for its live figures, "view", "views[1]", "figures", "claims". */
  readonly field: string;
  /** The same for the same figure at any revision of the ledger. */
  readonly key: string;
  /** The same for all that one cell tells, whatever its units: what was not reported there is reported now. */
  readonly cell: string;
  readonly isReported: boolean;
  /** "Killed, Kyiv, 24 April 2025". */
  readonly name: string;
  readonly label: string;
  readonly about: ToldAbout;
  /** All claims that it was read from or that it set aside. */
  readonly claims: readonly Claim[];
}

function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

function claimsOf({ kept, setAside }: Estimate): Claim[] {
  return [...kept, ...setAside.map(({ claim }) => claim)];
}

function claimTold({ subject, estimates }: Cell): Claim | null {
  return subject.kind === "claim" ? (estimates[0]?.kept[0] ?? null) : null;
}

/** The notes of one of a cell's figures: each says which it belongs to where the cell has several. */
function notesOf({ estimates, texts, notes, subject }: Cell, index: number): string[] {
  const own = notes.filter((note) => {
    const of = texts.findIndex((text) => note.startsWith(`${text}: `));
    return estimates.length < 2 || (of === -1 ? index === 0 : of === index);
  });
  const aside = subject.kind === "claim" && subject.setAside !== null ? [setAsideReasonText(subject.setAside)] : [];
  return [...own, ...aside];
}

/** How many of the estimates before one are of the same unit and subset. */
function sameBefore(estimates: readonly Estimate[], index: number): number {
  const { unit, subtype } = estimates[index] ?? {};
  return estimates.slice(0, index).filter((one) => one.unit === unit && one.subtype === subtype).length;
}

function cellFigures(field: string, row: Row, cell: Cell): ToldFigure[] {
  const { event, detail, label } = row;
  const { measure } = cell;
  const claim = claimTold(cell);
  const place = claim === null ? detail : claim.id;
  const name = [measureOf(measure).label, label, ...(detail === null ? [] : [detail])].join(", ");
  const base = { field, cell: keyOf(field, event, place, measure), name, label };
  // Who stated a claim, and where it was printed, is told with it and may be mended.
  const told = claim === null || detail === null ? [] : [detail];
  const about = { event, measure, claim: claim?.id ?? null };
  const isReported = cell.estimates.length > 0;
  // Where a cell says more than its figures, or that there is none, all that it says is told as one.
  if (!isReported || cell.text !== cell.texts.join("; ")) {
    const whole = { unit: null, places: null, subtype: null };
    const { text } = cell;
    const notes = [...told, ...cell.notes];
    const claims = cellEstimates(cell).flatMap(claimsOf);
    return [{ ...base, key: base.cell, isReported, text, notes, about: { ...about, ...whole }, claims }];
  }
  return cell.estimates.map((estimate, index) => {
    const { unit, places, subtype } = estimate;
    return {
      ...base,
      // One headline a unit, whatever its ground: a figure for wider ground takes the narrower one's place.
      key: keyOf(field, event, place, measure, unit, subtype, sameBefore(cell.estimates, index)),
      isReported,
      text: cell.texts[index] ?? cell.text,
      notes: [...told, ...notesOf(cell, index)],
      about: { ...about, unit, places, subtype },
      claims: claimsOf(estimate),
    };
  });
}

/** What a table tells: a figure for each estimate of each cell, and one for a cell that says that nothing is reported, or more than figures. */
export function tableFigures(field: string, { rows }: Table): ToldFigure[] {
  return rows.flatMap((row) =>
    row.cells.filter(({ subject }) => subject.kind !== "no_claim").flatMap((cell) => cellFigures(field, row, cell)),
  );
}

/** What an attack's large figures tell. */
export function largeFigures(
  field: string,
  event: { readonly id: string; readonly label: string },
  measures: readonly MeasureFigures[],
): ToldFigure[] {
  return measures.flatMap(({ measure, label, figures }): ToldFigure[] => {
    const cell = keyOf(field, event.id, null, measure);
    const base = { field, cell, name: `${label}, ${event.label}`, label: event.label };
    const about = { event: event.id, measure, claim: null };
    const nothing = { text: statusText("not_reported"), notes: [], claims: [], isReported: false };
    if (figures.length === 0) {
      return [{ ...base, ...nothing, key: cell, about: { ...about, unit: null, places: null, subtype: null } }];
    }
    return figures.map(({ estimate, text, asides }) => {
      const { unit, places, subtype } = estimate;
      const key = keyOf(field, event.id, null, measure, unit, subtype, 0);
      return {
        ...base,
        isReported: true,
        key,
        text,
        notes: asides,
        about: { ...about, unit, places, subtype },
        claims: claimsOf(estimate),
      };
    });
  });
}

/** What a table of claims tells, a claim each. */
export function claimFigures(field: string, rows: readonly ClaimRow[]): ToldFigure[] {
  return rows.map((row) => {
    const { claim, event, counted, value, places, statedBy, publishedBy, time, words } = row;
    const { unit, subtype, measure } = claim;
    const told = claimPartText(row);
    const key = keyOf(field, claim.id);
    return {
      field,
      key,
      cell: key,
      isReported: true,
      name: `${counted}, ${event}`,
      label: event,
      text: value,
      notes: [
        places,
        capitalised(statedBy),
        publishedBy,
        time,
        quotedText(words),
        ...(told === null ? [] : [told]),
      ].filter((text) => text !== ""),
      about: { event: claim.event, measure, unit, places: claim.places, subtype, claim: claim.id },
      claims: [claim],
    };
  });
}
