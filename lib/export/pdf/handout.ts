import type { Deck } from "../../document/deck";
import { countText } from "../../format/unit";
import type { Theme } from "../../query/query";
import { drawingMarks } from "../drawing/drawing-reader";
import type { ExportSetting } from "../exporter";
import type { SlideFrame } from "../frames/slide-frame";
import { slideFrames } from "../frames/slide-frames";
import { printable } from "../printable";
import { drawClaims } from "./claims-section";
import type { Pages } from "./pages";
import { paint } from "./painter";

/** A frame as a picture across the page, in a thin line. */
function drawPicture(pages: Pages, { svg, altText, widthPx, heightPx }: SlideFrame): void {
  const { doc, type, leftPt, widthPt } = pages;
  const scale = widthPt / widthPx;
  const heightPt = heightPx * scale;
  const topPt = pages.yPt;
  const figure = doc.struct("Figure", {
    alt: printable(altText),
    bbox: [leftPt, topPt, leftPt + widthPt, topPt + heightPt],
  });
  pages.root.add(figure);
  figure.add(() => {
    doc.save().translate(leftPt, topPt).scale(scale);
    paint(doc, type, drawingMarks(svg));
    doc.restore();
  });
  figure.end();
  pages.artifact("Layout", () => {
    doc.lineWidth(0.5).strokeColor(pages.colours.rule).rect(leftPt, topPt, widthPt, heightPt).stroke();
  });
  pages.yPt = topPt + heightPt + pages.format.textPt.body;
}

/** What is said of claims that stand with an earlier slide: nobody reads them twice. */
function beforeText(before: number, further: number): string {
  const counted = countText(before, "claim");
  return further === 0
    ? `The ${counted} behind it: told with the slides before.`
    : `${counted} more: told with the slides before.`;
}

/** A frame with what a speaker says beside it and the claims behind it, by the reports that printed them. */
function drawFrame(pages: Pages, frame: SlideFrame, tag: string, told: Set<string>): void {
  const [heading, part] = [pages.style("subheading", 700), pages.style("body", 600, "muted")];
  const picturePt = (frame.heightPx * pages.widthPt) / frame.widthPx;
  pages.need(picturePt + 4 * heading.sizePt);
  pages.doc.outline.addItem(printable(frame.title));
  pages.paragraph(tag, frame.title, heading, heading.sizePt / 2);
  drawPicture(pages, frame);
  for (const note of frame.notes) pages.paragraph("P", note, pages.style("body"), 4);
  const untold = frame.claims.filter(({ claim }) => !told.has(claim.id));
  const before = frame.claims.length - untold.length;
  if (untold.length > 0) {
    pages.need(8 * part.sizePt);
    pages.yPt += part.sizePt / 2;
    pages.paragraph("H3", before === 0 ? "Every claim behind it" : "Further claims behind it", part, part.sizePt / 2);
    drawClaims(pages, untold, "H4");
  }
  for (const { claim } of untold) told.add(claim.id);
  if (before > 0) pages.paragraph("P", beforeText(before, untold.length), pages.style("small", 400, "muted"), 4);
  pages.yPt += heading.sizePt;
}

/** Whether the part of a slide that follows has the same claims behind it, which are then told below the last. */
function isSameClaims({ claims }: SlideFrame, next: SlideFrame | undefined): boolean {
  if (next === undefined || next.claims.length !== claims.length) return false;
  return claims.every(({ claim }, index) => next.claims[index]?.claim === claim);
}

/** A deck to hand out: each slide begins a sheet, as the picture that is shown, with its notes and claims below it. */
export async function drawHandout(
  pages: Pages,
  deck: Deck,
  theme: Theme,
  { names, site }: Pick<ExportSetting, "names" | "site">,
): Promise<void> {
  const told = new Set<string>();
  let first = 1;
  for (const slide of deck.slides) {
    const frames = await slideFrames(slide, { shape: deck.shape ?? "16:9", theme, names, site, deck, first });
    pages.turn("portrait", slide.title);
    for (const [index, frame] of frames.entries()) {
      const claims = isSameClaims(frame, frames[index + 1]) ? [] : frame.claims;
      drawFrame(pages, { ...frame, claims }, first === 1 && index === 0 ? "H1" : "H2", told);
    }
    first += frames.length;
  }
}
