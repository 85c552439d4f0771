import { createHash } from "node:crypto";
import { reportTitleText } from "../format/attribution";
import { ledgerRevisionText } from "../format/status";
import { capitalised } from "../format/typography";
import type { Report } from "../ledger/report";
import { permalinkText } from "./permalink";
import { licence, readingGuide } from "./reading-guide";
import type { Column, ColumnKind } from "./tables/column";
import type { ClaimSet } from "./tables/data-set";

/** The profile that a package says it follows. */
const profile = "https://datapackage.org/profiles/2.0/datapackage.json";

/** A column's kind as Table Schema has it. */
const fieldTypes = {
  text: { type: "string" },
  prose: { type: "string" },
  address: { type: "string", format: "uri" },
  whole: { type: "integer" },
  number: { type: "number" },
  truth: { type: "boolean" },
  day: { type: "date" },
  instant: { type: "datetime" },
} as const satisfies Record<ColumnKind, { type: string; format?: string }>;

/** A table of a package: its file's bytes, its columns, and how its rows are told apart and lead to those of another table. */
export interface PackagedTable {
  readonly name: string;
  /** What it holds, in a few words. */
  readonly holds: string;
  readonly columns: readonly Column[];
  readonly bytes: Uint8Array;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly { readonly field: string; readonly table: string; readonly column: string }[];
}

/** Where a table's file is in a package. */
export function tablePath(name: string): string {
  return `data/${name}.csv`;
}

function fieldOf({ name, kind, says, hxl }: Column, primaryKey: readonly string[]) {
  const constraints = primaryKey.includes(name) ? { constraints: { required: true, unique: true } } : {};
  return { name, ...fieldTypes[kind], description: `${says}.`, ...constraints, hxl };
}

function resourceOf({ name, holds, columns, bytes, primaryKey, foreignKeys }: PackagedTable) {
  return {
    name,
    type: "table",
    path: tablePath(name),
    title: capitalised(holds),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.byteLength,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    schema: {
      fields: columns.map((column) => fieldOf(column, primaryKey)),
      missingValues: [
        {
          value: "",
          label: "No value: nothing is reported, or no words give it. It is never a zero; the column status says which",
        },
      ],
      ...(primaryKey.length === 0 ? {} : { primaryKey }),
      ...(foreignKeys.length === 0
        ? {}
        : {
            foreignKeys: foreignKeys.map(({ field, table, column }) => ({
              fields: [field],
              reference: { resource: table, fields: [column] },
            })),
          }),
    },
  };
}

function sourceOf(report: Report) {
  const title = report.title === null ? `${reportTitleText(report)}, ${report.publishedOn}` : reportTitleText(report);
  return { title, ...(report.url === null ? {} : { path: report.url }) };
}

/**
 * What a package says of itself (Frictionless Data Package, version 2, with Table Schema). Its version is the ledger revision. When it was made
 * is left out: equal revisions give equal packages.
 */
export function dataPackage(data: ClaimSet, tables: readonly PackagedTable[], site: string | null) {
  const address = permalinkText(data.permalink, site);
  const sources = data.reports.map(sourceOf);
  return {
    $schema: profile,
    name: `strike-ledger-${data.id}`,
    ...(site === null ? {} : { id: address }),
    title: data.title,
    description: [data.subtitle, ...readingGuide, `${capitalised(ledgerRevisionText(data.revision))}. ${address}`].join(
      "\n\n",
    ),
    ...(site === null ? {} : { homepage: address }),
    version: `${data.revision.seq}.0.0`,
    revision: { seq: data.revision.seq, hash: data.revision.hash },
    asOf: data.asOf,
    permalink: address,
    licenses: [{ name: licence.id, path: licence.address, title: licence.title }],
    ...(sources.length === 0 ? {} : { sources }),
    resources: tables.map(resourceOf),
  };
}
