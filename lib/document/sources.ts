import type { Ledger } from "../ledger/fold";
import { byCodeUnits } from "../ledger/order";
import type { DocumentSource } from "./chart-document";
import type { Table } from "./table";

/**
 * The reports behind a table's figures, the notes' among them, in order of publication, each with the claims read there: those the
 * estimates kept and those they set aside as revised or superseded, since a chart names them too.
 */
export function tableSources(table: Table, ledger: Ledger): DocumentSource[] {
  const estimates = table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ estimates, asides, partsNotes }) => [
      ...estimates,
      ...asides,
      ...partsNotes.flatMap(({ parts }) => parts),
    ]),
  );
  const claims = new Map(
    estimates.flatMap(({ kept, revisions }) => [...kept, ...revisions]).map((claim) => [claim.id, claim]),
  );
  const reportIds = [...new Set([...claims.values()].map(({ report }) => report))];
  return reportIds
    .map((id) => ledger.reports.get(id))
    .filter((report) => report !== undefined)
    .sort((a, b) => byCodeUnits(a.publishedOn, b.publishedOn) || byCodeUnits(a.id, b.id))
    .map((report) => ({ report, claims: [...claims.values()].filter((claim) => claim.report === report.id) }));
}
