import { readingCell } from "../../lib/document/cell";
import type { Cell, Table } from "../../lib/document/table";
import { statedByText } from "../../lib/format/attribution";
import { estimateNotes, estimateText } from "../../lib/format/estimate";
import { subtypeText } from "../../lib/format/subtype";
import { type Estimate, statedEstimate } from "../../lib/ledger/estimate";
import type { Ledger } from "../../lib/ledger/fold";
import { measureOf } from "../../lib/ledger/measures/registry";
import type { Inspected } from "./inspected";

function figureCell(estimate: Estimate): Cell {
  const text = estimateText(estimate);
  const notes = estimateNotes(estimate);
  return { measure: estimate.measure, estimates: [estimate], texts: [text], text, notes, asides: [], partsNotes: [] };
}

function cellOf({ event, measure, reading, figure, claim }: Inspected, ledger: Ledger): Cell {
  if (claim !== null) return figureCell(statedEstimate(claim));
  const headlines = reading.headlines.filter(({ estimate }) => estimate === figure?.estimate);
  if (figure !== null && headlines.length === 0) return figureCell(figure.estimate);
  return readingCell(measure, { ...reading, headlines }, event, ledger.places);
}

function detailOf({ claim, figure }: Inspected, ledger: Ledger): string | null {
  if (claim !== null)
    return statedByText(claim.attributedTo ? (ledger.attributors.get(claim.attributedTo) ?? null) : null);
  const subtype = figure?.estimate.subtype ?? null;
  return subtype === null ? null : subtypeText(subtype);
}

/** One datum as a table of one row and one column, as charts have theirs. A period belongs to no night; its `nightOf` is empty. */
export function inspectedTable(datum: Inspected, ledger: Ledger): Table {
  const { event, measure } = datum;
  const { label } = measureOf(measure);
  return {
    caption: `${label}: ${event.label}`,
    columns: [{ measure, label }],
    rows: [
      {
        event: event.id,
        label: event.label,
        nightOf: event.kind === "attack" ? event.nightOf : "",
        detail: detailOf(datum, ledger),
        cells: [cellOf(datum, ledger)],
      },
    ],
  };
}
