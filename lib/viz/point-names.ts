import type { Box, Point } from "./box";
import { type LabelRequest, type Obstacle, type PlacedLabel, placedLabels } from "./label-placement";
import { textBlock } from "./text-block";
import { textWidthPx, wrappedLines } from "./text-width";
import { type PlacedLine, textSizePx, type Weight } from "./type-scale";

/** What names a point: lines of text, each set in one weight and tone. */
export interface NameText {
  readonly text: string;
  readonly weight: Weight;
  readonly tone: PlacedLine["tone"];
}

/** A point with the texts that may name it: in full, with its figures, or briefly; both where in px. Nothing lies nearer than `clearPx`. */
export interface NamedPoint {
  readonly at: Point;
  readonly clearPx: number;
  readonly bounds: Box;
  readonly full: readonly NameText[];
  readonly brief: readonly NameText[];
}

/** Labels with their leaders, and for each point whether it is named. */
export interface PlacedNames {
  readonly lines: readonly PlacedLine[];
  readonly boxes: readonly Box[];
  readonly leaders: readonly NonNullable<PlacedLabel["leader"]>[];
  readonly isNamed: readonly boolean[];
  /** Whether every point is named, and in full. */
  readonly isFull: boolean;
}

const sizePx = textSizePx.note;
const widestPx = 200;

/** As many points as are worth naming one by one; of more, only the first are tried. */
const triedAtMost = 40;

function widestLinePx(texts: readonly NameText[], bounds: Box): number {
  const mostPx = Math.min(widestPx, bounds.widthPx * 0.75);
  const widths = texts.flatMap(({ text, weight }) =>
    wrappedLines(text, mostPx, sizePx, weight).map((line) => textWidthPx(line, sizePx, weight)),
  );
  return Math.ceil(Math.max(0, ...widths)) + 2;
}

function blockOf(texts: readonly NameText[], widthPx: number, at: Point) {
  let yPx = at.yPx;
  const lines = texts.flatMap(({ text, weight, tone }) => {
    const block = textBlock(text, { xPx: at.xPx + 1, yPx, widthPx: widthPx - 1 }, { sizePx, weight, tone });
    yPx += block.heightPx;
    return block.lines;
  });
  return { lines, heightPx: yPx - at.yPx };
}

interface Manner {
  readonly textsOf: (point: NamedPoint) => readonly NameText[];
  readonly farthestPx: number;
}

const fully: Manner = { textsOf: ({ full }) => full, farthestPx: 70 };
const briefly: Manner = { textsOf: ({ brief }) => brief, farthestPx: 200 };

function placedWith(
  { textsOf, farthestPx }: Manner,
  points: readonly NamedPoint[],
  obstacles: readonly Obstacle[],
): Omit<PlacedNames, "isFull"> {
  const requests = points.slice(0, triedAtMost).map((point): LabelRequest => {
    const widthPx = widestLinePx(textsOf(point), point.bounds);
    const { heightPx } = blockOf(textsOf(point), widthPx, point.at);
    return { at: point.at, clearPx: point.clearPx, bounds: point.bounds, farthestPx, widthPx, heightPx };
  });
  const places = placedLabels(requests, obstacles);
  const lines = points.flatMap((point, index) => {
    const place = places[index];
    return place ? blockOf(textsOf(point), place.box.widthPx, place.box).lines : [];
  });
  return {
    lines,
    boxes: places.flatMap((place) => (place ? [place.box] : [])),
    leaders: places.flatMap((place) => (place?.leader ? [place.leader] : [])),
    isNamed: points.map((_, index) => Boolean(places[index])),
  };
}

/**
 * Names for some points, in order of their importance: each with its figures where there is room to say all of them so, else the
 * names alone, else as many names as there is room for. No label lies over another, over a mark or over an arm.
 */
export function placedNames(points: readonly NamedPoint[], obstacles: readonly Obstacle[]): PlacedNames {
  if (points.length <= triedAtMost) {
    const full = placedWith(fully, points, obstacles);
    if (full.isNamed.every(Boolean)) return { ...full, isFull: true };
  }
  return { ...placedWith(briefly, points, obstacles), isFull: false };
}
