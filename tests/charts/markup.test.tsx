import { createElement, memo, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ChartSvg, drawnSize } from "@/components/charts/chart-svg";
import { sourcedFigure } from "@/components/charts/drawn";
import { staticMarkup } from "@/components/charts/markup";
import { chartIds } from "@/components/charts/registry";
import { palettes } from "@/lib/viz/palette";
import { fixtureNames, fixtureSelection } from "./fixtures/fixtures";

const hrefOf = (event: string, measure: string) => `/attacks/${event}?asOf=1&rev=2#${measure}`;
const orders = [
  { name: "in a file", order: { drawing: { palette: palettes.print, hrefOf: null } } },
  {
    name: "on a page",
    order: { drawing: { palette: palettes.light, hrefOf }, labelledBy: "title", describedBy: "text" },
  },
];

describe("staticMarkup(drawing)", () => {
  const all = chartIds.flatMap((chart) => fixtureNames.map((fixture) => ({ chart, fixture })));

  it.each(all)("writes $chart with $fixture as React does, to the byte", async ({ chart, fixture }) => {
    const { figure, source } = sourcedFigure(chart, await fixtureSelection(fixture));
    const size = drawnSize(figure, source, 704);
    for (const { order } of orders) {
      const drawing = <ChartSvg figure={figure} size={size} {...order} />;
      expect(staticMarkup(drawing) === renderToStaticMarkup(drawing)).toBe(true);
    }
  });

  it.each<readonly [string, ReactNode]>([
    ["signs that markup has a use for", <text key="a" aria-label={`"<&>'`}>{`"<&>' & &amp; ]]>`}</text>],
    ["letters of any script, and space", <text key="b">{"Київ\u00a0– №1\t\n😀 �"}</text>],
    ["numbers, zero, and nothing", [0, -1.5, 1e21, Number.NaN, "", null, undefined, false, true]],
    ["a truth of ARIA's, and one that is not", <g key="d" aria-busy={true} aria-atomic={false} lang={undefined} />],
    [
      "attributes with hyphens and without",
      <path key="e" className="a" tabIndex={-1} strokeDasharray="2 3" fontSize={12} d="M0,0" />,
    ],
    ["a text made of several", <text key="f">{["a", 1, ["b", <tspan key="c">c</tspan>]]}</text>],
  ])("writes %s as React does", (_, node) => {
    expect(staticMarkup(node)).toBe(renderToStaticMarkup(node));
  });

  it("puts a sign in the place of what no XML may hold", () => {
    expect(staticMarkup(<text>{"a\u0000b\ud800c\uffffd<\u0008"}</text>)).toBe(
      "<text>a\ufffdb\ufffdc\ufffdd&lt;\ufffd</text>",
    );
  });

  it.each<readonly [string, string, object, string]>([
    ["an attribute that no drawing has", "g", { style: { fill: "red" } }, "<g style>: no attribute that a drawing has"],
    ["what listens", "g", { onClick: () => undefined }, "<g onClick>: no attribute that a drawing has"],
    ["markup given as text", "g", { dangerouslySetInnerHTML: { __html: "<b>" } }, "<g dangerouslySetInnerHTML>"],
    ["a value that is no text", "g", { fill: ["red"] }, "<g fill>: a object is no attribute's value"],
    ["a link that runs code", "a", { href: ["java", "script:alert(1)"].join("") }, "leads to no page"],
  ])("refuses %s, by name", (_, tag, props, message) => {
    expect(() => staticMarkup(createElement(tag, props))).toThrow(message);
  });

  it("refuses what is no plain component and no node", () => {
    const remembered = createElement(memo(() => null));
    expect(() => staticMarkup(remembered)).toThrow("a drawing's components are plain functions of their props");
    expect(() => staticMarkup(Promise.resolve("later"))).toThrow("a object cannot be drawn");
  });
});
