import type { Deck } from "../../document/deck";
import { knownOnText } from "../../format/instant";
import { ledgerRevisionText } from "../../format/status";
import { capitalised } from "../../format/typography";
import { permalinkText } from "../permalink";
import { citationLine, licence } from "../reading-guide";
import { drawLinked } from "./links";
import type { Pages } from "./pages";

/** What a file is of: its title, when it holds, and the address that gives it again. */
export type Pinned = Pick<Deck, "title" | "revision" | "asOf" | "permalink">;

const title = "About this file";

/** When the figures of a file hold, and at which ledger revision. */
export function standpointText({ revision, asOf }: Pinned): string {
  const known = asOf === null ? "" : `${capitalised(knownOnText(asOf))}. `;
  return `${known}${capitalised(ledgerRevisionText(revision))}.`;
}

/** What ends a file: its notes, how it is cited, under what terms, and the address that gives it again. */
export function drawClosing(pages: Pages, pinned: Pinned, notes: readonly string[], site: string | null): void {
  const [heading, body] = [pages.style("heading", 700), pages.style("body")];
  if (pages.roomPt < 10 * heading.sizePt) pages.turn("portrait", title);
  else {
    pages.yPt += heading.sizePt / 2;
    pages.rule();
  }
  pages.running = title;
  pages.yPt += heading.sizePt / 2;
  pages.doc.outline.addItem(title);
  pages.paragraph("H2", title, heading, heading.sizePt / 3);
  if (notes.length > 0) {
    const list = pages.element("L");
    for (const note of notes) {
      pages.paragraph("LBody", note, body, 3, pages.element("LI", list));
    }
    list.end();
  }
  const address = permalinkText(pinned.permalink, site);
  pages.paragraph("P", standpointText(pinned), body, 3);
  pages.paragraph("P", `To cite: ${citationLine(pinned.title, pinned.revision, "").trim()}`, body, 3);
  if (site === null) pages.paragraph("P", address, body, 3);
  else drawLinked(pages, address, address, pages.style("body", 400, "link"));
  pages.yPt += 3;
  pages.paragraph("P", licence.text, pages.style("small", 400, "muted"));
}
