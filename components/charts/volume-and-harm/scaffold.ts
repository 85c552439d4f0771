import { tickText } from "../../../lib/format/number";
import type { Box } from "../../../lib/viz/box";
import { textBlock } from "../../../lib/viz/text-block";
import { textWidthPx, wrappedLines } from "../../../lib/viz/text-width";
import { lineHeightPx, type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import type { BrokenAxis } from "./axis";

/** What a panel's marks stand on: its ground, the margins and the strips of zeros, the lines of its scales and their labels; in px. */
export interface Scaffold {
  readonly plot: Box;
  readonly margins: readonly Box[];
  readonly zeros: readonly Box[];
  readonly logs: Box;
  /** The ground of all figures with a number for both axes: the scales and the strips of zeros. */
  readonly scales: Box;
  readonly gridXPx: readonly number[];
  readonly gridYPx: readonly number[];
  readonly ticksAcross: readonly PlacedLine[];
  readonly ticksUpwards: readonly PlacedLine[];
  readonly bottomPx: number;
}

const sizePx = textSizePx.tick;
const stepPx = lineHeightPx(sizePx);
const style = { sizePx, weight: 400, tone: "muted" } as const;

/** Room left of a panel for the labels of its upward axis, in px. */
export const labelRoomPx = 58;

const upwardsPx = labelRoomPx - 8;

/** The height of a label of the upward axis, in px, with a little room. */
export function upwardsHeightPx(text: string): number {
  return wrappedLines(text, upwardsPx, sizePx, 400).length * stepPx + 6;
}

interface Across {
  readonly text: string;
  readonly middlePx: number;
}

function acrossLines(labels: readonly Across[], widestPx: number, topPx: number): PlacedLine[] {
  let freeFromPx = Number.NEGATIVE_INFINITY;
  return labels.flatMap(({ text, middlePx }, index) => {
    const lines = index === 0 ? wrappedLines(text, widestPx, sizePx, 400) : [text];
    const halfPx = Math.max(...lines.map((line) => textWidthPx(line, sizePx, 400))) / 2;
    if (middlePx - halfPx < freeFromPx) return [];
    freeFromPx = middlePx + halfPx + 5;
    return lines.map((line, at) => ({ text: line, xPx: middlePx, yPx: topPx + sizePx + at * stepPx, ...style }));
  });
}

function upwardsLines(labels: readonly Across[], rightPx: number): PlacedLine[] {
  let freeToPx = Number.POSITIVE_INFINITY;
  return labels.flatMap(({ text, middlePx }) => {
    const { lines, heightPx } = textBlock(text, { xPx: 0, yPx: 0, widthPx: upwardsPx }, style);
    const topPx = middlePx - heightPx / 2;
    if (topPx + heightPx > freeToPx) return [];
    freeToPx = topPx;
    return lines.map((line) => ({
      ...line,
      xPx: rightPx - textWidthPx(line.text, sizePx, 400) - 1,
      yPx: line.yPx + topPx - 1,
    }));
  });
}

function middle({ fromPx, toPx }: { fromPx: number; toPx: number }): number {
  return (fromPx + toPx) / 2;
}

/** The scaffold of a panel whose plot lies in `plot`, with the words for the margins of both axes. */
export function placedScaffold(
  plot: Box,
  { x, y }: { readonly x: BrokenAxis; readonly y: BrokenAxis },
  margins: { readonly x: string; readonly y: string },
): Scaffold {
  const rightOf = (px: number) => plot.xPx + px;
  const bottomPx = plot.yPx + plot.heightPx;
  const column = ({ fromPx, toPx }: { fromPx: number; toPx: number }): Box => ({
    ...plot,
    xPx: rightOf(fromPx),
    widthPx: toPx - fromPx,
  });
  const row = ({ fromPx, toPx }: { fromPx: number; toPx: number }): Box => ({
    ...plot,
    yPx: bottomPx - toPx,
    heightPx: toPx - fromPx,
  });
  const labels = (axis: BrokenAxis, margin: string, toPx: (px: number) => number): Across[] => [
    { text: margin, middlePx: toPx(middle(axis.margin)) },
    { text: "0", middlePx: toPx(middle(axis.zero)) },
    ...axis.ticks.map((tick) => ({ text: tickText(tick), middlePx: toPx(axis.at(tick)) })),
  ];
  const ticksAcross = acrossLines(labels(x, margins.x, rightOf), x.margin.toPx, bottomPx + 4);
  const [left, low] = [column(x.log), row(y.log)];
  return {
    plot,
    margins: [column(x.margin), row(y.margin)],
    zeros: [column(x.zero), row(y.zero)],
    logs: { xPx: left.xPx, widthPx: left.widthPx, yPx: low.yPx, heightPx: low.heightPx },
    scales: {
      ...plot,
      xPx: rightOf(x.zero.fromPx),
      widthPx: x.lengthPx - x.zero.fromPx,
      heightPx: y.lengthPx - y.zero.fromPx,
    },
    gridXPx: x.ticks.map((tick) => rightOf(x.at(tick))),
    gridYPx: y.ticks.map((tick) => bottomPx - y.at(tick)),
    ticksAcross,
    ticksUpwards: upwardsLines(
      labels(y, margins.y, (px) => bottomPx - px),
      plot.xPx - 6,
    ),
    bottomPx: Math.max(bottomPx + stepPx, ...ticksAcross.map(({ yPx }) => yPx + 4)),
  };
}
