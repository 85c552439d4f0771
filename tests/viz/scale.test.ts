import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openEndPx } from "@/lib/viz/mark";
import { tickedScale, tickLines } from "@/lib/viz/scale";
import { textWidthPx } from "@/lib/viz/text-width";
import { atLeast, claim, estimated, exactly, noneReported, statedUnknown } from "../ledger/builders";

const injured = (n: number) => estimated([claim("c", { value: exactly(n) })]);

describe("tickedScale", () => {
  test("starts at zero, reaches the largest figure, and leaves room for an open end", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 1 }),
        fc.integer({ min: 84, max: 700 }),
        (numbers, widthPx) => {
          const { scale } = tickedScale(numbers.map(injured), widthPx);
          expect(scale(0)).toBe(0);
          expect(scale(Math.max(...numbers))).toBeLessThanOrEqual(widthPx - openEndPx);
          expect(scale(Math.max(...numbers))).toBeGreaterThan(0.3 * (widthPx - openEndPx - 6));
        },
      ),
    );
  });

  test("marks whole people only", () => {
    expect(tickedScale([injured(1)], 400).ticks).toEqual([0, 1]);
    expect(tickedScale([injured(2)], 400).ticks).toEqual([0, 1, 2]);
  });

  test("runs to the whole for shares", () => {
    const key = { measure: "outage_heating", unit: "share_of_buildings" } as const;
    const some = estimated([claim("c", { ...key, value: atLeast(0.4) })], { key });
    expect(tickedScale([some], 400).scale.domain()).toEqual([0, 1]);
  });

  test("marks nothing where no figure is above zero", () => {
    expect(tickedScale([], 400).ticks).toEqual([]);
    const none = [noneReported, statedUnknown].map((value) => estimated([claim("c", { value })]));
    expect(tickedScale(none, 400).ticks).toEqual([]);
  });
});

describe("tickLines", () => {
  test("leaves out a label that would touch the one before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 20, max: 400 }), (n, widthPx) => {
        const lines = tickLines(tickedScale([injured(n)], widthPx), 0, 0);
        const ends = lines.map(({ text, xPx, sizePx }) => {
          const halfPx = textWidthPx(text, sizePx) / 2;
          return [xPx - halfPx, xPx + halfPx] as const;
        });
        const touching = ends.slice(1).filter(([start], index) => start < (ends[index]?.[1] ?? 0) + 5.9);
        expect(touching).toEqual([]);
        expect(lines[0]?.text).toBe("0");
      }),
    );
  });
});
