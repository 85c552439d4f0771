import { publisherText } from "../format/attribution";
import { dayText } from "../format/day";
import { listText } from "../format/list";
import { ledgerRevisionText } from "../format/status";
import { countText } from "../format/unit";
import type { Revision } from "../ledger/entry";
import type { DocumentSource } from "./chart-document";

type Sourced = Pick<DocumentSource, "report">;

/** Up to which day the reports were published that figures rest on; that the day is inferred where no report prints it. */
function knowledgeText(sources: readonly Sourced[]): string {
  const latest = sources.map(({ report }) => report.publishedOn).reduce((a, b) => (b > a ? b : a));
  const ofThatDay = sources.filter(({ report }) => report.publishedOn === latest);
  const isInferred = ofThatDay.every(({ report }) => report.publishedOnBasis.kind === "inferred");
  return `Reports published up to ${dayText(latest)}${isInferred ? ", a day that is inferred" : ""}.`;
}

/**
 * The line that every drawing ends with: who printed the figures, up to when, and the ledger revision. Reports whose publisher is not printed
 * are counted, not named. Without sources it says that nothing is reported, or was by then for what is read as of an instant (`asOf`), which
 * the title gives and the line does not.
 */
export function sourceLine(sources: readonly Sourced[], revision: Revision, asOf: string | null = null): string {
  const named = [
    ...new Set(sources.flatMap(({ report }) => (report.publisher === null ? [] : [publisherText(report)]))),
  ];
  const unnamed = sources.filter(({ report }) => report.publisher === null).length;
  const unnamedText = `${countText(unnamed, "report")} whose publisher is not printed`;
  const all = [...named, ...(unnamed > 0 ? [unnamedText] : [])];
  const nothing = asOf === null ? "nothing is reported" : "nothing in the ledger was published by then";
  const source = all.length === 0 ? `No source: ${nothing}.` : `Source: figures read from ${listText(all)}.`;
  const knowledge = asOf === null && sources.length > 0 ? ` ${knowledgeText(sources)}` : "";
  return `${source}${knowledge} Strike Ledger, ${ledgerRevisionText(revision)}.`;
}
