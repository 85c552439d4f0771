import { describe, expect, it } from "vitest";
import { offeredFormat } from "@/components/take-away/format";
import { exporters } from "@/lib/export/registry";

const hintsOf = (id: "svg" | "png", option: string) =>
  Object.fromEntries(
    offeredFormat(exporters[id])
      .options.filter(({ name }) => name === option)
      .flatMap(({ choices }) => choices.map(({ value, hint }) => [value, hint])),
  );

describe("what is said of a choice", () => {
  it("names the text of an SVG that Office needs, with either of them chosen", () => {
    const { font, paths } = hintsOf("svg", "text");
    expect(font).toMatch(/Office.*take outlines/);
    expect(paths).toMatch(/Office/);
  });

  it("says for which grounds a transparent PNG is, and nothing of one on paper", () => {
    const { paper, transparent } = hintsOf("png", "background");
    expect(paper).toBeNull();
    expect(transparent).toMatch(/dark ink, for light grounds; dark colours have light ink, for dark grounds/);
  });
});
