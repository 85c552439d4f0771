import { describe, expect, it } from "vitest";
import type { BinFigure, SeriesData } from "@/components/explore/explore-data";
import { markPaths } from "@/components/explore/mark-paths";

function series(figures: readonly BinFigure[], attacks: readonly number[]): SeriesData {
  const none = figures.map(() => 0);
  return {
    ...{ measure: "killed", label: "Killed", figures, attacks, over: "sum", continues: [], joined: [] },
    ...{ words: figures.map(() => ""), reported: attacks, overlapping: none, moreSources: none },
    sources: figures.map(() => []),
  };
}

const placing = {
  edges: ({ first, last }: { first: number; last: number }) => [first * 20, (last + 1) * 20] as const,
  valuePx: (value: number) => 100 - value,
  widthShare: 0.8,
  row: 0,
};

const marksOf = (figure: BinFigure, attacks = 1) =>
  markPaths(series([figure], [attacks]), { first: 0, last: 0 }, placing);

describe("markPaths(series, span, placing)", () => {
  it("draws nothing in a gap", () => {
    expect(Object.values(marksOf(null, 0)).join("")).toBe("");
  });

  it("draws an exact figure from zero to it, and no open end", () => {
    const marks = marksOf(40);
    expect(marks.solid).toBe("M2 100V60H18V100Z");
    expect(marks.open + marks.range + marks.zero + marks.missing).toBe("");
  });

  it("draws a reported zero as a ring on the line, and never what is not reported", () => {
    expect(marksOf(0).zero).toContain("a3 3");
    const missing = marksOf(null);
    expect(missing.zero + missing.solid).toBe("");
    expect(missing.missing).toMatch(/^M2 105V103H18/);
  });

  it("draws a range from its low to its high end, its best number in it, and an open end above it", () => {
    const marks = marksOf([20, 30, 60, 2]);
    expect(marks.solid).toBe("M2 100V80H18V100Z");
    expect(marks.range).toBe("M2 80V40H18V80Z");
    expect(marks.best).toBe("M2 70H18");
    expect(marks.open).toMatch(/^M5 37l/);
  });

  it("draws an upper bound without anything that is certain", () => {
    const marks = marksOf([50, 50, 50, 1]);
    expect(marks.solid).toBe("");
    expect(marks.range).toBe("M2 100V50H18V100Z");
  });

  it("draws a bin that goes on over another one as wide as both", () => {
    const both = { ...series([40, null], [2, 0]), continues: [1] };
    expect(markPaths(both, { first: 0, last: 1 }, placing).solid).toBe("M4 100V60H36V100Z");
  });
});
