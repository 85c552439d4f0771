import type { Table } from "../../lib/document/table";
import { instantText } from "../../lib/format/instant";
import { numberText } from "../../lib/format/number";
import { placeText } from "../../lib/format/place";
import { statusText } from "../../lib/format/status";
import type { Places } from "../../lib/ledger/place";
import type { Query } from "../../lib/query/query";
import type { Selection } from "../../lib/query/selection";
import { askedTouching } from "../../lib/query/touching";

/** What is not reported, as known at an instant: it may have been reported since. */
const notReportedByThen = "not reported by then";

/** Words about what is not reported, as known at an instant. */
export function byThenText(text: string): string {
  return text
    .replaceAll(/\bis not reported\b(?! by )/gu, "was not reported by then")
    .replaceAll(/\b(not reported)\b(?! by )/giu, "$1 by then")
    .replaceAll(/\b(no report) at hand\b/giu, "$1 published by then");
}

/** A table as known at an instant: what is not reported was not reported by then. */
export function byThenTable(table: Table): Table {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.text === statusText("not_reported") ? { ...cell, text: notReportedByThen } : cell,
      ),
    })),
  };
}

/** Which attacks a figure is of where places were asked for, as a sentence; null where none was. */
function placeWords(selection: Selection): string | null {
  const { query, ledger } = selection;
  const known = query.place.filter((id) => ledger.places.has(id));
  if (known.length === 0) return null;
  const { named, nationwide } = askedTouching(selection);
  const ground = eitherText(known, ledger.places);
  const apart = nationwide.length === 0 ? null : nationwideText(nationwide.length);
  if (apart !== null && named.length === 0) {
    return `No attack in the ledger names ${ground}; ${apart}; figures are not narrowed to that ground.`;
  }
  return `Attacks that touch ${ground}${apart === null ? "" : `, and ${apart}`}; their figures are not narrowed to that ground.`;
}

function nationwideText(count: number): string {
  return `${numberText(count)} nationwide ${count === 1 ? "record" : "records"} whose places are not named`;
}

/**
 * The attacks of a selection whose query asks for places, in words: "attacks touching Kharkiv, and 1 nationwide record whose places are not
 * named", or the nationwide records alone where no attack names a place asked for. Null where no known place is asked for.
 */
export function askedPlacesText(selection: Selection): string | null {
  const { query, ledger } = selection;
  const known = query.place.filter((id) => ledger.places.has(id));
  if (known.length === 0) return null;
  const { named, nationwide } = askedTouching(selection);
  const touched = touchingText(known, ledger.places);
  if (nationwide.length === 0) return touched;
  const apart = nationwideText(nationwide.length);
  return named.length === 0 ? `no ${touched.replace(/^attacks/u, "attack")}; ${apart}` : `${touched}, and ${apart}`;
}

function eitherText(ids: readonly string[], places: Places): string {
  const names = ids.map((id) => placeText(id, places));
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} or ${last}`;
}

/** Attacks on any of some places, in words: "attacks touching Kyiv or Kharkiv oblast". A place asked for picks attacks, not figures. */
export function touchingText(ids: readonly string[], places: Places): string {
  return `attacks touching ${eitherText(ids, places)}`;
}

/** From when the ledger is looked at, as a sentence: "As known on 24 January 2026, 08:00 Kyiv time."; null where it is as it stands. */
export function asOfWords({ asOf }: Pick<Query, "asOf">): string | null {
  return asOf === null ? null : `As known on ${instantText(asOf)}.`;
}

/** When a claim without a printed time counts as known (lib/ledger/claim-time.ts), said wherever an instant is asked for. */
export const untimedRule = "A report without a printed time counts from the end of its day in Kyiv.";

/** What was asked of a selection that each drawing of it has to say, in sentences: as known when, and attacks on which places. */
export function standingWords(selection: Selection): string[] {
  return [asOfWords(selection.query), placeWords(selection)].filter((sentence) => sentence !== null);
}
