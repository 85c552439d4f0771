import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { linksOf } from "@/app/offering";
import { chartIds } from "@/components/charts/registry";
import { AttackTable } from "@/components/provenance/attack-table";
import { DataPage } from "@/components/provenance/data-page";
import { LedgerFile } from "@/components/provenance/ledger-file";
import { foldedLedger } from "@/lib/ledger/fold";
import { measureIds, measureOf } from "@/lib/ledger/measures/registry";
import type { Selection } from "@/lib/query/selection";
import { entry } from "../ledger/log";
import { deadFragments, doubledIds, elementOf, hrefsIn, idsIn, textIn } from "./markup";
import { stormLedger, stormSelection } from "./storm-ledger";

const dataPage = (selected = stormSelection()) =>
  renderToStaticMarkup(<DataPage selection={selected} filesOf={linksOf} />);

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

  it("leads to every claim as one archive, and of very many attacks says why there is none", () => {
    const { attacks } = stormSelection();
    const many = Array.from({ length: 5_001 }, () => attacks[0] as (typeof attacks)[number]);
    expect(hrefsIn(page)).toContain("/data.zip");
    const files = (selected: Selection) => linksOf({ kind: "ledger" }, { ...selected, attacks: many });
    expect(
      renderToStaticMarkup(<LedgerFile selection={stormSelection()} query="" filesOf={(_, one) => files(one)} />),
    ).toBe(
      '<div class="mb-6 max-w-measure space-y-1"><p class="text-sm text-muted">5,001 attacks are more than some formats hold (ZIP at most 5,000): narrow them by date to have the other formats.</p></div>',
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

  it("links to no file that is not made of so many attacks, and says why", () => {
    const many = (subject: Parameters<typeof linksOf>[0], { attacks, ...rest }: Selection) =>
      linksOf(subject, { ...rest, attacks: Array.from({ length: 5_001 }, () => attacks[0] ?? []).flat() });
    const drawn = renderToStaticMarkup(<DataPage selection={stormSelection()} filesOf={many} />);
    const hrefs = hrefsIn(drawn);
    expect(hrefs).toEqual(expect.arrayContaining(["/charts/volumes.csv", "/charts/claims.pdf", "/dashboard.csv"]));
    expect(hrefs).not.toContain("/charts/volumes.pdf");
    expect(hrefs).not.toContain("/dashboard.zip");
    expect(textIn(drawn)).toContain("5,001 attacks are more than some formats hold");
    expect(textIn(page)).not.toContain("more than some formats hold");
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
