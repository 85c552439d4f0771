import { readingCell } from "../../lib/document/cell";
import type { Inspected } from "../../lib/document/inspection/inspected";
import { kindsOnly, slotName } from "../../lib/document/inspection/inspected-words";
import type { Cell, CellSubject, Table } from "../../lib/document/table";
import { statedByText } from "../../lib/format/attribution";
import { estimateNotes, estimateText } from "../../lib/format/estimate";
import { subtypeText } from "../../lib/format/subtype";
import { type Estimate, statedEstimate } from "../../lib/ledger/estimate";
import type { Ledger } from "../../lib/ledger/fold";
import { measureOf } from "../../lib/ledger/measures/registry";

function figureCell(estimate: Estimate, subject: CellSubject): Cell {
  const text = estimateText(estimate);
  const notes = estimateNotes(estimate);
  const { measure } = estimate;
  return { measure, subject, estimates: [estimate], texts: [text], text, notes, asides: [], partsNotes: [] };
}

function cellOf(datum: Inspected, ledger: Ledger): Cell {
  const { event, measure, reading, figure, claim, setAside } = datum;
  const kinds = kindsOnly(datum);
  if (claim !== null) return figureCell(statedEstimate(claim), { kind: "claim", setAside: setAside?.reason ?? null });
  const headlines = reading.headlines.filter(({ estimate }) => estimate === figure?.estimate);
  if (figure !== null && headlines.length === 0) return figureCell(figure.estimate, { kind: "reading" });
  // A kind's figure stands in for the slot of the whole alone, never for one of other ground.
  const subsets = figure === null && kinds.length === 0 ? [] : reading.subsets;
  return readingCell(measure, { ...reading, headlines, subsets }, event, ledger.places);
}

function detailOf({ claim, figure }: Inspected, ledger: Ledger): string | null {
  if (claim !== null)
    return statedByText(claim.attributedTo ? (ledger.attributors.get(claim.attributedTo) ?? null) : null);
  const subtype = figure?.estimate.subtype ?? null;
  return subtype === null ? null : subtypeText(subtype);
}

/** One datum as a table of one row, with a column for each measure that it stands for, as charts have theirs. A period belongs to no night; its `nightOf` is empty. */
export function inspectedTable(datum: Inspected, ledger: Ledger): Table {
  const { event } = datum;
  const slots = [datum, ...datum.beside];
  return {
    caption: `${slotName(datum)}: ${event.label}`,
    columns: slots.map(({ measure }) => ({ measure, label: measureOf(measure).label })),
    rows: [
      {
        event: event.id,
        label: event.label,
        nightOf: event.kind === "attack" ? event.nightOf : "",
        detail: detailOf(datum, ledger),
        cells: slots.map((slot) => cellOf(slot, ledger)),
      },
    ],
  };
}
