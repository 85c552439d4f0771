import { XmlElement } from "@rgrove/parse-xml";
import { describe, expect, test } from "vitest";
import { drawnChart } from "@/components/charts/drawn";
import { pageMarkup } from "@/components/charts/page-markup";
import { chartIds } from "@/components/charts/registry";
import { pagePalette } from "@/lib/viz/palette";
import { rootOf } from "./drawing";
import { fixtureSelection } from "./fixtures/fixtures";

const order = { widthPx: 704, drawing: { palette: pagePalette, hrefOf: (event: string) => `/attacks/${event}` } };

/** What a page gives or its addresses say, so that its markup has none of it. */
function isOfPage(name: string, element: XmlElement): boolean {
  const around = element.parent instanceof XmlElement ? element.parent : null;
  const isGround = around?.attributes.class === "datum" && around.children[0] === element;
  return name === "font-family" || name === "data-from" || name === "data-to" || (name === "fill" && isGround);
}

/** An element as plain values: its name, its attributes, what is in it. */
function plain(element: XmlElement): unknown {
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).filter(([name]) => !isOfPage(name, element)),
  );
  const inner = element.children.map((child) => (child instanceof XmlElement ? plain(child) : child.toJSON()));
  return { name: element.name, attributes, inner };
}

/** Quotes around every attribute, as XML wants them. */
function quoted(svg: string): string {
  return svg.replaceAll(/<[^>]*>/gu, (tag) => tag.replaceAll(/=([^\s"'`=<>]+)(?=[ >])/gu, "='$1'"));
}

const root = (svg: string) => plain(rootOf(quoted(svg.replace(/ xmlns="[^"]*"/, ""))));

describe("a drawing's markup in a page", () => {
  test.each(chartIds)("of %s is the same drawing in fewer bytes, whatever its names hold", async (chart) => {
    for (const name of ["normal", "long-labels"] as const) {
      const selection = await fixtureSelection(name);
      const whole = (await drawnChart(chart, selection, { ...order, style: "whole" })).svg;
      const short = pageMarkup(whole);
      expect(root(short)).toEqual(root(whole));
      expect(short.length).toBeLessThan(whole.length);
      expect(short).not.toContain('"');
    }
  });

  test("leaves escaped quotes in words and names as they are, and quotes where HTML would read on without them", () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg"><a href="/a/" aria-label="&quot;a&quot; &#x27;b&#x27;"><rect d="" y="2" x="1"></rect></a></svg>';
    expect(pageMarkup(svg)).toBe(
      "<svg><a href=/a/ aria-label='&quot;a&quot; &#x27;b&#x27;'><rect d='' y=2 x=1 /></a></svg>",
    );
  });

  test("keeps quotes around what HTML would not take without, such as a query", () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><a href="/a?b=c#d"><text x="1">a="b" c</text></a></svg>';
    expect(pageMarkup(svg)).toContain("<a href='/a?b=c#d'><text x=1>");
  });

  test("is what a page is given, and never what a file is", async () => {
    const selection = await fixtureSelection("one-attack");
    const inPage = await drawnChart("volumes", selection, { ...order, labelledBy: "title", style: "page" });
    const inFile = await drawnChart("volumes", selection, { ...order, style: "file" });
    expect(inPage.svg).toMatch(/^<svg viewBox='0 0 /u);
    expect(inFile.svg).toMatch(/^<svg xmlns="/u);
  });
});
