import { tickedScale, tickLines } from "../../../lib/viz/scale";
import { type TextStyle, textBlock } from "../../../lib/viz/text-block";
import { type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import {
  type Band,
  type ClaimLine,
  columnsOf,
  markHeightPx,
  type PlacedClaimLine,
  type Placing,
  placedLine,
} from "./line";

/** One count: the ledger's reading of it, and every claim about it. */
export interface FigureBlock {
  readonly head: ClaimLine;
  readonly claims: readonly ClaimLine[];
}

/** Figures in one unit, which share a scale; the heading is null where there is one unit only. */
export interface UnitSection {
  readonly heading: string | null;
  readonly figures: readonly FigureBlock[];
}

/** The ground behind claims: a band, or the scale's ticks alone where there is none. */
export interface Backdrop {
  readonly zeroPx: number;
  readonly yPx: number;
  readonly heightPx: number;
  readonly ticksPx: readonly number[];
  readonly band: Band | null;
}

/** The chart laid out, in px from the plot's top left corner. */
export interface PlacedClaims {
  readonly heightPx: number;
  readonly texts: readonly PlacedLine[];
  readonly ticks: readonly PlacedLine[];
  readonly lines: readonly PlacedClaimLine[];
  readonly backdrops: readonly Backdrop[];
  readonly rules: readonly { readonly yPx: number; readonly widthPx: number }[];
}

const sectionStyle: TextStyle = { sizePx: textSizePx.value, weight: 700, tone: "ink" };

const rowGapPx = 9;
/** What an open end's arrow needs beyond the room that a bar's does. */
const arrowRoomPx = 10;

function placedFigure({ head, claims }: FigureBlock, yPx: number, placing: Placing) {
  const { columns, ticked } = placing;
  const lines: ReturnType<typeof placedLine>[] = [];
  let topPx = yPx;
  for (const [index, line] of [head, ...claims].entries()) {
    const placed = placedLine(line, index === 0, topPx, placing);
    lines.push(placed);
    topPx = placed.bottomPx + rowGapPx;
  }
  const band = lines[0]?.placed.band ?? null;
  const ticksPx = ticked.ticks.map(ticked.scale);
  const backdrop = (fromPx: number, toPx: number): Backdrop => ({
    ...{ zeroPx: columns.zeroPx, yPx: fromPx, heightPx: toPx - fromPx, ticksPx, band },
  });
  const half = markHeightPx / 2;
  const around = ({ placed: { middlePx } }: (typeof lines)[number]) => backdrop(middlePx - half, middlePx + half);
  const backdrops = columns.isNarrow ? lines.map(around) : [backdrop(yPx - 3, topPx - rowGapPx)];
  return { lines, backdrops, bottomPx: topPx - rowGapPx };
}

/** Sections below one another, each on a scale of its own from zero; within, figures with their claims on that one scale. */
export function placedClaims(sections: readonly UnitSection[], widthPx: number): PlacedClaims {
  const columns = columnsOf(widthPx);
  const texts: PlacedLine[] = [];
  const ticks: PlacedLine[] = [];
  const figures: ReturnType<typeof placedFigure>[] = [];
  const rules: PlacedClaims["rules"][number][] = [];
  let yPx = 0;
  for (const { heading, figures: own } of sections) {
    const block = textBlock(heading ?? "", { xPx: 0, yPx, widthPx }, sectionStyle);
    texts.push(...block.lines);
    yPx += block.heightPx;
    const estimates = own.flatMap(({ head, claims }) =>
      [head, ...claims].flatMap(({ content }) => content.estimate ?? []),
    );
    const ticked = tickedScale(estimates, columns.plotWidthPx - arrowRoomPx);
    const tickBaselinePx = yPx + textSizePx.tick + 2;
    ticks.push(...tickLines(ticked, columns.zeroPx, tickBaselinePx));
    yPx = tickBaselinePx + 7;
    for (const figure of own) {
      rules.push({ yPx, widthPx });
      const placed = placedFigure(figure, yPx + 11, { columns, ticked, widthPx });
      figures.push(placed);
      yPx = placed.bottomPx + 15;
    }
    yPx += 10;
  }
  const lines = figures.flatMap((figure) => figure.lines);
  return {
    heightPx: sections.length === 0 ? 0 : yPx - 20,
    texts,
    ticks,
    lines: lines.map(({ placed }) => placed),
    backdrops: figures.flatMap(({ backdrops }) => backdrops),
    rules,
  };
}
