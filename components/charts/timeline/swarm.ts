/** What a swarm arranges: where it stands across, and how far it reaches to all sides; in px. */
export interface Swarming {
  readonly xPx: number;
  readonly reachPx: number;
}

const gapPx = 1;

interface Taken {
  readonly mark: Swarming;
  readonly yPx: number;
}

function apartPx(a: Swarming, b: Swarming): number {
  return a.reachPx + b.reachPx + gapPx;
}

/** Just above and just below a mark that has its place. */
function besidePx({ mark, yPx }: Taken, next: Swarming): [number, number] {
  return [yPx - apartPx(mark, next), yPx + apartPx(mark, next)];
}

/**
 * How far above (less than 0) or below the middle each of some marks goes, in px, so that their squares do not overlap: the largest first,
 * each as near to the middle as it can. Where a mark stands across is never moved. The same marks always get the same places.
 */
export function swarmOffsets(marks: readonly Swarming[]): readonly number[] {
  const offsets = marks.map(() => 0);
  const order = marks
    .map((mark, index) => ({ mark, index }))
    .sort((a, b) => b.mark.reachPx - a.mark.reachPx || a.mark.xPx - b.mark.xPx || a.index - b.index);
  const taken: Taken[] = [];
  for (const { mark, index } of order) {
    const near = taken.filter((other) => Math.abs(other.mark.xPx - mark.xPx) < apartPx(other.mark, mark));
    const choices = [0, ...near.flatMap((other) => besidePx(other, mark))].sort((a, b) => Math.abs(a) - Math.abs(b));
    const isFree = (choice: number) =>
      near.every((other) => Math.abs(choice - other.yPx) >= apartPx(other.mark, mark) - 1e-9);
    const yPx = choices.find(isFree) ?? 0;
    offsets[index] = yPx;
    taken.push({ mark, yPx });
  }
  return offsets;
}
