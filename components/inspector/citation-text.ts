import { attributionText } from "../../lib/format/attribution";
import { dayText } from "../../lib/format/day";
import { instantText } from "../../lib/format/instant";
import { ledgerRevisionText } from "../../lib/format/status";
import { capitalised, uncapitalised } from "../../lib/format/typography";
import type { Claim } from "../../lib/ledger/claim";
import type { Ledger } from "../../lib/ledger/fold";
import type { Inspected } from "./inspected";
import { inspectedText, slotName } from "./inspected-words";

function sourceText({ attributedTo, report: id }: Claim, ledger: Ledger): string | null {
  const report = ledger.reports.get(id);
  if (report === undefined) return null;
  const attributor = attributedTo === null ? null : (ledger.attributors.get(attributedTo) ?? null);
  const inferred = report.publishedOnBasis.kind === "inferred" ? " (date inferred)" : "";
  return `${attributionText(attributor, report)}, ${dayText(report.publishedOn)}${inferred}`;
}

function citedClaims({ claim, figure }: Inspected): readonly Claim[] {
  if (claim !== null) return [claim];
  return figure === null ? [] : [...figure.estimate.kept, ...figure.estimate.revisions];
}

/**
 * A datum as a sentence that can stand in a text: what the mark shows, of which event, who stated it and who printed it when, the
 * ledger revision, and the instant where the reader chose one. The address of the page comes after it.
 */
export function citationText(datum: Inspected, ledger: Ledger, asOf: string | null): string {
  const { event } = datum;
  const sources = new Set(citedClaims(datum).map((claim) => sourceText(claim, ledger)));
  const named = [...sources].filter((source) => source !== null).join("; ");
  return [
    `${event.label}: ${uncapitalised(inspectedText(datum, ledger))}`,
    ...(asOf === null ? [] : [`As known at ${instantText(asOf)}.`]),
    ...(named === "" ? [] : [`${capitalised(named)}.`]),
    `Strike Ledger, “${slotName(datum)}: ${event.label}”, ${ledgerRevisionText(ledger.revision)}.`,
  ].join(" ");
}
