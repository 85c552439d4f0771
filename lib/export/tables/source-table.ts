import { rollup } from "d3-array";
import type { ClaimRow } from "../../document/claim-rows";
import type { Report } from "../../ledger/report";
import type { Column, DataTable, Datum } from "./column";

const columns = [
  { name: "report_id", kind: "text", says: "The report’s id", hxl: "#meta+id", widthChars: 30 },
  {
    name: "publisher",
    kind: "prose",
    says: "Who printed the report; blank where it does not say",
    hxl: "#org+name",
    widthChars: 24,
  },
  {
    name: "origin",
    kind: "prose",
    says: "The agency that the report reprints; blank where it says none",
    hxl: "#org+name+origin",
    widthChars: 18,
  },
  {
    name: "title",
    kind: "prose",
    says: "The report’s title; blank where none is printed",
    hxl: "#meta+title",
    widthChars: 44,
  },
  {
    name: "published_on",
    kind: "day",
    says: "The day on which the report was published",
    hxl: "#date+published",
    widthChars: 15,
  },
  {
    name: "published_on_basis",
    kind: "prose",
    says: "Whether that day is printed in the report or inferred, and then how",
    hxl: "#description+published",
    widthChars: 30,
  },
  {
    name: "address",
    kind: "address",
    says: "The report’s address; blank where none is known",
    hxl: "#meta+url",
    widthChars: 44,
  },
  {
    name: "claims",
    kind: "whole",
    says: "How many of the claims were read from it",
    hxl: "#meta+count",
    widthChars: 8,
  },
  {
    name: "text_sha256",
    kind: "text",
    says: "The SHA-256 of the text that the claims’ words stand in, as UTF-8",
    hxl: "#meta+hash",
    widthChars: 20,
  },
] as const satisfies readonly Column[];

type SourceColumnName = (typeof columns)[number]["name"];

function basisText({ publishedOnBasis: basis }: Report): string {
  return basis.kind === "printed" ? "printed" : `inferred: ${basis.how}`;
}

/** The reports that claims were read from, in the order in which the claims name them first. */
export function reportsOf(claims: readonly ClaimRow[]): Report[] {
  return [...new Map(claims.map(({ report }) => [report.id, report])).values()];
}

/** The reports that claims were read from as data, a row each, in the order of `reportsOf`. */
export function sourceTable(claims: readonly ClaimRow[]): DataTable<SourceColumnName> {
  const counts = rollup(
    claims,
    (own) => own.length,
    ({ report }) => report.id,
  );
  const rows = reportsOf(claims).map(
    (report): Readonly<Record<SourceColumnName, Datum>> => ({
      report_id: report.id,
      publisher: report.publisher,
      origin: report.origin,
      title: report.title,
      published_on: report.publishedOn,
      published_on_basis: basisText(report),
      address: report.url,
      claims: counts.get(report.id) ?? 0,
      text_sha256: report.textSha256,
    }),
  );
  return { columns, rows };
}
