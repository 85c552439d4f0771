/** A rectangle in px: its top left corner and its size. */
export interface Box {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Point {
  readonly xPx: number;
  readonly yPx: number;
}

/** The rectangle of `halfPx` to each side of a point. */
export function boxAround({ xPx, yPx }: Point, halfPx: number): Box {
  return { xPx: xPx - halfPx, yPx: yPx - halfPx, widthPx: 2 * halfPx, heightPx: 2 * halfPx };
}

/** Whether two rectangles are nearer to each other than `gapPx`; those that only touch are not, with a gap of 0. */
export function areNear(a: Box, b: Box, gapPx: number): boolean {
  return (
    a.xPx < b.xPx + b.widthPx + gapPx &&
    b.xPx < a.xPx + a.widthPx + gapPx &&
    a.yPx < b.yPx + b.heightPx + gapPx &&
    b.yPx < a.yPx + a.heightPx + gapPx
  );
}

/** Whether a rectangle lies wholly within another. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.xPx >= outer.xPx &&
    inner.yPx >= outer.yPx &&
    inner.xPx + inner.widthPx <= outer.xPx + outer.widthPx &&
    inner.yPx + inner.heightPx <= outer.yPx + outer.heightPx
  );
}

/** A straight line from one point to another. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

function isBeside({ from, to }: Segment, { xPx, yPx, widthPx, heightPx }: Box): boolean {
  return (
    Math.max(from.xPx, to.xPx) < xPx ||
    Math.min(from.xPx, to.xPx) > xPx + widthPx ||
    Math.max(from.yPx, to.yPx) < yPx ||
    Math.min(from.yPx, to.yPx) > yPx + heightPx
  );
}

/** Whether a line runs through a rectangle or touches it. */
export function meetsBox(line: Segment, box: Box): boolean {
  if (isBeside(line, box)) return false;
  const { from, to } = line;
  const [dx, dy] = [to.xPx - from.xPx, to.yPx - from.yPx];
  const side = (xPx: number, yPx: number) => Math.sign(dx * (yPx - from.yPx) - dy * (xPx - from.xPx));
  const [right, bottom] = [box.xPx + box.widthPx, box.yPx + box.heightPx];
  const first = side(box.xPx, box.yPx);
  // A line that is not beside a rectangle misses it only where all four corners are on one side of it.
  return (
    first === 0 || side(right, box.yPx) !== first || side(box.xPx, bottom) !== first || side(right, bottom) !== first
  );
}

function turn(a: Point, b: Point, c: Point): number {
  return Math.sign((b.xPx - a.xPx) * (c.yPx - a.yPx) - (b.yPx - a.yPx) * (c.xPx - a.xPx));
}

/** Whether two lines cross; lines that only share an end do not. */
export function areCrossing(a: Segment, b: Segment): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  );
}
