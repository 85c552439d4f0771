/** The house typeface, on pages and in exported files. */
export const fontFamily =
  "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif";

export type Weight = 400 | 600 | 700;

/** Text sizes in px. None is under 12, so that a chart shown a little smaller still keeps 11. */
export const textSizePx = {
  title: 22,
  titleNarrow: 19,
  subtitle: 14,
  rowLabel: 14.5,
  value: 15,
  heading: 13,
  note: 12,
  tick: 12,
  source: 12,
} as const;

/** The distance between two baselines, for a text size in px. */
export function lineHeightPx(sizePx: number): number {
  return Math.round(sizePx * 1.28);
}

/** One line of text with its place: `xPx` of its start, `yPx` of its baseline. */
export interface PlacedLine {
  readonly text: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly sizePx: number;
  readonly weight: Weight;
  readonly tone: "ink" | "muted";
}

/** Below this width a chart stacks what it otherwise sets side by side. */
export const narrowBelowPx = 560;
