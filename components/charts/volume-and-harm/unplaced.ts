import type { Box } from "../../../lib/viz/box";
import type { CellContent } from "../../../lib/viz/cell";
import { type MarkKind, markKind } from "../../../lib/viz/mark";
import { type TextStyle, textBlock } from "../../../lib/viz/text-block";
import { lineHeightPx, type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import type { Pair } from "./series";
import { moreUnplacedText, noPlaceText, unplacedHeading } from "./words";

/** A figure without a number in the list of what cannot be placed: its empty slot, and why. */
export interface UnplacedFigure {
  readonly content: CellContent;
  readonly kind: MarkKind;
  readonly ground: Box;
  readonly lines: readonly PlacedLine[];
}

export interface PlacedList {
  readonly figures: readonly UnplacedFigure[];
  readonly lines: readonly PlacedLine[];
  readonly heightPx: number;
}

/** How wide an empty slot is before its words, in px. */
export const slotPx = 28;

const listedAtMost = 6;
const headingStyle: TextStyle = { sizePx: textSizePx.note, weight: 600, tone: "muted" };
const nameStyle: TextStyle = { sizePx: textSizePx.note, weight: 400, tone: "ink" };
const whyStyle: TextStyle = { sizePx: textSizePx.note, weight: 400, tone: "muted" };

function placedFigure(content: CellContent, xPx: number, yPx: number, widthPx: number): UnplacedFigure {
  const words = { xPx: xPx + slotPx + 6, yPx, widthPx: widthPx - slotPx - 6 };
  const { lines, heightPx } = textBlock(noPlaceText(content), words, whyStyle);
  return { content, kind: markKind(content.estimate), ground: { xPx, yPx, widthPx, heightPx }, lines };
}

/** The attacks that have no place in a panel, each with both of its figures and why they have none; nothing for no attacks. */
export function placedUnplaced(pairs: readonly Pair[], xPx: number, topPx: number, widthPx: number): PlacedList {
  const figures: UnplacedFigure[] = [];
  const lines: PlacedLine[] = [];
  let yPx = topPx;
  const add = (text: string, style: TextStyle) => {
    const block = textBlock(text, { xPx, yPx, widthPx }, style);
    lines.push(...block.lines);
    yPx += block.heightPx;
  };
  const columnPx = (widthPx - 16) / 2;
  if (pairs.length > 0) add(unplacedHeading, headingStyle);
  for (const pair of pairs.slice(0, listedAtMost)) {
    yPx += 3;
    add(pair.label, nameStyle);
    yPx += 6;
    const own = [pair.x, pair.y].map((content, index) =>
      placedFigure(content, xPx + index * (columnPx + 16), yPx, columnPx),
    );
    figures.push(...own);
    yPx += Math.max(lineHeightPx(textSizePx.note), ...own.map(({ ground }) => ground.heightPx)) + 4;
  }
  if (pairs.length > listedAtMost) add(moreUnplacedText(pairs.length - listedAtMost), whyStyle);
  return { figures, lines, heightPx: yPx - topPx };
}
