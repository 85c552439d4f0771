import { describe, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { chartIds } from "@/components/charts/registry";
import { drawingMarks } from "@/lib/export/drawing/drawing-reader";
import { pathOutline } from "@/lib/export/drawing/path-outline";
import { gaps, marksWithin, slices } from "@/lib/export/drawing/slices";
import { drawingParts } from "@/lib/export/pdf/drawing-parts";
import { pageColours } from "@/lib/export/pdf/page-format";
import { palettes } from "@/lib/viz/palette";
import { elementsOf, rootOf } from "../charts/drawing";
import { fixtureSelection } from "../charts/fixtures/fixtures";

function drawn(inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9">${inner}</svg>`;
}

describe("drawingMarks", () => {
  it.each([
    ["an element that no drawing has", "<ellipse/>", "a drawing's <ellipse>"],
    ["a link", '<a href="/x"/>', '<a href="/x">'],
    ["an attribute that no drawing has", '<rect opacity="0.5"/>', '<rect opacity="0.5">'],
    ["a colour that is no number", '<rect fill="url(#hatch)"/>', '<rect fill="url(#hatch)">'],
    ["a turned group", '<g transform="rotate(90)"/>', '<g transform="rotate(90)">'],
    ["a weight that has no font", '<text font-weight="500">a</text>', '<text font-weight="500">'],
    ["an element within a text", "<text>a<tspan>b</tspan></text>", "<tspan>"],
    ["a length that is no number", '<circle r="5%"/>', '<circle r="5%">'],
    ["a curve", '<path d="M0,0Q1,1 2,2"/>', "“Q1,1 2,2”"],
  ])("refuses %s and names it", (_, inner, named) => {
    expect(() => drawingMarks(drawn(inner))).toThrow(named);
  });

  it("gives what is inherited and moved, and leaves titles out", () => {
    const [text, ...others] = drawingMarks(
      drawn(
        '<title>t</title><g transform="translate(2 3)" fill="#112233" font-size="10" text-anchor="middle"><text x="1" y="1.5">a  b</text></g>',
      ),
    );
    expect(others).toEqual([]);
    expect(text).toMatchObject({ text: "a b", xPx: 3, yPx: 4.5, colour: "#112233", sizePx: 10, anchor: "middle" });
  });

  it.each(chartIds)("leaves nothing of %s out", async (chart) => {
    const { svg } = await chartDocument(chart, await fixtureSelection("every-kind"), { widthPx: 704, theme: "light" });
    const shown = elementsOf(rootOf(svg)).filter(({ name }) => ["rect", "circle", "path", "text"].includes(name));
    expect(drawingMarks(svg)).toHaveLength(shown.length);
  });
});

describe("drawingParts", () => {
  it.each(chartIds)(
    "finds the title, the notes and the source of %s in its drawing, however they are wrapped",
    async (chart) => {
      const document = await chartDocument(chart, await fixtureSelection("normal"), { widthPx: 400, theme: "light" });
      const { title, subtitle, picture, words } = drawingParts(drawingMarks(document.svg), document);
      const said = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text).join(" ");
      expect(said(title)).toBe(document.title);
      expect(said(subtitle)).toBe(document.subtitle);
      expect(words.map(said)).toEqual([...document.notes, document.sourceLine]);
      expect(picture.length).toBeGreaterThan(10);
    },
  );

  it("leaves words that are not those of the document in the picture", () => {
    const marks = drawingMarks(drawn('<text x="1" y="1">Another title</text>'));
    const parts = drawingParts(marks, { title: "A title", subtitle: "", notes: [], sourceLine: "Source." });
    expect(parts).toEqual({ title: [], subtitle: [], picture: marks, words: [] });
  });
});

describe("pathOutline", () => {
  it("follows lines to and by, level and upright, and back to where they began", () => {
    expect(pathOutline("M1.5,2h3v-.5L9-1 10,10zm1,1l1,1", 10, 20)).toEqual([
      { kind: "move", x: 11.5, y: 22 },
      { kind: "line", x: 14.5, y: 22 },
      { kind: "line", x: 14.5, y: 21.5 },
      { kind: "line", x: 19, y: 19 },
      { kind: "line", x: 20, y: 30 },
      { kind: "close" },
      { kind: "move", x: 12.5, y: 23 },
      { kind: "line", x: 13.5, y: 24 },
    ]);
  });

  it.each(["M1", "M1,2A1,1 0 0 1 2,2", "M1,2h", "z1"])("throws on %s", (d) => {
    expect(() => pathOutline(d, 0, 0)).toThrow("a PDF has no form for it");
  });
});

describe("slices", () => {
  it("part a drawing between rows: each text is in one slice, and no text or small mark is cut", async () => {
    const selected = await fixtureSelection("60-attacks");
    const { svg, heightPx } = await chartDocument("attacks", selected, { widthPx: 704, theme: "light" });
    const marks = drawingMarks(svg);
    const whole = { fromPx: 0, toPx: heightPx };
    const { slices: cut, isClean } = slices(whole, gaps(marks, 900), (page) => (page === 0 ? 900 : 950));
    expect(isClean).toBe(true);
    const within = cut.flatMap((slice) => marksWithin(marks, slice).filter(({ kind }) => kind === "text"));
    expect(cut.length).toBeGreaterThan(3);
    expect(cut.at(-1)?.toPx).toBe(heightPx);
    expect(within).toHaveLength(marks.filter(({ kind }) => kind === "text").length);
    for (const { fromPx, toPx } of cut) {
      const crossed = marks.filter(
        (mark) => mark.topPx < toPx && mark.bottomPx > toPx && mark.bottomPx - mark.topPx < 200,
      );
      expect(toPx === heightPx ? [] : crossed).toEqual([]);
      expect(toPx - fromPx).toBeLessThanOrEqual(950);
    }
  });
});

describe("slices of what has no gap", () => {
  it("end where the page does, and say so", () => {
    const rows = [0, 40, 80].map((y) => `<rect y="${y}" width="5" height="40"/>`).join("");
    const all = gaps(drawingMarks(drawn(rows)), 400);
    expect(slices({ fromPx: 0, toPx: 120 }, all, () => 100)).toEqual({
      slices: [
        { fromPx: 0, toPx: 100 },
        { fromPx: 100, toPx: 120 },
      ],
      isClean: false,
    });
  });
});

describe("the colours of pages", () => {
  it("are those of the drawings on them", () => {
    for (const [theme, colours] of Object.entries(pageColours)) {
      const { paper, ink, muted, rule, focus } = palettes[theme as keyof typeof palettes];
      expect(colours).toEqual({ paper, ink, muted, rule, link: focus });
    }
  });
});
