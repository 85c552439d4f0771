import type { Box, Point } from "../../../lib/viz/box";
import type { PlacedNames } from "../../../lib/viz/point-names";
import { type TextStyle, textBlock } from "../../../lib/viz/text-block";
import { type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import { listedAtMost, numberedList } from "../marks/numbered-list";
import type { Domain } from "./axis";
import { type PlacedArm, type PlacedHalf, placedArm, placedHalves } from "./marks";
import { namesOf, type PlacedSpot } from "./names";
import { labelRoomPx, placedScaffold, type Scaffold, upwardsHeightPx } from "./scaffold";
import { hasNumber, type Pair, type PairSeries, seriesTitle } from "./series";
import { panelAxes, placedSpots } from "./spots";
import { placedUnplaced, type UnplacedFigure } from "./unplaced";
import { axisText, countsText, marginText, unnamedText } from "./words";

/** A series with the spans of its two scales, which panels of one measure share. */
export interface Panel {
  readonly series: PairSeries;
  readonly domains: { readonly x: Domain; readonly y: Domain };
}

/** A panel laid out, in px from the chart's own top left corner. Without a scaffold no attack has a place in it. */
export interface PlacedPanel {
  readonly title: string;
  readonly scaffold: Scaffold | null;
  readonly arms: readonly PlacedArm[];
  readonly halves: readonly PlacedHalf[];
  /** Where more than one attack stands at one place. */
  readonly shared: readonly Point[];
  readonly names: Pick<PlacedNames, "lines" | "leaders">;
  readonly unplaced: readonly UnplacedFigure[];
  readonly lines: readonly PlacedLine[];
  /** Whether its marks are numbered, and a list below tells their names and figures. */
  readonly isListed: boolean;
  readonly bottomPx: number;
}

const headingStyle: TextStyle = { sizePx: textSizePx.rowLabel, weight: 600, tone: "ink" };
const smallStyle: TextStyle = { sizePx: textSizePx.note, weight: 400, tone: "muted" };
/** The room between a plot and what is listed beside it, in px. */
export const asideGapPx = 32;
/** From this width on a plot has room for names and figures beside its marks, in px. */
const namedFromPx = 400;
const noNames = { lines: [], leaders: [] };

/** The least width of the margin of what has no number across: room for its name, and for names beside marks where the panel is wide and has them there. */
function leastMarginPx(placed: readonly Pair[], plotWidthPx: number, areBeside: boolean): number {
  const isEmpty = placed.every(({ x }) => hasNumber(x));
  return isEmpty || !areBeside || plotWidthPx < namedFromPx ? labelRoomPx : Math.min(190, plotWidthPx * 0.39);
}

function armsOf({ pair, at }: PlacedSpot, across: (value: number) => number, upwards: (value: number) => number) {
  return [placedArm(pair.x, "x", at, across), placedArm(pair.y, "y", at, upwards)].filter((arm) => arm !== null);
}

function placedMarks({ series, domains }: Panel, plot: Box, mustList: boolean, isListAside: boolean) {
  const { placed, unplaced } = series;
  const pairs = [...placed, ...unplaced];
  const margins = { x: marginText(pairs.map(({ x }) => x)), y: marginText(pairs.map(({ y }) => y)) };
  const axes = panelAxes(placed, domains, plot, {
    x: leastMarginPx(placed, plot.widthPx, !isListAside),
    y: upwardsHeightPx(margins.y),
  });
  const scaffold = placedScaffold(plot, axes, margins);
  const [across, upwards] = [(px: number) => plot.xPx + px, (px: number) => plot.yPx + plot.heightPx - px];
  const spots = placedSpots(placed, axes.x, axes.y).map((spot) => ({
    ...spot,
    at: { xPx: across(spot.x), yPx: upwards(spot.y) },
  }));
  const arms = spots.flatMap((spot) =>
    armsOf(
      spot,
      (value) => across(axes.x.at(value)),
      (value) => upwards(axes.y.at(value)),
    ),
  );
  const shared = spots.filter(({ isShared }) => isShared).map(({ at }) => at);
  const named = mustList || plot.widthPx < namedFromPx ? null : namesOf(spots, arms, scaffold, false);
  const isListed = named?.isFull !== true && placed.length <= listedAtMost;
  const names = isListed || named === null ? namesOf(spots, arms, scaffold, isListed) : named;
  return { scaffold, arms, halves: placedHalves(spots), shared, names, isListed };
}

/**
 * One panel in a column `widthPx` wide from `xPx`, its plot `plotHeightPx` high; its marks are numbered and listed where `mustList`. What is
 * listed stands below the plot, or beside it in a column `asideWidthPx` wide.
 */
export function placedPanel(
  panel: Panel,
  box: Omit<Box, "heightPx">,
  plotHeightPx: number,
  mustList = false,
  asideWidthPx = 0,
): PlacedPanel {
  const { xPx, widthPx } = box;
  const { series } = panel;
  const lines: PlacedLine[] = [];
  let { yPx } = box;
  const add = (text: string, style: TextStyle, fromPx = xPx) => {
    const block = textBlock(text, { xPx: fromPx, yPx, widthPx: xPx + widthPx - fromPx }, style);
    lines.push(...block.lines);
    yPx += block.heightPx;
  };
  add(seriesTitle(series), headingStyle);
  add(countsText(series), smallStyle);
  const hasPlot = series.placed.length > 0;
  if (hasPlot) {
    yPx += 8;
    add(axisText({ measure: series.y }), smallStyle);
  }
  const plot = {
    xPx: xPx + labelRoomPx,
    yPx: yPx + 6,
    widthPx: widthPx - labelRoomPx,
    heightPx: plotHeightPx,
  };
  const marks = hasPlot ? placedMarks(panel, plot, mustList, asideWidthPx > 0) : null;
  if (marks !== null) {
    yPx = marks.scaffold.bottomPx + 2;
    add(axisText({ measure: series.x }), smallStyle, plot.xPx);
    const unnamed = marks.names.isNamed.filter((isNamed) => !isNamed).length;
    add(unnamedText(unnamed, marks.names.isNamed.length) ?? "", smallStyle);
  }
  const aside = { xPx: xPx + widthPx + asideGapPx, yPx: plot.yPx - 4, widthPx: asideWidthPx };
  const below = asideWidthPx > 0 ? aside : { xPx, yPx, widthPx };
  if (marks?.isListed) {
    const listed = numberedList(series.placed, { ...below, yPx: below.yPx + 4 });
    lines.push(...listed.lines);
    below.yPx = listed.bottomPx;
  }
  const list = placedUnplaced(series.unplaced, below.xPx, below.yPx + 8, below.widthPx);
  yPx = Math.max(yPx, below.yPx);
  const listedPx = list.heightPx === 0 ? 0 : below.yPx + 8 + list.heightPx;
  return {
    title: seriesTitle(series),
    scaffold: marks?.scaffold ?? null,
    arms: marks?.arms ?? [],
    halves: marks?.halves ?? [],
    shared: marks?.shared ?? [],
    names: marks?.names ?? noNames,
    unplaced: list.figures,
    lines: [...lines, ...list.lines],
    isListed: marks?.isListed ?? false,
    bottomPx: Math.max(yPx, listedPx),
  };
}
