import { createHash } from "node:crypto";
import { csvParse } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import { csvText } from "@/lib/export/csv";
import type { Exporter } from "@/lib/export/exporter";
import { exporters, formatIds } from "@/lib/export/registry";
import { zipOf } from "@/lib/export/zip";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { hostileLedger, hostileTexts } from "./hostile-ledger";
import { missingProgram, ran } from "./outside-program";
import { raidDocument, raidLedger, settingOf } from "./raid-ledger";

type Files = Readonly<Record<string, Uint8Array>>;

const others = formatIds.filter((id) => id !== "zip");

async function zipped(raw: Record<string, string> = {}, ledger = raidLedger()): Promise<Uint8Array> {
  const { document } = await raidDocument("casualties", raw, ledger);
  return exporters.zip.ofChart(document, settingOf(ledger));
}

function text(files: Files, path: string): string {
  const bytes = files[path];
  if (bytes === undefined) throw new Error(`there is no ${path}; there are ${Object.keys(files).join(", ")}`);
  return strFromU8(bytes);
}

const sumOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("zip", () => {
  let bytes: Uint8Array;
  let files: Files;

  beforeAll(async () => {
    bytes = await zipped();
    files = unzipSync(bytes);
  });

  it("holds a file of every other format, byte for byte as it is had alone", async () => {
    const { document, ledger } = await raidDocument("casualties");
    for (const id of others) {
      const exporter: Exporter = exporters[id];
      const alone = await exporter.ofChart(document, settingOf(ledger));
      expect(sumOf(files[`casualties.${exporter.extension}`] ?? new Uint8Array()), id).toBe(sumOf(alone));
    }
  });

  it("holds the drawing as outlines and the figures with HXL tags besides, as they are had alone, and lists them", async () => {
    const { document, ledger } = await raidDocument("casualties");
    const outlined = await exporters.svg.ofChart(document, settingOf(ledger, { text: "paths" }));
    const tagged = exporters.csv.ofChart(document, settingOf(ledger, { hxl: "1" }));
    expect(sumOf(files["casualties_paths.svg"] ?? new Uint8Array())).toBe(sumOf(outlined));
    expect(sumOf(files["casualties_hxl.csv"] ?? new Uint8Array())).toBe(sumOf(tagged));
    expect(text(files, "README.txt")).toMatch(/casualties_paths\.svg +the drawing with its letters as outlines/);
  });

  it("holds the data, what describes it, what it all is, and the sums, under plain names in order", () => {
    const names = Object.keys(files);
    const own = names.filter((name) => !name.startsWith("casualties."));
    expect(own).toEqual([
      "README.txt",
      "SHA256SUMS",
      "casualties_hxl.csv",
      "casualties_paths.svg",
      "data/claims.csv",
      "data/estimates.csv",
      "data/records.csv",
      "data/sources.csv",
      "datapackage.json",
    ]);
    expect(names).toEqual([...names].sort());
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9-]+)?(?:\.[a-z]+)?$/);
  });

  it("has the right sum of every file but the sums", () => {
    const sums = text(files, "SHA256SUMS")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("  "));
    expect(sums.map(([, name]) => name)).toEqual(Object.keys(files).filter((name) => name !== "SHA256SUMS"));
    for (const [sum, name] of sums) expect(sum).toBe(sumOf(files[name ?? ""] ?? new Uint8Array()));
  });

  it("has the figures of the CSV, and a claim with its source for every one that they name", async () => {
    const { document, ledger } = await raidDocument("casualties");
    expect(text(files, "data/estimates.csv")).toBe(csvText(document, ledger));
    const claims = csvParse(text(files, "data/claims.csv"));
    const named = csvParse(text(files, "data/estimates.csv")).flatMap(({ claim_ids }) => claim_ids?.split("; ") ?? []);
    const ids = claims.map(({ claim_id }) => claim_id);
    for (const id of named.filter((one) => one !== "")) expect(ids).toContain(id);
    const reports = csvParse(text(files, "data/sources.csv")).map(({ report_id }) => report_id);
    for (const { report_id } of claims) expect(reports).toContain(report_id);
  });

  it("tells people what it is, how blanks are read, how it is cited and under what licence", async () => {
    const { document } = await raidDocument("casualties");
    const readme = text(files, "README.txt");
    expect(readme.startsWith(document.title)).toBe(true);
    for (const part of [
      document.permalink,
      document.revision.hash,
      "MIT licence",
      "CITATION",
      "never a zero",
      "SHA256SUMS",
    ]) {
      expect(readme).toContain(part);
    }
    for (const id of others) expect(readme).toContain(exporters[id].holds.slice(0, 40));
  });

  it("is dated by its sources", () => {
    const header = Buffer.from(bytes);
    expect((header.readUInt16LE(12) >> 9) + 1980).toBe(2031);
  });

  it("is opened by other programs", ({ skip }) => {
    const missing = missingProgram("python3");
    skip(missing !== null, missing ?? "");
    const { said } = ran("python3", () => ["-m", "zipfile", "-t", "a.zip"], { "a.zip": bytes });
    expect(said).toContain("Done testing");
    const listed = ran("python3", () => ["-m", "zipfile", "-l", "a.zip"], { "a.zip": bytes }).said;
    for (const name of Object.keys(files)) expect(listed).toContain(name);
  });

  it("of a selection without an attack holds heads without rows", async () => {
    const empty = unzipSync(await zipped({ from: "2040-01-01" }));
    for (const name of ["estimates", "claims", "sources"]) {
      expect(text(empty, `data/${name}.csv`)).toMatch(/^[a-z0-9_,]+\r\n$/);
    }
  });

  it("keeps hostile text in its tables from being run, and Ukrainian text as it is", async () => {
    const hostile = unzipSync(await zipped({}, hostileLedger()));
    const tables = ["estimates", "claims", "sources"].map((name) => csvParse(text(hostile, `data/${name}.csv`)));
    const cells = tables.flatMap((rows) => rows.flatMap((row) => Object.values(row)));
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell ?? ""))).toEqual([]);
    expect(cells).toContain(hostileTexts.otherLabel);
    expect(cells).toContain(hostileTexts.place);
  });

  it("makes no choices for the formats but those that they name, whatever was chosen for others", async () => {
    const asked: unknown[] = [];
    const probe: Exporter = {
      ...exporters.csv,
      ofChart: (_, { options }) => {
        asked.push(options);
        return new Uint8Array();
      },
    };
    const { document, ledger } = await raidDocument("casualties");
    await zipOf({ probe }).ofChart(document, settingOf(ledger, { scale: "2" }));
    expect(asked).toEqual([{}, { hxl: "1" }]);
  });
});

describe("zip of a dashboard", () => {
  it("holds the whole in every format that can, each chart in those that cannot, and the data of all charts once", async () => {
    const ledger = raidLedger();
    const deck = await dashboardDeck(selection(ledger, parsedQuery({}).query));
    const files = unzipSync(await exporters.zip.ofDeck(deck, settingOf(ledger)));
    const names = Object.keys(files);
    for (const id of others) {
      const { extension, ofDeck }: Exporter = exporters[id];
      const expected =
        ofDeck === null
          ? deck.documents.map(({ chart }, index) => `charts/${index + 1}-${chart}.${extension}`)
          : [`dashboard.${extension}`];
      expect(names).toEqual(expect.arrayContaining(expected));
    }
    const estimates = csvParse(text(files, "data/estimates.csv"));
    expect([...new Set(estimates.map(({ chart }) => chart))]).toEqual(deck.documents.map(({ chart }) => chart));
    const claims = csvParse(text(files, "data/claims.csv")).map(({ claim_id }) => claim_id);
    expect(new Set(claims).size).toBe(claims.length);
  });
});
