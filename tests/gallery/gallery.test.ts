import { describe, expect, test } from "vitest";
import { chartIds } from "@/components/charts/registry";
import { ContactSheet } from "@/components/gallery/contact-sheet";
import { galleryHref, galleryPalettes, galleryQuery, galleryWidthsPx } from "@/components/gallery/gallery-query";
import { fixtureNames, fixtureSelection, fixtures } from "../charts/fixtures/fixtures";

describe("the gallery's address", () => {
  test("that says nothing asks for the first chart with every selection in light colours", () => {
    expect(galleryQuery({}, fixtureNames)).toEqual({
      chart: chartIds[0],
      fixture: null,
      palette: "light",
      widthPx: null,
    });
  });

  test("that says something wrong asks for the same", () => {
    expect(galleryQuery({ chart: "pie", fixture: "none", theme: "plaid", w: "17" }, fixtureNames)).toEqual(
      galleryQuery({}, fixtureNames),
    );
  });

  test("of every gallery leads back to it", () => {
    const asked = chartIds.flatMap((chart) =>
      [null, ...fixtureNames].flatMap((fixture) =>
        [null, ...galleryPalettes].flatMap((palette) =>
          [null, ...galleryWidthsPx].map((widthPx) => ({ chart, fixture, palette, widthPx })),
        ),
      ),
    );
    for (const one of asked) {
      const { searchParams } = new URL(galleryHref(one), "http://localhost");
      expect(galleryQuery(Object.fromEntries(searchParams), fixtureNames)).toEqual(one);
    }
  });
});

describe("the gallery's contact sheet", () => {
  test.each(chartIds)(
    "has every drawing of %s: each selection in all colours at each width it is kept at",
    async (chart) => {
      const names = fixtureNames.filter((name) => name !== "400-attacks");
      const shown = await Promise.all(
        names.map(async (name) => ({
          name,
          selection: await fixtureSelection(name),
          widthsPx: fixtures[name].widthsPx,
        })),
      );
      const asked = { chart, fixture: null, palette: null, widthPx: null };
      const sections = await ContactSheet({ asked, shown });
      expect(sections.map(({ key }) => key)).toEqual(names);
      const drawings = JSON.stringify(sections).match(/<svg /gu) ?? [];
      const widths = shown.reduce((sum, { widthsPx }) => sum + widthsPx.length, 0);
      expect(drawings).toHaveLength(widths * galleryPalettes.length);
    },
  );
});
