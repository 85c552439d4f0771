import Ajv2020 from "ajv/dist/2020";
import { csvParse } from "d3-dsv";
import { unzipSync } from "fflate";
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/compare/export/[format]/route";
import { GET as takeAway } from "@/app/take-away/[...subject]/route";
import { deckFormatIds } from "@/lib/export/exported-file";
import { jsonSchema } from "@/lib/export/json-schema";
import { withAppLog } from "../store/app-log";
import { missingPoppler, pageTexts, spaced, structure, tableRows } from "./pdf-reading";
import { raidRecords } from "./raid-ledger";
import { rowsOf } from "./sheet-reader";
import { elementsOf, partsOf, pathsOf, rootOf } from "./slides-reader";

const both = "?attack=second-raid&attack=lindal-raid";
withAppLog();

async function answer(format: string, query = both) {
  const request = new NextRequest(`http://localhost/compare/export/${format}${query}`);
  return GET(request, { params: Promise.resolve({ format }) });
}

async function bytesOf(format: string): Promise<Uint8Array> {
  const response = await answer(format);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

const textOf = async (format: string) => new TextDecoder().decode(await bytesOf(format));

describe("a comparison's file", () => {
  it.each(deckFormatIds)("in %s is named for its nights and its attacks, whose order counts", async (format) => {
    const name = async (query: string) => (await answer(format, query)).headers.get("Content-Disposition");
    const pattern = `; filename="strike-ledger_comparison_2031-03-10_2031-03-11_rev${raidRecords.length}_q[0-9a-f]{6}\\.${format}"$`;
    expect(await name(both)).toMatch(new RegExp(pattern));
    expect(await name("?attack=lindal-raid&attack=second-raid")).not.toBe(await name(both));
  });

  it("in CSV and XLSX has every figure of both attacks, a reported zero as 0 and what is not reported blank", async () => {
    const killedOf = (rows: readonly Readonly<Record<string, unknown>>[]) =>
      rows
        .filter(({ measure }) => measure === "killed")
        .map(({ attack_id, best, status }) => [attack_id, best, status]);
    const lines = csvParse(await textOf("csv"));
    expect(killedOf(lines)).toEqual([
      ["second-raid", "8", "revised"],
      ["lindal-raid", "0", "single_source"],
    ]);
    const drones = lines.filter(
      ({ measure, attack_id }) => measure === "drones_launched" && attack_id === "lindal-raid",
    );
    expect(drones.map(({ best, status }) => [best, status])).toEqual([["", "not_reported"]]);
    expect(killedOf(await rowsOf(await bytesOf("xlsx"), "Estimates"))).toEqual([
      ["second-raid", 8, "revised"],
      ["lindal-raid", 0, "single_source"],
    ]);
  });

  it("in JSON is as its published schema says, and has the claims of the CSV's figures", async () => {
    const file = JSON.parse(await textOf("json"));
    const check = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
    expect(check.validate(jsonSchema("page.json", file.$schema), file), check.errorsText()).toBe(true);
    expect(file).toMatchObject({ page: "comparison", revision: { seq: raidRecords.length } });
    expect(file.permalink).toMatch(/^\/compare\?attack=second-raid&attack=lindal-raid&rev=\d+$/);
    const told = csvParse(await textOf("csv")).flatMap(({ claim_ids = "" }) => claim_ids.split("; ").filter(Boolean));
    const ids = new Set(file.claims.map(({ id }: { readonly id: string }) => id));
    expect(told.length).toBeGreaterThan(4);
    expect(told.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("in PDF sets each figure against the first attack's, in a tagged table, with the rule", async ({ skip }) => {
    skip(missingPoppler !== null, missingPoppler ?? "");
    const bytes = await bytesOf("pdf");
    const parts = structure(bytes);
    const [head, ...rows] = tableRows(parts);
    expect(head).toEqual(["Measure", "Lindal, 11 March 2031", "=Lindal, 10 March 2031"]);
    const killed = rows.find(([name]) => name === "Killed") ?? [];
    expect(killed[1]).toContain("8");
    expect(killed[2]).toMatch(/^0/);
    expect(spaced(pageTexts(bytes).join(" "))).toContain("A difference and a ratio stand only where");
  });

  it("in PowerPoint has the same as a table that its reader can edit, and the rule in the notes", async () => {
    const parts = partsOf(await bytesOf("pptx"));
    const slides = pathsOf(parts, "slides/slide").map((one) => rootOf(parts, one));
    const table = slides.flatMap((slide) => elementsOf(slide, "a:tbl"))[0];
    const cells = table === undefined ? [] : elementsOf(table, "a:tc").map(({ text }) => text.trim());
    expect(cells.slice(0, 3)).toEqual(["Measure", "Lindal, 11 March 2031", "=Lindal, 10 March 2031"]);
    expect(cells).toContain("not reported");
    const notes = pathsOf(parts, "notesSlides/notesSlide").map((one) => rootOf(parts, one).text);
    expect(notes.join(" ")).toContain("A difference and a ratio stand only where");
  });

  it("in ZIP has a file of each other format, the tables and the tags", async () => {
    const paths = Object.keys(unzipSync(await bytesOf("zip")));
    const whole = deckFormatIds.filter((id) => id !== "zip").map((id) => `comparison.${id}`);
    for (const one of [
      ...whole,
      "comparison_hxl.csv",
      "data/estimates.csv",
      "datapackage.json",
      "charts/1-attacks.svg",
    ]) {
      expect(paths).toContain(one);
    }
  });

  it.each([
    ["no attack", "", 0, "Choose two to six attacks to compare."],
    ["one attack", "?attack=second-raid", 1, "Lindal, 11 March 2031 alone was chosen"],
  ])("is refused for %s, with the remedy", async (_, query, value, detail) => {
    const response = await answer("csv", query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      parameter: "attack",
      value,
      detail: expect.stringContaining(detail),
    });
  });

  it("is offered in every format of a whole page", async () => {
    const request = new NextRequest(`http://localhost/take-away/compare${both}`);
    const offer = await (await takeAway(request, { params: Promise.resolve({ subject: ["compare"] }) })).json();
    expect(offer.formats.map(({ extension }: { readonly extension: string }) => extension)).toEqual(deckFormatIds);
    expect(offer).toMatchObject({
      path: "/compare",
      query: expect.stringMatching(/^\?attack=second-raid&attack=lindal/),
    });
  });
});
