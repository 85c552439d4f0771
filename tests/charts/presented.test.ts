import { describe, expect, test } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { chartIds } from "@/components/charts/registry";
import { fittedDrawing, legibleTextPx } from "@/lib/export/fitted";
import { atLeast, exactly } from "../ledger/builders";
import { linkedDrawing } from "./drawn";
import { type Struck, struck } from "./fixtures/ledger";

const order = { theme: "light", isTransparent: false, address: null } as const;
const slide = { widthPx: 1920, heightPx: 1080 };
const linkPicture = { widthPx: 1200, heightPx: 630 };

const raids = ["one", "two", "three", "four", "five", "six"].map(
  (id, index): Struck => ({
    id,
    label: `Raid ${id}, ${index + 10} March 2031`,
    nightOf: `2031-03-${index + 10}`,
    claims: [
      { measure: "drones_launched", unit: "drones", value: exactly(40 + 90 * index) },
      { measure: "missiles_launched", unit: "missiles", value: exactly(3 + 7 * index) },
      { measure: "killed", unit: "people", value: atLeast(1 + index) },
      { measure: "injured", unit: "people", value: exactly(12 + 9 * index) },
    ],
  }),
);

describe.each(chartIds)("the text of %s", (chart) => {
  test("can be read on a slide and in the picture of a link", async () => {
    const document = await chartDocument(chart, struck(raids), { widthPx: 1120, theme: "light" });
    const onSlide = await fittedDrawing(document, slide, order);
    const inLink = await fittedDrawing(document, linkPicture, order);
    expect(onSlide.smallestTextPx).toBeGreaterThan(12);
    expect(inLink.smallestTextPx).toBeGreaterThan(0.8 * legibleTextPx);
  });
});

describe("the panels of volume and harm", () => {
  const linesOf = async (widthPx: number, measure: readonly string[] = []) => {
    const { texts } = await linkedDrawing("volume-and-harm", struck(raids, [], { measure }), widthPx);
    const heads = texts.filter(({ text }) => / against (drones|missiles) launched/.test(text));
    return heads.map(({ box }) => heads.filter((other) => other.box.y0 === box.y0).length);
  };

  test("stand one below the other on a phone, two abreast on a page, and all abreast on a slide", async () => {
    expect(await linesOf(336)).toEqual([1, 1, 1, 1]);
    expect(await linesOf(1120)).toEqual([2, 2, 2, 2]);
    expect(await linesOf(1400)).toEqual([4, 4, 4, 4]);
    expect(await linesOf(1400, ["drones_launched", "killed", "injured"])).toEqual([2, 2]);
    expect(await linesOf(1400, ["drones_launched", "killed"])).toEqual([1]);
  });
});
