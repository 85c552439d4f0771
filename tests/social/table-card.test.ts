import { describe, expect, test } from "vitest";
import { sourcedFigure } from "@/components/charts/drawn";
import { placedChartCard } from "@/components/social/chart-card-layout";
import { largestFirst } from "@/components/social/largest-first";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { curatedLedger } from "../data/curated-set";

const ledger = await curatedLedger();
const all = selection(ledger, parsedQuery({}).query);
const textOf = (chart: "claims" | "places") =>
  placedChartCard(chart, all)
    .lines.map(({ text }) => text)
    .join(" ");

describe("a card of figures in words", () => {
  test("never cuts the ground and the kind that a claim is about", () => {
    expect(textOf("claims")).toMatch(/…; in Kyiv \(hospitalised\) 3/u);
  });

  test("that is of the largest figures has the largest first, and says so", () => {
    const text = textOf("places");
    expect(text).toContain("the largest first");
    const [first] = largestFirst(sourcedFigure("places", all).figure.table.rows);
    expect(first?.cells[0]?.estimates[0]?.best).toBe(8);
    expect(text.indexOf(first?.label ?? "")).toBeLessThan(text.indexOf("Kyiv and Kharkiv, 24 January 2026"));
  });

  test("puts a row without a figure last", () => {
    const rows = largestFirst(sourcedFigure("places", all).figure.table.rows);
    expect(rows.at(-1)?.cells[0]?.estimates).toEqual([]);
  });
});
