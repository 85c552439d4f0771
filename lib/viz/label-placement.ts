import { areCrossing, areNear, type Box, isWithin, meetsBox, type Point, type Segment } from "./box";

/** A label to be placed: what it names, how far around that nothing of it may lie, where it may lie, and its size; all in px. */
export interface LabelRequest {
  readonly at: Point;
  readonly clearPx: number;
  readonly bounds: Box;
  /** How far off the label may lie; as far as there is room when it is not said. */
  readonly farthestPx?: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * What labels keep away from. A solid one keeps leaders off as well, but for the leader of its `owner`, given by its place in the list of
 * requests; null for none.
 */
export interface Obstacle {
  readonly box: Box;
  readonly owner: number | null;
  readonly isSolid: boolean;
}

/** A label with its place, and the line that leads to it from what it names; null where it lies close by. */
export interface PlacedLabel {
  readonly box: Box;
  readonly leader: Segment | null;
}

const gapPx = { obstacle: 2, label: 4 };
const distancesPx = [3, 11, 20, 32, 48, 68, 92, 120, 152, 190];

/** As near as this to the rim of what it names a label needs no leader. */
const closePx = 6;

/** Clockwise from the right, in turns of a sixteenth; the first are the ones tried first. */
const sixteenths = [0, 8, 14, 10, 2, 6, 12, 4, 15, 9, 1, 7, 13, 11, 3, 5];

const directions = sixteenths.map((count) => {
  const angle = (count * Math.PI) / 8;
  return { dx: Math.round(Math.cos(angle) * 1e6) / 1e6, dy: Math.round(Math.sin(angle) * 1e6) / 1e6 };
});

/** Where a side of a label begins so that the label lies on the far side of a point, or around it. */
function startPx(atPx: number, towards: number, sizePx: number): number {
  if (towards > 0.3) return atPx;
  return towards < -0.3 ? atPx - sizePx : atPx - sizePx / 2;
}

function within(px: number, fromPx: number, toPx: number): number {
  return Math.max(fromPx, Math.min(toPx, px));
}

/** The line from the rim of what is named to the nearest point of a label; null for a label that lies close by. */
function leaderTo(box: Box, { at, clearPx }: LabelRequest): Segment | null {
  const to = {
    xPx: within(at.xPx, box.xPx, box.xPx + box.widthPx),
    yPx: within(at.yPx, box.yPx, box.yPx + box.heightPx),
  };
  const lengthPx = Math.hypot(to.xPx - at.xPx, to.yPx - at.yPx);
  if (lengthPx <= clearPx + closePx) return null;
  const share = (clearPx + 1) / lengthPx;
  const from = { xPx: at.xPx + (to.xPx - at.xPx) * share, yPx: at.yPx + (to.yPx - at.yPx) * share };
  return { from, to };
}

function* candidates(request: LabelRequest): Generator<PlacedLabel> {
  const { at, clearPx, bounds, farthestPx, widthPx, heightPx } = request;
  for (const distancePx of distancesPx) {
    if (distancePx > (farthestPx ?? Number.POSITIVE_INFINITY)) return;
    for (const { dx, dy } of directions) {
      const awayPx = clearPx + distancePx;
      const xPx = startPx(at.xPx + dx * awayPx, dx, widthPx);
      const yPx = startPx(at.yPx + dy * awayPx, dy, heightPx);
      const box = {
        xPx: within(xPx, bounds.xPx, bounds.xPx + bounds.widthPx - widthPx),
        yPx: within(yPx, bounds.yPx, bounds.yPx + bounds.heightPx - heightPx),
        widthPx,
        heightPx,
      };
      yield { box, leader: leaderTo(box, request) };
    }
  }
}

interface Taken extends PlacedLabel {
  readonly index: number;
}

function isFree(
  { box, leader }: PlacedLabel,
  index: number,
  bounds: Box,
  obstacles: readonly Obstacle[],
  taken: readonly Taken[],
): boolean {
  return (
    isWithin(box, bounds) &&
    obstacles.every((other) => !areNear(box, other.box, gapPx.obstacle)) &&
    (leader === null ||
      obstacles.every((other) => !other.isSolid || other.owner === index || !meetsBox(leader, other.box))) &&
    taken.every(
      (other) =>
        !areNear(box, other.box, gapPx.label) &&
        (leader === null || !meetsBox(leader, other.box)) &&
        (other.leader === null || !meetsBox(other.leader, box)) &&
        (leader === null || other.leader === null || !areCrossing(leader, other.leader)),
    )
  );
}

function placedInOrder(requests: readonly LabelRequest[], obstacles: readonly Obstacle[], order: readonly number[]) {
  const taken: Taken[] = [];
  for (const index of order) {
    const request = requests[index];
    if (request === undefined) continue;
    for (const candidate of candidates(request)) {
      if (!isFree(candidate, index, request.bounds, obstacles, taken)) continue;
      taken.push({ ...candidate, index });
      break;
    }
  }
  return taken;
}

/** Further rounds pay only where a few labels are left over. */
const mostRounds = 4;
const roundsUpTo = 24;

/**
 * A place for each label, in the order of the requests; null for one that fits nowhere. Each is put as near as it can be to what it
 * names, to the right first, then left, above and below, and farther off with a leader. No label lies on another, on an
 * obstacle or on a leader, no leader crosses another or runs through a solid obstacle that is not its own. Labels that found no place go first in a
 * further round, and the round that placed most is kept. The same requests always give the same places.
 */
export function placedLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Obstacle[],
): readonly (PlacedLabel | null)[] {
  let order: readonly number[] = requests.map((_, index) => index);
  let best: readonly Taken[] = [];
  const rounds = requests.length > roundsUpTo ? 1 : mostRounds;
  for (let round = 0; round < rounds && best.length < requests.length; round += 1) {
    const taken = placedInOrder(requests, obstacles, order);
    if (round === 0 || taken.length > best.length) best = taken;
    const found = new Set(taken.map(({ index }) => index));
    order = [...order.filter((index) => !found.has(index)), ...order.filter((index) => found.has(index))];
  }
  const places: (PlacedLabel | null)[] = requests.map(() => null);
  for (const { index, box, leader } of best) places[index] = { box, leader };
  return places;
}
