import type { Inspected } from "../../lib/document/inspection/inspected";
import { inspectedText, kindsOnly, slotName } from "../../lib/document/inspection/inspected-words";
import { attributionText } from "../../lib/format/attribution";
import { dayText } from "../../lib/format/day";
import { instantText } from "../../lib/format/instant";
import { ledgerRevisionText } from "../../lib/format/status";
import { capitalised, uncapitalised } from "../../lib/format/typography";
import { valueText } from "../../lib/format/value";
import type { Claim } from "../../lib/ledger/claim";
import type { Ledger } from "../../lib/ledger/fold";

function sourceText({ attributedTo, report: id }: Claim, ledger: Ledger): string | null {
  const report = ledger.reports.get(id);
  if (report === undefined) return null;
  const attributor = attributedTo === null ? null : (ledger.attributors.get(attributedTo) ?? null);
  const inferred = report.publishedOnBasis.kind === "inferred" ? " (date inferred)" : "";
  return `${attributionText(attributor, report)}, ${dayText(report.publishedOn)}${inferred}`;
}

/** The claims that what the mark shows stands on. */
function citedClaims(datum: Inspected): readonly Claim[] {
  const { claim, figure, beside } = datum;
  if (claim !== null) return [claim];
  if (figure !== null) return figure.estimate.kept;
  return [datum, ...beside].flatMap(kindsOnly).flatMap(({ kept }) => kept);
}

/** The figures that were replaced, each with who stated it: "earlier: 9, earlier reports, in Kyiv Post, 24 April 2025". */
function earlierTexts({ claim, figure }: Inspected, ledger: Ledger): string[] {
  if (claim !== null || figure === null) return [];
  const texts = figure.estimate.revisions.map((one) =>
    [`earlier: ${valueText(one.value, one.unit)}`, sourceText(one, ledger)].filter((text) => text !== null).join(", "),
  );
  return [...new Set(texts)];
}

/**
 * A datum as a sentence that can stand in a text: what the mark shows, of which event, who stated it and who printed it when,
 * apart from them who stated the figures that it replaced, the ledger revision, and the instant where the reader chose one. The address of the page comes after it.
 */
export function citationText(datum: Inspected, ledger: Ledger, asOf: string | null): string {
  const { event } = datum;
  const sources = new Set(citedClaims(datum).map((claim) => sourceText(claim, ledger)));
  const named = [...sources].filter((source) => source !== null).join("; ");
  const earlier = earlierTexts(datum, ledger).join("; ");
  return [
    `${event.label}: ${uncapitalised(inspectedText(datum, ledger))}`,
    ...(asOf === null ? [] : [`As known at ${instantText(asOf)}.`]),
    ...(named === "" ? [] : [`${capitalised(named)}.`]),
    ...(earlier === "" ? [] : [`${capitalised(earlier)}.`]),
    `Strike Ledger, “${slotName(datum)}: ${event.label}”, ${ledgerRevisionText(ledger.revision)}.`,
  ].join(" ");
}
