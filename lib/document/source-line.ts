import { publisherText } from "../format/attribution";
import { listText } from "../format/list";
import { ledgerRevisionText } from "../format/status";
import { countText } from "../format/unit";
import type { Revision } from "../ledger/entry";
import type { DocumentSource } from "./chart-document";

/**
 * The line that every drawing ends with: who printed the figures, and the ledger revision. Reports whose publisher is not printed
 * are counted, not named.
 */
export function sourceLine(sources: readonly DocumentSource[], revision: Revision): string {
  const named = [
    ...new Set(sources.flatMap(({ report }) => (report.publisher === null ? [] : [publisherText(report)]))),
  ];
  const unnamed = sources.filter(({ report }) => report.publisher === null).length;
  const unnamedText = `${countText(unnamed, "report")} whose publisher is not printed`;
  const all = [...named, ...(unnamed > 0 ? [unnamedText] : [])];
  const source = all.length === 0 ? "No source: nothing is reported." : `Source: figures read from ${listText(all)}.`;
  return `${source} Strike Ledger, ${ledgerRevisionText(revision)}.`;
}
