import { group } from "d3";
import { type CellContent, type PlacedCell, placedCell } from "../../../lib/viz/cell";
import { leastHitPx } from "../../../lib/viz/hit-area";
import { tickedScale, tickLines } from "../../../lib/viz/scale";
import { textBlock } from "../../../lib/viz/text-block";
import { textWidthPx } from "../../../lib/viz/text-width";
import { narrowBelowPx, type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";

/**
 * One small multiple: a utility in one unit, the attacks that report it, for how many nothing is reported in that unit, and the empty slots
 * of these, whose headings name them.
 */
export interface Panel {
  readonly title: string;
  readonly contents: readonly CellContent[];
  readonly missing: string;
  readonly blanks: readonly CellContent[];
}

export interface PlacedPanels {
  readonly heightPx: number;
  readonly lines: readonly PlacedLine[];
  readonly ticks: readonly PlacedLine[];
  readonly cells: readonly PlacedCell[];
  readonly rules: readonly { readonly xPx: number; readonly yPx: number; readonly widthPx: number }[];
}

const gapPx = 36;
const cellGapPx = 14;
const blankGapPx = 20;
const blankStyle = { sizePx: textSizePx.note, weight: 400, tone: "ink" } as const;

/** Empty slots as words, one after the other in lines. */
function placedBlanks(
  blanks: readonly CellContent[],
  box: { xPx: number; yPx: number; widthPx: number },
): PlacedCell[] {
  const endPx = box.xPx + box.widthPx;
  let [xPx, yPx, nextPx] = [box.xPx, box.yPx, box.yPx];
  return blanks.map((content) => {
    const words = content.heading ?? content.label;
    const widthPx = Math.min(Math.ceil(textWidthPx(words, blankStyle.sizePx)), box.widthPx);
    if (xPx > box.xPx && xPx + widthPx > endPx) [xPx, yPx] = [box.xPx, nextPx];
    const { lines, heightPx } = textBlock(words, { xPx, yPx: yPx + 4, widthPx }, blankStyle);
    const cell = { content, xPx, yPx, widthPx, heightPx: heightPx + 4, lines, mark: null, ticksPx: [] };
    nextPx = Math.max(nextPx, yPx + leastHitPx, yPx + cell.heightPx + 4);
    xPx += widthPx + blankGapPx;
    return cell;
  });
}

function placedPanel({ title, contents, missing, blanks }: Panel, xPx: number, yPx: number, widthPx: number) {
  const heading = textBlock(
    title,
    { xPx, yPx: yPx + 8, widthPx },
    { sizePx: textSizePx.rowLabel, weight: 600, tone: "ink" },
  );
  const estimates = contents.flatMap(({ estimate }) => (estimate === null ? [] : [estimate]));
  const ticked = tickedScale(estimates, widthPx);
  const ticksPx = yPx + 8 + heading.heightPx + textSizePx.tick + 2;
  const cells: PlacedCell[] = [];
  let bottomPx = contents.length === 0 ? yPx + 8 + heading.heightPx + 4 : ticksPx + 10;
  for (const content of contents) {
    const cell = placedCell(content, { xPx, yPx: bottomPx, widthPx }, ticked.scale, ticked.ticks);
    cells.push(cell);
    bottomPx += cell.heightPx + cellGapPx;
  }
  const rest = textBlock(
    missing,
    { xPx, yPx: bottomPx, widthPx },
    { sizePx: textSizePx.note, weight: 400, tone: "muted" },
  );
  const slots = placedBlanks(blanks, { xPx, yPx: bottomPx + rest.heightPx, widthPx });
  const lastPx = slots.map((slot) => slot.yPx + slot.heightPx);
  const ticks = contents.length === 0 ? [] : tickLines(ticked, xPx, ticksPx);
  return {
    lines: [...heading.lines, ...rest.lines],
    ticks,
    cells: [...cells, ...slots],
    rule: { xPx, yPx, widthPx },
    bottomPx: Math.max(bottomPx + rest.heightPx, ...lastPx),
  };
}

/** Panels in lines of two, or one below the other on a narrow chart; each on a scale of its own, from zero. */
export function placedPanels(panels: readonly Panel[], widthPx: number): PlacedPanels {
  const perLine = widthPx < narrowBelowPx ? 1 : 2;
  const panelPx = (widthPx - gapPx * (perLine - 1)) / perLine;
  const lines = [...group(panels, (panel) => Math.floor(panels.indexOf(panel) / perLine)).values()];
  const placed: ReturnType<typeof placedPanel>[] = [];
  let yPx = 0;
  for (const line of lines) {
    const topPx = yPx;
    const own = line.map((panel, index) => placedPanel(panel, index * (panelPx + gapPx), topPx, panelPx));
    placed.push(...own);
    yPx = Math.max(...own.map(({ bottomPx }) => bottomPx)) + 26;
  }
  return {
    heightPx: Math.max(yPx - 26, 0),
    lines: placed.flatMap((panel) => panel.lines),
    ticks: placed.flatMap(({ ticks }) => ticks),
    cells: placed.flatMap(({ cells }) => cells),
    rules: placed.map(({ rule }) => rule),
  };
}
