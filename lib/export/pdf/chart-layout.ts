import type { ChartDocument } from "../../document/chart-document";
import { drawingMarks } from "../drawing/drawing-reader";
import { headedParts } from "../drawing/headed-parts";
import { gaps, type Slice, slices } from "../drawing/slices";
import { fittedWidthPx } from "../fitted";
import { type DrawingParts, drawingParts } from "./drawing-parts";
import type { Direction, Pages } from "./pages";

/** The size in px of a drawing's smallest text, before it is drawn. */
const expectedTextPx = 12;

type Room = Pick<Pages, "format" | "roomOf">;

/** How a chart is to be drawn on a page: how wide in px, how large a px is in pt, and which way the page stands. */
interface Plan {
  readonly direction: Direction;
  readonly widthPx: number;
  readonly scale: number;
}

/**
 * A chart as it is drawn on pages: its marks by what they are, the part that each page holds, and what stands again above every part but the
 * first, null where nothing does. One part alone is the whole.
 */
export interface LaidOutChart extends Plan {
  readonly heightPx: number;
  readonly parts: DrawingParts;
  readonly cut: readonly Slice[];
  readonly head: Slice | null;
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
  return { direction, widthPx, scale };
}

/** Whether a page holds a chart whose text is as small as it may be. Cheaper than to find out how large it could be. */
function isHeld(document: ChartDocument, room: Room, direction: Direction, headPt: number): boolean {
  const { widthPt, heightPt } = roomFor(room, direction, headPt);
  const scale = room.format.drawnTextPt.least / expectedTextPx;
  return document.heightPxAt(Math.floor(widthPt / scale)) * scale <= heightPt;
}

/** The plan of some that shows text largest, the first of those that show it about as large; null of none. */
function largest([first, ...others]: readonly Plan[]): Plan | null {
  if (first === undefined) return null;
  return others.reduce((best, other) => (other.scale > best.scale * 1.02 ? other : best), first);
}

/** A drawing for pages that keep the printer's own paper: what it draws in its paper's colour, to hide what is below, is white there. */
function onPaper(svg: string, { format, theme, colours }: Pages): string {
  return format.isFilled(theme) ? svg : svg.replaceAll(`="${colours.paper}"`, '="#ffffff"');
}

async function drawnFor(document: ChartDocument, pages: Pages, plan: Plan) {
  const drawn = await document.drawn({ widthPx: plan.widthPx, theme: document.theme, isTransparent: true });
  const marks = drawingMarks(onPaper(drawn.svg, pages));
  const { heightPx } = drawn;
  return { ...plan, heightPx, marks, parts: drawingParts(marks, document), whole: { fromPx: 0, toPx: heightPx } };
}

/** Sizes of a drawing's smallest text on several pages in pt, the largest first. */
function sizesOnSeveral({ format: { drawnTextPt } }: Room): readonly number[] {
  const { onSeveral, least } = drawnTextPt;
  return [onSeveral, (onSeveral + least) / 2, least];
}

/**
 * A chart laid out for pages of which the first has a heading `headPt` high and each that goes on has `footPt` below it: whole where its text
 * can then be read, else in parts that hold whole rows and panels, else whole and smaller. One that is too high for that is parted
 * wherever there is a gap.
 */
export async function laidOutChart(
  document: ChartDocument,
  pages: Pages,
  headPt: number,
  footPt: number,
): Promise<LaidOutChart> {
  const { format } = pages;
  const directions: readonly Direction[] = format.turns ? ["portrait", "landscape"] : ["landscape"];
  const onOne = async (plan: Plan): Promise<LaidOutChart> => {
    const drawn = await drawnFor(document, pages, plan);
    return { ...drawn, cut: [drawn.whole], head: null };
  };
  const plans = (among: readonly Direction[]) => among.map((direction) => plan(document, pages, direction, headPt));
  const held = largest(plans(directions.filter((direction) => isHeld(document, pages, direction, headPt))));
  if (held !== null) return onOne(held);
  const direction = format.turns ? "portrait" : "landscape";
  const { widthPt, heightPt } = roomFor(pages, direction, 0);
  const onSeveral = (textPt: number) => {
    const widthPx = Math.floor((widthPt * expectedTextPx) / textPt);
    return drawnFor(document, pages, { direction, widthPx, scale: widthPt / widthPx });
  };
  const roomPx = (scale: number) => (page: number) =>
    (heightPt - (page === 0 ? headPt : pages.runningPt) - footPt) / scale;
  for (const textPt of sizesOnSeveral(pages)) {
    const drawn = await onSeveral(textPt);
    const words = [...drawn.parts.title, ...drawn.parts.subtitle];
    const headFromPx = Math.max(0, ...words.map(({ bottomPx }) => bottomPx));
    const found = headedParts({ ...drawn, headFromPx, roomPx: roomPx(drawn.scale) });
    if (found !== null) return { ...drawn, cut: found.parts, head: found.head };
  }
  const smaller = largest(plans(directions));
  if (smaller !== null && smaller.scale * expectedTextPx >= format.drawnTextPt.whole) return onOne(smaller);
  const drawn = await onSeveral(format.drawnTextPt.onSeveral);
  const room = roomPx(drawn.scale);
  const { slices: cut } = slices(drawn.whole, gaps(drawn.marks, Math.min(room(0), room(1))), room);
  return { ...drawn, cut, head: null };
}
