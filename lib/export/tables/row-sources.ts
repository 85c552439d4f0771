import type { ChartDocument } from "../../document/chart-document";
import { attributionText } from "../../format/attribution";
import { valueText } from "../../format/value";
import type { Claim } from "../../ledger/claim";
import type { Report } from "../../ledger/report";
import type { Names } from "../exporter";
import { listSeparator } from "./column";

/** The report of an id among a table's sources; undefined where none has it. */
export type ReportOf = (id: string) => Report | undefined;

/**
 * The reports of a table's claims: those of the ledger at hand where the table was made from it, else those of its sources, which are long to work
 * out of very many attacks and are read when a report is first asked for.
 */
export function reportLookup(figures: Pick<ChartDocument, "sources" | "revision">, names: Names): ReportOf {
  if (figures.revision.hash === names.revision.hash) return (id) => names.reports.get(id);
  let known: ReadonlyMap<string, Report> | null = null;
  return (id) => {
    known ??= new Map(figures.sources.map(({ report }) => [report.id, report]));
    return known.get(id);
  };
}

/** What a row's texts are looked up in. */
export interface Lookups {
  readonly names: Names;
  readonly reportOf: ReportOf;
}

// Attributions have semicolons of their own.
const sourceSeparator = " | ";

/** Texts as one; null of none. */
export function joined(texts: readonly string[], separator = listSeparator): string | null {
  return texts.length === 0 ? null : texts.join(separator);
}

/** Who stated and who printed each claim, each pair once; null of no claims. */
export function sourcesText(claims: readonly Claim[], { names, reportOf }: Lookups): string | null {
  const texts = claims.flatMap(({ attributedTo, report: id }) => {
    const report = reportOf(id);
    const attributor = attributedTo === null ? null : (names.attributors.get(attributedTo) ?? null);
    return report === undefined ? [] : [attributionText(attributor, report)];
  });
  return joined([...new Set(texts)], sourceSeparator);
}

/** The addresses of the reports that claims were read in, each once; an address has no place for the separator as it is written. */
export function urlsText(claims: readonly Claim[], { reportOf }: Lookups): string | null {
  const urls = claims.flatMap(({ report: id }) => {
    const url = reportOf(id)?.url ?? null;
    return url === null ? [] : [url.replaceAll("; ", ";%20")];
  });
  return joined([...new Set(urls)]);
}

/** An earlier figure with who stated and printed it, and its claim: "9, Governor, in Courier [claim-9]". */
export function earlierText(claim: Claim, lookups: Lookups): string {
  const stated = sourcesText([claim], lookups);
  return `${valueText(claim.value, claim.unit)}${stated === null ? "" : `, ${stated}`} [${claim.id}]`;
}
