import type { Box } from "../box";
import { linesInches, textInches } from "../text-extent";
import type { FrameInches } from "./chart-part";
import type { Share } from "./chart-style";
import type { LabelPosition, PointLabel } from "./labels";

/** Where a mark stands along an axis and where its line begins and ends, in shares of the axis. */
export interface Reach {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A point that is to be named: its name, its figures in words, and where it stands along either axis. */
export interface NamedPoint {
  readonly name: string;
  readonly words: string;
  /** Whether its place alone tells its figures; what is open or about has to be told in words. */
  readonly isExact: boolean;
  readonly across: Reach;
  readonly upwards: Reach;
}

/** The size of points' names, in points. */
export const pointLabelPt = 12;

/** So many points are all named, however near they are. */
export const namedAtLeast = 8;

const markInches = 0.12;
const lineInches = 0.03;

/** How far words may run past the right end of a plot, where no axis stands, in inches. */
const edgeInches = 0.4;

/** A side of a point: where software that knows it sets a text there, and how many of its heights lower it then stands. */
interface Side {
  readonly position: LabelPosition;
  readonly lowered: number;
}

/** The sides of a point, the first that is free is taken; those above or below a line across it last. */
const sides: readonly Side[] = [
  { position: "r", lowered: 0 },
  { position: "t", lowered: 0 },
  { position: "b", lowered: 0 },
  { position: "l", lowered: 0 },
  { position: "r", lowered: -0.65 },
  { position: "r", lowered: 0.65 },
  { position: "l", lowered: -0.65 },
  { position: "l", lowered: 0.65 },
];

/** The box of a text of a size at a point, in inches. */
function boxAt({ position, lowered }: Side, x: number, y: number, { width, height }: FrameInches): Box {
  const lefts = { r: x + markInches, l: x - markInches - width } as const;
  const tops = { t: y - markInches - height, b: y + markInches } as const;
  const left = position === "r" || position === "l" ? lefts[position] : x - width / 2;
  const top = position === "t" || position === "b" ? tops[position] : y - height / 2;
  return { x: left, y: top + lowered * height, width, height };
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** How much of a text lies outside a plot, which counts for more than any overlap: it would run over an axis or leave the chart. */
function outside(box: Box, plot: Box): number {
  return (box.width * box.height - overlap(box, plot)) * 20;
}

/**
 * The names of a chart's points, each where it hides least of the others and of the marks, with its figures: nobody reads 21 off a logarithmic
 * scale. Of many points those with exact numbers have them where there is room, and those that there is no room for have no name.
 */
export function pointLabels(points: readonly NamedPoint[], inner: Share, frame: FrameInches): PointLabel[] {
  const xAt = (share: number) => (inner.x + share * inner.width) * frame.width;
  const yAt = (share: number) => (inner.y + (1 - share) * inner.height) * frame.height;
  const centres = points.map(({ across, upwards }) => ({ x: xAt(across.at), y: yAt(upwards.at) }));
  const lines = points.flatMap(({ across, upwards }) => {
    const [x, y] = [xAt(across.at), yAt(upwards.at)];
    const [left, top] = [xAt(across.from), yAt(upwards.to)];
    return [
      { x: left, y: y - lineInches / 2, width: xAt(across.to) - left, height: lineInches },
      { x: x - lineInches / 2, y: top, width: lineInches, height: yAt(upwards.from) - top },
    ];
  });
  const marks = centres.map(({ x, y }) => ({
    x: x - markInches / 2,
    y: y - markInches / 2,
    width: markInches,
    height: markInches,
  }));
  const plot = {
    x: inner.x * frame.width,
    y: inner.y * frame.height,
    width: inner.width * frame.width + edgeInches,
    height: inner.height * frame.height,
  };
  const taken: Box[] = [];
  // The axis leaves the lowest points the fewest sides.
  const lowestFirst = points
    .map((point, index) => ({ point, index }))
    .sort((a, b) => a.point.upwards.at - b.point.upwards.at);
  const labels = lowestFirst.flatMap(({ point: { name, words: figures, isExact }, index }) => {
    const { x, y } = centres[index] ?? { x: 0, y: 0 };
    const mayBeBrief = isExact && points.length > namedAtLeast;
    const texts = [`${name}\n${figures}`, ...(mayBeBrief ? [name] : [`${name}: ${figures}`])];
    const choices = texts.flatMap((text) => {
      const words = text.split("\n");
      const width = Math.max(...words.map((line) => textInches(line, pointLabelPt)));
      const height = linesInches(words.length, pointLabelPt);
      return sides.map((side) => {
        const box = boxAt(side, x, y, { width, height });
        const others = [...taken, ...lines, ...marks.filter((_, at) => at !== index)];
        const cost = others.reduce((sum, other) => sum + overlap(box, other), 0) + outside(box, plot);
        const movedY = (side.lowered * height) / frame.height;
        return { text, position: side.position, movedY, box, cost };
      });
    });
    const best = choices.find(({ cost }) => cost === 0) ?? choices.sort((a, b) => a.cost - b.cost)[0];
    if (best === undefined || (best.cost > 0 && points.length > namedAtLeast)) return [];
    taken.push(best.box);
    return [{ index, text: best.text, position: best.position, movedY: best.movedY }];
  });
  return labels.sort((a, b) => a.index - b.index);
}
