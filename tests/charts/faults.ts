import type { Drawing } from "./drawing";
import type { Box } from "./path-box";

/** How far a mark may reach beyond its figure's ground, in px: half of a diamond that stands at zero. */
const overhangPx = 6;
const leastTextPx = 11.5;
const toleratedPx = 0.02;

function overlap(a: Box, b: Box): boolean {
  return (
    a.x0 < b.x1 - toleratedPx && b.x0 < a.x1 - toleratedPx && a.y0 < b.y1 - toleratedPx && b.y0 < a.y1 - toleratedPx
  );
}

function isInside(inner: Box, outer: Box, slackPx: number): boolean {
  return (
    inner.x0 >= outer.x0 - slackPx &&
    inner.x1 <= outer.x1 + slackPx &&
    inner.y0 >= outer.y0 - slackPx &&
    inner.y1 <= outer.y1 + slackPx
  );
}

function boxText({ x0, y0, x1, y1 }: Box): string {
  return `${Math.round(x0)},${Math.round(y0)} to ${Math.round(x1)},${Math.round(y1)}`;
}

/** Every pair of boxes, one of each list, that overlap; a box is never paired with itself. */
function* overlaps<A extends { readonly box: Box }, B extends { readonly box: Box }>(
  some: readonly A[],
  others: readonly B[],
): Generator<readonly [A, B]> {
  const ordered = [...others].sort((a, b) => a.box.y0 - b.box.y0);
  for (const one of some) {
    for (const other of ordered) {
      if (other.box.y0 >= one.box.y1) break;
      if (!Object.is(one, other) && overlap(one.box, other.box)) yield [one, other];
    }
  }
}

/**
 * Everything that is wrong with how a drawing is laid out, in words; empty when nothing is: text or a mark that leaves the drawing,
 * text too small to read, text over text or over a mark, a mark outside its figure's ground, one figure over another.
 */
export function faults({ widthPx, heightPx, texts, shapes, grounds }: Drawing): string[] {
  const sheet = { x0: 0, y0: 0, x1: widthPx, y1: heightPx };
  const own = grounds.map((box, index) => ({ index, box }));
  const marks = shapes.filter(({ datum }) => datum !== null);
  const found: string[] = [];
  for (const { text, sizePx, box } of texts) {
    if (!isInside(box, sheet, toleratedPx))
      found.push(`“${text}” leaves the drawing: ${boxText(box)} of ${widthPx}x${heightPx}`);
    if (sizePx < leastTextPx) found.push(`“${text}” is ${sizePx} px high`);
  }
  for (const { name, box } of shapes) {
    if (!isInside(box, sheet, toleratedPx))
      found.push(`a ${name} leaves the drawing: ${boxText(box)} of ${widthPx}x${heightPx}`);
  }
  for (const { name, datum, box } of marks) {
    const ground = own[datum ?? -1];
    if (ground === undefined || !isInside(box, ground.box, overhangPx)) {
      found.push(`a ${name} leaves its figure's ground: ${boxText(box)} of ${ground ? boxText(ground.box) : "none"}`);
    }
  }
  for (const [a, b] of overlaps(texts, texts)) found.push(`“${a.text}” lies over “${b.text}” at ${boxText(b.box)}`);
  for (const [a, b] of overlaps(texts, marks)) found.push(`“${a.text}” lies over a ${b.name} at ${boxText(b.box)}`);
  for (const [a, b] of overlaps(own, own))
    found.push(`figure ${a.index} lies over figure ${b.index} at ${boxText(b.box)}`);
  return found;
}
