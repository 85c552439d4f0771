import { describe, expect, test } from "vitest";
import { drawnSize } from "@/components/charts/chart-svg";
import { chartDocument } from "@/components/charts/document";
import { formFor } from "@/components/charts/forms";
import { chartIds, charts } from "@/components/charts/registry";
import { upperEnd, type Value } from "@/lib/ledger/value";
import { revisedLabel } from "@/lib/viz/legend";
import { flowedSamples } from "@/lib/viz/sample-flow";
import { atLeast, between, exactly, noneReported, statedUnknown } from "../ledger/builders";
import { linkedDrawing } from "./drawn";
import { fixtureSelection } from "./fixtures/fixtures";
import { struck } from "./fixtures/ledger";

describe.each(chartIds)("the legend of %s", (chart) => {
  test("stands in the frame above the plot, each of its samples once, at any width", async () => {
    const selection = await fixtureSelection("every-kind");
    const figure = charts[chart].figure(selection);
    const { kind } = formFor(charts[chart].manyAttacks, selection.attacks.length);
    for (const widthPx of [336, 704, 1120]) {
      const { plot, frame } = drawnSize(figure, "", widthPx);
      const said = plot.legend.items.map(({ text }) => text);
      // A calendar has a legend of its own for each of its counts, and one month may be drawn with one mark.
      if (kind === "calendar") expect(said).toEqual([]);
      else expect(said.length).toBeGreaterThan(kind === "months" ? 0 : 1);
      expect(frame.legend.map(({ line }) => line.text)).toEqual(said);
      const { texts } = await linkedDrawing(chart, selection, widthPx);
      const above = texts.filter(({ box }) => box.y1 <= frame.plot.yPx).map(({ text }) => text);
      expect(above.filter((text) => said.includes(text)).sort()).toEqual([...said].sort());
    }
  });

  test("is empty where no attack is selected", async () => {
    const { legend } = charts[chart].figure(await fixtureSelection("empty")).plot(672);
    expect(legend.items).toEqual([]);
  });
});

describe("the legend of a calendar", () => {
  test("stands above it, with its classes and what else its nights show, each once", async () => {
    const raids = [exactly(5), atLeast(40), noneReported, null].map((value, day) => ({
      id: `raid-${day}`,
      nightOf: `2031-03-${10 + 2 * day}`,
      claims: value === null ? [] : [{ value }],
    }));
    const { texts } = await linkedDrawing("nights", struck(raids, [], { measure: "injured" }), 704);
    const [first] = texts.filter(({ text }) => text === "March 2031");
    const said = texts.filter(({ text }) => !/March|A block|Source/.test(text)).map(({ text }) => text);
    const expected = [
      ...["1 to 11", "12 to 18", "19 to 25", "26 to 32", "33 to 40", "at least", "zero, as reported"],
      ...["on record, the number not reported", "no attack on record"],
    ];
    expect(said.filter((text) => expected.includes(text))).toEqual(expected);
    expect(texts.filter(({ text, box }) => expected.includes(text) && box.y1 > (first?.box.y0 ?? 0))).toEqual([]);
  });
});

describe("the sample of an earlier figure", () => {
  const mayor = { attributedTo: "mayor", measure: "outage_water", unit: "settlements" } as const;
  const revised: readonly (readonly [string, Value, Value])[] = [
    ["a number by a number", exactly(9), exactly(7)],
    ["a range by what is not known", between(0, 128), statedUnknown],
    ["what is not known by a number", statedUnknown, exactly(7)],
  ];

  test.each(revised)("is in a legend of bars only where its tick is drawn: %s", async (_, first, then) => {
    const claims = [
      { ...mayor, value: first },
      { ...mayor, value: then, report: "tuesday-post" },
    ];
    const found = await Promise.all(
      (["attacks", "outages"] as const).map(async (chart) => {
        const { svg } = await chartDocument(chart, struck([{ id: "raid", claims }]), { widthPx: 704, theme: "light" });
        const ticks = svg.split("l-3.5,-5.5h7z").length - 1;
        expect(svg.includes(revisedLabel), chart).toBe(ticks > 0);
        return ticks;
      }),
    );
    // Alone in a column of many measures a figure has no scale; in a panel of its own it has, and its sample comes on top.
    expect(found).toEqual([0, upperEnd(first) === null ? 0 : 2]);
  });
});

describe("samples in lines", () => {
  const legend = (sampleHeightPx: number) => ({
    sampleWidthPx: 30,
    sampleHeightPx,
    items: ["one", "two", "three"].map((text) => ({ sample: text, text })),
  });

  test("begin a new line rather than reach beyond the width", () => {
    const { samples, heightPx } = flowedSamples(legend(24), { xPx: 16, yPx: 100, widthPx: 150 });
    expect(samples.map(({ xPx, middlePx }) => [xPx === 16, middlePx])).toEqual([
      [true, 112],
      [false, 112],
      [true, 140],
    ]);
    expect(heightPx).toBe(2 * 28);
  });

  test("take a line of words where the samples are lower than that, and no height where there are none", () => {
    const box = { xPx: 0, yPx: 0, widthPx: 1000 };
    expect(flowedSamples(legend(0), box).heightPx).toBe(19);
    expect(flowedSamples({ ...legend(24), items: [] }, box)).toEqual({ samples: [], heightPx: 0 });
  });
});
