import { dataPackage, type PackagedTable, tablePath } from "../data-package";
import { csvTableText } from "../tables/csv-text";
import type { DataSet } from "../tables/data-set";
import type { Entry } from "./entry";

const encoder = new TextEncoder();

/** A data set's figures, its claims, the reports that the claims name, and all of it as records, as packaged tables. */
function packagedTables({ estimates, claims, sources, records }: DataSet): PackagedTable[] {
  const packaged = (name: string, holds: string, table: DataSet["claims"], key: string | null): PackagedTable => ({
    name,
    holds,
    columns: table.columns,
    bytes: encoder.encode(csvTableText(table)),
    primaryKey: key === null ? [] : [key],
    foreignKeys: [],
  });
  return [
    packaged("estimates", "the figures, a line for each attack, measure and headline figure", estimates, null),
    {
      ...packaged("claims", "every claim behind the figures, with the words it was read from", claims, "claim_id"),
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

/** A data set as files: a table each for figures, claims, sources and records, and the description of the four. */
export function dataFiles(data: DataSet, site: string | null): Entry[] {
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
