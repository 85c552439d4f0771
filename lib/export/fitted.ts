import type { ChartDocument, DrawingOrder, DrawnChart } from "../document/chart-document";

/** A room on a page, a slide or an image, in px (or any unit: a scale of 1 is then one unit for each px of the drawing). */
export interface Box {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * A chart laid out anew for a box. `svg` is the whole drawing, `widthPx` by `heightPx`, to be drawn `scale` times as large with its top left
 * corner at `xPx`, `yPx` of the box; nothing of it is cut off. `paper` is the colour it lies on, which is to fill the box; null when it lies
 * on nothing. `smallestTextPx` is its smallest text's size in the box's px, and `isSmall` says that this is hard to read.
 */
export interface FittedDrawing extends DrawnChart {
  readonly scale: number;
  readonly xPx: number;
  readonly yPx: number;
  readonly paper: string | null;
  readonly smallestTextPx: number;
  readonly isSmall: boolean;
}

/** Text smaller than this, in px of the size at which it is looked at, is hard to read. */
export const legibleTextPx = 9;

/** Text of this size, in px of a slide or an image, is read without effort; a chart that can is set closer for it. */
const comfortableTextPx = 16;

/** The widths that a chart is tried at, in px: from a phone's to a wall's. */
const triedPx = { narrowest: 336, widest: 2400, step: 8 } as const;

function scaleIn(box: Box, widthPx: number, heightPx: number): number {
  return Math.min(box.widthPx / widthPx, box.heightPx / heightPx);
}

/**
 * The width at which a chart's text is largest within a box, in px. Narrower drawings are taller, so the search is for the narrowest that is no
 * taller in proportion than the box, or the one before it where a leap in height makes that better. A chart whose height goes up and down
 * may have another width with text up to a twelfth larger, which would leave much of the box empty.
 */
export function fittedWidthPx(box: Box, heightPxAt: (widthPx: number) => number): number {
  const at = (index: number) => triedPx.narrowest + index * triedPx.step;
  let tooNarrow = -1;
  let wideEnough = (triedPx.widest - triedPx.narrowest) / triedPx.step;
  while (wideEnough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + wideEnough) / 2);
    if (heightPxAt(at(middle)) * box.widthPx > at(middle) * box.heightPx) tooNarrow = middle;
    else wideEnough = middle;
  }
  const [before, found] = [at(Math.max(tooNarrow, 0)), at(wideEnough)];
  const scaleAt = (widthPx: number) => scaleIn(box, widthPx, heightPxAt(widthPx));
  return scaleAt(before) > scaleAt(found) ? before : found;
}

/** The size of a drawing's smallest text, in px. */
export function smallestTextPx(svg: string): number {
  return Math.min(...Array.from(svg.matchAll(/ font-size="([\d.]+)"/g), ([, px]) => Number(px)));
}

/** The colour that a drawing lies on, from the ground that it draws first; null for one that lies on nothing. */
export function paperOf({ svg, widthPx, heightPx }: DrawnChart): string | null {
  const ground = `<rect width="${widthPx}" height="${heightPx}" fill="`;
  const at = svg.indexOf(ground);
  return at < 0 ? null : svg.slice(at + ground.length, svg.indexOf('"', at + ground.length));
}

type Drawable = Pick<ChartDocument, "drawn" | "heightPxAt">;

type Order = Omit<DrawingOrder, "widthPx" | "room">;

/** How large a drawing's smallest text comes out in a box, in the box's px. */
function textPxIn(box: Box, { svg, widthPx, heightPx }: DrawnChart): number {
  return smallestTextPx(svg) * scaleIn(box, widthPx, heightPx);
}

/** How often a drawing is set closer before the room that it keeps to is known; what surrounds its plot is not told. */
const mostTries = 3;

/** A chart drawn so wide that its text comes out comfortable, its plot set as close as that takes; as close as it goes where it does not fit. */
async function closeDrawing(document: Drawable, box: Box, order: Order, usual: DrawnChart): Promise<DrawnChart> {
  const scale = comfortableTextPx / smallestTextPx(usual.svg);
  const [widthPx, mostPx] = [Math.floor(box.widthPx / scale), box.heightPx / scale];
  let [closest, roomPx] = [usual, mostPx];
  for (let at = 0; at < mostTries && roomPx > 0; at += 1) {
    const drawn = await document.drawn({ ...order, widthPx, room: { heightPx: roomPx, isBrief: false } });
    if (textPxIn(box, drawn) > textPxIn(box, closest)) closest = drawn;
    if (drawn.heightPx <= mostPx) break;
    roomPx -= drawn.heightPx - mostPx;
  }
  return closest;
}

/**
 * A chart laid out anew for whichever width makes its text largest within a box, centred there; set closer than on a page where its text would
 * else come out smaller than is comfortable and the chart can be set closer.
 */
export async function fittedDrawing(document: Drawable, box: Box, order: Order): Promise<FittedDrawing> {
  const widthPx = fittedWidthPx(box, (atPx) => document.heightPxAt(atPx, order.address));
  const usual = await document.drawn({ ...order, widthPx });
  const isComfortable = textPxIn(box, usual) >= comfortableTextPx;
  const drawn = isComfortable ? usual : await closeDrawing(document, box, order, usual);
  const scale = scaleIn(box, drawn.widthPx, drawn.heightPx);
  const textPx = smallestTextPx(drawn.svg) * scale;
  return {
    ...drawn,
    scale,
    xPx: (box.widthPx - drawn.widthPx * scale) / 2,
    yPx: (box.heightPx - drawn.heightPx * scale) / 2,
    paper: order.isTransparent ? null : paperOf(drawn),
    smallestTextPx: textPx,
    isSmall: textPx < legibleTextPx,
  };
}

/** A fitted drawing as one SVG as large as its box, the paper filling it. */
export function boxedSvg(fitted: FittedDrawing, box: Box): string {
  const { svg, widthPx, heightPx, scale, paper } = fitted;
  const [width, height] = [box.widthPx / scale, box.heightPx / scale];
  const [x, y] = [-fitted.xPx / scale, -fitted.yPx / scale];
  const size = (view: string, wide: number, high: number) => `viewBox="${view}" width="${wide}" height="${high}"`;
  const drawnSize = size(`0 0 ${widthPx} ${heightPx}`, widthPx, heightPx);
  const boxed = svg.replace(drawnSize, size(`${x} ${y} ${width} ${height}`, box.widthPx, box.heightPx));
  if (boxed === svg && drawnSize !== size(`0 0 ${width} ${height}`, box.widthPx, box.heightPx)) {
    throw new Error(`a drawing ${widthPx} by ${heightPx} px has no ${drawnSize}`);
  }
  if (paper === null) return boxed;
  const ground = `<rect width="${widthPx}" height="${heightPx}" fill="${paper}">`;
  return boxed.replace(ground, `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paper}">`);
}
