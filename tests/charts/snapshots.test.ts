import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { chartIds } from "@/components/charts/registry";
import { chartFixtureNames, chartFixtures, fixtureSelection } from "./fixtures/fixtures";
import { abridged, normalised } from "./normalised";

const folder = fileURLToPath(new URL("snapshots", import.meta.url));
const mostLines = 1600;
const remedy =
  "this picture changed or is new; draw it, look at it, and if it is right keep it with: npx vitest run tests/charts/snapshots.test.ts -u";

const kept = chartIds.flatMap((chart) =>
  chartFixtureNames.flatMap((name) => chartFixtures[name].widthsPx.map((widthPx) => ({ chart, name, widthPx }))),
);
const fileOf = ({ chart, name, widthPx }: (typeof kept)[number]) => `${chart}/${name}-${widthPx}.svg`;

describe("the pictures that are kept", () => {
  test.each(kept)("of $chart with $name at $widthPx px are the ones drawn", async ({ chart, name, widthPx }) => {
    const document = await chartDocument(chart, await fixtureSelection(name), { widthPx, theme: "light" });
    const drawn = abridged(normalised(document.svg), mostLines);
    await expect(drawn, remedy).toMatchFileSnapshot(`${folder}/${fileOf({ chart, name, widthPx })}`);
  });

  test("are no more than those that are drawn", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".svg"));
    expect(files.sort()).toEqual(kept.map(fileOf).sort());
  });
});
