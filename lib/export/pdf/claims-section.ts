import { type ClaimRow, claimPartText } from "../../document/claim-rows";
import { publishedOnText, publisherText } from "../../format/attribution";
import { capitalised, quotedText } from "../../format/typography";
import { byCodeUnits } from "../../ledger/order";
import type { Report } from "../../ledger/report";
import { type Line, linesHeightPt } from "./lines";
import { drawLinked } from "./links";
import type { Pages } from "./pages";
import type { StructureElement } from "./pdfkit";

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

interface Source {
  readonly report: Report;
  readonly claims: readonly ClaimRow[];
}

/** Claims by the report that they were read from, in order of publication. */
function sourcesOf(claims: readonly ClaimRow[]): Source[] {
  const reports = new Map(claims.map(({ report }) => [report.id, report]));
  return [...reports.values()]
    .sort((a, b) => byCodeUnits(a.publishedOn, b.publishedOn) || byCodeUnits(a.id, b.id))
    .map((report) => ({ report, claims: claims.filter((claim) => claim.report.id === report.id) }));
}

/** A claim's figure, and what it is of, who stated it and when. */
function claimBlocks(pages: Pages, claim: ClaimRow): readonly [readonly Line[], readonly Line[]] {
  const { counted, value, event, places, statedBy, time } = claim;
  const said = claimPartText(claim);
  const told = said === null ? "" : ` ${capitalised(said)}.`;
  const about = event.startsWith(`${places},`) ? event : `${event}; ${places}`;
  return [
    pages.wrap(`${counted}: ${value}`, pages.style("body", 600)),
    pages.wrap(`${about}. Stated by ${statedBy}, ${time}.${told}`, pages.style("small")),
  ];
}

function drawClaim(pages: Pages, list: StructureElement, claim: ClaimRow): void {
  const blocks = claimBlocks(pages, claim);
  const words = quotedText(claim.words);
  const wordStyle = pages.style("small", 400, claim.href === null ? "muted" : "link");
  pages.need(linesHeightPt([...blocks.flat(), ...pages.wrap(words, wordStyle)]));
  const body = pages.element("LBody", pages.element("LI", list));
  for (const lines of blocks) pages.flow(pages.element("P", body), lines);
  if (claim.href === null) pages.paragraph("P", words, wordStyle, 0, body);
  else drawLinked(pages, words, claim.href, wordStyle, body);
  pages.yPt += pages.format.textPt.body * 0.7;
}

function drawSource(pages: Pages, { report, claims }: Source, headingTag: string): void {
  const title = report.title ?? "A report without a title";
  const published = `${capitalised(publisherText(report))}. ${sentence(`Published ${publishedOnText(report)}`)}`;
  const style = pages.style("subheading", 700);
  const [first] = claims;
  const firstLines = first === undefined ? [] : claimBlocks(pages, first).flat();
  pages.need(linesHeightPt([...pages.wrap(title, style), ...firstLines]) + 5 * style.sizePt);
  pages.rule();
  pages.yPt += style.sizePt / 2;
  pages.paragraph(headingTag, title, style);
  pages.paragraph("P", published, pages.style("small", 400, "muted"));
  if (report.url !== null) drawLinked(pages, report.url, report.url, pages.style("foot", 400, "link"));
  pages.yPt += style.sizePt * 0.6;
  const list = pages.element("L");
  for (const claim of claims) drawClaim(pages, list, claim);
  list.end();
  pages.yPt += style.sizePt / 2;
}

/** Every claim with its value, who stated it and when, and its few words, which lead to the article, under the report that printed it. */
export function drawClaims(pages: Pages, claims: readonly ClaimRow[], sourceTag: string): void {
  if (claims.length === 0) {
    pages.paragraph("P", "Nothing is reported, so there is no claim.", pages.style("body"));
    return;
  }
  for (const source of sourcesOf(claims)) drawSource(pages, source, sourceTag);
}
