import { printable } from "../printable";
import type { Line } from "./lines";
import type { Pages } from "./pages";
import type { StructureElement } from "./pdfkit";
import type { TextStyle } from "./typesetter";

/** Lines that lead to an address, each a place to press. They stand on one page: where an annotation is said to be is the page on which its link ends. */
function drawLink(
  pages: Pages,
  lines: readonly Line[],
  href: string,
  contents: string,
  parent: StructureElement,
): void {
  const { doc, type, leftPt } = pages;
  const link = pages.element("Link", parent);
  for (const line of lines) {
    const topPt = pages.yPt;
    link.add(() => {
      pages.yPt = pages.drawLines([line], leftPt, topPt);
    });
    const options = { structParent: link, Contents: new String(contents) };
    doc.link(leftPt, topPt, type.width(line.text, line.style), pages.yPt - topPt, href, options);
  }
  link.end();
}

/** A paragraph that leads to an address. */
export function drawLinked(pages: Pages, text: string, href: string, style: TextStyle, parent = pages.root): void {
  const lines = pages.wrap(text, style);
  const paragraph = pages.element("P", parent);
  for (let at = 0; at < lines.length; ) {
    const onPage = pages.fitting(lines, at);
    drawLink(pages, onPage, href, printable(text), paragraph);
    at += onPage.length;
  }
  paragraph.end();
}
