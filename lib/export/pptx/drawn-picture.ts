import type { ChartDocument, DrawnChart } from "../../document/chart-document";
import { drawingMarks } from "../drawing/drawing-reader";
import { headedParts } from "../drawing/headed-parts";
import { type PartedDrawing, partedDrawing } from "../drawing/parted-drawing";
import type { Slice } from "../drawing/slices";
import { fittedWidthPx, smallestTextPx } from "../fitted";
import { drawingParts } from "../pdf/drawing-parts";
import { pageColours } from "../pdf/page-format";
import { pngImage } from "../png-image";
import { drawnTexts } from "../svg/drawn-texts";
import { outlinedTexts } from "../svg/outlined-texts";
import type { Box } from "./box";
import type { Crop, SlidePicture } from "./picture-shape";

/** A part of a picture: what is shown of it, and its height in shares of its width. */
export interface PicturePart {
  readonly crop: Crop;
  readonly height: number;
}

/**
 * A chart's drawing as pictures on as many slides as its text needs to be read. `head` is what stands above every part but the first, the
 * columns' names and scales; null where parts need none. Each part with the head above it fits the box.
 */
export interface DrawnPicture {
  readonly picture: SlidePicture;
  readonly parts: readonly PicturePart[];
  readonly head: PicturePart | null;
}

const pxPerInch = 96;

/** Text of a picture is at least this large on its slide, in points, unless the drawing cannot be parted. */
const legiblePt = 9;

/** The sizes that are tried for text of a picture in parts, and how small it may be in one that cannot be parted between panels. */
const [partedPt, wholePt] = [[legiblePt, 8, 7], 5];

/** As many slides as one drawing takes; a longer one is shown whole on one, and read in its table. */
const mostParts = 20;

/** About as high as a drawing's title and source line come out, in px, which a slide has outside the picture. */
const croppedPx = 60;

/** The pixels of a picture for each px at which it is looked at: enough for a projector, and fewer for one as long as many slides. */
function sharpness(parts: number): number {
  return parts > 6 ? 1 : 2;
}

/**
 * What of a drawing a slide does not say beside it already: from below its title, if it begins with that, to its source line, if it
 * ends with that.
 */
function shownStretch(
  { svg, heightPx }: DrawnChart,
  { title, sourceLine }: Pick<ChartDocument, "title" | "sourceLine">,
): Slice {
  const texts = drawnTexts(svg);
  const untitled = texts.find(({ words }) => !title.includes(words.trim()));
  const isTitled = texts[0] !== undefined && title.startsWith(texts[0].words.trim()) && texts[0] !== untitled;
  const source = texts.find(({ words }) => words.startsWith("Source:") && sourceLine.startsWith(words.trim()));
  const others = source === undefined ? [] : texts.filter(({ y }) => y > source.y);
  const isLast = others.every(({ words }) => sourceLine.includes(words.trim()));
  const fromPx = isTitled && untitled !== undefined ? untitled.y - untitled.sizePx * 1.1 : 0;
  const toPx = source !== undefined && isLast ? source.y - source.sizePx * 1.1 : heightPx;
  return { fromPx: Math.max(0, fromPx), toPx: Math.min(heightPx, toPx) };
}

function partOf({ fromPx, toPx }: Slice, { widthPx, heightPx }: DrawnChart): PicturePart {
  const crop = { top: fromPx / heightPx, bottom: 1 - toPx / heightPx };
  return { crop, height: (toPx - fromPx) / widthPx };
}

async function pictureOf(drawn: DrawnChart, scale: number, parts: number): Promise<SlidePicture> {
  const outlined = `<?xml version="1.0" encoding="UTF-8"?>\n${outlinedTexts(drawn.svg)}\n`;
  const png = await pngImage(drawn.svg, Math.max(1, Math.round(drawn.widthPx * scale * sharpness(parts))));
  return { svg: new TextEncoder().encode(outlined), png };
}

/** A drawing that is as wide as its box, parted where it is higher, above its headings; null where it cannot be or has too many parts. */
function parted(drawn: DrawnChart, document: ChartDocument, roomPx: number): PartedDrawing | null {
  if (drawn.heightPx > roomPx * mostParts) return null;
  const whole = shownStretch(drawn, document);
  const marks = drawingMarks(drawn.svg);
  const { title, subtitle } = drawingParts(marks, document);
  const headFromPx = Math.max(whole.fromPx, ...[...title, ...subtitle].map(({ bottomPx }) => bottomPx));
  const found = headedParts({ marks, whole, headFromPx, roomPx: () => roomPx });
  return found !== null && found.parts.length <= mostParts ? found : null;
}

/** The same parted wherever there is a gap, for one that would be too small whole. */
function partedAnywhere(drawn: DrawnChart, document: ChartDocument, roomPx: number): PartedDrawing | null {
  if (drawn.heightPx > roomPx * mostParts) return null;
  const found = partedDrawing(drawn, document, shownStretch(drawn, document), roomPx);
  return found !== null && found.parts.length <= mostParts ? found : null;
}

/** A drawing for a white slide: what it draws in its paper's colour, to hide what is below, is white there. */
function onWhite(drawn: DrawnChart): DrawnChart {
  return { ...drawn, svg: drawn.svg.replaceAll(`="${pageColours.light.paper}"`, '="#ffffff"') };
}

/** A chart laid out anew for a box on a slide, its letters as outlines, so that it looks the same wherever it is opened. */
export async function drawnPicture(document: ChartDocument, { width, height }: Box): Promise<DrawnPicture> {
  const box = { widthPx: width * pxPerInch, heightPx: height * pxPerInch };
  const order = { theme: "light", isTransparent: true } as const;
  const fittedPx = fittedWidthPx(box, (atPx) => document.heightPxAt(atPx) - croppedPx);
  const drawnAt = async (widthPx: number) => onWhite(await document.drawn({ ...order, widthPx }));
  const fitted = await drawnAt(fittedPx);
  const shown = shownStretch(fitted, document);
  const scale = Math.min(box.widthPx / fitted.widthPx, box.heightPx / (shown.toPx - shown.fromPx));
  const smallestPx = smallestTextPx(fitted.svg);
  const isSmallerThan = (textPt: number) => smallestPx * scale < (textPt / 72) * pxPerInch;
  const ways = isSmallerThan(wholePt)
    ? [...partedPt.map((textPt) => ({ textPt, parted })), { textPt: legiblePt, parted: partedAnywhere }]
    : partedPt.map((textPt) => ({ textPt, parted }));
  for (const { textPt, parted: partedBy } of isSmallerThan(legiblePt) ? ways : []) {
    const widthPx = Math.floor((box.widthPx * smallestPx) / ((textPt / 72) * pxPerInch));
    const drawn = await drawnAt(widthPx);
    const ownScale = box.widthPx / drawn.widthPx;
    const found = partedBy(drawn, document, box.heightPx / ownScale);
    if (found !== null) {
      return {
        picture: await pictureOf(drawn, ownScale, found.parts.length),
        parts: found.parts.map((part) => partOf(part, drawn)),
        head: found.head === null ? null : partOf(found.head, drawn),
      };
    }
  }
  return { picture: await pictureOf(fitted, scale, 1), parts: [partOf(shown, fitted)], head: null };
}
