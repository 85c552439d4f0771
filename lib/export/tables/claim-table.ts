import type { ClaimRow } from "../../document/claim-rows";
import { type ClaimColumnName, claimColumns } from "./claim-columns";
import { type DataTable, type Datum, listSeparator } from "./column";

function claimData(row: ClaimRow): Readonly<Record<ClaimColumnName, Datum>> {
  const { claim, report } = row;
  const { value } = claim;
  return {
    claim_id: claim.id,
    event_id: claim.event,
    event: row.event,
    measure: claim.measure,
    counted: row.counted,
    subtype: claim.subtype,
    part_of: claim.partOf,
    text: row.value,
    qualifier: value.qualifier,
    low: value.low,
    best: value.best,
    high: value.high,
    unit: claim.unit,
    of: claim.of ?? null,
    place_ids: claim.places.join(listSeparator),
    places: row.places,
    attributor_id: claim.attributedTo,
    stated_by: row.statedBy,
    published_by: row.publishedBy,
    report_id: report.id,
    published_on: report.publishedOn,
    as_of: claim.asOf === null ? null : new Date(claim.asOf).toISOString(),
    time: row.time,
    words: row.words,
    address: row.href,
    part: row.part,
    superseded_by: claim.supersededBy ?? null,
    inferred: claim.inferred ?? null,
    worked_out_from: claim.workedOut?.from.join(listSeparator) ?? null,
    note: claim.note ?? null,
  };
}

/** Claims as data, a row each, in the order given. */
export function claimTable(claims: readonly ClaimRow[]): DataTable<ClaimColumnName> {
  return { columns: claimColumns, rows: claims.map(claimData) };
}
