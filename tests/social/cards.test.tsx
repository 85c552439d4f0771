import { describe, expect, test } from "vitest";
import { staticMarkup } from "@/components/charts/markup";
import { chartIds } from "@/components/charts/registry";
import { attackAccount } from "@/components/provenance/attack-account";
import { AttackCard } from "@/components/social/attack-card";
import { placedAttackCard } from "@/components/social/attack-card-layout";
import { cardInnerPx, cardPaddingPx, cardSizePx, imageSizePx } from "@/components/social/card-text";
import { ChartCard } from "@/components/social/chart-card";
import { placedChartCard } from "@/components/social/chart-card-layout";
import { pngImage } from "@/lib/export/png-image";
import type { RawQuery } from "@/lib/query/query";
import { palettes } from "@/lib/viz/palette";
import { textWidthPx } from "@/lib/viz/text-width";
import { drawing, elementsOf, rootOf } from "../charts/drawing";
import { type FixtureName, fixtureNames, fixtureSelection } from "../charts/fixtures/fixtures";
import { struck } from "../charts/fixtures/ledger";
import { exactly } from "../ledger/builders";

const names = fixtureNames.filter((name) => name !== "400-attacks");

/** The sizes of all texts of a drawing, in px of its own layout. */
function textSizesPx(svg: string): number[] {
  return Array.from(svg.matchAll(/ font-size="([\d.]+)"/gu), ([, px]) => Number(px));
}

describe.each(chartIds)("the card of %s", (chart) => {
  test.each(names)(
    "with %s has its title, its plot or its figures and its source line within the card, none over another",
    async (name) => {
      const { lines, plot, rulesPx } = placedChartCard(chart, await fixtureSelection(name));
      for (const { text, xPx, yPx, sizePx, weight } of lines) {
        expect(xPx + textWidthPx(text, sizePx, weight)).toBeLessThanOrEqual(cardSizePx.width - cardPaddingPx + 1);
        expect(yPx).toBeLessThanOrEqual(cardSizePx.height);
      }
      const source = lines.slice(lines.findIndex(({ text }) => text.startsWith("Source:") || text.includes("Strike")));
      expect(source.map(({ text }) => text).join(" ")).toMatch(/Strike Ledger, .*(?:revision|empty ledger)/u);
      const top = Math.min(...source.map(({ yPx, sizePx }) => yPx - sizePx));
      if (plot === null) {
        expect(rulesPx.length).toBeGreaterThan(0);
        expect(Math.max(...lines.filter((line) => !source.includes(line)).map(({ yPx }) => yPx))).toBeLessThan(top);
        return;
      }
      const isBeside = plot.xPx > cardPaddingPx;
      const bottom = isBeside ? cardSizePx.height : top;
      expect(plot.yPx + plot.plot.heightPx * plot.scale).toBeLessThanOrEqual(bottom);
      if (isBeside) {
        for (const { text, xPx, sizePx, weight } of lines) {
          expect(xPx + textWidthPx(text, sizePx, weight)).toBeLessThanOrEqual(plot.xPx);
        }
      }
    },
  );

  test.each(names)("with %s has no text under 18 px in an image 1200 px wide", async (name) => {
    const selection = await fixtureSelection(name);
    const svg = staticMarkup(<ChartCard chart={chart} selection={selection} palette={palettes.light} />);
    const { plot } = placedChartCard(chart, selection);
    const smallestPx = Math.min(...textSizesPx(svg)) * Math.min(plot?.scale ?? 1, 1);
    expect((smallestPx * imageSizePx.width) / cardSizePx.width).toBeGreaterThanOrEqual(18);
  });
});

test.each(["attacks", "volumes", "casualties", "weapons"] as const)(
  "the card of %s says in its heading which part of the attacks it shows, under the name of the whole",
  async (chart) => {
    const selection = await fixtureSelection("60-attacks");
    const { lines, title, altText } = placedChartCard(chart, selection);
    const [part, count] = /^The latest (\d) of 60 attacks/u.exec(altText) ?? [];
    expect(part).toBeDefined();
    const heading = lines.filter(({ sizePx }) => sizePx >= 16).map(({ text }) => text);
    expect(heading.join(" ")).toContain(part);
    expect(title).not.toContain(`${count} reported`);
  },
);

describe("a chart's card", () => {
  test("shows all attacks where they fit and does not say that it leaves any out", async () => {
    const { lines } = placedChartCard("volumes", await fixtureSelection("all-missing"));
    expect(lines.map(({ text }) => text).join(" ")).not.toContain("The latest");
  });

  test("shows the latest attacks where not all fit, and says how many of how many under the name of the whole", async () => {
    const { lines, altText } = placedChartCard("attacks", await fixtureSelection("60-attacks"));
    const texts = lines.map(({ text }) => text).join(" ");
    expect(texts).toMatch(/60 reported attacks, side by side The latest \d of 60 attacks/u);
    expect(altText).not.toContain("Raid 1;");
  });

  test("shows the latest attacks whatever they are sorted by", () => {
    const nights = Array.from({ length: 12 }, (_, index) => `2031-03-${String(index + 10)}`);
    const raids = nights.map((nightOf, index) => ({
      id: `raid-${index + 1}`,
      nightOf,
      claims: [{ value: exactly(497 - 7 * index) }],
    }));
    const selection = struck(raids, [], { sort: "killed", order: "desc" });
    const texts = drawing(
      staticMarkup(<ChartCard chart="casualties" selection={selection} palette={palettes.light} />),
    ).texts.map(({ text }) => text);
    expect(texts).toContain("420");
    expect(texts).not.toContain("497");
  });

  test("says the figures in words where no part of the drawing is legible on it", async () => {
    const { plot, altText, lines } = placedChartCard("volume-and-harm", await fixtureSelection("normal"));
    expect(plot).toBeNull();
    const texts = lines.map(({ text }) => text);
    for (const words of ["Drones", "Injured", "Over 370", "Not reported"]) expect(texts).toContain(words);
    expect(altText).toContain("Drones over 370");
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

describe("a card as known at an instant", () => {
  const raids = [
    {
      id: "raid",
      nightOf: "2031-03-10",
      claims: [{ value: exactly(3) }, { value: exactly(5), report: "tuesday-post" }],
    },
  ];
  const sentence = "As known on 11 March 2031, 08:00 Kyiv time.";

  test("says so, a chart's under its title and an attack's under its name", () => {
    const selection = struck(raids, [], { asOf: "2031-03-11T08:00" });
    const card = placedChartCard("casualties", selection);
    expect(card.lines.map(({ text }) => text)).toContain(sentence);
    expect(card.altText).toContain(sentence);
    const account = attackAccount("raid", selection);
    if (account === null) throw new Error("the raid is not in its own selection");
    const texts = drawing(
      staticMarkup(<AttackCard account={account} selection={selection} palette={palettes.light} />),
    ).texts.map(({ text }) => text);
    expect(texts.join(" ")).toContain(sentence);
  });

  test("counts the claims that were known by then alone", () => {
    const countOf = (raw: RawQuery) => {
      const selection = struck(raids, [], raw);
      const account = attackAccount("raid", selection);
      if (account === null) throw new Error("the raid is not in its own selection");
      return placedAttackCard(account, selection)
        .lines.map(({ text }) => text)
        .find((text) => text.startsWith("From"));
    };
    expect(countOf({})).toContain("From 2 claims in 2 reports");
    expect(countOf({ asOf: "2031-03-11T08:00" })).toContain("From 1 claim in 1 report");
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
