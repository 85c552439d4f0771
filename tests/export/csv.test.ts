import { csvParse, csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import type { ChartId } from "@/components/charts/registry";
import { csv, csvColumns } from "@/lib/export/csv";
import { hostileLedger, hostileTexts } from "./hostile-ledger";
import { raidDocument, settingOf } from "./raid-ledger";

async function csvText(chart: ChartId, raw: Record<string, string> = {}): Promise<string> {
  const { document, ledger } = await raidDocument(chart, raw);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(csv.ofChart(document, settingOf(ledger)));
}

async function csvLines(chart: ChartId, attack: string, measure: string) {
  const rows = csvParse(await csvText(chart));
  return rows.filter((row) => row.attack_id === attack && row.measure === measure);
}

const blankNumbers = { low: "", best: "", high: "", low_open: "", high_open: "" };

describe("csv", () => {
  it("starts with the columns' names and gives every line one cell for each", async () => {
    const [head, ...rows] = csvParseRows(await csvText("attacks"));
    expect(head).toEqual([...csvColumns]);
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.every((row) => row.length === csvColumns.length)).toBe(true);
  });

  it("ends every line in CRLF, the last one too, and has no line break elsewhere", async () => {
    const text = await csvText("casualties");
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("leaves what is not reported blank and says so", async () => {
    const [drones, ...others] = await csvLines("volumes", "lindal-raid", "drones_launched");
    expect(others).toEqual([]);
    expect(drones).toMatchObject({
      ...blankNumbers,
      status: "not_reported",
      text: "not reported",
      sources: "",
      claim_ids: "",
      unit: "drones",
    });
  });

  it("writes a reported zero as 0 and not as a blank", async () => {
    const [killed] = await csvLines("casualties", "lindal-raid", "killed");
    expect(killed).toMatchObject({
      low: "0",
      best: "0",
      high: "0",
      status: "single_source",
      claim_ids: "no-one-killed",
    });
  });

  it("tells a figure that its source calls unknown from one that is not reported", async () => {
    const [injured] = await csvLines("casualties", "second-raid", "injured");
    expect(injured).toMatchObject({
      low: "",
      best: "",
      high: "",
      status: "stated_unknown",
      text: "not known",
      claim_ids: "injured-unknown",
    });
  });

  it("keeps the ends of a disagreement that are no bounds, marks the open one, and calls it by no one source's wording", async () => {
    const [injured] = await csvLines("casualties", "lindal-raid", "injured");
    expect(injured).toMatchObject({ low: "4", high: "", low_open: "false", high_open: "true", status: "disagree" });
    expect(injured).toMatchObject({ qualifier: "", text: "4 to at least 15" });
    expect(injured?.claim_ids?.split("; ").sort()).toEqual(["mayor-injured", "rescue-injured"]);
    expect(injured?.notes).toContain("2 children among them [children-injured]");
  });

  it("leaves blank the end that a bound or an 'about' does not state, and says how the figure was worded", async () => {
    const rows = csvParse(await csvText("volumes"));
    const about = rows.find(({ qualifier }) => qualifier === "about");
    expect(about).toMatchObject({ low: "", high: "", qualifier: "about" });
    expect(Number(about?.best)).toBeGreaterThan(0);
    const bounds = csvParse(await csvText("attacks")).filter(
      ({ qualifier, status }) => qualifier === "at_least" && status !== "disagree",
    );
    for (const bound of bounds) expect(bound).toMatchObject({ high: "", high_open: "true" });
  });

  it("names the figure that another replaced, with its own source and claim, apart from those that the figure stands on", async () => {
    const [killed] = await csvLines("casualties", "second-raid", "killed");
    expect(killed).toMatchObject({
      best: "8",
      revised_from: expect.stringMatching(/^9, .+, in .+ \[killed-at-dawn\]$/u),
      status: "revised",
      claim_ids: "killed-at-noon",
    });
    expect(killed?.sources).not.toContain(" | ");
  });

  it("gives figures of two units a line each, with its own place and no note of the other's", async () => {
    const lines = await csvLines("outages", "lindal-raid", "outage_electricity");
    expect(lines.map(({ unit, place_ids, best, low, high }) => [unit, place_ids, low, best, high])).toEqual([
      ["people", "eastmark", "200000", "", "999999"],
      ["households", "lindal", "88000", "88000", "88000"],
    ]);
    expect(lines.map(({ notes }) => notes)).toEqual(["", "revised from 90,000"]);
  });

  it("carries in every line as known when it was read, the revision, the address that gives it again and those of its reports", async () => {
    const { document, ledger } = await raidDocument("attacks", { asOf: "2031-03-11T14:00:00+02:00" });
    const setting = { ...settingOf(ledger), site: "https://example.org" };
    const rows = csvParse(new TextDecoder().decode(csv.ofChart(document, setting)));
    const [first] = rows;
    expect(first?.permalink).toBe(`https://example.org${document.permalink}`);
    expect(first?.permalink).toContain(`rev=${ledger.revision.seq}`);
    expect(new Set(rows.map(({ permalink }) => permalink)).size).toBe(1);
    expect(new Set(rows.map(({ as_of }) => as_of))).toEqual(new Set(["2031-03-11T12:00:00.000Z"]));
    for (const { revision, revision_hash } of rows)
      expect([revision, revision_hash]).toEqual([String(ledger.revision.seq), ledger.revision.hash]);
    const urls = new Map([...ledger.reports.values()].map(({ id, url }) => [id, url]));
    for (const { claim_ids = "", report_urls = "" } of rows) {
      const reports = claim_ids.split("; ").flatMap((id) => ledger.claims.get(id)?.report ?? []);
      const expected = [...new Set(reports.flatMap((id) => urls.get(id) ?? []))];
      expect(report_urls === "" ? [] : report_urls.split("; ")).toEqual(expected);
    }
    expect(rows.some(({ report_urls }) => report_urls !== "")).toBe(true);
  });

  it("leaves the instant blank where all that the revision knows is asked for", async () => {
    const rows = csvParse(await csvText("casualties"));
    expect(new Set(rows.map(({ as_of }) => as_of))).toEqual(new Set([""]));
  });

  it("defuses text that a spreadsheet would run, and leaves numbers alone", async () => {
    const rows = csvParse(await csvText("casualties"));
    const names = new Set(rows.map(({ attack }) => attack));
    expect(names).toEqual(new Set(["'=Lindal, 10 March 2031", "Lindal, 11 March 2031"]));
    const numbers = rows.flatMap(({ low, best, high }) => [low, best, high]);
    expect(numbers.every((cell) => /^\d*$/.test(cell ?? "?"))).toBe(true);
  });

  it("brings quotes and commas back as they were", async () => {
    const [killed] = await csvLines("casualties", "lindal-raid", "killed");
    expect(killed?.sources).toContain('Ada "Storm" Holm, of Lindal');
    const [injured] = await csvLines("casualties", "lindal-raid", "injured");
    expect(injured?.sources).toContain("Courier, daily");
  });

  it("has only its head when no attack is left", async () => {
    expect(await csvText("casualties", { from: "2040-01-01" })).toBe(`${csvColumns.join(",")}\r\n`);
  });

  it("keeps hostile and Ukrainian text as text", async () => {
    const { document, ledger } = await raidDocument("casualties", {}, hostileLedger());
    const rows = csvParse(new TextDecoder().decode(csv.ofChart(document, settingOf(ledger))));
    const { label, otherLabel, place } = hostileTexts;
    expect(new Set(rows.map(({ attack }) => attack))).toEqual(new Set([`'${label}`, otherLabel]));
    expect(rows.map(({ places }) => places)).toContain(place);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@]/.test(cell ?? ""))).toEqual([]);
  });
});

describe("csv with HXL tags", () => {
  const tagPattern = /^#[A-Za-z][A-Za-z0-9_]*(?:\+[A-Za-z][A-Za-z0-9_]*)*$/;

  async function taggedRows() {
    const { document, ledger } = await raidDocument("attacks");
    const setting = settingOf(ledger, { hxl: "1" });
    return csvParseRows(new TextDecoder().decode(csv.ofChart(document, setting)));
  }

  it("has a tag for every column in the second row, each once and after the standard's syntax", async () => {
    const [head, tags = [], first] = await taggedRows();
    expect(tags).toHaveLength(head?.length ?? 0);
    for (const tag of tags) expect(tag).toMatch(tagPattern);
    expect(new Set(tags).size).toBe(tags.length);
    expect(first?.[0]).toBe("lindal-raid");
  });

  it("tags numbers as numbers, and nothing else", async () => {
    const [head = [], tags = [], ...rows] = await taggedRows();
    const numbers = head.filter((_, index) => tags[index]?.split("+").includes("num"));
    expect(numbers).toEqual(["low", "best", "high"]);
    const cells = rows.flatMap((row) => numbers.map((name) => row[head.indexOf(name)]));
    expect(cells.every((cell) => /^[\d.]*$/.test(cell ?? "?"))).toBe(true);
  });

  it("gives each figure the tag of its measure", async () => {
    const [head = [], , ...rows] = await taggedRows();
    const [measureAt, tagAt] = [head.indexOf("measure"), head.indexOf("hxl")];
    expect(tagAt).toBe(measureAt + 1);
    const tagOf = new Map(rows.map((row) => [row[measureAt], row[tagAt]]));
    expect(tagOf.get("killed")).toBe("#affected+killed");
    expect(tagOf.get("drones_launched")).toBe("#indicator+drones+launched+num");
    for (const tag of tagOf.values()) expect(tag).toMatch(tagPattern);
  });

  it("differs from the plain file in that row and that column alone", async () => {
    const [head = [], , ...rows] = await taggedRows();
    const tagAt = head.indexOf("hxl");
    const without = [head, ...rows].map((row) => row.filter((_, index) => index !== tagAt));
    expect(without).toEqual(csvParseRows(await csvText("attacks")));
  });
});
