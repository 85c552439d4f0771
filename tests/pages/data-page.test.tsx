import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { chartIds } from "@/components/charts/registry";
import { AttackTable } from "@/components/provenance/attack-table";
import { DataPage } from "@/components/provenance/data-page";
import { foldedLedger } from "@/lib/ledger/fold";
import { measureIds, measureOf } from "@/lib/ledger/measures/registry";
import { entry } from "../ledger/log";
import { deadFragments, doubledIds, elementOf, hrefsIn, idsIn, textIn } from "./markup";
import { stormLedger, stormSelection } from "./storm-ledger";

const formats = [{ label: "CSV", holds: "the figures", extension: "csv" }];

const dataPage = (selected = stormSelection()) =>
  renderToStaticMarkup(<DataPage selection={selected} formats={formats} pageFormats={formats} />);

describe("the data page", () => {
  const page = dataPage();

  it("accounts for each claim about a period once, under the period's own id", () => {
    const ids = idsIn(elementOf(page, "section", "march")).filter((id) => /^claim-.*(?<!-figure)$/.test(id));
    expect(ids).toEqual(["claim-march-toll", "claim-march-hurt"]);
    expect(idsIn(page)).toEqual(expect.arrayContaining(["march-killed", "march-injured"]));
    expect(textIn(elementOf(page, "section", "march"))).toContain(
      "61 people were killed in norland, according to 1 source.",
    );
  });

  it("has no id twice and no link to a place that is not there", () => {
    expect(doubledIds(page)).toEqual([]);
    expect(deadFragments(page)).toEqual([]);
  });

  it("counts what stands, and what was withdrawn apart", () => {
    expect(textIn(page)).toMatch(/^Attacks 3 Reports 3 Claims 14 Context periods 1 Claims withdrawn 3 /);
  });

  it("gives the revision with its whole hash", () => {
    const { revision } = stormLedger();
    expect(textIn(page)).toContain(`Ledger revision ${revision.seq}`);
    expect(textIn(page)).toContain(revision.hash);
  });

  it("offers every chart as a file, at the reader's revision", () => {
    const hrefs = hrefsIn(dataPage(stormSelection({ rev: "9" })));
    expect(hrefs).toEqual(expect.arrayContaining(chartIds.map((id) => `/charts/${id}.csv?rev=9`)));
  });

  it("lists every measure with its HXL tag", () => {
    for (const id of measureIds) expect(textIn(page)).toContain(`${id} HXL tag ${measureOf(id).hxl}`);
  });

  it("keeps its periods whatever the filters of other pages", () => {
    expect(idsIn(dataPage(stormSelection({ to: "2030-01-01" })))).toContain("march");
  });

  it("names the entries that could not be read, with their place in the log", () => {
    const { revision } = stormLedger();
    expect(textIn(page)).toContain("Every entry of the ledger could be read.");
    const broken = foldedLedger(stormLedger(), [entry(revision.seq + 1, "rumour", { id: "hearsay" })]);
    expect(textIn(dataPage(stormSelection({}, broken)))).toContain(
      `Entry ${revision.seq + 1}, hearsay: unknown kind "rumour"`,
    );
  });
});

describe("the list of attacks", () => {
  const { attacks, ledger } = stormSelection();
  const table = renderToStaticMarkup(<AttackTable attacks={attacks} ledger={ledger} query="?rev=9" />);
  const rows = textIn(table).split(/(?=Lindal, \d+ March 2031)/);

  it("gives each attack's headline figures in words, and how many claims stand behind its page", () => {
    const raid = rows.find((row) => row.startsWith("Lindal, 10 March"));
    expect(raid).toContain("Night ending 10 March 2031");
    expect(raid).toContain("Killed 6 to 8");
    expect(raid).toContain("Injured not known");
    expect(raid).toContain("Electricity: 88,000 households");
    expect(raid).toContain("Heating: over 40% of residential buildings");
    expect(raid).toContain("Read from 12 claims in 3 reports");
  });

  it("says “not reported” in every column of an attack that no claim is about", () => {
    const quiet = rows.find((row) => row.startsWith("Lindal, 9 March")) ?? "";
    expect(quiet.match(/not reported/g)).toHaveLength(5);
    expect(quiet).toContain("0 claims in 0 reports");
  });

  it("leads to each attack at the reader's revision", () => {
    expect(hrefsIn(table)).toEqual(attacks.map(({ event }) => `/attacks/${event.id}?rev=9`));
  });
});
