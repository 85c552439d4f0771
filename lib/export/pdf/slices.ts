import type { Mark } from "./drawing-reader";

/** A part of a drawing from one height to another, in px from its top. */
export interface Slice {
  readonly fromPx: number;
  readonly toPx: number;
}

/** Where texts and marks lie, from the top down, none touching the next. */
function grounds(marks: readonly Mark[], leastRoomPx: number): Slice[] {
  // A mark as high as this is a line that runs along the whole picture, and looks the same when it goes on overleaf.
  const parted = marks.filter(({ topPx, bottomPx }) => bottomPx - topPx < leastRoomPx / 4);
  const merged: { fromPx: number; toPx: number }[] = [];
  for (const { topPx, bottomPx } of parted.toSorted((a, b) => a.topPx - b.topPx)) {
    const last = merged.at(-1);
    if (last !== undefined && topPx <= last.toPx) last.toPx = Math.max(last.toPx, bottomPx);
    else merged.push({ fromPx: topPx, toPx: bottomPx });
  }
  return merged;
}

/** The middle of the widest gap in the lower part of a page, the lowest of those that are about as wide; the page's end without one. */
function cutPx(taken: readonly Slice[], { fromPx, toPx }: Slice): number {
  const highestPx = fromPx + (toPx - fromPx) / 2;
  const gaps = taken.flatMap(({ toPx: startPx }, index): Slice[] => {
    const endPx = Math.min(taken[index + 1]?.fromPx ?? toPx, toPx);
    return startPx > highestPx && startPx < endPx ? [{ fromPx: startPx, toPx: endPx }] : [];
  });
  const widestPx = Math.max(0, ...gaps.map((gap) => gap.toPx - gap.fromPx));
  const lowest = gaps.findLast((gap) => gap.toPx - gap.fromPx > widestPx * 0.8);
  return lowest === undefined ? toPx : (lowest.fromPx + lowest.toPx) / 2;
}

/**
 * A drawing in slices, each as high as its page has room for, parted between rows and never through a line of text. `roomPx` is a page's room,
 * the first being 0.
 */
export function slices(marks: readonly Mark[], heightPx: number, roomPx: (page: number) => number): Slice[] {
  const taken = grounds(marks, Math.min(roomPx(0), roomPx(1)));
  const cut: Slice[] = [];
  for (let fromPx = 0; fromPx < heightPx; ) {
    const limitPx = fromPx + roomPx(cut.length);
    const toPx = limitPx >= heightPx ? heightPx : cutPx(taken, { fromPx, toPx: limitPx });
    cut.push({ fromPx, toPx });
    fromPx = toPx;
  }
  return cut;
}

/** The marks of a slice: each line of text is in one slice alone, a shape in every slice that it reaches into. */
export function marksWithin<M extends Mark>(marks: readonly M[], { fromPx, toPx }: Slice): M[] {
  return marks.filter((mark) =>
    mark.kind === "text" ? mark.yPx > fromPx && mark.yPx <= toPx : mark.bottomPx > fromPx && mark.topPx < toPx,
  );
}
