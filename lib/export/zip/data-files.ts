import { dataPackage, type PackagedTable, tablePath } from "../data-package";
import { csvTableText } from "../tables/csv-text";
import type { ClaimSet } from "../tables/data-set";
import type { Entry } from "./entry";

const encoder = new TextEncoder();

/** A claim set's figures where it has any, its claims, the reports that the claims name, and all of it as records, as packaged tables. */
function packagedTables({ estimates, claims, sources, records }: ClaimSet): PackagedTable[] {
  const packaged = (name: string, holds: string, table: ClaimSet["claims"], key: string | null): PackagedTable => ({
    name,
    holds,
    columns: table.columns,
    bytes: encoder.encode(csvTableText(table)),
    primaryKey: key === null ? [] : [key],
    foreignKeys: [],
  });
  const figures = (table: ClaimSet["claims"]) =>
    packaged("estimates", "the figures, a line for each attack, measure and headline figure", table, null);
  return [
    ...(estimates === null ? [] : [figures(estimates)]),
    {
      ...packaged(
        "claims",
        estimates === null
          ? "every claim, with the words it was read from"
          : "every claim behind the figures, with the words it was read from",
        claims,
        "claim_id",
      ),
      foreignKeys: [{ field: "report_id", table: "sources", column: "report_id" }],
    },
    packaged("sources", "the reports that the claims were read from", sources, "report_id"),
    packaged(
      "records",
      "the claims and all that they lean on as the ledger has them, to be imported into another",
      records,
      "id",
    ),
  ];
}

/** A claim set as files: a table each for figures, claims, sources and records, and the description of them. */
export function dataFiles(data: ClaimSet, site: string | null): Entry[] {
  const tables = packagedTables(data);
  const description = `${JSON.stringify(dataPackage(data, tables, site), null, 2)}\n`;
  return [
    ...tables.map(({ name, holds, bytes }) => ({ path: tablePath(name), holds, bytes })),
    {
      path: "datapackage.json",
      holds: "what the columns of these tables hold (Frictionless Data Package)",
      bytes: encoder.encode(description),
    },
  ];
}
