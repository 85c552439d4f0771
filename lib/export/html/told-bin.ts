import type { BinWords, ToldAttack } from "../../document/inspection/bin-words";
import { capitalised } from "../../format/typography";
import type { Ledger } from "../../ledger/fold";
import { html, type Markup } from "./markup";
import { toldSource } from "./told-claim";

/** How many of an attack's claims are named; the others are counted, and told by the attack's own mark. */
const mostClaims = 2;

function attack({ label, text, isReported, claims }: ToldAttack, ledger: Ledger): Markup {
  const left = claims.length - mostClaims;
  return html`<li><p class="${isReported ? "value" : "muted"}">${label}: ${text}</p>${claims.slice(0, mostClaims).map((claim) => toldSource(claim, ledger))}${left > 0 ? html`<p class="muted">and ${left} more ${left === 1 ? "claim" : "claims"}</p>` : null}</li>`;
}

/**
 * What is told in a room of a mark that stands for several attacks: their days, what they come to and of how many, and the attacks with their
 * figures, the largest first, each with who says so.
 */
export function toldBin({ days, counted, text, notes, attacks, more }: BinWords, ledger: Ledger): Markup {
  const told = html`<h2><span class="muted">${days}</span> ${counted}</h2><p class="large">${capitalised(text)}</p><p>${capitalised(notes.join("; "))}.</p>`;
  if (attacks.length === 0) return told;
  return html`${told}<h3>The attacks, largest first</h3><ul class="claims">${attacks.map((one) => attack(one, ledger))}</ul>${more === null ? null : html`<p class="muted">… ${more}.</p>`}`;
}
