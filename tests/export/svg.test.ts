import { describe, expect, it } from "vitest";
import { chartIds } from "@/components/charts/registry";
import { svg } from "@/lib/export/svg";
import { raidDocument } from "./raid-ledger";
import { xmlProblem } from "./well-formed";

describe("svg", () => {
  it.each(chartIds)("of %s is well-formed, carries its title, and needs nothing from outside itself", async (chart) => {
    const { document } = await raidDocument(chart);
    const text = new TextDecoder().decode(svg.bytes(document));
    expect(xmlProblem(text)).toBeNull();
    expect(text).toContain(`<title>${document.title}</title>`);
    expect(text).not.toMatch(/href=|url\(|<script|<image|<foreignObject|var\(--|undefined|NaN/);
  });

  it("says what is not reported in words", async () => {
    const { document } = await raidDocument("volumes");
    expect(new TextDecoder().decode(svg.bytes(document))).toContain(">not reported<");
  });

  it.each([
    ["<svg><g></svg>", "</svg> closes <g>"],
    ["<svg>&nbsp;</svg>", "not understood at 5: &nbsp;</svg>"],
    ['<svg a="1" a="2"/>', "<svg> has an attribute twice"],
    ['<svg a="&x"/>', "<svg> has a bare ampersand"],
    ["<svg/><svg/>", "2 roots"],
  ])("would not be taken for well-formed as %s", (xml, problem) => {
    expect(xmlProblem(xml)).toBe(problem);
  });
});
