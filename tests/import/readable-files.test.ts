import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { cellDictionary } from "@/lib/import/cell-dictionary";
import { delimitedRows } from "@/lib/import/delimited";
import { ImportError } from "@/lib/import/findings";
import { tableOf } from "@/lib/import/table";
import type { Ledger } from "@/lib/ledger/fold";
import { inputFile, placesLedger, planOf } from "./importing";

let ledger: Ledger;

beforeAll(async () => {
  ledger = await placesLedger();
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const rows = (text: string) => delimitedRows(text, ",");

describe("a table as it comes", () => {
  const plain = inputFile("launches-windows.csv").toString("utf8");
  const wanted = () => JSON.stringify(planOf(utf8(plain), ledger).plan.drafts);

  it.each([
    ["a byte-order mark", utf8(`\uFEFF${plain}`)],
    ["line ends of Windows", utf8(plain.replaceAll("\n", "\r\n"))],
    ["semicolons", utf8(plain.replaceAll(",", ";"))],
    ["tabs", utf8(plain.replaceAll(",", "\t"))],
    ["UTF-16", Buffer.from(`\uFEFF${plain}`, "utf16le")],
  ])("is read alike with %s", (_name, bytes) => {
    expect(JSON.stringify(planOf(bytes, ledger).plan.drafts)).toBe(wanted());
  });

  it("keeps the line on which a row begins, whatever breaks its quoted cells hold", () => {
    expect(rows('a,b\r\n"1\n2\r\n3","say ""so"""\n\n4,5')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1\n2\r\n3", 'say "so"'] },
      { line: 6, cells: ["4", "5"] },
    ]);
  });

  it("keeps an empty last cell, and makes no row of a last line end", () => {
    expect(rows("a,b\n1,\n")).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1", ""] },
    ]);
  });

  it.each([
    ['a,b\n1,"2', "line 2: a quotation mark is opened and never closed"],
    ['a,b\n"1"x,2', "line 2: text follows a closing quotation mark"],
  ])("refuses %j with its line", (text, says) => {
    expect(() => rows(text)).toThrow(says);
  });

  it("refuses a file of over 50 MB, one without rows, and one with a column twice", () => {
    expect(() => tableOf(new Uint8Array(50_000_001))).toThrow("has over 50 MB");
    expect(() => tableOf(utf8(""))).toThrow("is empty");
    expect(() => tableOf(utf8("a,b,a\n1,2,3\n"))).toThrow('the column "a" stands twice');
    expect(() => tableOf(Uint8Array.of(0x50, 0, 0x4b, 0))).toThrow(ImportError);
  });
});

describe("a format that is not the one asked for", () => {
  it.each([
    ["acled-mixed.csv", "daily-launches", "--format acled"],
    ["hxl-casualties.csv", "acled", "--format hxl"],
    ["launches-windows.csv", "hxl", "--format daily-launches"],
    ["launches-windows.csv", "strike-ledger", "--format daily-launches"],
  ] as const)("is recognised in %s asked for as %s, and said", (name, format, says) => {
    expect(() => planOf(inputFile(name), ledger, { format })).toThrow(says);
  });

  it("is said with all that is known where the file is of none", () => {
    expect(() => planOf(utf8("a,b\n1,2\n"), ledger)).toThrow("is of no known format; known: daily-launches");
  });

  it("is told of a file named .zip that is none, and of an archive under another name", () => {
    const table = utf8("PKind,b\n1,2\n");
    expect(() => planOf(table, ledger, { name: "Export.ZIP" })).toThrow(
      "is named .zip, and is no ZIP archive by its bytes; give the archive itself",
    );
    expect(() => planOf(utf8("PK\u0003"), ledger, { name: "half.zip" })).toThrow(
      "is named .zip, and is no ZIP archive",
    );
    expect(() => planOf(table, ledger, { name: "export.csv" })).toThrow("is of no known format");
    const records = new Uint8Array(inputFile("launches-windows.csv"));
    const archive = zipSync({ "datapackage.json": strToU8("{}"), "data/records.csv": records });
    expect(planOf(archive, ledger, { name: "export.csv" }).guess).toBe(
      "is not named .zip, and is a ZIP archive by its bytes; data/records.csv of it is read",
    );
    expect(planOf(archive, ledger, { name: "export.zip" }).guess).toBeNull();
  });

  it("is told of an Excel workbook, which is an archive too", () => {
    const workbook = zipSync({ "[Content_Types].xml": strToU8("<x/>"), "xl/workbook.xml": strToU8("<x/>") });
    expect(() => planOf(workbook, ledger)).toThrow("is an Excel workbook; save its sheet as CSV");
  });

  it("is told of this program's own table of figures, which holds no claims", () => {
    const figures = utf8("attack_id,claim_ids,revision_hash\na,b,c\n");
    expect(() => planOf(figures, ledger)).toThrow("import the ZIP of the same figures");
  });
});

describe("cellDictionary(cell)", () => {
  it("reads names with numbers and NaN, and a comma left at the end", () => {
    expect([...(cellDictionary("{'south': 25, \"Dnipro's\": 3.0, 'east': NaN, 'note': 'x',}") ?? [])]).toEqual([
      ["south", 25],
      ["Dnipro's", 3],
      ["east", null],
      ["note", "x"],
    ]);
    expect(cellDictionary("{}")?.size).toBe(0);
    expect(cellDictionary("")?.size).toBe(0);
  });

  it.each([
    "__import__('os').system('x')",
    "{'a': {'b': 1}}",
    "{'a': [1]}",
    "{'a': 1, 'a': 2}",
    "{'a': 1} + {}",
    "{'a' 1}",
    "{'a': 1",
    "{,}",
    "['a']",
    `{${"'x': 1, ".repeat(2_000)}}`,
    `{${Array.from({ length: 65 }, (_, index) => `'${index}': 1`).join(", ")}}`,
  ])("takes %j for no dictionary", (cell) => {
    expect(cellDictionary(cell)).toBeNull();
  });
});
