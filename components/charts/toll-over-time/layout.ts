import { range } from "d3";
import type { PlotRoom } from "../../../lib/document/chart-document";
import { tickText } from "../../../lib/format/number";
import { type TickedScale, tickedScale } from "../../../lib/viz/scale";
import type { TextStyle } from "../../../lib/viz/text-block";
import { textWidthPx } from "../../../lib/viz/text-width";
import { narrowBelowPx, type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import { placedColumns } from "./columns";
import { type PlacedMoment, placedMoments } from "./moments";
import type { Step } from "./statements";
import {
  columnGapPx,
  groundPx,
  type PlacedColumn,
  type PlacedStep,
  placedStep,
  placedStrip,
  type Strip,
  type TollColumn,
  textColumn,
} from "./strip";

/** One count: its name, what was stated of it in order, and the steps between; a measure's panels share a scale. */
export interface TollPanel {
  readonly title: string;
  readonly columns: readonly TollColumn[];
  readonly timesMs: readonly number[];
  readonly steps: readonly Step[];
}

/** The chart laid out, in px from the plot's top left corner; `axes` are the strips' baselines with their scale's values. */
export interface PlacedToll {
  readonly heightPx: number;
  readonly texts: readonly PlacedLine[];
  readonly columns: readonly PlacedColumn[];
  readonly steps: readonly PlacedStep[];
  readonly moments: readonly PlacedMoment[];
  readonly axes: readonly {
    readonly xPx: number;
    readonly widthPx: number;
    readonly basePx: number;
    readonly ticksPx: readonly number[];
  }[];
}

const gapPx = { panel: 30, line: 26, strip: 18 };
const widestColumnPx = 180;
const narrowColumnPx = 80;
const wideColumnPx = 128;

const titleStyle: TextStyle = { sizePx: textSizePx.rowLabel, weight: 700, tone: "ink" };
const captionStyle: TextStyle = { sizePx: textSizePx.note, weight: 400, tone: "muted" };

function tickGutterPx({ ticks, unit }: TickedScale): number {
  return Math.ceil(Math.max(8, ...ticks.map((tick) => textWidthPx(tickText(tick, unit), textSizePx.tick, 400)))) + 10;
}

interface PanelPlace {
  readonly xPx: number;
  /** Where the panel's strips start, below the headings of its line. */
  readonly yPx: number;
  readonly widthPx: number;
  readonly columnPx: number;
  readonly ticked: TickedScale;
  readonly plotPx: number;
}

function axisText({ timesMs, columns }: TollPanel, isToScale: boolean): string {
  if (isToScale) return "Time to scale.";
  if (timesMs[0] !== timesMs.at(-1)) return "In order of time; equal steps, not to scale.";
  return columns.every(({ isTimed }) => isTimed) ? "All of one moment, side by side." : "All of one day, side by side.";
}

/** How wide a panel's columns are and where their middles stand in each strip, which all but the last fill. */
function stripColumns({ columns, timesMs }: TollPanel, leastPx: number, freePx: number) {
  const perStrip = Math.max(1, Math.floor(freePx / leastPx));
  if (columns.length <= perStrip) {
    const spanPx = Math.min(freePx, columns.length * widestColumnPx);
    const columnPx = Math.floor(spanPx / columns.length);
    const scaled = [spanPx, freePx].map((px) => placedColumns(timesMs, leastPx, px)).find(({ isToScale }) => isToScale);
    if (scaled !== undefined) return { ...scaled, perStrip, columnPx: leastPx };
    return { ...placedColumns(timesMs, columnPx, spanPx), perStrip, columnPx };
  }
  const centresPx = range(perStrip).map((index) => (index + 0.5) * leastPx);
  return { centresPx, isToScale: false, perStrip, columnPx: leastPx };
}

function placedPanel(panel: TollPanel, { xPx, yPx, widthPx, columnPx: leastPx, ticked, plotPx }: PanelPlace) {
  const gutterPx = tickGutterPx(ticked);
  const { centresPx, isToScale, perStrip, columnPx } = stripColumns(panel, leastPx, widthPx - gutterPx);
  const leftPx = xPx + gutterPx;
  const isEmpty = ticked.ticks.length === 0;
  const texts: PlacedLine[] = [];
  const strips: Strip[] = [];
  const axes: PlacedToll["axes"][number][] = [];
  const moments: PlacedMoment[] = [];
  let bottomPx = yPx;
  for (const first of range(0, panel.columns.length, perStrip)) {
    const own = panel.columns.slice(first, first + perStrip);
    const topPx = first === 0 ? yPx : bottomPx + gapPx.strip;
    const strip = placedStrip(own, ticked.scale, { xPx: leftPx, yPx: topPx, columnPx, centresPx, isEmpty, plotPx });
    const rightPx = leftPx + (centresPx[own.length - 1] ?? 0) + columnPx / 2 - columnGapPx;
    moments.push(...placedMoments(strip.placed, panel.timesMs.slice(first)));
    const ticksPx = ticked.ticks.map((tick) => strip.basePx - ticked.scale(tick));
    strips.push({ first, leftPx, rightPx, basePx: strip.basePx, placed: strip.placed });
    axes.push({ xPx: leftPx, widthPx: rightPx - leftPx, basePx: strip.basePx, ticksPx });
    for (const [index, tick] of ticked.ticks.entries()) {
      const at = { xPx, yPx: (ticksPx[index] ?? 0) + 4, sizePx: textSizePx.tick, weight: 400, tone: "muted" } as const;
      texts.push({ text: tickText(tick, ticked.unit), ...at });
    }
    bottomPx = strip.bottomPx;
  }
  const words = panel.columns.length > 1 ? [[axisText(panel, isToScale), captionStyle] as const] : [];
  const caption = textColumn(words, xPx, bottomPx + 4, widthPx);
  return {
    texts: [...texts, ...caption.lines],
    columns: strips.flatMap(({ placed }) => placed),
    steps: panel.steps.flatMap((step) => placedStep(step, strips)),
    axes,
    moments,
    bottomPx: caption.bottomPx,
  };
}

interface PanelBox {
  readonly panel: TollPanel;
  readonly xPx: number;
  readonly widthPx: number;
}

/** Panels in lines, each as wide as its statements need and no wider than a line. */
function panelLines(panels: readonly TollPanel[], wantedPx: (panel: TollPanel) => number, widthPx: number) {
  const lines: PanelBox[][] = [];
  for (const panel of panels) {
    const ownPx = Math.min(widthPx, wantedPx(panel));
    const before = lines.at(-1)?.at(-1);
    const xPx = before === undefined ? 0 : before.xPx + before.widthPx + gapPx.panel;
    const isNext = before !== undefined && xPx + ownPx <= widthPx;
    if (isNext) lines.at(-1)?.push({ panel, xPx, widthPx: ownPx });
    else lines.push([{ panel, xPx: 0, widthPx: ownPx }]);
  }
  return lines;
}

/**
 * Each measure's panels side by side in lines, all on the measure's one scale from zero. Where a room is given, the ground of the numbers is set
 * as much lower as that takes, and no lower than they can be told apart on. Without panels it takes no height.
 */
export function placedToll(measures: readonly (readonly TollPanel[])[], widthPx: number, room?: PlotRoom): PlacedToll {
  const usual = tollOn(measures, widthPx, groundPx.usual);
  if (room === undefined || usual.heightPx <= room.heightPx) return usual;
  const lowest = tollOn(measures, widthPx, groundPx.least);
  const sparedPx = usual.heightPx - lowest.heightPx;
  const share = sparedPx === 0 ? 0 : (room.heightPx - lowest.heightPx) / sparedPx;
  if (share <= 0) return lowest;
  return tollOn(measures, widthPx, Math.floor(groundPx.least + share * (groundPx.usual - groundPx.least)));
}

function tollOn(measures: readonly (readonly TollPanel[])[], widthPx: number, plotPx: number): PlacedToll {
  const placed: ReturnType<typeof placedPanel>[] = [];
  const headings: PlacedLine[] = [];
  let yPx = 0;
  for (const panels of measures) {
    const contents = panels.flatMap(({ columns }) => columns.map(({ content }) => content));
    const ticked = tickedScale(
      contents.flatMap(({ estimate }) => estimate ?? []),
      plotPx,
    );
    const gutterPx = tickGutterPx(ticked);
    const thirdPx = Math.floor((widthPx - gutterPx) / 3);
    const columnPx = widthPx < narrowBelowPx ? Math.max(narrowColumnPx, thirdPx) : wideColumnPx;
    const isAlone = panels.length === 1;
    const wantedPx = ({ columns }: TollPanel) =>
      isAlone ? widthPx : gutterPx + Math.max(columns.length * columnPx, wideColumnPx);
    for (const line of panelLines(panels, wantedPx, widthPx)) {
      const titles = line.map(({ panel, ...box }) =>
        textColumn([[panel.title, titleStyle]], box.xPx, yPx, box.widthPx),
      );
      headings.push(...titles.flatMap(({ lines }) => lines));
      const stripsPx = Math.max(...titles.map(({ bottomPx }) => bottomPx)) + 6;
      const own = line.map(({ panel, ...box }) =>
        placedPanel(panel, { ...box, yPx: stripsPx, columnPx, ticked, plotPx }),
      );
      placed.push(...own);
      yPx = Math.max(...own.map(({ bottomPx }) => bottomPx)) + gapPx.line;
    }
  }
  return {
    heightPx: placed.length === 0 ? 0 : yPx - gapPx.line,
    texts: [...headings, ...placed.flatMap(({ texts }) => texts)],
    columns: placed.flatMap(({ columns }) => columns),
    steps: placed.flatMap(({ steps }) => steps),
    axes: placed.flatMap(({ axes }) => axes),
    moments: placed.flatMap(({ moments }) => moments),
  };
}
