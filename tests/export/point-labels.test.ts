import { describe, expect, it } from "vitest";
import { namedAtLeast, pointLabels } from "@/lib/export/pptx/chart/point-labels";

const inner = { x: 0.1, y: 0.1, width: 0.8, height: 0.7 };
const frame = { width: 8, height: 3 };

function point(index: number, count: number) {
  const place = (at: number) => ({ at, from: at, to: at });
  const share = index / count;
  return {
    name: `Harbour ${index}`,
    words: `${index} launched, 1 hurt`,
    isExact: true,
    across: place(share),
    upwards: place(share),
  };
}

const labelled = (count: number) =>
  pointLabels(
    Array.from({ length: count }, (_, index) => point(index, count)),
    inner,
    frame,
  );

describe("pointLabels(points, inner, frame)", () => {
  it("tells the figures of each of a few points, the exact ones too, however near they are", () => {
    const labels = labelled(namedAtLeast);
    expect(labels).toHaveLength(namedAtLeast);
    for (const { index, text } of labels) {
      expect(text.replace(/\n|: /u, " ")).toBe(`Harbour ${index} ${index} launched, 1 hurt`);
    }
  });

  it("leaves figures and names off where there is no room for those of many", () => {
    const labels = labelled(60);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.length).toBeLessThan(60);
  });
});
