import { csvParse } from "d3-dsv";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { citationText } from "@/components/inspector/citation-text";
import { inspectedTable } from "@/components/inspector/inspected-table";
import { panelTitleId } from "@/components/inspector/inspection";
import { PanelContent } from "@/components/inspector/panel-content";
import { askedDatum } from "@/lib/document/inspection/asked-datum";
import type { DatumAddress } from "@/lib/document/inspection/datum-address";
import { type Inspected, inspected } from "@/lib/document/inspection/inspected";
import { tableSources } from "@/lib/document/sources";
import { csvText } from "@/lib/export/csv";
import type { Ledger } from "@/lib/ledger/fold";
import { readingsOf } from "@/lib/ledger/reading";
import { curatedLedger } from "../data/curated-set";
import { hrefsIn, idsIn, textIn } from "../pages/markup";
import { stormLedger } from "../pages/storm-ledger";

const storm = stormLedger();
const query = "?rev=3";

function datumOf(more: Partial<DatumAddress>, ledger: Ledger = storm, asOfMs: number | null = null): Inspected {
  const blank = {
    event: "lindal-raid",
    measure: "killed",
    also: [],
    unit: null,
    places: [],
    subtype: null,
    claim: null,
  };
  const asked = askedDatum({ ...blank, ...more }, ledger);
  if ("detail" in asked) throw new Error(asked.detail);
  return inspected(asked, ledger, asOfMs);
}

function contentOf(datum: Inspected, ledger: Ledger = storm): string {
  return renderToStaticMarkup(<PanelContent datum={datum} ledger={ledger} query={query} />);
}

const lindal = { unit: "people", places: ["lindal"] };

function claimsIn(markup: string): string[] {
  return [...markup.matchAll(/ data-claim="([^"]+)"/g)].map(([, id = ""]) => id);
}

describe("the panel of a figure", () => {
  const markup = contentOf(datumOf(lindal));
  const text = textIn(markup);

  it("says the figure in words, its sources and that they disagree", () => {
    expect(text).toContain(
      "6 to 8 people were killed in lindal, revised from 9, then 5; 2 sources disagree; 3 children among them.",
    );
  });

  it("has every claim about the count, those kept first, with who stated it, who printed it and when", () => {
    expect(claimsIn(markup).slice(0, 2).sort()).toEqual(["noon-toll", "second-print"]);
    expect(claimsIn(markup)).toEqual(expect.arrayContaining(["dawn-toll", "slip", "noon-toll-again", "hoax-toll"]));
    expect(text).toContain("Courier (from Norland Wire), 10 March 2031");
    expect(text).toContain("as of 10 March 2031, 12:00 Kyiv time");
  });

  it("says what was set aside and why, and what stands instead", () => {
    expect(text).toContain("Set aside: an earlier figure of the same source. Instead stands 8 people killed");
    expect(text).toContain("Set aside: withdrawn from the ledger. Reason given: A slip of the pen.");
  });

  it("leads to the article's words and to the attack's page, never to a place on the page that it is not on", () => {
    expect(hrefsIn(markup)).toContain("https://papers.example/monday-post#:~:text=8%E2%80%939%3F%20eight");
    expect(hrefsIn(markup)).toContain(`/attacks/lindal-raid${query}#killed`);
    expect(hrefsIn(markup).filter((href) => href.startsWith("#"))).toEqual([]);
    expect(idsIn(markup)).toEqual([panelTitleId]);
  });
});

describe("the panel of one claim", () => {
  it("says that it is one, and that the figure stands on it", () => {
    const text = textIn(contentOf(datumOf({ claim: "noon-toll" })));
    expect(text).toContain("8 people were killed in lindal, according to mayor.");
    expect(text).toContain("This mark is one claim: the figure below stands on it.");
    expect(text).toContain("6 to 8 people were killed in lindal");
  });

  it("says why it is set aside", () => {
    expect(textIn(contentOf(datumOf({ claim: "dawn-toll" })))).toContain(
      "This mark is one claim: set aside, an earlier figure of the same source.",
    );
    expect(textIn(contentOf(datumOf({ measure: "missing", claim: "lost" })))).toContain(
      "This mark is one claim: set aside, withdrawn from the ledger.",
    );
  });
});

describe("the panel of an empty slot", () => {
  it("says that no report at hand gives the figure, and what else of its kind none gives", () => {
    const text = textIn(contentOf(datumOf({ event: "quiet-raid", measure: "outage_electricity" })));
    expect(text).toContain("How many were without electricity is not reported; no report at hand gives a figure.");
    expect(text).toContain("No report at hand says how many were without heating, without water or without gas.");
  });

  it("names every measure that it is the empty slot of", () => {
    const also = ["outage_heating", "outage_water"];
    const datum = datumOf({ event: "quiet-raid", measure: "outage_electricity", also });
    const text = textIn(contentOf(datum));
    expect(text).toContain("Without electricity, without heating and without water");
    expect(text).toContain(
      "How many were without electricity, without heating or without water is not reported; no report at hand gives",
    );
    expect(text).toContain("No report at hand says how many were without gas.");
    expect(citationText(datum, storm, null)).toContain("“Without electricity, without heating and without water: ");
  });

  it("tells apart what is not reported and what is only set aside among its measures", () => {
    const text = textIn(contentOf(datumOf({ measure: "outage_gas", also: ["missing"] })));
    expect(text).toContain(
      "How many were without gas is not reported; no report at hand gives a figure. No figure stands for how many people were missing;",
    );
    expect(claimsIn(contentOf(datumOf({ measure: "outage_gas", also: ["missing"] })))).toEqual(["lost"]);
  });

  it("does not call not reported what is only set aside", () => {
    const datum = datumOf({ measure: "missing" });
    const text = textIn(contentOf(datum));
    expect(text).toContain("No figure stands for how many people were missing; every claim is set aside.");
    expect(text).not.toContain("not reported");
    expect(claimsIn(contentOf(datum))).toEqual(["lost"]);
  });

  it("tells what is reported of the measure for other ground", () => {
    const text = textIn(contentOf(datumOf({ unit: "people", places: ["eastmark"] })));
    expect(text).toContain(
      "How many people were killed in eastmark is not reported; no report at hand gives a figure.",
    );
    expect(text).toContain("What is reported of it:");
    expect(text).toContain("6 to 8 people were killed in lindal");
  });

  it("is what a figure is before its claims were known", () => {
    const datum = datumOf({ ...lindal }, storm, Date.parse("2031-03-09T00:00:00Z"));
    expect(textIn(contentOf(datum))).toContain(
      "No figure stands for how many people were killed in lindal; every claim is set aside.",
    );
  });
});

describe("the panels of the data set that ships", () => {
  it("show every claim of the set behind the figure that it belongs to, and each kept one by itself", async () => {
    const ledger = await curatedLedger();
    for (const claim of ledger.claims.values()) {
      const datum = datumOf({ event: claim.event, measure: claim.measure, claim: claim.id }, ledger);
      expect(claimsIn(contentOf(datum, ledger))).toContain(claim.id);
    }
  });

  it("have a figure for each estimate that a page or a chart can show", async () => {
    const ledger = await curatedLedger();
    for (const event of ledger.events.keys()) {
      for (const { headlines, subsets } of readingsOf(event, ledger).values()) {
        const estimates = headlines.flatMap(({ estimate, beside, parts }) => [estimate, ...beside, ...parts]);
        for (const { measure, unit, places, subtype, kept } of [...estimates, ...subsets]) {
          const datum = datumOf({ event, measure, unit, places, subtype }, ledger);
          expect(datum.figure?.estimate.kept).toEqual(kept);
        }
      }
    }
  });
});

describe("a datum's citation", () => {
  it("names the figure, its event, who stated and printed it when, and the ledger revision", () => {
    const text = citationText(datumOf({ claim: "noon-toll" }), storm, null);
    expect(text).toMatch(
      /^Lindal, 10 March 2031: 8 people were killed in lindal, according to mayor\. Mayor, in Post, 10 March 2031\. /,
    );
    expect(text).toMatch(/Strike Ledger, “Killed: Lindal, 10 March 2031”, ledger revision \d+ \(.+\)\.$/);
  });

  it("says that a claim is set aside", () => {
    expect(citationText(datumOf({ claim: "dawn-toll" }), storm, null)).toContain(
      "set aside: an earlier figure of the same source.",
    );
  });

  it("says what was revised and which subsets are told beside the figure", () => {
    expect(citationText(datumOf(lindal), storm, null)).toMatch(
      /^Lindal, 10 March 2031: 6 to 8 people were killed in lindal, revised from 9, then 5; 2 sources disagree; 3 children among them\./,
    );
  });

  it("says of a date that it is inferred", async () => {
    const ledger = await curatedLedger();
    const inferred = [...ledger.claims.values()].find(
      ({ report }) => ledger.reports.get(report)?.publishedOnBasis.kind === "inferred",
    );
    const { event = "", measure = "", id = "" } = inferred ?? {};
    expect(citationText(datumOf({ event, measure, claim: id }, ledger), ledger, null)).toContain(" (date inferred).");
  });

  it("names no source where there is none, and the instant where one was chosen", () => {
    const text = citationText(datumOf({ event: "quiet-raid" }), storm, "2031-03-10T06:00:00Z");
    expect(text).toMatch(
      /^Lindal, 9 March 2031: how many people were killed is not reported; no report at hand gives a figure\. As known at 10 March 2031, 08:00 Kyiv time\. Strike Ledger/,
    );
  });

  it("tells a figure of one kind only with who stated it, where the whole is not reported", async () => {
    const ledger = await curatedLedger();
    const hits = datumOf({ event: "2026-01-24-kyiv-kharkiv", measure: "munitions_hit" }, ledger);
    expect(citationText(hits, ledger, null)).toMatch(
      /: 25 drones struck in Kharkiv, according to 1 source; reported for one kind only, not as a whole\. Ihor Terekhov \(mayor\), in RKS News .+, 24 January 2026/u,
    );
    const table = inspectedTable(hits, ledger);
    const line = csvParse(
      csvText(
        { table, sources: tableSources(table, ledger), revision: ledger.revision, asOf: null, permalink: "/" },
        ledger,
      ),
    )[0];
    expect(line).toMatchObject({
      status: "part_only",
      best: "",
      claim_ids: "2026-01-24-rks-news-hits-kharkiv-terekhov",
    });
    expect([line?.notes, line?.sources].join()).toMatch(/^25 drones struck in Kharkiv.*Ihor Terekhov/u);
    const elsewhere = datumOf(
      { event: "2026-01-24-kyiv-kharkiv", measure: "munitions_hit", unit: "drones", places: ["UA80"] },
      ledger,
    );
    expect(inspectedTable(elsewhere, ledger).rows[0]?.cells[0]?.text).toBe("not reported");
  });

  it("names the source of a replaced figure apart, with that figure", async () => {
    const ledger = await curatedLedger();
    const killed = datumOf({ event: "2025-04-24-kyiv", measure: "killed", unit: "people", places: ["UA80"] }, ledger);
    const [, stated, earlier] =
      citationText(killed, ledger, null).match(/ agree\. (.+)\. (Earlier: 9, .+)\. Strike/u) ?? [];
    expect(stated).toMatch(/^The report itself; .+; Vitali Klitschko \(mayor\); [^;]+$/u);
    expect(earlier).toContain("arlier reports");
  });

  it("says what the parts add up to beside a figure that they exceed", async () => {
    const ledger = await curatedLedger();
    const places = ["UA80", "kharkiv"];
    const injured = datumOf({ event: "2026-01-24-kyiv-kharkiv", measure: "injured", unit: "people", places }, ledger);
    expect(citationText(injured, ledger, null)).toMatch(
      /: 27 people were injured .*; the parts' own figures add to at least 29 \(/u,
    );
  });
});
