import { type ClaimRow, claimPartText } from "../../document/claim-rows";
import { capitalised, quotedText } from "../../format/typography";
import { html, type Markup } from "./markup";

/** A link out of the file, which never takes the place of the show. */
export function outwardLink(href: string, words: string): Markup {
  return html`<a href="${href}" target="_blank" rel="external noopener noreferrer">${words}</a>`;
}

function claimRow(row: ClaimRow): Markup {
  const { event, counted, value, places, statedBy, publishedBy, time, words, href } = row;
  const told = claimPartText(row);
  const quoted = quotedText(words);
  return html`<tr><th scope="row">${counted}: ${value}<small>${event}, ${places}</small>${told === null ? null : html`<small>${capitalised(told)}</small>`}</th><td>${capitalised(statedBy)}</td><td>${capitalised(publishedBy)}<small>${time}</small></td><td>${href === null ? quoted : outwardLink(href, quoted)}</td></tr>`;
}

/** Claims as a table: each figure with who stated it, who printed it and when, and its words, which lead to the article. Null for none. */
export function claimsTable(claims: readonly ClaimRow[]): Markup | null {
  if (claims.length === 0) return null;
  return html`<table><caption>The claims behind this slide</caption><thead><tr><th scope="col">Figure</th><th scope="col">Stated by</th><th scope="col">Printed by</th><th scope="col">Words</th></tr></thead><tbody>${claims.map(claimRow)}</tbody></table>`;
}
