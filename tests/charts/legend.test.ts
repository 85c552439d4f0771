import { describe, expect, test } from "vitest";
import { drawnSize } from "@/components/charts/chart-svg";
import { chartIds, charts } from "@/components/charts/registry";
import { flowedSamples } from "@/lib/viz/sample-flow";
import { linkedDrawing } from "./drawn";
import { fixtureSelection } from "./fixtures/fixtures";

describe.each(chartIds)("the legend of %s", (chart) => {
  test("stands in the frame above the plot, each of its samples once, at any width", async () => {
    const selection = await fixtureSelection("every-kind");
    const figure = charts[chart].figure(selection);
    for (const widthPx of [336, 704, 1120]) {
      const { plot, frame } = drawnSize(figure, "", widthPx);
      const said = plot.legend.items.map(({ text }) => text);
      expect(said.length).toBeGreaterThan(1);
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
