import { renderAsync } from "@resvg/resvg-js";
import type { ChartDocument, DrawnChart } from "../../document/chart-document";
import { fittedWidthPx, smallestTextPx } from "../fitted";
import { pngImage } from "../png-image";
import { drawnTexts } from "../svg/drawn-texts";
import { outlinedTexts } from "../svg/outlined-texts";
import type { Box } from "./box";
import { emptyStretches, partedStretch, type Stretch } from "./picture-breaks";
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
export const legiblePt = 9;

/** As many slides as one drawing takes; a longer one is shown whole on one, and read in its table. */
const mostParts = 20;

/** About as high as a drawing's title and source line come out, in px, which a slide has outside the picture. */
const croppedPx = 60;

/** The pixels of a picture for each px at which it is looked at: enough for a projector, and fewer for one as long as many slides. */
function sharpness(parts: number): number {
  return parts > 6 ? 1 : 2;
}

/** How far from the left edge a drawing's names of rows begin at most, in shares of its width. */
const namesShare = 0.06;

/**
 * What of a drawing a slide does not say beside it already: from below its title, if it begins with that, to its source line, if it
 * ends with that.
 */
function shownStretch(
  { svg, heightPx }: DrawnChart,
  { title, sourceLine }: Pick<ChartDocument, "title" | "sourceLine">,
): Stretch {
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

/** Where a drawing's own area stands in it: texts from `start` on are placed from its top left corner. */
function plotOf(svg: string): { readonly start: number; readonly x: number; readonly y: number } {
  const found = /<g transform="translate\(([-\d.]+) ([-\d.]+)\)">/.exec(svg);
  return { start: found?.index ?? svg.length, x: Number(found?.[1] ?? 0), y: Number(found?.[2] ?? 0) };
}

/** Where a drawing's first row begins, by its name at the left edge; null where its rows have no names there. */
function firstRowPx({ svg, widthPx }: DrawnChart, { table }: ChartDocument): number | null {
  const label = table.rows[0]?.label ?? "";
  const plot = plotOf(svg);
  const name = drawnTexts(svg).find(({ start, words, x }) => {
    const isAtEdge = start > plot.start && plot.x + x < widthPx * namesShare;
    return isAtEdge && words.trim() !== "" && label.startsWith(words.trim());
  });
  return name === undefined ? null : plot.y + name.y - name.sizePx;
}

function partOf({ fromPx, toPx }: Stretch, { widthPx, heightPx }: DrawnChart): PicturePart {
  const crop = { top: fromPx / heightPx, bottom: 1 - toPx / heightPx };
  return { crop, height: (toPx - fromPx) / widthPx };
}

async function pictureOf(drawn: DrawnChart, scale: number, parts: number): Promise<SlidePicture> {
  const outlined = `<?xml version="1.0" encoding="UTF-8"?>\n${outlinedTexts(drawn.svg)}\n`;
  const png = await pngImage(drawn.svg, Math.max(1, Math.round(drawn.widthPx * scale * sharpness(parts))));
  return { svg: new TextEncoder().encode(outlined), png };
}

interface Parted {
  readonly parts: readonly Stretch[];
  readonly head: Stretch | null;
}

/** A drawing that is as wide as its box, parted where it is higher; null where it cannot be parted or has too many parts. */
async function parted(drawn: DrawnChart, document: ChartDocument, roomPx: number): Promise<Parted | null> {
  if (drawn.heightPx > roomPx * mostParts) return null;
  const whole = shownStretch(drawn, document);
  const image = await renderAsync(outlinedTexts(drawn.svg), { fitTo: { mode: "original" }, logLevel: "off" });
  const gaps = emptyStretches(image.pixels, image.width);
  const firstPx = firstRowPx(drawn, document);
  const above = firstPx === null ? undefined : gaps.filter(({ toPx }) => toPx <= firstPx + 1).at(-1);
  const head = above === undefined ? null : { fromPx: whole.fromPx, toPx: above.toPx };
  const headPx = head === null ? 0 : head.toPx - head.fromPx;
  const isHigh = headPx > roomPx / 2;
  const parts = partedStretch(whole, gaps, { roomPx, headPx: isHigh ? 0 : headPx });
  return parts === null || parts.length > mostParts ? null : { parts, head: isHigh ? null : head };
}

/** A chart laid out anew for a box on a slide, its letters as outlines, so that it looks the same wherever it is opened. */
export async function drawnPicture(document: ChartDocument, { width, height }: Box): Promise<DrawnPicture> {
  const box = { widthPx: width * pxPerInch, heightPx: height * pxPerInch };
  const order = { theme: "light", isTransparent: true } as const;
  const fittedPx = fittedWidthPx(box, (atPx) => document.heightPxAt(atPx) - croppedPx);
  const fitted = await document.drawn({ ...order, widthPx: fittedPx });
  const shown = shownStretch(fitted, document);
  const scale = Math.min(box.widthPx / fitted.widthPx, box.heightPx / (shown.toPx - shown.fromPx));
  const smallestPx = smallestTextPx(fitted.svg);
  const legiblePx = (legiblePt / 72) * pxPerInch;
  if (smallestPx * scale < legiblePx) {
    const drawn = await document.drawn({ ...order, widthPx: Math.floor((box.widthPx * smallestPx) / legiblePx) });
    const ownScale = box.widthPx / drawn.widthPx;
    const found = await parted(drawn, document, box.heightPx / ownScale);
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
