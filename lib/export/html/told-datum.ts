import { estimateEnds, figureAboutText, figureRoleText } from "../../document/inspection/figure-words";
import type { Inspected } from "../../document/inspection/inspected";
import { blankText, slotName, statedClaimText, subsetTexts } from "../../document/inspection/inspected-words";
import { estimateLongText } from "../../format/estimate";
import { estimateSentence } from "../../format/estimate-sentence";
import { partsNoteText } from "../../format/parts-note";
import { placeSetText } from "../../format/place";
import { setAsideReasonText } from "../../format/status";
import { capitalised } from "../../format/typography";
import { countText } from "../../format/unit";
import { unsaidSentence } from "../../format/unreported-sentence";
import { valueSentenceText } from "../../format/value";
import type { FigureAccount } from "../../ledger/account";
import type { Claim } from "../../ledger/claim";
import type { Ledger } from "../../ledger/fold";
import type { Reading } from "../../ledger/reading";
import type { SetAside } from "../../ledger/statements";
import { html, type Markup } from "./markup";
import { toldClaim } from "./told-claim";

function claimList(kept: readonly Claim[], asides: readonly SetAside[], shown: Claim | null, ledger: Ledger) {
  if (kept.length + asides.length === 0) return null;
  return html`<ul class="claims">${kept.map((claim) => toldClaim(claim, null, claim === shown, ledger))}${asides.map((one) => toldClaim(one.claim, one, one.claim === shown, ledger))}</ul>`;
}

function notCounted(leftOut: readonly SetAside[], { places }: Ledger): Markup | null {
  if (leftOut.length === 0) return null;
  const lines = leftOut.map(
    ({ claim, reason }) =>
      html`<li>${capitalised(valueSentenceText(claim))}, ${placeSetText(claim.places, places)}: ${setAsideReasonText(reason)}.</li>`,
  );
  return html`<h4>${capitalised(countText(leftOut.length, "claim"))} not counted in this figure, and why</h4><ul class="left-out">${lines}</ul>`;
}

function figure(account: FigureAccount, reading: Reading, shown: Claim | null, ledger: Ledger): Markup {
  const { estimate, setAside, leftOut } = account;
  const { places } = ledger;
  const role = figureRoleText(account);
  const ends = estimateEnds(estimate);
  const partsNote = reading.headlines.find((headline) => headline.estimate === estimate)?.partsNote;
  const sentence = [estimateSentence(estimate, places), ...subsetTexts(estimate, reading)].join("; ");
  return html`<h3>${figureAboutText(account, ledger)}${role === null ? null : html`<span class="muted">: ${role}</span>`}</h3><p class="large">${capitalised(estimateLongText(estimate))}</p><p>${sentence}.</p>${ends.length === 0 ? null : html`<dl>${ends.map(({ name, text }) => html`<div><dt>${name}</dt> <dd>${text}</dd></div>`)}</dl>`}${partsNote ? html`<p>${capitalised(partsNoteText(partsNote, places))}.</p>` : null}${claimList(estimate.kept, setAside, shown, ledger)}${notCounted(leftOut, ledger)}`;
}

function beside({ others, unused, reading, claim }: Inspected, ledger: Ledger): Markup {
  const reported = others.map((account) => figure(account, reading, claim, ledger));
  return html`${claimList([], unused, claim, ledger)}${reported.length === 0 ? null : html`<p class="value">What is reported of it:</p>${reported}`}`;
}

function blank(datum: Inspected, ledger: Ledger): Markup {
  const { alsoUnreported } = datum;
  const unsaid = alsoUnreported.length === 0 ? null : html`<p class="muted">${unsaidSentence(alsoUnreported)}.</p>`;
  return html`<p>${blankText(datum, ledger)}</p>${unsaid}${[datum, ...datum.beside].map((slot) => beside(slot, ledger))}`;
}

function thisClaim({ claim, setAside }: Inspected, ledger: Ledger): Markup | null {
  if (claim === null) return null;
  const standing =
    setAside === null ? "the figure below stands on it" : `set aside, ${setAsideReasonText(setAside.reason)}`;
  return html`<p class="value">${statedClaimText(claim, ledger)}.</p><p>This mark is one claim: ${standing}.</p>`;
}

/**
 * What is told of one datum in a room, as markup: the figure in words, every claim behind it, what was set aside and why. The same words as
 * in the panel beside a chart on a page, without the ways on that a file has not.
 */
export function toldDatum(datum: Inspected, ledger: Ledger): Markup {
  const { event, figure: account, reading, claim } = datum;
  const content = account === null ? blank(datum, ledger) : figure(account, reading, claim, ledger);
  return html`<h2><span class="muted">${event.label}</span> ${slotName(datum)}</h2>${thisClaim(datum, ledger)}${content}`;
}
