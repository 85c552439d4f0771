import { describe, expect, test } from "vitest";
import { drawnChart, sourcedFigure } from "@/components/charts/drawn";
import { pageDrawings } from "@/components/charts/page-drawings";
import { pageTable } from "@/components/charts/page-table";
import { chartIds, dashboardCharts } from "@/components/charts/registry";
import { tableContent } from "@/components/charts/table-content";
import { tableReports, tableSources } from "@/lib/document/sources";
import { pagePalette } from "@/lib/viz/palette";
import { fixtureSelection } from "./fixtures/fixtures";

/** As many characters as a page's drawings and its table, which it has as HTML and as data, may come to. */
const mostCharacters = 400_000;

async function charactersOf(chart: (typeof chartIds)[number], name: Parameters<typeof fixtureSelection>[0]) {
  const selection = await fixtureSelection(name);
  const { table } = pageTable(sourcedFigure(chart, selection).figure.table);
  const { markup } = await pageDrawings(chart, selection);
  return markup.length + 2.5 * JSON.stringify(tableContent(table)).length;
}

describe("a chart of many attacks on a page", () => {
  test.each(chartIds)("%s stays within what a page may weigh, of 5,000 attacks", async (chart) => {
    expect(await charactersOf(chart, "5000-attacks")).toBeLessThan(mostCharacters);
  });

  test("has a table of which the latest months and the first of the largest attacks are shown, and the rest counted", async () => {
    const { table } = sourcedFigure("attacks", await fixtureSelection("5000-attacks")).figure;
    const { table: shown, left } = pageTable(table);
    expect(shown.rows.length + left).toBe(table.rows.length);
    expect(left).toBeGreaterThan(0);
    const months = table.rows.filter(({ days }) => days !== undefined);
    const shownMonths = shown.rows.filter(({ days }) => days !== undefined);
    expect(shownMonths).toEqual(months.slice(-shownMonths.length));
  });

  test("has all of a table that is short", async () => {
    const { table } = sourcedFigure("attacks", await fixtureSelection("normal")).figure;
    expect(pageTable(table)).toEqual({ table, left: 0 });
  });

  test.each(chartIds)("%s names the same reports whether with their claims or without", async (chart) => {
    for (const name of ["normal", "1000-attacks"] as const) {
      const { ledger, ...rest } = await fixtureSelection(name);
      const { table } = sourcedFigure(chart, { ledger, ...rest }).figure;
      expect(tableReports(table, ledger)).toEqual(tableSources(table, ledger).map(({ report }) => report));
    }
  });

  test("leads from a figure of several attacks to their list", async () => {
    const selection = await fixtureSelection("5000-attacks");
    const order = { widthPx: 704, drawing: { palette: pagePalette, hrefOf: null }, style: "file" };
    expect((await drawnChart("volumes", selection, order)).svg).toContain("data-from=");
    expect((await pageDrawings("volumes", selection)).markup).toMatch(
      /<a href='\/attacks\?from=\d{4}-\d\d-\d\d&amp;to=/,
    );
  });
});

describe("the front page's charts", () => {
  test("are the one that shows every attack by the month where there are many", () => {
    expect(dashboardCharts(6)).toEqual(["attacks", "volumes", "casualties", "outages", "coverage"]);
    expect(dashboardCharts(1_340)).toEqual(["attacks"]);
  });
});
