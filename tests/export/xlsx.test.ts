import { csvParse, csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { type ChartId, chartIds } from "@/components/charts/registry";
import { dashboardDeck } from "@/components/decks/dashboard-deck";
import { csvColumns, csvText } from "@/lib/export/csv";
import { xlsx } from "@/lib/export/xlsx";
import type { Ledger } from "@/lib/ledger/fold";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { fixtureNames, fixtureSelection } from "../charts/fixtures/fixtures";
import { hostileLedger, hostileTexts } from "./hostile-ledger";
import { missingProgram, ran } from "./outside-program";
import { raidDocument, raidLedger, settingOf } from "./raid-ledger";
import { elementsOf, partOf, rowsOf, sheetsOf, storedCell } from "./sheet-reader";

/** The hostile title without the characters that no file may hold. */
const plainTitle = hostileTexts.title.replaceAll("\u0001", "").replaceAll("\u0007", "");

async function workbook(chart: ChartId = "attacks", raw: Record<string, string> = {}, ledger = raidLedger()) {
  const { document } = await raidDocument(chart, raw, ledger);
  return xlsx.ofChart(document, settingOf(ledger));
}

async function estimate(attack: string, measure: string, chart: ChartId = "attacks") {
  const rows = await rowsOf(await workbook(chart), "Estimates");
  return rows.find(({ attack_id, measure: counted }) => attack_id === attack && counted === measure);
}

/** The tables of a workbook as LibreOffice writes them out, by the sheet's name. */
function asCsv(bytes: Uint8Array): ReadonlyMap<string, string> {
  const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  const { made } = ran(
    "soffice",
    (folder) => [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", everySheet, "a.xlsx"],
    { "a.xlsx": bytes },
  );
  const sheets = [...made].filter(([name]) => name.endsWith(".csv"));
  return new Map(sheets.map(([name, text]) => [name.slice("a-".length, -".csv".length), text.toString("utf8")]));
}

describe("xlsx", () => {
  it("has a sheet each for the estimates, the claims, and the sources with the notes", async () => {
    expect([...(await sheetsOf(await workbook())).keys()]).toEqual(["Estimates", "Claims", "Sources and notes"]);
  });

  it.each(chartIds)("of %s holds what the CSV holds, figure by figure", async (chart) => {
    const { document, ledger } = await raidDocument(chart);
    const rows = await rowsOf(await xlsx.ofChart(document, settingOf(ledger)), "Estimates");
    const told = rows.map((row) =>
      Object.fromEntries(
        csvColumns.map((name) => {
          const value = row[name] ?? "";
          return [name, value instanceof Date ? value.toISOString().slice(0, 10) : String(value)];
        }),
      ),
    );
    const expected = csvParse(csvText(document, ledger)).map((row) => ({ ...row }));
    // Only CSV has to keep a spreadsheet from running its text.
    const plain = expected.map((row) =>
      Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v?.replace(/^'/, "")])),
    );
    expect(told).toEqual(plain);
  });

  it("has a reported zero as the number 0 and what is not reported as no cell at all, its status beside it", async () => {
    expect(await estimate("lindal-raid", "killed")).toMatchObject({
      low: 0,
      best: 0,
      high: 0,
      status: "single_source",
    });
    expect(await estimate("lindal-raid", "drones_launched")).toMatchObject({
      low: null,
      best: null,
      high: null,
      low_open: null,
      status: "not_reported",
      text: "not reported",
    });
    const bytes = await workbook();
    const rows = await rowsOf(bytes, "Estimates");
    const part = partOf(bytes, "xl/worksheets/sheet1.xml");
    const rowOf = (status: string) =>
      rows.findIndex((row) => row.status === status && row.measure === "drones_launched") + 2;
    expect(storedCell(part, `J${rowOf("not_reported")}`)).toBeUndefined();
    const killedAt = rows.findIndex(({ measure, best }) => measure === "killed" && best === 0) + 2;
    expect(storedCell(part, `K${killedAt}`)).toEqual({ type: "n", value: "0" });
  });

  it("has a figure that its source calls unknown blank, under a status of its own", async () => {
    expect(await estimate("second-raid", "injured")).toMatchObject({
      best: null,
      status: "stated_unknown",
      text: "not known",
    });
  });

  it("has dates as dates, numbers as numbers, and true or false as such", async () => {
    const injured = await estimate("lindal-raid", "injured");
    expect(injured?.night_of).toEqual(new Date("2031-03-10T00:00:00Z"));
    expect(injured).toMatchObject({
      low: 4,
      high: null,
      low_open: false,
      high_open: true,
      revision: raidLedger().revision.seq,
    });
    const claims = await rowsOf(await workbook(), "Claims");
    const atNoon = claims.find(({ claim_id }) => claim_id === "killed-at-noon");
    expect(atNoon).toMatchObject({
      as_of: new Date("2031-03-11T12:00:00Z"),
      published_on: new Date("2031-03-11T00:00:00Z"),
    });
    expect(atNoon?.best).toBe(8);
  });

  it("keeps the head, and the columns that say which row one is in, in sight", async () => {
    const bytes = await workbook();
    const panes = [1, 2, 3].map(
      (sheet) => elementsOf(partOf(bytes, `xl/worksheets/sheet${sheet}.xml`), "pane")[0]?.attributes,
    );
    expect(panes.map((pane) => [pane?.state, pane?.ySplit, pane?.xSplit])).toEqual([
      ["frozen", "1", "2"],
      ["frozen", "1", "1"],
      ["frozen", "1", "1"],
    ]);
  });

  it("sets the head in bold", async () => {
    const bytes = await workbook();
    const [head] = elementsOf(partOf(bytes, "xl/worksheets/sheet1.xml"), "c");
    const styles = partOf(bytes, "xl/styles.xml");
    const [cellStyles] = elementsOf(styles, "cellXfs");
    if (cellStyles === undefined) throw new Error("the workbook has no cell styles");
    const style = elementsOf(cellStyles, "xf")[Number(head?.attributes.s)];
    const font = elementsOf(styles, "font")[Number(style?.attributes.fontId)];
    expect(font === undefined ? [] : elementsOf(font, "b")).toHaveLength(1);
  });

  it("leads every claim with an address to its words", async () => {
    const bytes = await workbook();
    const claims = await rowsOf(bytes, "Claims");
    const targets = new Map(
      elementsOf(partOf(bytes, "xl/worksheets/_rels/sheet2.xml.rels"), "Relationship").map(({ attributes }) => [
        attributes.Id,
        attributes.Target,
      ]),
    );
    const links = elementsOf(partOf(bytes, "xl/worksheets/sheet2.xml"), "hyperlink").map(({ attributes }) => {
      const row = claims[Number(attributes.ref?.replace(/\D/g, "")) - 2];
      return [row?.address, `${targets.get(attributes["r:id"] ?? "")}#${attributes.location}`];
    });
    expect(links).toHaveLength(claims.length);
    for (const [address, link] of links) expect(link).toBe(address);
    expect(links[0]?.[0]).toMatch(/#:~:text=5%20hurt$/);
  });

  it("says what it is, how blanks are read, and where the same is had again", async () => {
    const { document, ledger } = await raidDocument("casualties", { asOf: "2031-03-12T00:00:00Z" });
    const site = "https://ledger.example";
    const rows = await rowsOf(await xlsx.ofChart(document, { ...settingOf(ledger), site }), "Sources and notes");
    const told = (about: string) => rows.filter((row) => row.about === about).map(({ text }) => String(text));
    expect(told("Title")).toEqual([document.title]);
    expect(told("Scope")).toEqual([document.subtitle]);
    expect(told("As of")).toEqual(["12 March 2031, 02:00 Kyiv time"]);
    expect(told("Permalink")).toEqual([`${site}${document.permalink}`]);
    expect(told("Revision hash")).toEqual([ledger.revision.hash]);
    expect(told("Note")).toEqual([...document.notes]);
    expect(told("How to read").join(" ")).toContain("A blank number is never a zero");
    expect(rows.filter(({ about }) => about === "Source").map(({ id }) => id)).toEqual(
      document.sources.map(({ report }) => report.id),
    );
  });

  it("keeps hostile and Ukrainian text as text, character for character but for what no file may hold", async () => {
    const bytes = await workbook("attacks", {}, hostileLedger());
    const sheets = await sheetsOf(bytes);
    const texts = [...sheets.values()].flat().flatMap((row) => Object.values(row).map(String));
    const { label, otherLabel, place, words, publisher } = hostileTexts;
    for (const text of [label, otherLabel, place, words, publisher, "-2+3"]) expect(texts).toContain(text);
    expect(texts).toContain(`Constructor: ${plainTitle}`);
    expect(texts.some((text) => text.startsWith("@SUM(A1:A9)"))).toBe(true);
    for (const sheet of [1, 2, 3])
      expect(elementsOf(partOf(bytes, `xl/worksheets/sheet${sheet}.xml`), "f")).toEqual([]);
  });

  it("is read by LibreOffice, text, zeros and blanks alike", ({ skip }) => {
    const missing = missingProgram("soffice");
    skip(missing !== null, missing ?? "");
    return workbook("attacks", {}, hostileLedger()).then((bytes) => {
      const sheets = asCsv(bytes);
      const estimates = csvParse(sheets.get("Estimates") ?? "");
      const killed = estimates.find(({ attack_id, measure }) => attack_id === "lindal-raid" && measure === "killed");
      expect(killed).toMatchObject({
        attack: hostileTexts.label,
        best: "0",
        high_open: "FALSE",
        night_of: "2031-03-10",
      });
      const drones = estimates.find(
        ({ attack_id, measure }) => attack_id === "lindal-raid" && measure === "drones_launched",
      );
      expect(drones).toMatchObject({ best: "", status: "not_reported" });
      const all = csvParseRows([...sheets.values()].join("\n")).flat();
      expect(all).toContain(`Constructor: ${plainTitle}`);
      expect(all).toContain(hostileTexts.otherLabel);
      expect(all.some((cell) => /^(?:#NAME\?|Err:\d+|#VALUE!)$/.test(cell))).toBe(false);
    });
  });

  it("has only heads over its figures and claims when no attack is left", async () => {
    const bytes = await workbook("casualties", { from: "2040-01-01" });
    expect(await rowsOf(bytes, "Estimates")).toEqual([]);
    expect(await rowsOf(bytes, "Claims")).toEqual([]);
    expect((await rowsOf(bytes, "Sources and notes")).length).toBeGreaterThan(5);
  });

  it("of a dashboard tells its charts' rows apart, and holds each claim once", async () => {
    const ledger: Ledger = raidLedger();
    const deck = await dashboardDeck(selection(ledger, parsedQuery({}).query));
    const bytes = await xlsx.ofDeck(deck, settingOf(ledger));
    const charts = (await rowsOf(bytes, "Estimates")).map(({ chart }) => String(chart));
    expect([...new Set(charts)]).toEqual(deck.documents.map(({ chart }) => chart));
    const claims = (await rowsOf(bytes, "Claims")).map(({ claim_id }) => String(claim_id));
    expect(new Set(claims).size).toBe(claims.length);
    const named = deck.documents.flatMap(({ sources }) =>
      sources.flatMap((source) => source.claims.map(({ id }) => id)),
    );
    expect(new Set(claims)).toEqual(new Set(named));
  });

  it.each(fixtureNames)("takes the fixture “%s”", async (name) => {
    const selected = await fixtureSelection(name);
    const document = await chartDocument("attacks", selected, { widthPx: 1120, theme: "light" });
    const rows = await rowsOf(await xlsx.ofChart(document, settingOf(selected.ledger)), "Estimates");
    expect(rows.length).toBeGreaterThanOrEqual(document.table.rows.length * document.table.columns.length);
  });
});
