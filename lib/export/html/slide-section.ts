import { standpointName } from "../standpoint";
import { claimsTable } from "./claims-table";
import type { FramedSlide } from "./framed-slides";
import { html, Markup } from "./markup";

/** A frame's picture, described by the text beside it. */
function picture(svg: string, describedBy: string): Markup {
  return new Markup(svg.replace("<svg ", `<svg aria-describedby="${describedBy}" `));
}

/** A slide: its picture, all that this shows in words, and what its speaker says and looks up, with the claims behind it. */
export function slideSection({ frame, standpoint }: FramedSlide, index: number): Markup {
  const { title, svg, altText, notes, claims } = frame;
  const number = index + 1;
  const described = `slide-${number}-words`;
  const lines = altText.split("\n").filter((line) => line.trim() !== "");
  const said = html`${notes.map((note) => html`<p>${note}</p>`)}${claimsTable(claims)}`;
  return html`<div class="place"><section class="slide" aria-label="${title}" aria-roledescription="slide" data-standpoint="${standpoint === null ? null : standpointName(standpoint)}"><h2>${number}. ${title}</h2>${picture(svg, described)}<div id="${described}" hidden>${lines.map(
    (line) => html`<p>${line}</p>
`,
  )}</div><div class="notes">${said}</div></section></div>
`;
}
