import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areCrossing, areNear, boxAround, isWithin, meetsBox, type Point } from "@/lib/viz/box";
import { type LabelRequest, type Obstacle, type PlacedLabel, placedLabels } from "@/lib/viz/label-placement";

const bounds = { xPx: 0, yPx: 0, widthPx: 500, heightPx: 300 };
const markPx = 6;

function request(at: Point, widthPx = 100, heightPx = 15): LabelRequest {
  return { at, clearPx: markPx, bounds, widthPx, heightPx };
}

function marks(points: readonly Point[]): Obstacle[] {
  return points.map((at, owner) => ({ box: boxAround(at, markPx), owner, isSolid: true }));
}

const point = fc.record({ xPx: fc.integer({ min: 0, max: 500 }), yPx: fc.integer({ min: 0, max: 300 }) });
const size = fc.record({
  widthPx: fc.integer({ min: 10, max: 220 }),
  heightPx: fc.constantFrom(15, 30, 45),
});
const scene = fc.array(fc.tuple(point, size), { maxLength: 30 });
const bars = fc.array(
  point.map((at) => ({ box: { ...boxAround(at, 4), widthPx: 60 }, owner: null, isSolid: false })),
  { maxLength: 5 },
);

function* pairs<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (const [index, one] of list.entries()) for (const other of list.slice(index + 1)) yield [one, other];
}

/** Everything wrong with some placed labels, in words. */
function faults(places: readonly (PlacedLabel | null)[], obstacles: readonly Obstacle[]): string[] {
  const found: string[] = [];
  const placed = places.flatMap((place, index) => (place === null ? [] : [{ ...place, index }]));
  for (const { box, leader, index } of placed) {
    if (!isWithin(box, bounds)) found.push(`label ${index} leaves its bounds`);
    for (const obstacle of obstacles) {
      if (areNear(box, obstacle.box, 0)) found.push(`label ${index} covers an obstacle`);
      const isOwn = obstacle.owner === index || !obstacle.isSolid;
      if (!isOwn && leader && meetsBox(leader, obstacle.box)) found.push(`leader ${index} runs through a mark`);
    }
  }
  for (const [a, b] of pairs(placed)) {
    if (areNear(a.box, b.box, 0)) found.push(`labels ${a.index} and ${b.index} overlap`);
    if (a.leader && b.leader && areCrossing(a.leader, b.leader)) found.push(`leaders ${a.index} and ${b.index} cross`);
    if ((a.leader && meetsBox(a.leader, b.box)) || (b.leader && meetsBox(b.leader, a.box))) {
      found.push(`a leader runs through a label of ${a.index} and ${b.index}`);
    }
  }
  return found;
}

describe("placedLabels", () => {
  test("never lays a label over a label, an obstacle or a leader, nor a leader over a mark or a leader", () => {
    fc.assert(
      fc.property(scene, bars, (labelled, extra) => {
        const requests = labelled.map(([at, { widthPx, heightPx }]) => request(at, widthPx, heightPx));
        const obstacles = [...marks(labelled.map(([at]) => at)), ...extra];
        expect(faults(placedLabels(requests, obstacles), obstacles)).toEqual([]);
      }),
    );
  });

  test("gives the same places for the same requests", () => {
    fc.assert(
      fc.property(scene, (labelled) => {
        const requests = labelled.map(([at, { widthPx, heightPx }]) => request(at, widthPx, heightPx));
        const obstacles = marks(labelled.map(([at]) => at));
        expect(placedLabels(requests, obstacles)).toEqual(placedLabels([...requests], [...obstacles]));
      }),
      { numRuns: 20 },
    );
  });

  test("puts a lone label close to the right of its mark, without a leader", () => {
    const at = { xPx: 100, yPx: 100 };
    const [place] = placedLabels([request(at)], marks([at]));
    expect(place?.leader).toBeNull();
    expect(place?.box).toEqual({ xPx: 109, yPx: 92.5, widthPx: 100, heightPx: 15 });
  });

  test("puts a label on the other side where its bounds end", () => {
    const at = { xPx: 480, yPx: 100 };
    const [place] = placedLabels([request(at)], marks([at]));
    expect(place?.leader).toBeNull();
    expect(place?.box.xPx).toBe(480 - markPx - 3 - 100);
  });

  test("names marks that touch one another, the ones in the middle with a leader from the rim of their own", () => {
    const points = [-12, 0, 12].flatMap((right) => [-12, 0, 12].map((down) => ({ xPx: 250 + right, yPx: 150 + down })));
    const places = placedLabels(
      points.map((at) => request(at, 60)),
      marks(points),
    );
    const led = places.flatMap((place, index) => (place?.leader ? [{ from: place.leader.from, index }] : []));
    expect(places.filter((place) => place !== null).length).toBeGreaterThanOrEqual(8);
    expect(led.length).toBeGreaterThan(0);
    for (const { from, index } of led) {
      const at = points[index] ?? { xPx: 0, yPx: 0 };
      expect(Math.hypot(from.xPx - at.xPx, from.yPx - at.yPx)).toBeCloseTo(markPx + 1);
    }
  });

  test("leaves out a label that fits nowhere, and one that would lie farther off than it may", () => {
    const at = { xPx: 100, yPx: 100 };
    const wall = { box: { xPx: 0, yPx: 40, widthPx: 500, heightPx: 120 }, owner: null, isSolid: false };
    expect(placedLabels([request(at, 501)], [])).toEqual([null]);
    expect(placedLabels([{ ...request(at), farthestPx: 30 }], [wall])).toEqual([null]);
    expect(placedLabels([request(at)], [wall])).not.toEqual([null]);
  });
});

describe("meetsBox", () => {
  const box = { xPx: 10, yPx: 10, widthPx: 10, heightPx: 10 };
  const line = (x0: number, y0: number, x1: number, y1: number) => ({
    from: { xPx: x0, yPx: y0 },
    to: { xPx: x1, yPx: y1 },
  });

  test("tells a line that runs through, starts within or touches from one that passes by", () => {
    expect(meetsBox(line(0, 15, 30, 15), box)).toBe(true);
    expect(meetsBox(line(12, 12, 40, 60), box)).toBe(true);
    expect(meetsBox(line(0, 10, 30, 10), box)).toBe(true);
    expect(meetsBox(line(0, 0, 30, 30), box)).toBe(true);
    expect(meetsBox(line(0, 25, 12, 40), box)).toBe(false);
    expect(meetsBox(line(0, 19, 11, 30), box)).toBe(false);
    expect(meetsBox(line(0, 15, 9, 15), box)).toBe(false);
  });
});
