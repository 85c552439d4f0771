import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areNear, type Box, isWithin } from "@/lib/viz/box";
import { hitAreas, leastHitPx } from "@/lib/viz/hit-area";

const box = (xPx: number, yPx: number, widthPx: number, heightPx: number): Box => ({ xPx, yPx, widthPx, heightPx });

/** Grounds that touch but never lie over each other: each somewhere in a field of its own. */
const apart = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 19 }), fc.nat(10), fc.nat(10)), {
    minLength: 1,
    maxLength: 40,
  })
  .map((cells) => new Map(cells.map((cell) => [`${cell[0]} ${cell[1]}`, cell])))
  .map((fields) =>
    [...fields.values()].map(([column, row, right, down]) => box(column * 20 + right, row * 20 + down, 10, 10)),
  );

describe("the areas that take the pointer", () => {
  test("are at least 24 px wide and high, around a ground that stands alone", () => {
    expect(hitAreas([box(100, 100, 8, 6)])).toEqual([box(92, 91, 24, 24)]);
  });

  test("leave a little room around a ground that is large enough", () => {
    expect(hitAreas([box(100, 100, 80, 40)])).toEqual([box(96, 97, 88, 46)]);
  });

  test("share the room between two neighbours, and take on the other side what is missing", () => {
    const [left, right] = hitAreas([box(100, 100, 10, 30), box(114, 100, 10, 30)]);
    expect(left).toEqual(box(88, 97, 24, 36));
    expect(right).toEqual(box(112, 97, 24, 36));
  });

  test("stay smaller where neighbours stand on both sides", () => {
    const [, middle] = hitAreas([box(100, 100, 10, 30), box(112, 100, 10, 30), box(124, 100, 10, 30)]);
    expect(middle).toEqual(box(111, 97, 12, 36));
  });

  test("share out what grounds at the very same place have in common, so that each can be hit", () => {
    const [first, second] = hitAreas([box(100, 100, 0.2, 0.2), box(100, 100, 0.2, 0.2)]);
    expect(first).toEqual(box(88.1, 76.1, 24, 24));
    expect(second).toEqual(box(88.1, 100.1, 24, 24));
  });

  test("never lie over each other, hold their grounds, and are large enough unless a neighbour is near", () => {
    fc.assert(
      fc.property(apart, (grounds) => {
        const areas = hitAreas(grounds);
        for (const [index, area] of areas.entries()) {
          const ground = grounds[index] ?? box(0, 0, 0, 0);
          expect(isWithin(ground, area)).toBe(true);
          for (const other of areas.slice(index + 1)) expect(areNear(area, other, -0.02)).toBe(false);
          const isAlone = grounds.every((other) => other === ground || !areNear(ground, other, 2 * leastHitPx));
          if (isAlone) expect([area.widthPx, area.heightPx]).toEqual([leastHitPx, leastHitPx]);
        }
      }),
    );
  });
});
