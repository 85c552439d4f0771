import type { Box } from "./box";
import type { CellContent } from "./cell";

/** A figure's square in a block of them: the how manieth from the left and from the top, from 0. */
export interface ReachCell {
  readonly content: CellContent;
  readonly column: number;
  readonly row: number;
}

/**
 * Squares of one size, `sidePx` from one to the next, from a corner in px. Blocks have the same cells at whatever width a chart is laid out, so
 * that very many figures can be reached by pointer and keyboard in one layer over drawings of several widths.
 */
export interface ReachBlock {
  readonly xPx: number;
  readonly yPx: number;
  readonly sidePx: number;
  readonly cells: readonly ReachCell[];
}

/** A figure that is reached in such a layer, and the ground there that takes the pointer. */
export interface ReachedDatum {
  readonly content: CellContent;
  readonly area: Box;
}

/** What is reached apart from a drawing, in px of the drawing: lists of blocks, each of one measure, and figures on grounds of their own. */
export interface Reach {
  readonly lists: readonly (readonly ReachBlock[])[];
  readonly data: readonly ReachedDatum[];
}

/** What is reached as it lies in something whose own corner is at a point, in px. */
export function movedReach({ lists, data }: Reach, xPx: number, yPx: number): Reach {
  return {
    lists: lists.map((blocks) => movedBlocks(blocks, xPx, yPx)),
    data: data.map(({ content, area }) => ({ content, area: { ...area, xPx: area.xPx + xPx, yPx: area.yPx + yPx } })),
  };
}

/** Blocks as they lie in something whose own corner is at a point, in px. */
export function movedBlocks(blocks: readonly ReachBlock[], xPx: number, yPx: number): ReachBlock[] {
  return blocks.map((block) => ({ ...block, xPx: block.xPx + xPx, yPx: block.yPx + yPx }));
}
