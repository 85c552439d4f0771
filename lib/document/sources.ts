import type { Ledger } from "../ledger/fold";
import { byCodeUnits } from "../ledger/order";
import type { DocumentSource } from "./chart-document";
import { tableClaims } from "./claim-part";
import type { Table } from "./table";

/**
 * The reports behind a table's figures, the notes' among them, in order of publication, each with the claims read there: those the
 * estimates kept, and those about the same measure and unit that they set aside, for whatever reason, as far as they stand and were known.
 */
export function tableSources(table: Table, ledger: Ledger): DocumentSource[] {
  const claims = [...tableClaims(table).values()].map(({ claim }) => claim);
  const reportIds = [...new Set(claims.map(({ report }) => report))];
  return reportIds
    .map((id) => ledger.reports.get(id))
    .filter((report) => report !== undefined)
    .sort((a, b) => byCodeUnits(a.publishedOn, b.publishedOn) || byCodeUnits(a.id, b.id))
    .map((report) => ({ report, claims: claims.filter((claim) => claim.report === report.id) }));
}
