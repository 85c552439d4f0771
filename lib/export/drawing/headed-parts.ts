import type { Mark, TextMark } from "./drawing-reader";
import { clearGaps, type PartedDrawing } from "./parted-drawing";
import { type Slice, slices } from "./slices";

/** How far from the frame's edge a heading may stand, in px. */
const edgePx = 1.5;

/** How much of a page is filled at least, in shares of it: parts that begin with a heading may leave much of one empty. */
const fullShare = 0.1;

/** How much smaller rooms are tried until parts come out about equally high, in shares of a page. */
const balanceStep = 0.04;

/** A stretch of a drawing that is to be parted, all in px of the drawing. */
export interface HeadedStretch {
  readonly marks: readonly Mark[];
  readonly whole: Slice;
  /** Where what stands above every part begins: below the title and what is said under it. */
  readonly headFromPx: number;
  /** How high a page's part may be with the head above it, the first page being 0. */
  readonly roomPx: (page: number) => number;
}

/** The names of a drawing's rows and panels: bold, and at the edge at which its frame's words begin. */
function headingsOf(texts: readonly TextMark[]): ReadonlySet<TextMark> {
  const leftPx = Math.min(...texts.map(({ xPx }) => xPx));
  return new Set(
    texts.filter(({ anchor, weight, xPx }) => anchor === "start" && weight > 400 && xPx - leftPx <= edgePx),
  );
}

/** The gaps below which a row or a panel begins, or the heading of several. */
function gapsAboveHeadings(marks: readonly Mark[], fromPx: number): Slice[] {
  const seen = marks.filter((mark) => mark.kind === "text" || mark.fill !== null || mark.stroke !== null);
  const texts = marks.filter((mark) => mark.kind === "text");
  const headings = headingsOf(texts);
  const below = texts.filter(({ topPx }) => topPx > fromPx).toSorted((a, b) => a.topPx - b.topPx);
  return clearGaps(seen, []).filter((gap) => {
    if (gap.toPx <= fromPx) return false;
    const next = below.find(({ bottomPx }) => bottomPx > gap.fromPx + 1);
    const beside = below.filter((text) => next !== undefined && Math.abs(text.yPx - next.yPx) <= next.sizePx);
    return beside.some((text) => headings.has(text));
  });
}

/**
 * A drawing parted above its headings alone, so that each part holds whole rows and panels, about equally many, with the legend, the columns'
 * names and scales above each. Null where it has no two headings, or where what is under one is higher than a page.
 */
export function headedParts({ marks, whole, headFromPx, roomPx }: HeadedStretch): PartedDrawing | null {
  const all = gapsAboveHeadings(marks, headFromPx);
  const [first] = all;
  if (first === undefined || all.length < 2) return null;
  const headToPx = (Math.max(first.fromPx, headFromPx) + first.toPx) / 2;
  const headPx = headToPx - headFromPx;
  const isHigh = headPx > roomPx(1) / 3;
  const room = (share: number) => (page: number) => share * (roomPx(page) - (page === 0 || isHigh ? 0 : headPx));
  const cutAt = (share: number) => slices(whole, all.slice(1), room(share), fullShare);
  let cut = cutAt(1);
  if (!cut.isClean) return null;
  for (let share = 1 - balanceStep; share > 0.5; share -= balanceStep) {
    const smaller = cutAt(share);
    if (!smaller.isClean || smaller.slices.length > cut.slices.length) break;
    cut = smaller;
  }
  return { parts: cut.slices, head: isHigh || headPx <= 0 ? null : { fromPx: headFromPx, toPx: headToPx } };
}
