import { describe, expect, test } from "vitest";
import { classesOf, classOf, classTexts } from "@/lib/viz/classes";

describe("classesOf(numbers)", () => {
  test("begins with the class of the least number, so that a legend shows none without one", () => {
    expect(classTexts(classesOf([12]))).toEqual(["12"]);
    expect(classTexts(classesOf([0, 70, 70]))).toEqual(["70"]);
    for (const numbers of [[12], [3, 4, 900], [55, 56, 57, 58, 59, 60], [1, 10, 100, 1_000, 10_000]]) {
      const classes = classesOf(numbers);
      expect(new Set(numbers.map((n) => classOf(n, classes)))).toContain(0);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(classes.from[0] ?? Number.NaN);
    }
  });

  test("is of no class without a number above zero", () => {
    expect(classesOf([0, 0])).toEqual({ from: [], to: 0 });
  });
});
