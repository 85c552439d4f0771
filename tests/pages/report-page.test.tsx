import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ReportFigures } from "@/components/provenance/report-figures";
import { ReportRecord } from "@/components/provenance/report-record";
import { ReportTable } from "@/components/provenance/report-table";
import type { Report } from "@/lib/ledger/report";
import { reportsByDay } from "@/lib/query/reports-by-day";
import { deadFragments, doubledIds, elementOf, hrefsIn, idsIn, textIn } from "./markup";
import { stormLedger } from "./storm-ledger";

const ledger = stormLedger();

function reportOf(id: string): Report {
  const report = ledger.reports.get(id);
  if (report === undefined) throw new Error(`no report has the id "${id}"`);
  return report;
}

const figuresOf = (id: string) =>
  renderToStaticMarkup(<ReportFigures report={reportOf(id)} ledger={ledger} query="?rev=9" />);
const post = figuresOf("monday-post");

describe("the figures of a report", () => {
  it("are all there once, whatever they are about", () => {
    const claims = ledger.claimsOfReport.get("monday-post") ?? [];
    const ids = idsIn(post).filter((id) => id.startsWith("claim-") && !id.endsWith("-figure"));
    expect(ids.sort()).toEqual(claims.map(({ id }) => `claim-${id}`).sort());
    expect(doubledIds(post)).toEqual([]);
    expect(deadFragments(post)).toEqual([]);
  });

  it("stand under the attack or period they are about", () => {
    expect(textIn(post)).toContain("Lindal, 10 March 2031");
    expect(hrefsIn(post)).toEqual(expect.arrayContaining(["/attacks/lindal-raid?rev=9", "/data?rev=9#march"]));
  });

  it("lead to the article at their words and to the measure they are counted in", () => {
    expect(hrefsIn(elementOf(post, "article", "claim-dark-homes"))).toEqual([
      "https://papers.example/monday-post#:~:text=5%20hurt",
      "/attacks/lindal-raid?rev=9#outage_electricity",
    ]);
    expect(hrefsIn(elementOf(post, "article", "claim-march-toll"))).toContain("/data?rev=9#march-killed");
  });

  it("say of one that no words of the report give how it was worked out", () => {
    const workedOut = { from: ["dark-homes", "march-toll"], how: "sum" as const };
    const claims = (ledger.claimsOfReport.get("monday-post") ?? []).map((claim) => ({ ...claim, workedOut }));
    const total = { ...ledger, claimsOfReport: new Map([["monday-post", claims]]) };
    const shown = renderToStaticMarkup(<ReportFigures report={reportOf("monday-post")} ledger={total} query="" />);
    expect(textIn(elementOf(shown, "article", "claim-noon-toll"))).toContain(
      "Worked out here: the sum of 2 figures of the report, which names no total.",
    );
    expect(textIn(post)).not.toContain("Worked out here");
  });

  it("show a withdrawn one as withdrawn, with the reason", () => {
    expect(textIn(elementOf(post, "article", "claim-slip"))).toContain(
      "Withdrawn from the ledger. Reason given: A slip of the pen.",
    );
    expect(textIn(elementOf(post, "article", "claim-noon-toll"))).not.toContain("Withdrawn");
  });
});

describe("the record of a report", () => {
  const record = textIn(renderToStaticMarkup(<ReportRecord report={reportOf("leaflet")} />));

  it("says what is not printed, and what is inferred and how", () => {
    expect(record).toContain("Publisher not printed in the copy at hand");
    expect(record).toContain("Address not printed in the copy at hand");
    expect(record).toContain("Published 10 March 2031, inferred: It speaks of the Monday.");
  });

  it("gives the hash of the text that was read, and says that the text is not kept", () => {
    expect(record).toContain("0".repeat(64));
    expect(record).toContain("at most 8 words");
  });

  it("gives a printed address as a link and a printed date as printed", () => {
    const printed = renderToStaticMarkup(<ReportRecord report={reportOf("monday-courier")} />);
    expect(hrefsIn(printed)).toEqual(["https://papers.example/monday-courier"]);
    expect(textIn(printed)).toContain("Published 10 March 2031, as printed");
    expect(textIn(printed)).toContain("From Norland Wire");
  });
});

describe("the list of reports", () => {
  const table = renderToStaticMarkup(<ReportTable reports={reportsByDay(ledger)} ledger={ledger} query="" />);

  it("counts the figures that stand and names what they are about, without the withdrawn report", () => {
    expect(textIn(table)).toContain("Untitled report of 10 March 2031 Publisher not printed");
    expect(textIn(table)).toContain("2 figures");
    expect(hrefsIn(table)).not.toContain("/reports/hoax");
  });

  it("names every cell's column in words beside it, for screens that stack the cells", () => {
    for (const head of ["Published", "Read from it", "About"]) {
      expect(table.split(`>${head}<`).length - 1).toBe(1 + reportsByDay(ledger).length);
    }
  });
});
