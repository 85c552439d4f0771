import { min } from "d3";
import { narrowBelowPx } from "./type-scale";

/**
 * A column of a grid. `weight` shares out the width. A `one` column has one scale and its ticks; a `mixed` one holds figures of several
 * measures and units, and draws a bar only where another row has a figure of the same measure and unit. On a narrow chart a
 * mixed column takes a line of its own.
 */
export interface GridColumn {
  readonly heading: string;
  readonly weight: number;
  readonly kind: "one" | "mixed";
}

/** Where a column's figures stand, in whole px; `line` counts the lines of a row's block on a narrow chart, from 0. */
export interface Lane {
  readonly xPx: number;
  readonly widthPx: number;
  readonly line: number;
}

/** The lanes of a grid: beside the row names, or below them when it is too narrow for that. */
export interface Lanes {
  readonly isNarrow: boolean;
  readonly labelWidthPx: number;
  readonly lanes: readonly Lane[];
}

const leastLanePx = 84;
/** How narrow names and lanes may be where a grid is set close. */
const [lowLabelPx, lowLanePx] = [104, 80];
const narrowGapPx = 14;

function columnGapPx(widthPx: number): number {
  return Math.round(Math.min(28, widthPx * 0.024));
}

function wideLanes(columns: readonly GridColumn[], widthPx: number, labelWidthPx: number): Lane[] {
  const gapPx = columnGapPx(widthPx);
  const free = widthPx - labelWidthPx - gapPx * columns.length;
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  let xPx = labelWidthPx + gapPx;
  return columns.map(({ weight }) => {
    const lane = { xPx, widthPx: Math.floor((free * weight) / total), line: 0 };
    xPx += lane.widthPx + gapPx;
    return lane;
  });
}

function narrowLanes(columns: readonly GridColumn[], widthPx: number): Lane[] {
  const halfPx = Math.floor((widthPx - narrowGapPx) / 2);
  let slot = 0;
  return columns.map(({ kind }) => {
    const isWide = kind === "mixed";
    if (isWide) slot += slot % 2;
    const xPx = slot % 2 === 0 ? 0 : halfPx + narrowGapPx;
    const lane = { xPx, widthPx: isWide ? widthPx : halfPx, line: slot >> 1 };
    slot += isWide ? 2 : 1;
    return lane;
  });
}

/**
 * The lanes of some columns on a width in px. Side by side from `narrowBelowPx` up where each is wide enough for its words, else two
 * to a line, with a mixed column on a line of its own. A grid that is set close has them side by side on less width, too.
 */
export function columnLanes(columns: readonly GridColumn[], widthPx: number, isClose = false): Lanes {
  const isLow = isClose && widthPx < narrowBelowPx;
  const labelWidthPx = isLow
    ? Math.max(lowLabelPx, Math.round(widthPx * 0.28))
    : Math.min(200, Math.round(widthPx * 0.19));
  const lanes = wideLanes(columns, widthPx, labelWidthPx);
  const narrowestPx = min(lanes, (lane) => lane.widthPx) ?? widthPx;
  const isWide = widthPx >= narrowBelowPx && narrowestPx >= leastLanePx;
  if (isWide || (isLow && narrowestPx >= lowLanePx)) return { isNarrow: false, labelWidthPx, lanes };
  return { isNarrow: true, labelWidthPx: widthPx, lanes: narrowLanes(columns, widthPx) };
}
