import type { Mark } from "./drawing-reader";

/** A part of a drawing from one height to another, in px from its top. */
export interface Slice {
  readonly fromPx: number;
  readonly toPx: number;
}

/** A drawing's slices in order, and whether each but the last ends where nothing is drawn, or one had to go through what is. */
export interface Cut {
  readonly slices: readonly Slice[];
  readonly isClean: boolean;
}

/**
 * Where a drawing has neither text nor marks, from the top down, the room below its last mark included. `roomPx` is the height of the lowest
 * page it may be set on.
 */
export function gaps(marks: readonly Pick<Mark, "topPx" | "bottomPx">[], roomPx: number): Slice[] {
  // A mark as high as this is a line that runs along the whole picture, and looks the same when it goes on overleaf.
  const parted = marks.filter(({ topPx, bottomPx }) => bottomPx - topPx < roomPx / 4);
  const grounds: { fromPx: number; toPx: number }[] = [];
  for (const { topPx, bottomPx } of parted.toSorted((a, b) => a.topPx - b.topPx)) {
    const last = grounds.at(-1);
    if (last !== undefined && topPx <= last.toPx) last.toPx = Math.max(last.toPx, bottomPx);
    else grounds.push({ fromPx: topPx, toPx: bottomPx });
  }
  return grounds.map(({ toPx }, index) => ({
    fromPx: toPx,
    toPx: grounds[index + 1]?.fromPx ?? Number.POSITIVE_INFINITY,
  }));
}

/** The middle of the widest gap in the lower part of a page, the lowest of those that are about as wide; null without one. */
function cutPx(all: readonly Slice[], { fromPx, toPx }: Slice, fullShare: number): number | null {
  const highestPx = fromPx + (toPx - fromPx) * fullShare;
  const within = all.flatMap((gap): Slice[] => {
    const endPx = Math.min(gap.toPx, toPx);
    return gap.fromPx > highestPx && gap.fromPx < endPx ? [{ fromPx: gap.fromPx, toPx: endPx }] : [];
  });
  const widestPx = Math.max(0, ...within.map((gap) => gap.toPx - gap.fromPx));
  const lowest = within.findLast((gap) => gap.toPx - gap.fromPx > widestPx * 0.8);
  return lowest === undefined ? null : (lowest.fromPx + lowest.toPx) / 2;
}

/**
 * A stretch of a drawing in slices, each at most as high as its page has room for, parted between rows and never through a line of text where
 * there is a gap to be had; where there is none, at the page's end. `roomPx` is a page's room, the first being 0; `fullShare` how much of a page
 * is filled at least.
 */
export function slices(whole: Slice, all: readonly Slice[], roomPx: (page: number) => number, fullShare = 0.5): Cut {
  const cut: Slice[] = [];
  let isClean = true;
  for (let fromPx = whole.fromPx; fromPx < whole.toPx; ) {
    const limitPx = fromPx + roomPx(cut.length);
    const foundPx = limitPx >= whole.toPx ? whole.toPx : cutPx(all, { fromPx, toPx: limitPx }, fullShare);
    isClean &&= foundPx !== null;
    const toPx = foundPx ?? limitPx;
    cut.push({ fromPx, toPx });
    fromPx = toPx;
  }
  return { slices: cut, isClean };
}

/** The marks of a slice: each line of text is in one slice alone, a shape in every slice that it reaches into. */
export function marksWithin<M extends Mark>(marks: readonly M[], { fromPx, toPx }: Slice): M[] {
  return marks.filter((mark) =>
    mark.kind === "text" ? mark.yPx > fromPx && mark.yPx <= toPx : mark.bottomPx > fromPx && mark.topPx < toPx,
  );
}
