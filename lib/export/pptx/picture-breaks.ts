/** A stretch of a drawing from top to bottom, in px. */
export interface Stretch {
  readonly fromPx: number;
  readonly toPx: number;
}

/** Gaps lower than this, in px, stand between lines of one text and not between what belongs apart. */
const leastGapPx = 7;

/** How much lower than the highest gap within reach one may be to be taken all the same, and how far a part is filled at least. */
const [nearlyHighest, leastFilled] = [0.45, 0.35];

/** The stretches of rows where nothing is drawn, from an image of pixels whose fourth byte is how much of each is covered. */
export function emptyStretches(pixels: Uint8Array, widthPx: number): Stretch[] {
  const rowBytes = widthPx * 4;
  const rows = Math.floor(pixels.length / rowBytes);
  const isEmpty = (row: number) => {
    for (let at = row * rowBytes + 3; at < (row + 1) * rowBytes; at += 4) if (pixels[at] !== 0) return false;
    return true;
  };
  const stretches: Stretch[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (!isEmpty(row)) continue;
    const last = stretches.at(-1);
    if (last !== undefined && last.toPx === row) stretches[stretches.length - 1] = { ...last, toPx: row + 1 };
    else stretches.push({ fromPx: row, toPx: row + 1 });
  }
  return stretches;
}

function middle({ fromPx, toPx }: Stretch): number {
  return (fromPx + toPx) / 2;
}

/** The gap at which a part ends that may reach so far: the last of the highest ones; null where none is high enough. */
function breakWithin(gaps: readonly Stretch[], { fromPx, toPx }: Stretch): number | null {
  const least = fromPx + (toPx - fromPx) * leastFilled;
  const within = gaps.filter((gap) => middle(gap) >= least && middle(gap) <= toPx);
  const heights = within.map((gap) => gap.toPx - gap.fromPx);
  const enough = Math.max(leastGapPx, Math.max(0, ...heights) * nearlyHighest);
  const last = within.filter((gap) => gap.toPx - gap.fromPx >= enough).at(-1);
  return last === undefined ? null : middle(last);
}

/**
 * A drawing's stretch parted at its gaps so that each part is at most `roomPx` high, those after the first lower by `headPx`, which is
 * set above them again. Null where something that belongs together is higher than that.
 */
export function partedStretch(
  whole: Stretch,
  gaps: readonly Stretch[],
  { roomPx, headPx }: { readonly roomPx: number; readonly headPx: number },
): Stretch[] | null {
  const parts: Stretch[] = [];
  let fromPx = whole.fromPx;
  for (;;) {
    const reachPx = fromPx + roomPx - (parts.length === 0 ? 0 : headPx);
    if (whole.toPx <= reachPx) return [...parts, { fromPx, toPx: whole.toPx }];
    const toPx = breakWithin(gaps, { fromPx, toPx: reachPx });
    if (toPx === null || toPx <= fromPx) return null;
    parts.push({ fromPx, toPx });
    fromPx = toPx;
  }
}
