import { publisherText, statedByText } from "../../format/attribution";
import { setAsideText } from "../../format/claim-words";
import { dayText } from "../../format/day";
import { instantText } from "../../format/instant";
import { capitalised, quotedText } from "../../format/typography";
import { valueSentenceText } from "../../format/value";
import { anchorHref } from "../../ledger/anchor";
import type { Claim } from "../../ledger/claim";
import type { Ledger } from "../../ledger/fold";
import type { SetAside } from "../../ledger/statements";
import { outwardLink } from "./claims-table";
import { html, type Markup } from "./markup";

function attributorOf({ attributedTo }: Claim, { attributors }: Ledger) {
  return attributedTo === null ? null : (attributors.get(attributedTo) ?? null);
}

function printedText(claim: Claim, { reports }: Ledger): string {
  const report = reports.get(claim.report);
  if (report === undefined) return "The report was withdrawn from the ledger";
  const inferred = report.publishedOnBasis.kind === "inferred" ? " (date inferred)" : "";
  return `${capitalised(publisherText(report))}, ${dayText(report.publishedOn)}${inferred}`;
}

function wayToWords(claim: Claim, { reports }: Ledger): Markup {
  const report = reports.get(claim.report);
  const href = anchorHref(report?.url ?? null, claim.anchor);
  return report === undefined || href === null
    ? html`<p class="muted">The report’s address is not printed in the copy at hand.</p>`
    : html`<p>${outwardLink(href, "Open the article at these words")}</p>`;
}

/** Who stated and who printed a claim, in a line that leads to its words. */
export function toldSource(claim: Claim, ledger: Ledger): Markup {
  const report = ledger.reports.get(claim.report);
  const href = anchorHref(report?.url ?? null, claim.anchor);
  const way = href === null ? null : html` · ${outwardLink(href, "Open the article at these words")}`;
  return html`<p class="muted">${capitalised(statedByText(attributorOf(claim, ledger)))} · ${printedText(claim, ledger)}${way}</p>`;
}

function asideLine({ claim, reason, because }: SetAside, ledger: Ledger): Markup {
  const other = because === null ? undefined : ledger.claims.get(because);
  const instead = other === undefined ? null : { claim: other, attributor: attributorOf(other, ledger) };
  const { standings } = ledger;
  const given = standings.get(claim.id)?.withdrawn ?? standings.get(claim.report)?.withdrawn ?? null;
  const withdrawn = reason === "withdrawn" && given !== null ? ` Reason given: ${given}` : "";
  return html`<p class="aside">${capitalised(setAsideText(reason, instead))}.${withdrawn === "" ? null : html` ${withdrawn}`}</p>`;
}

/**
 * One claim with all that is known of it: the figure, its words, who said and who printed it, when, why it is set aside, and the way to the
 * article. `isShown` for the one that the mark itself is.
 */
export function toldClaim(claim: Claim, setAside: SetAside | null, isShown: boolean, ledger: Ledger): Markup {
  const attributor = attributorOf(claim, ledger);
  const note = attributor?.note ? html`<span class="muted">. ${attributor.note}</span>` : null;
  const time = claim.asOf === null ? "time not printed" : `as of ${instantText(claim.asOf)}`;
  return html`<li${isShown ? html` aria-current="true"` : null}><p class="${setAside === null ? "value" : "value muted"}">${capitalised(valueSentenceText(claim))}</p><blockquote>${quotedText(claim.anchor.exact)}</blockquote><p>${capitalised(statedByText(attributor))}${note}</p><p class="muted">${printedText(claim, ledger)} · ${time}</p>${claim.inferred ? html`<p>Read into the words: ${claim.inferred}</p>` : null}${claim.note ? html`<p>${claim.note}</p>` : null}${setAside === null ? null : asideLine(setAside, ledger)}${wayToWords(claim, ledger)}</li>`;
}
