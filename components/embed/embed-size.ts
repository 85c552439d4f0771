import type { Selection } from "../../lib/query/selection";
import type { ChartId } from "../charts/registry";
import { shownHeightPx } from "./embed-drawings";

/** How wide a frame is taken to be where nobody says, in px: an article's column on a desk. */
export const usualFrameWidthPx = 720;

/** What stands below the drawing, in px (`embedStyle`): the line that opens the table and the way back, beside each other or one below the other. */
const captionHeightPx = { oneLine: 48, twoLines: 76, oneLineFromPx: 560 } as const;

/**
 * How high a frame of a width has to be to show a chart without scrolling, both in px: for hosts that let no script resize it. A reader who
 * opens the table scrolls within it.
 */
export function embedHeightPx(chart: ChartId, selection: Selection, frameWidthPx: number): number {
  const { oneLine, twoLines, oneLineFromPx } = captionHeightPx;
  const caption = frameWidthPx >= oneLineFromPx ? oneLine : twoLines;
  return Math.ceil(shownHeightPx(chart, selection, frameWidthPx) + caption);
}
