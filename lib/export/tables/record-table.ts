import type { ClaimRow } from "../../document/claim-rows";
import type { FigureKind } from "../../ledger/entry";
import { byCodeUnits } from "../../ledger/order";
import { placeChain } from "../../ledger/place";
import type { Names } from "../exporter";
import type { Column, DataTable, Datum } from "./column";
import { reportsOf } from "./source-table";

const columns = [
  {
    name: "kind",
    kind: "text",
    says: "What the record is of: place, attributor, event, report or claim",
    hxl: "#meta+kind",
    widthChars: 11,
  },
  { name: "id", kind: "text", says: "The record’s id", hxl: "#meta+id", widthChars: 46 },
  {
    name: "body",
    kind: "prose",
    says: "The record as the ledger has it, whole, as JSON",
    hxl: "#meta+record",
    widthChars: 80,
  },
] as const satisfies readonly Column[];

type RecordColumnName = (typeof columns)[number]["name"];
type Bodies = ReadonlyMap<string, { readonly id: string }>;

function standing(ids: Iterable<string>, bodies: Bodies): { readonly id: string }[] {
  return [...new Set(ids)].sort(byCodeUnits).flatMap((id) => bodies.get(id) ?? []);
}

/**
 * Claims with all that they lean on, as records, each after those that it names: what another ledger needs to have the same claims and the
 * same estimates; events of which there is no claim too, where they are named. Without the texts of reports.
 */
export function recordTable(
  claims: readonly ClaimRow[],
  names: Names,
  named: readonly string[] = [],
): DataTable<RecordColumnName> {
  const eventIds = [...new Set([...claims.map(({ claim }) => claim.event), ...named])];
  const events = standing(eventIds, names.events);
  const ground = [
    ...claims.flatMap(({ claim }) => claim.places),
    ...eventIds.flatMap((id) => names.events.get(id)?.places ?? []),
  ].flatMap((id) => placeChain(id, names.places).reverse());
  const widestFirst = [...new Set(ground)].flatMap((id) => names.places.get(id) ?? []);
  const attributors = standing(
    claims.flatMap(({ claim }) => claim.attributedTo ?? []),
    names.attributors,
  );
  const rows = (kind: FigureKind, bodies: readonly { readonly id: string }[]) =>
    bodies.map(
      (body): Readonly<Record<RecordColumnName, Datum>> => ({ kind, id: body.id, body: JSON.stringify(body) }),
    );
  return {
    columns,
    rows: [
      ...rows("place", widestFirst),
      ...rows("attributor", attributors),
      ...rows("event", events),
      ...rows("report", reportsOf(claims)),
      ...rows(
        "claim",
        claims.map(({ claim }) => claim),
      ),
    ],
  };
}
