import { readFileSync } from "node:fs";
import { create } from "fontkit";
import { beforeEach, describe, expect, it } from "vitest";
import { chartIds } from "@/components/charts/registry";
import { fontFiles } from "@/lib/export/font-files";
import { pdfSizes } from "@/lib/export/pdf/page-format";
import { printable } from "@/lib/export/printable";
import { textWidthPx } from "@/lib/viz/text-width";
import { fixtureNames } from "../charts/fixtures/fixtures";
import { chartFile, fixtureDocument, joined, missingTexts, rowsOf, textsOf } from "./pdf-files";
import {
  fonts,
  information,
  missingPoppler,
  objectsOf,
  pageTexts,
  placedWords,
  spaced,
  stringIn,
  structure,
  tableRows,
} from "./pdf-reading";
import { raidDocument } from "./raid-ledger";

/** How large the texts of `threeTexts` are, as a share of the drawing's width. */
const textShare = 0.05;

/** How high `threeTexts` is, as a share of its width: lower than a slide’s room, so that its page holds all of it. */
const threeTextsShare = 0.45;

/** A drawing of three texts: one placed by its start, one by its middle, one by its end. */
async function threeTexts({ widthPx }: { readonly widthPx: number }) {
  const heightPx = widthPx * threeTextsShare;
  const text = (words: string, x: number, y: number, anchor: string) =>
    `<text x="${x * widthPx}" y="${y * heightPx}" text-anchor="${anchor}">${words}</text>`;
  const texts = [
    text("Start", 0.25, 0.3, "start"),
    text("AVATAR Toll", 0.5, 0.5, "middle"),
    text("End", 0.75, 0.7, "end"),
  ];
  const style = `font-size="${textShare * widthPx}" fill="#000000"`;
  return {
    widthPx,
    heightPx,
    svg: `<svg width="${widthPx}" height="${heightPx}"><g ${style}>${texts.join("")}</g></svg>`,
  };
}

/** How wide a text is set, kerned, in thousandths of its size. */
function setUnits(text: string): number {
  const font = create(readFileSync(fontFiles[400]));
  return "layout" in font ? font.layout(text).advanceWidth : Number.NaN;
}

function numbersIn(dictionary: string, name: string): number[] {
  return (new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(dictionary)?.[1] ?? "").split(" ").map(Number);
}

describe("the PDF file of a chart, read with Poppler", () => {
  beforeEach(({ skip }) => skip(missingPoppler !== null, missingPoppler ?? ""));

  it("says what it is, in what language and when, and is tagged", async () => {
    const { document, ledger } = await raidDocument("attacks");
    const bytes = await chartFile(document, ledger);
    const about = information(bytes);
    const [catalog] = objectsOf(bytes).filter(({ dictionary }) => dictionary.includes("/Type /Catalog"));
    expect(about.get("Title")).toBe(document.title);
    expect(about.get("Author")).toBe("Strike Ledger");
    expect(about.get("Keywords")).toContain(document.permalink);
    expect([about.get("CreationDate"), about.get("ModDate")]).toEqual(["2031-03-11T00:00:00Z", "2031-03-11T00:00:00Z"]);
    expect([about.get("Tagged"), about.get("PDF version"), about.get("Suspects")]).toEqual(["yes", "1.7", "no"]);
    expect(stringIn(catalog?.dictionary ?? "", "Lang")).toBe("en");
  });

  it.each([
    ["a4", "595.28 x 841.89 pts (A4)"],
    ["letter", "612 x 792 pts (letter)"],
    ["slide", "960 x 540 pts"],
  ] as const)("stands on pages of size %s", async (size, said) => {
    const { document, ledger } = await raidDocument("volumes");
    const about = information(await chartFile(document, ledger, { size }));
    const [width, height] = said.split(" ").filter((word) => /^[\d.]+$/.test(word));
    const sizes = [...about]
      .filter(([key]) => /^Page \d+ size$/.test(key))
      .map(([, value]) => value.split(" ").slice(0, 3).join(" "));
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.filter((one) => ![`${width} x ${height}`, `${height} x ${width}`].includes(one))).toEqual([]);
    expect(pdfSizes).toContain(size);
  });

  it.each(chartIds)("holds every word of %s, each figure in its cell, in fonts that it brings along", async (chart) => {
    const { document, ledger } = await fixtureDocument(chart, "normal");
    const bytes = await chartFile(document, ledger);
    const used = fonts(bytes);
    const rows = tableRows(structure(bytes));
    expect(missingTexts(bytes, textsOf(document, ledger))).toEqual([]);
    expect(joined(rows, document.table.rows.length + 1)).toEqual(rowsOf(document));
    expect(used.length).toBeGreaterThan(1);
    expect(
      used.filter(({ name, flags }) => !/^[A-Z]{6}\+SourceSans3-/.test(name) || flags.join() !== "yes,yes,yes"),
    ).toEqual([]);
  });

  it.each(fixtureNames.filter((name) => !["normal", "400-attacks"].includes(name)))(
    "holds every word of %s",
    async (name) => {
      const { document, ledger } = await fixtureDocument("casualties", name);
      const bytes = await chartFile(document, ledger, { size: "letter" });
      expect(missingTexts(bytes, textsOf(document, ledger))).toEqual([]);
      expect(pageTexts(bytes).filter((text) => text.trim() === "")).toEqual([]);
    },
  );

  it("says that there is nothing where nothing was asked for", async () => {
    const { document, ledger } = await fixtureDocument("volumes", "empty");
    const said = spaced(pageTexts(await chartFile(document, ledger)).join(" "));
    expect(said).toContain("there are no figures");
    expect(said).toContain("there is no claim");
  });

  it("cuts nothing of 400 attacks, and heads the columns of every page", async () => {
    const { document, ledger } = await fixtureDocument("volumes", "400-attacks");
    const bytes = await chartFile(document, ledger);
    const pages = pageTexts(bytes);
    const chart = pages.filter((text) => !text.includes("Attack") && !text.includes("Stated by"));
    const figures = pages.filter((text) => /^Attack Drones launched/m.test(text) || text.includes("The figures"));
    expect(joined(tableRows(structure(bytes)), 401)).toEqual(rowsOf(document));
    expect(missingTexts(bytes, textsOf(document, ledger))).toEqual([]);
    // A calendar of nights takes the place of so many rows, on a page of its own.
    expect(chart.length).toBeGreaterThanOrEqual(1);
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.filter((text) => !text.includes("Drones launched"))).toEqual([]);
    expect(pages.filter((text, index) => !text.includes(`Page ${index + 1} of ${pages.length}`))).toEqual([]);
  });

  it("tells a reported zero from what is not reported", async () => {
    const { document, ledger } = await raidDocument("casualties");
    const [, first, second] = tableRows(structure(await chartFile(document, ledger)));
    expect(first?.[1]).toMatch(/^(?:0|no one)/);
    expect([first, second].flat().join(" ")).not.toMatch(/undefined|null|NaN/);
    const [, , night] = tableRows(structure(await chartFile((await raidDocument("volumes")).document, ledger)));
    expect(night).toContain("not reported");
  });

  it("is headed in order, with a figure in words in the middle and claims as lists", async () => {
    const { document, ledger } = await raidDocument("attacks");
    const bytes = await chartFile(document, ledger);
    const parts = structure(bytes);
    const headings = parts.filter(({ tag }) => /^H\d$/.test(tag)).map(({ tag, text }) => `${tag} ${spaced(text)}`);
    const [figure, ...others] = objectsOf(bytes).filter(({ dictionary }) => dictionary.includes("/S /Figure"));
    expect(headings.slice(0, 3)).toEqual([`H1 ${document.title}`, "H2 The figures", "H2 Claims and sources"]);
    expect(headings.slice(3, -1).every((heading) => heading.startsWith("H3"))).toBe(true);
    expect(headings.at(-1)).toBe("H2 About this file");
    expect(parts.filter(({ tag }) => tag === "LI").length).toBeGreaterThan(
      document.sources.flatMap(({ claims }) => claims).length - 1,
    );
    expect(others).toEqual([]);
    expect(stringIn(figure?.dictionary ?? "", "Alt")).toBe(printable(document.altText));
    expect(figure?.dictionary).toMatch(/\/BBox \[[\d. ]+\]/);
  });

  it("puts a text where the drawing has it, kerned, whichever of its ends it is placed by", async () => {
    const { document, ledger } = await raidDocument("volumes");
    const bytes = await chartFile(
      { ...document, heightPxAt: (widthPx) => widthPx * threeTextsShare, drawn: threeTexts },
      ledger,
      {
        size: "slide",
      },
    );
    const [figure] = objectsOf(bytes).filter(({ dictionary }) => dictionary.includes("/S /Figure"));
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(figure?.dictionary ?? "", "BBox");
    const placed = new Map(placedWords(bytes).map((word) => [word.text, word]));
    const at = (share: number) => left + share * (right - left);
    const [first, last, start, end] = ["AVATAR", "Toll", "Start", "End"].map((text) => placed.get(text));
    const kernedPt = (setUnits("AVATAR Toll") * (textShare * (right - left))) / 1000;
    expect(start?.fromPt).toBeCloseTo(at(0.25), 0);
    expect(end?.toPt).toBeCloseTo(at(0.75), 0);
    expect(first?.fromPt).toBeCloseTo(at(0.5) - kernedPt / 2, 0);
    expect(last?.toPt).toBeCloseTo(at(0.5) + kernedPt / 2, 0);
    expect(kernedPt).toBeLessThan(textWidthPx("AVATAR Toll", textShare * (right - left)) * 0.97);
    expect(top - bottom).toBeCloseTo((right - left) * threeTextsShare, 3);
  });
});
