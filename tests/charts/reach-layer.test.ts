import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { figureHref } from "@/components/charts/datum-href";
import { drawnChart, sourcedFigure } from "@/components/charts/drawn";
import { warUpTo } from "@/components/charts/forms";
import { pageDrawings } from "@/components/charts/page-drawings";
import { pageTable } from "@/components/charts/page-table";
import { type ChartId, chartIds } from "@/components/charts/registry";
import { tableContent } from "@/components/charts/table-content";
import { embedDrawings } from "@/components/embed/embed-drawings";
import { addressOf, dataIn } from "@/components/inspector/chart-data";
import type { Selection } from "@/lib/query/selection";
import { pagePalette } from "@/lib/viz/palette";
import { exactly } from "../ledger/builders";
import { fixtureSelection } from "./fixtures/fixtures";
import { type Struck, struck } from "./fixtures/ledger";

/** As many characters as a page's drawings and its table, which it has as HTML and as data, may come to. */
const mostCharacters = 430_000;

function nightsInARow(count: number): Struck[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `launches-${String(index).padStart(10, "0")}`,
    nightOf: new Date(Date.UTC(2022, 8, 28 + index)).toISOString().slice(0, 10),
    claims: [{ measure: "drones_launched", unit: "drones", value: exactly((index * 37) % 800) }] as const,
  }));
}

async function documentOf(chart: ChartId, selection: Selection) {
  const { markup } = await pageDrawings(chart, selection);
  return { markup, document: parseHTML(`<main>${markup}</main>`).document };
}

async function charactersOf(chart: ChartId, selection: Selection): Promise<number> {
  const { markup } = await pageDrawings(chart, selection);
  const { table } = pageTable(sourcedFigure(chart, selection).figure.table);
  return markup.length + 2.5 * JSON.stringify(tableContent(table)).length;
}

describe("the calendar of the whole war", () => {
  test.each([60, 365, 800, 1_000, 1_178, warUpTo])("of %i nights stays within what a page may weigh", async (count) => {
    expect(await charactersOf("nights", struck(nightsInARow(count)))).toBeLessThan(mostCharacters);
  });

  test("is a calendar up to as many nights as a page can carry, and months from there on", () => {
    const subtitleOf = (count: number) =>
      sourcedFigure("nights", struck(nightsInARow(count), [], { measure: "drones_launched" })).figure.subtitle;
    expect(subtitleOf(warUpTo)).toContain("a square for each night");
    expect(subtitleOf(warUpTo + 1)).toContain("by the month");
  });

  test("has each night's link once for its three drawings, with its name, its attack, its unit and its ground", async () => {
    const { markup, document } = await documentOf("nights", struck(nightsInARow(400)));
    expect(markup.match(/<a /g)).toHaveLength(400);
    const data = dataIn(document as unknown as ParentNode);
    expect(data.map(addressOf).map(({ event }) => event)).toEqual(nightsInARow(400).map(({ id }) => id));
    expect(new Set(data.map((one) => one.getAttribute("aria-label"))).size).toBe(400);
    expect(addressOf(data[399] as (typeof data)[number])).toMatchObject({
      ...{ measure: "drones_launched", unit: "drones", places: ["lindal"] },
    });
  });

  test("has every night where the drawing of each width has its square", async () => {
    const { document } = await documentOf("nights", struck(nightsInARow(70)));
    for (const [name, monthsPerLine] of [
      ["phone", 3],
      ["tablet", 4],
      ["desktop", 6],
    ] as const) {
      const places = [...document.querySelectorAll("svg.reach > g > g")].map((month) =>
        new RegExp(`--${name}:matrix\\(([\\d.,]+)\\)`)
          .exec(month.getAttribute("style") ?? "")?.[1]
          ?.split(",")
          .map(Number),
      );
      expect(places).toHaveLength(4);
      const columns = new Set(places.map((place) => place?.[4]));
      expect(columns.size).toBe(Math.min(4, monthsPerLine));
      expect(places.every((place) => place?.every((number) => number >= 0 && number < 1_000))).toBe(true);
    }
  });

  test("is reached in a drawing for another site, whose links open pages of their own", async () => {
    const html = await embedDrawings("nights", struck(nightsInARow(400)));
    expect(html.match(/<a target=_blank rel=noopener /g)).toHaveLength(400);
    expect(html).toContain("--column:matrix(");
  });
});

describe("a chart of many figures on a page", () => {
  test.each(chartIds)("%s weighs no more than a page may, of 60 attacks and of 400", async (chart) => {
    for (const name of ["60-attacks", "400-attacks", "1000-attacks"] as const) {
      expect(await charactersOf(chart, await fixtureSelection(name)), name).toBeLessThan(mostCharacters);
    }
  });

  test.each(["attacks", "coverage", "volume-and-harm", "weapons"] as const)(
    "%s of 60 attacks has every figure of its drawing among its links, as what it is",
    async (chart) => {
      const selection = await fixtureSelection("60-attacks");
      const { document } = await documentOf(chart, selection);
      const layer = document.querySelector("svg.reach");
      const addresses = dataIn(layer as unknown as ParentNode).map(addressOf);
      expect(addresses.length).toBeGreaterThan(100);
      const events = new Set(selection.attacks.map(({ event }) => event.id));
      expect(addresses.every(({ event, measure }) => events.has(event) && measure !== "")).toBe(true);
      const drawing = { palette: pagePalette, hrefOf: figureHref("") };
      const inside = await drawnChart(chart, selection, { widthPx: 336, drawing, labelledBy: "name", style: "inside" });
      expect(addresses).toHaveLength(inside.svg.match(/<a /g)?.length ?? 0);
      const links = [...(layer?.querySelectorAll("a") ?? [])];
      expect(links.every((link) => /--phone:.*--tablet:.*--desktop:/.test(link.getAttribute("style") ?? ""))).toBe(
        true,
      );
      expect(links.every((link) => (link.getAttribute("aria-label") ?? "") !== "")).toBe(true);
    },
  );
});
