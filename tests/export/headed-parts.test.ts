import { expect, test } from "vitest";
import { drawingMarks } from "@/lib/export/drawing/drawing-reader";
import { headedParts } from "@/lib/export/drawing/headed-parts";
import { marksWithin } from "@/lib/export/drawing/slices";
import { tableInches, tableParts } from "@/lib/export/pptx/table-shape";

const panelPx = 100;

/** A legend, and below it panels: a heading, a mark, and a zero line with room above and below it. */
function panelled(names: readonly string[]) {
  const panels = names.map((name, index) => {
    const top = 40 + index * panelPx;
    const words = `<text x="16" y="${top + 12}" font-size="12" font-weight="700">${name}</text>`;
    return `${words}<circle cx="80" cy="${top + 40}" r="4"/><path d="M16 ${top + 70}H300" stroke="#000000" fill="none"/>`;
  });
  const legend = `<text x="40" y="20" font-size="12">as stated</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${legend}${panels.join("")}</svg>`;
  return { marks: drawingMarks(svg), whole: { fromPx: 0, toPx: 40 + names.length * panelPx }, headFromPx: 0 };
}

test("a drawing is parted between its panels alone, with its legend above each part", () => {
  const drawing = panelled(["Killed", "Injured", "Missing", "Rescued"]);
  const { parts = [], head = null } = headedParts({ ...drawing, roomPx: () => 280 }) ?? {};
  expect(head).not.toBeNull();
  const words = (slice: { fromPx: number; toPx: number }) =>
    marksWithin(drawing.marks, slice).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
  expect(head === null ? [] : words(head)).toEqual(["as stated"]);
  expect(parts.map(words)).toEqual([
    ["as stated", "Killed", "Injured"],
    ["Missing", "Rescued"],
  ]);
  const shapes = parts.map((part) => marksWithin(drawing.marks, part).filter(({ kind }) => kind === "shape").length);
  expect(shapes).toEqual([4, 4]);
});

test("a drawing with a panel higher than a page is not parted", () => {
  expect(headedParts({ ...panelled(["Killed", "Injured"]), roomPx: () => 90 })).toBeNull();
});

test("a table goes on with about as many rows as it begins with, below all its room", () => {
  const cell = [[{ text: "12" }]];
  const table = { widths: [2], head: [cell], rows: Array.from({ length: 7 }, () => [cell]), sizePt: 11 };
  const roomInches = tableInches({ ...table, rows: table.rows.slice(0, 6) });
  const parts = tableParts(table, roomInches / 0.949);
  expect(parts.map(({ rows }) => rows.length)).toEqual([4, 3]);
});
