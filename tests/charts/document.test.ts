import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { chartIds } from "@/components/charts/registry";
import { type PaletteName, palettes } from "@/lib/viz/palette";
import { elementsOf, rootOf } from "./drawing";
import { fixtureNames, fixtureSelection } from "./fixtures/fixtures";

const cases = chartIds.flatMap((chart) => fixtureNames.map((name) => ({ chart, name })));
const paletteNames = Object.keys(palettes) as PaletteName[];

async function documentOf(chart: (typeof chartIds)[number], name: (typeof fixtureNames)[number]) {
  return chartDocument(chart, await fixtureSelection(name), { widthPx: 704, theme: "light" });
}

/** The attributes that may carry a colour; `transparent` and `none` are literal too. */
const colourAttributes = ["fill", "stroke", "color", "stop-color"];

describe.each(cases)("the document of $chart with $name", ({ chart, name }) => {
  test("is one well-formed SVG with a title and a description first, as high and wide as it says", async () => {
    const { svg, title, altText, widthPx, heightPx } = await documentOf(chart, name);
    const root = rootOf(svg);
    const [first, second] = elementsOf(root).slice(1);
    expect(root.name).toBe("svg");
    expect([first?.name, first?.text]).toEqual(["title", title]);
    expect([second?.name, second?.text]).toEqual(["desc", altText]);
    expect(title).not.toBe("");
    expect(altText).not.toBe("");
    expect(root.attributes.viewBox).toBe(`0 0 ${widthPx} ${heightPx}`);
    expect([root.attributes.width, root.attributes.height]).toEqual([String(widthPx), String(heightPx)]);
  });

  test("needs nothing from outside itself and runs nothing", async () => {
    const { svg } = await documentOf(chart, name);
    const elements = elementsOf(rootOf(svg));
    const drawn = new Set(elements.map((element) => element.name));
    const attributes = elements.flatMap((element) => Object.entries(element.attributes));
    const outside = attributes.filter(
      ([key, value]) => key !== "xmlns" && /https?:|url\(|javascript:|data:/i.test(value),
    );
    const active = attributes.filter(([key]) => /^on|href$|^style$|^class$/.test(key));
    expect(
      [...drawn].filter((one) => !["svg", "title", "desc", "g", "rect", "path", "circle", "text"].includes(one)),
    ).toEqual([]);
    expect(outside).toEqual([]);
    expect(active).toEqual([]);
  });

  test("has literal colours of its palette only, in each palette", async () => {
    const selection = await fixtureSelection(name);
    for (const palette of paletteNames) {
      const { svg } = await chartDocument(chart, selection, { widthPx: 336, theme: palette });
      const colours = elementsOf(rootOf(svg)).flatMap(({ attributes }) =>
        colourAttributes.flatMap((key) => attributes[key] ?? []),
      );
      const own: readonly string[] = [...Object.values(palettes[palette]), "none"];
      expect(colours.length).toBeGreaterThan(2);
      expect([...new Set(colours)].filter((colour) => !own.includes(colour))).toEqual([]);
    }
  });

  test("has a table with a cell for each column, and sources for all that it reports", async () => {
    const { table, sources } = await documentOf(chart, name);
    const measures = table.columns.map(({ measure }) => measure);
    for (const { cells } of table.rows) expect(cells.map(({ measure }) => measure)).toEqual(measures);
    const estimates = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => [...cell.estimates, ...cell.asides]));
    const cited = sources.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(sources.length > 0).toBe(estimates.length > 0);
    expect(estimates.flatMap(({ kept }) => kept.map(({ id }) => id)).filter((id) => !cited.includes(id))).toEqual([]);
  });
});

describe("a chart document", () => {
  const script = fileURLToPath(new URL("print-digests.ts", import.meta.url));
  const digestsIn = async (zone: string, locale: string) => {
    const environment = { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale };
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script], { env: environment });
    return stdout;
  };

  test("is the same bytes in two processes, time zones and locales", async () => {
    const [there, here] = await Promise.all([
      digestsIn("Pacific/Kiritimati", "ar_EG.UTF-8"),
      digestsIn("America/St_Johns", "uk_UA.UTF-8"),
    ]);
    expect(there.trim().split("\n")).toHaveLength(chartIds.length + 1);
    expect(here.split("\n").slice(1)).toEqual(there.split("\n").slice(1));
    expect(here.split("\n")[0]).not.toBe(there.split("\n")[0]);
  });
});
