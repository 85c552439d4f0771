import type { ChartDocument } from "../../document/chart-document";
import type { Mark, TextMark } from "../drawing/drawing-reader";
import { marksWithin, type Slice } from "../drawing/slices";
import { printable } from "../printable";
import { laidOutChart } from "./chart-layout";
import type { DrawingParts } from "./drawing-parts";
import { linesHeightPt } from "./lines";
import type { Pages } from "./pages";
import { paint } from "./painter";

interface Placed {
  readonly pages: Pages;
  readonly scale: number;
  readonly leftPt: number;
  readonly widthPx: number;
  readonly slice: Slice;
  readonly isWhole: boolean;
}

function paintMarks(marks: readonly Mark[], { pages, scale, leftPt, widthPx, slice, isWhole }: Placed): void {
  const { doc, type, yPt } = pages;
  doc.save().translate(leftPt, yPt).scale(scale).translate(0, -slice.fromPx);
  if (!isWhole) doc.rect(0, slice.fromPx, widthPx, slice.toPx - slice.fromPx).clip();
  paint(doc, type, marks);
  doc.restore();
}

/** Lines of a drawing's frame as an element of their own, on the page where they stand. */
function paintWords(type: string, lines: readonly TextMark[], placed: Placed): void {
  const shown = marksWithin(lines, placed.slice);
  if (shown.length === 0) return;
  const element = placed.pages.element(type);
  element.add(() => paintMarks(shown, placed));
  element.end();
}

/** A slice of a drawing, its words as headings and paragraphs and the rest as a figure. The page then stands below it. */
function drawSlice(parts: DrawingParts, titleTag: string, alt: string, placed: Placed): void {
  const { pages, scale, leftPt, widthPx, slice } = placed;
  paintWords(titleTag, parts.title, placed);
  paintWords("P", parts.subtitle, placed);
  const bottomPt = pages.yPt + (slice.toPx - slice.fromPx) * scale;
  const picture = marksWithin(parts.picture, slice);
  if (picture.length > 0) {
    const bbox = [leftPt, pages.yPt, leftPt + widthPx * scale, bottomPt] as const;
    const figure = pages.doc.struct("Figure", { alt: printable(alt), bbox });
    pages.root.add(figure);
    figure.add(() => paintMarks(picture, placed));
    figure.end();
  }
  for (const lines of parts.words) paintWords("P", lines, placed);
  pages.yPt = bottomPt;
}

/** What stands above every part of a drawing, again above one that goes on. The page then stands below it. */
function drawHead(parts: DrawingParts, placed: Placed): void {
  const { pages, scale, slice } = placed;
  pages.artifact("Layout", () => paintMarks(marksWithin(parts.picture, slice), placed));
  pages.yPt += (slice.toPx - slice.fromPx) * scale;
}

/**
 * A chart laid out for the page, standing or lying, whichever shows its text larger; over several pages where one would show it too small.
 * `heading` stands above it where it is not the drawing's own title. Its title is a heading, its notes and source are paragraphs, and the
 * rest is a figure with its text in words.
 */
export async function drawChart(
  pages: Pages,
  document: ChartDocument,
  { heading, headingTag }: { readonly heading: string; readonly headingTag: string },
): Promise<void> {
  const headingStyle = pages.style("heading", 700);
  const isOwnTitle = heading === document.title;
  const headPt = isOwnTitle ? 0 : pages.style("heading").sizePt * 4;
  const goesOn = pages.wrap("The chart goes on overleaf.", pages.style("small", 400, "muted"));
  const laidOut = await laidOutChart(document, pages, headPt, linesHeightPt(goesOn) + 1);
  const { direction, widthPx, heightPx, cut, head, parts } = laidOut;
  pages.turn(direction, heading);
  pages.doc.outline.addItem(printable(heading));
  const hasTitle = isOwnTitle && parts.title.length > 0;
  if (!hasTitle) pages.paragraph(headingTag, heading, headingStyle, headingStyle.sizePt / 2);
  const isWhole = cut.length === 1;
  const scale = isWhole ? Math.min(laidOut.scale, pages.roomPt / heightPx) : laidOut.scale;
  const leftPt = pages.leftPt + (pages.widthPt - widthPx * scale) / 2;
  for (const [index, slice] of cut.entries()) {
    if (index > 0) pages.goOn();
    const placed = { pages, scale, leftPt, widthPx, slice, isWhole };
    if (index > 0 && head !== null) drawHead(parts, { ...placed, slice: head });
    const alt = index === 0 ? document.altText : `${document.title}: part ${index + 1} of ${cut.length} of the chart.`;
    drawSlice(parts, hasTitle ? headingTag : "P", alt, placed);
    if (index < cut.length - 1) pages.flow(pages.element("P"), goesOn);
  }
}
