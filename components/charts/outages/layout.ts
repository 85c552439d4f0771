import { group } from "d3";
import { type CellContent, type PlacedCell, placedCell } from "../../../lib/viz/cell";
import { tickedScale, tickLines } from "../../../lib/viz/scale";
import { textBlock } from "../../../lib/viz/text-block";
import { narrowBelowPx, type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";

/** One small multiple: a utility in one unit, the attacks that report it, and for how many nothing is reported in that unit. */
export interface Panel {
  readonly title: string;
  readonly contents: readonly CellContent[];
  readonly missing: string;
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

function placedPanel({ title, contents, missing }: Panel, xPx: number, yPx: number, widthPx: number) {
  const heading = textBlock(
    title,
    { xPx, yPx: yPx + 8, widthPx },
    { sizePx: textSizePx.rowLabel, weight: 600, tone: "ink" },
  );
  const estimates = contents.flatMap(({ estimate }) => (estimate === null ? [] : [estimate]));
  const ticked = tickedScale(estimates, widthPx);
  const ticksPx = yPx + 8 + heading.heightPx + textSizePx.tick + 2;
  const cells: PlacedCell[] = [];
  let bottomPx = ticksPx + 10;
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
  const ticks = tickLines(ticked, xPx, ticksPx);
  return {
    lines: [...heading.lines, ...rest.lines],
    ticks,
    cells,
    rule: { xPx, yPx, widthPx },
    bottomPx: bottomPx + rest.heightPx,
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
