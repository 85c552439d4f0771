import type { ChartDocument } from "../../document/chart-document";
import { fittedWidthPx } from "../fitted";
import { type DrawingParts, drawingParts } from "./drawing-parts";
import { drawingMarks, type Mark, type TextMark } from "./drawing-reader";
import { linesHeightPt } from "./lines";
import type { Direction, Pages } from "./pages";
import { paint } from "./painter";
import { printable } from "./printable";
import { marksWithin, type Slice, slices } from "./slices";

/** The size in px of a drawing's smallest text, before it is drawn. */
const expectedTextPx = 12;

type Room = Pick<Pages, "format" | "roomOf">;

/** How a chart is to be drawn on a page: how wide in px, how large a px is in pt, and which way the page stands. */
interface Plan {
  readonly direction: Direction;
  readonly widthPx: number;
  readonly scale: number;
  /** Whether one page holds it all. */
  readonly isWhole: boolean;
}

/** The room that a drawing has on a page, in pt, below a heading of some height. */
function roomFor(room: Room, direction: Direction, headPt: number) {
  const { widthPt, heightPt } = room.roomOf(direction);
  return { widthPt: widthPt + 2 * room.format.drawnIntoMarginPt, heightPt: heightPt - headPt };
}

function plan(document: ChartDocument, room: Room, direction: Direction, headPt: number): Plan {
  const { widthPt, heightPt } = roomFor(room, direction, headPt);
  const box = { widthPx: widthPt, heightPx: heightPt };
  const mostScale = room.format.drawnTextPt.most / expectedTextPx;
  const widthPx = Math.max(fittedWidthPx(box, document.heightPxAt), Math.ceil(widthPt / mostScale));
  const scale = Math.min(widthPt / widthPx, heightPt / document.heightPxAt(widthPx));
  return { direction, widthPx, scale, isWhole: true };
}

/** Whether a page holds a chart whose text is as small as it may be. Cheaper than to find out how large it could be. */
function isHeld(document: ChartDocument, room: Room, direction: Direction, headPt: number): boolean {
  const { widthPt, heightPt } = roomFor(room, direction, headPt);
  const scale = room.format.drawnTextPt.least / expectedTextPx;
  return document.heightPxAt(Math.floor(widthPt / scale)) * scale <= heightPt;
}

/** The plan that shows text largest on one page; where that is too small to read, one that takes as many pages as it needs. */
function bestPlan(document: ChartDocument, room: Room, headPt: number): Plan {
  const directions: readonly Direction[] = room.format.turns ? ["portrait", "landscape"] : ["landscape"];
  const [first, ...others] = directions
    .filter((direction) => isHeld(document, room, direction, headPt))
    .map((direction) => plan(document, room, direction, headPt));
  if (first !== undefined)
    return others.reduce((best, other) => (other.scale > best.scale * 1.02 ? other : best), first);
  const direction = room.format.turns ? "portrait" : "landscape";
  const { widthPt } = roomFor(room, direction, headPt);
  const widthPx = Math.floor((widthPt * expectedTextPx) / room.format.drawnTextPt.onSeveral);
  return { direction, widthPx, scale: widthPt / widthPx, isWhole: false };
}

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

/** A drawing for pages that keep the printer's own paper: what it draws in its paper's colour, to hide what is below, is white there. */
function onPaper(svg: string, { format, theme, colours }: Pages): string {
  return format.isFilled(theme) ? svg : svg.replaceAll(`="${colours.paper}"`, '="#ffffff"');
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
  const { direction, widthPx, isWhole, ...planned } = bestPlan(document, pages, headPt);
  const drawn = await document.drawn({ widthPx, theme: document.theme, isTransparent: true });
  const marks = drawingMarks(onPaper(drawn.svg, pages));
  const parts = drawingParts(marks, document);
  pages.turn(direction, heading);
  pages.doc.outline.addItem(printable(heading));
  const hasTitle = isOwnTitle && parts.title.length > 0;
  if (!hasTitle) pages.paragraph(headingTag, heading, headingStyle, headingStyle.sizePt / 2);
  const goesOn = pages.wrap("The chart goes on overleaf.", pages.style("small", 400, "muted"));
  const { roomPt: firstPt, runningPt } = pages;
  const scale = isWhole ? Math.min(planned.scale, firstPt / drawn.heightPx) : planned.scale;
  const restPt = pages.roomOf(direction).heightPt - runningPt;
  const spanPx = (page: number) => ((page === 0 ? firstPt : restPt) - linesHeightPt(goesOn) - 1) / scale;
  const whole = { fromPx: 0, toPx: drawn.heightPx };
  const cut = isWhole ? [whole] : slices(marks, drawn.heightPx, spanPx);
  const leftPt = pages.leftPt + (pages.widthPt - widthPx * scale) / 2;
  for (const [index, slice] of cut.entries()) {
    if (index > 0) pages.goOn();
    const alt = index === 0 ? document.altText : `${document.title}: part ${index + 1} of ${cut.length} of the chart.`;
    drawSlice(parts, hasTitle ? headingTag : "P", alt, { pages, scale, leftPt, widthPx, slice, isWhole });
    if (index < cut.length - 1) pages.flow(pages.element("P"), goesOn);
  }
}
