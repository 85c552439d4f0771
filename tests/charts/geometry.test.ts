import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formFor } from "@/components/charts/forms";
import { chartIds, charts } from "@/components/charts/registry";
import { leastHitPx } from "@/lib/viz/hit-area";
import { between, statedUnknown } from "../ledger/builders";
import { someAttacks } from "./arbitraries";
import { linkedDrawing } from "./drawn";
import { faults } from "./faults";
import { type ChartFixtureName, chartFixtureNames, fixtureSelection } from "./fixtures/fixtures";
import { type Struck, struck } from "./fixtures/ledger";
import type { Box } from "./path-box";

/** Whether two grounds touch, to the hundredth of a px that drawings are rounded to. */
function isBeside(a: Box, b: Box): boolean {
  return a.x0 < b.x1 + 0.02 && b.x0 < a.x1 + 0.02 && a.y0 < b.y1 + 0.02 && b.y0 < a.y1 + 0.02;
}

/** The widest is the widest at which a file is drawn to fit a box. */
const everyWidthPx = [300, 336, 420, 559, 591, 592, 660, 704, 1120, 1400, 2400];
const someWidthPx = fc.integer({ min: 300, max: 2400 });
const many: readonly ChartFixtureName[] = ["400-attacks", "1000-attacks", "5000-attacks"];
const widthsPx = (name: ChartFixtureName) => (many.includes(name) ? [300, 704, 1120] : everyWidthPx);

const water = { attributedTo: "mayor", measure: "outage_water", unit: "settlements" } as const;

/** An attack whose one figure was a range and is now not known: there is no scale on which the range has a place. */
const rangeThenUnknown: Struck[] = [
  {
    id: "raid-0",
    claims: [
      { ...water, report: "monday-post", value: between(0, 128) },
      { ...water, report: "tuesday-post", value: statedUnknown },
    ],
  },
];

describe.each(chartIds)("the drawing of %s", (chart) => {
  test.each(chartFixtureNames)(
    "has nothing cut, overlapping, too small or out of its place with %s, at any width",
    async (name) => {
      const selection = await fixtureSelection(name);
      for (const widthPx of widthsPx(name)) {
        const drawn = await linkedDrawing(chart, selection, widthPx);
        expect(faults(drawn), `${chart} of ${name} at ${widthPx} px`).toEqual([]);
        expect(drawn.widthPx).toBe(widthPx);
        expect(drawn.texts.length).toBeGreaterThanOrEqual(3);
        const rows = charts[chart].figure(selection).table.rows.length;
        const { kind } = formFor(charts[chart].manyAttacks, selection.attacks.length);
        const nights = new Set(selection.attacks.map(({ event }) => event.nightOf)).size;
        const least = kind === "calendar" ? nights : Math.max(Math.min(rows, selection.attacks.length), 2);
        if (name === "every-kind") expect(drawn.grounds.length).toBeGreaterThanOrEqual(least);
      }
    },
  );

  test("has no figure that a finger misses, unless another stands beside it", async () => {
    const selection = await fixtureSelection("normal");
    for (const widthPx of [336, 704, 1120]) {
      const { grounds } = await linkedDrawing(chart, selection, widthPx);
      const small = grounds.filter(({ x0, x1, y0, y1 }) => Math.min(x1 - x0, y1 - y0) < leastHitPx - 0.02);
      const alone = small.filter((one) => !grounds.some((other) => other !== one && isBeside(one, other)));
      expect(alone, `${chart} at ${widthPx} px`).toEqual([]);
      expect(small.length).toBeLessThanOrEqual(grounds.length / 10);
    }
  });

  test("has nothing out of place for any figures and names, at any width", async () => {
    await fc.assert(
      fc.asyncProperty(someAttacks, someWidthPx, async (attacks, widthPx) => {
        expect(faults(await linkedDrawing(chart, struck(attacks), widthPx))).toEqual([]);
      }),
      { numRuns: 60, examples: [[rangeThenUnknown, 696]] },
    );
  });
});
