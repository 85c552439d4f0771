import { describe, expect, test } from "vitest";
import { staticMarkup } from "@/components/charts/markup";
import { chartIds } from "@/components/charts/registry";
import { attackAccount } from "@/components/provenance/attack-account";
import { AttackCard } from "@/components/social/attack-card";
import { cardInnerPx, cardPaddingPx, cardSizePx, imageSizePx } from "@/components/social/card-text";
import { ChartCard } from "@/components/social/chart-card";
import { placedChartCard } from "@/components/social/chart-card-layout";
import { pngImage } from "@/lib/export/png-image";
import { palettes } from "@/lib/viz/palette";
import { textWidthPx } from "@/lib/viz/text-width";
import { drawing, elementsOf, rootOf } from "../charts/drawing";
import { type FixtureName, fixtureNames, fixtureSelection } from "../charts/fixtures/fixtures";

const names = fixtureNames.filter((name) => name !== "400-attacks");

describe.each(chartIds)("the card of %s", (chart) => {
  test.each(names)(
    "with %s has its title, its plot and its source line within the card, none over another",
    async (name) => {
      const { lines, plot, plotTopPx, scale } = placedChartCard(chart, await fixtureSelection(name));
      for (const { text, xPx, yPx, sizePx, weight } of lines) {
        expect(xPx + textWidthPx(text, sizePx, weight)).toBeLessThanOrEqual(cardSizePx.width - cardPaddingPx + 1);
        expect(yPx).toBeLessThanOrEqual(cardSizePx.height);
      }
      const source = lines.filter(({ yPx }) => yPx > cardSizePx.height / 2);
      expect(source.map(({ text }) => text).join(" ")).toMatch(/Strike Ledger, .*(?:revision|empty ledger)/u);
      const top = Math.min(...source.map(({ yPx, sizePx }) => yPx - sizePx));
      expect(plotTopPx + plot.heightPx * scale).toBeLessThanOrEqual(top);
      expect(scale).toBeLessThanOrEqual(1);
    },
  );
});

describe("a chart's card", () => {
  test("shows all attacks where they fit and does not say that it leaves any out", async () => {
    const { lines } = placedChartCard("volumes", await fixtureSelection("normal"));
    expect(lines.map(({ text }) => text).join(" ")).not.toContain("The latest");
  });

  test("shows the latest attacks where not all fit, and says how many of how many", async () => {
    const { lines, altText } = placedChartCard("volumes", await fixtureSelection("60-attacks"));
    expect(lines.map(({ text }) => text).join(" ")).toMatch(/The latest \d of 60 attacks\. Source/u);
    expect(altText).not.toContain("Raid 1;");
  });

  test("is the same drawing as the chart's own, without links and in literal colours", async () => {
    const selection = await fixtureSelection("normal");
    const svg = staticMarkup(<ChartCard chart="volumes" selection={selection} palette={palettes.dark} />);
    const names = new Set(elementsOf(rootOf(svg)).map((element) => element.name));
    expect(names.has("a")).toBe(false);
    expect(svg).not.toContain("var(--");
    const texts = drawing(svg).texts.map(({ text }) => text);
    for (const words of ["over 370", "about 400", "728", "not reported"]) expect(texts).toContain(words);
  });
});

describe("an attack's card", () => {
  const cardOf = async (name: FixtureName, id: string) => {
    const selection = await fixtureSelection(name);
    const account = attackAccount(id, selection);
    if (account === null) throw new Error(`${name} has no attack ${id}`);
    return staticMarkup(<AttackCard account={account} selection={selection} palette={palettes.light} />);
  };

  test("says the headline figures in words, and that nothing is reported where nothing is", async () => {
    const texts = drawing(await cardOf("normal", "2025-04-24-kyiv")).texts.map(({ text }) => text);
    for (const words of ["Kyiv, 24 April 2025", "8", "Over 70", "Not reported"]) expect(texts).toContain(words);
    expect(texts.join(" ")).toContain("Revised from 9");
    expect(texts.join(" ")).toMatch(/From \d+ claims in \d reports?/u);
  });

  test("keeps very long names and figures within the card", async () => {
    const { texts } = drawing(await cardOf("long-labels", "long-both"));
    for (const { box } of texts) {
      expect(box.x1).toBeLessThanOrEqual(cardPaddingPx + cardInnerPx + 2);
      expect(box.y1).toBeLessThanOrEqual(cardSizePx.height);
    }
  });
});

describe("a card as an image", () => {
  test("is a PNG of 1200 by 630 pixels, the same bytes each time", async () => {
    const selection = await fixtureSelection("one-attack");
    const svg = staticMarkup(<ChartCard chart="volumes" selection={selection} palette={palettes.light} />);
    const [first, again] = await Promise.all([pngImage(svg, imageSizePx.width), pngImage(svg, imageSizePx.width)]);
    const header = Buffer.from(first);
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(Buffer.from(again).equals(header)).toBe(true);
  });
});
