import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ComparePage } from "@/components/compare/compare-page";
import { attackAccount } from "@/components/provenance/attack-account";
import { AttackPage } from "@/components/provenance/attack-page";
import { AttackTable } from "@/components/provenance/attack-table";
import { StandpointNote } from "@/components/provenance/standpoint-note";
import { SearchPage } from "@/components/search/search-page";
import { attacksByNight } from "@/lib/ledger/fold";
import { measureIds, measureOf } from "@/lib/ledger/measures/registry";
import { wholeLedger } from "@/lib/query/query";
import { type Selection, selection } from "@/lib/query/selection";
import { curatedLedger } from "../data/curated-set";
import { deadFragments, doubledIds, elementOf, hrefsIn, idsIn, textIn } from "./markup";
import { stormSelection } from "./storm-ledger";

function pageOf(id: string, selected: Selection = stormSelection()): string {
  const account = attackAccount(id, selected);
  if (account === null) throw new Error(`no attack has the id "${id}"`);
  return renderToStaticMarkup(<AttackPage account={account} selection={selected} />);
}

function claimText(page: string, id: string): string {
  return textIn(elementOf(page, "article", `claim-${id}`));
}

function claimIds(page: string): string[] {
  return idsIn(page).filter((id) => /^claim-(?!.*-figure$)/.test(id));
}

const raid = pageOf("lindal-raid");

describe("the claims on an attack's page", () => {
  it("are all there once, kept or set aside, and no other event's is", () => {
    const claims = stormSelection().ledger.claimsOfEvent.get("lindal-raid") ?? [];
    expect(claimIds(raid).sort()).toEqual(claims.map(({ id }) => `claim-${id}`).sort());
  });

  it("say who stated the figure, who printed it, when, and that no time is printed", () => {
    expect(claimText(raid, "dark-homes")).toContain("88,000 households without electricity");
    expect(claimText(raid, "dark-homes")).toContain("Grid-company (utility)");
    expect(claimText(raid, "dark-homes")).toContain("Post, 10 March 2031 · time not printed");
    expect(claimText(raid, "noon-toll")).toContain("as of 10 March 2031, 12:00 Kyiv time");
    expect(claimText(raid, "noon-toll-again")).toContain("Courier (from Norland Wire)");
  });

  it("open the article at their words", () => {
    expect(hrefsIn(elementOf(raid, "article", "claim-noon-toll"))).toContain(
      "https://papers.example/monday-post#:~:text=8%E2%80%939%3F%20eight",
    );
    expect(claimText(raid, "noon-toll")).toContain("“8–9? eight”");
    expect(claimText(raid, "noon-toll")).toContain("Open the article at these words (Post)");
  });

  it("say so where the report's address is not printed, and lead to how its date is known", () => {
    const article = elementOf(raid, "article", "claim-osterby-toll");
    expect(hrefsIn(article)).toEqual(["#report-leaflet", "/reports/leaflet#claim-osterby-toll"]);
    expect(textIn(article)).toContain("The report’s address is not printed in the copy at hand.");
    expect(textIn(elementOf(raid, "li", "report-leaflet"))).toContain("inferred: It speaks of the Monday.");
  });

  it("say what was read into the words, and what else is to be known", () => {
    expect(claimText(raid, "second-print")).toContain("Read into the words: The radio is named below.");
    expect(claimText(raid, "lost")).toContain("Said of a cellar.");
  });

  it.each([
    ["dawn-toll", "an earlier figure of the same source", "noon-toll"],
    ["noon-toll-again", "the same source's figure, printed again", "noon-toll"],
    ["noon-toll-loosely", "a less exact wording of the same source's figure", "noon-toll"],
    ["first-print", "replaced by another figure of the same report", "second-print"],
  ])("say why %s is set aside, and lead to what stands instead", (id, reason, instead) => {
    const article = elementOf(raid, "article", `claim-${id}`);
    expect(textIn(article)).toContain(`Set aside: ${reason}. Instead stands `);
    expect(hrefsIn(article)).toContain(`#claim-${instead}`);
  });

  it("stay when they are withdrawn, with the reason, their report's reason too", () => {
    expect(claimText(raid, "slip")).toContain("Reason given: A slip of the pen.");
    expect(claimText(raid, "hoax-toll")).toContain("Reason given: The paper does not exist.");
    expect(hrefsIn(elementOf(raid, "article", "claim-hoax-toll"))).toEqual([]);
  });

  it("say nothing of being set aside when the figure stands on them", () => {
    for (const id of ["noon-toll", "second-print", "osterby-toll", "children", "cold-share"]) {
      expect(claimText(raid, id)).not.toContain("Set aside");
    }
  });
});

describe("the measures on an attack's page", () => {
  it.each(measureIds)("have an element for %s, where charts lead", (id) => {
    expect(idsIn(raid).filter((found) => found === id)).toEqual([id]);
  });

  it("say “not reported” where there is no claim, and only there", () => {
    const reported = ["killed", "injured", "missing", "outage_electricity", "outage_heating"];
    for (const id of measureIds) {
      const isBlank = raid.includes(`<li id="${id}"`);
      expect([id, isBlank]).toEqual([id, !reported.includes(id)]);
      if (isBlank) {
        expect(textIn(elementOf(raid, "li", id))).toBe(
          `${measureOf(id).label}: not reported: no report at hand gives a figure`,
        );
      }
    }
  });

  it("give each unit its own figure and add none to another", () => {
    const outage = textIn(elementOf(raid, "section", "outage_electricity"));
    expect(outage).toContain("88,000 households without electricity");
    expect(outage).toContain("Hundreds of thousands (200,000–999,999)");
    expect(textIn(elementOf(raid, "section", "outage_heating"))).toContain("Over 40% of residential buildings");
  });

  it("say how their sources stand, and both ends where these differ", () => {
    const killed = textIn(elementOf(raid, "section", "killed"));
    expect(killed).toContain("6 to 8 people were killed in lindal, revised from 9, then 5; 2 sources disagree.");
    expect(killed).toContain("Low 6 Best 8 High 8");
    expect(killed).toContain("osterby: for other ground, never added to the figure above");
    expect(killed).toContain("lindal, children: some of those counted, never added to them");
  });

  it("do not take a withdrawn figure for one that was never reported, nor for one that stands", () => {
    const missing = textIn(elementOf(raid, "section", "missing"));
    expect(missing).toContain("No figure stands: every claim is set aside.");
    expect(missing).not.toContain("not reported");
  });

  it("do not take “not known” for zero", () => {
    expect(textIn(elementOf(raid, "section", "injured"))).toContain("Not known");
  });
});

describe("an attack's page", () => {
  it("has a number from nowhere but its own record when no claim is about the attack", () => {
    const quiet = textIn(pageOf("quiet-raid"));
    expect(quiet.match(/\d+/g)).toEqual(["9", "2031", "9", "2031", "0", "0", "10", "2031", "10", "2031"]);
    expect(claimIds(pageOf("quiet-raid"))).toEqual([]);
  });

  it("leads to the attacks before and after it, by night", () => {
    expect(hrefsIn(raid)).toEqual(expect.arrayContaining(["/attacks/quiet-raid", "/attacks/later-raid"]));
    expect(textIn(pageOf("quiet-raid"))).not.toContain("Previous attack");
    expect(textIn(pageOf("later-raid"))).not.toContain("Next attack");
  });

  it("is there for attacks alone: a period or an unknown id has no account", () => {
    expect(attackAccount("march", stormSelection())).toBeNull();
    expect(attackAccount("nowhere", stormSelection())).toBeNull();
  });

  it("is not narrowed by filters that leave the attack out", () => {
    expect(claimIds(pageOf("lindal-raid", stormSelection({ from: "2031-03-12" })))).toEqual(claimIds(raid));
  });

  it("shows what was known at an instant, and keeps later claims in sight as not yet known", () => {
    const early = pageOf("lindal-raid", stormSelection({ asOf: "2031-03-10T07:00" }));
    expect(textIn(elementOf(early, "section", "killed"))).toContain(
      "9 people were killed in lindal, according to 1 source.",
    );
    expect(claimText(early, "noon-toll")).toContain("Set aside: not yet known at the time chosen.");
    expect(claimIds(early).sort()).toEqual(claimIds(raid).sort());
  });

  it("counts the claims and reports that were known at an instant alone, and says by which rule", () => {
    expect(textIn(raid)).toMatch(/From 12 claims in 3 reports/u);
    const early = stormSelection({ asOf: "2031-03-10T07:00" });
    expect(textIn(pageOf("lindal-raid", early))).toMatch(/From 1 claim in 1 report,/u);
    const note = (selected: Selection) =>
      textIn(renderToStaticMarkup(<StandpointNote selection={selected} hereHref="/attacks/lindal-raid" />));
    const rule = "A report without a printed time counts from the end of its day in Kyiv.";
    expect(note(early)).toContain(rule);
    expect(note(stormSelection({ rev: "12" }))).not.toContain(rule);
  });

  it("takes the reader's revision and instant along to every other page", () => {
    const early = pageOf("lindal-raid", stormSelection({ asOf: "2031-03-10T07:00", rev: "12", from: "2031-01-01" }));
    const pages = hrefsIn(early).filter((href) => /^\/(?:attacks|reports)\//.test(href));
    expect(pages.filter((href) => !href.includes("?asOf=2031-03-10T05%3A00%3A00.000Z&rev=12"))).toEqual([]);
    expect(hrefsIn(early)).toContain("/charts/attacks?attack=lindal-raid&asOf=2031-03-10T05%3A00%3A00.000Z&rev=12");
  });
});

const curated = selection(await curatedLedger(), wholeLedger);

describe("an attack of a day and not of a night", () => {
  it("is filed under its day, on its own page, in the list, in a comparison and in a search", () => {
    const id = "2025-07-09-kostiantynivka";
    const own = textIn(pageOf(id, curated));
    expect(own).toMatch(/Filed under 9 July 2025, in the zone/u);
    const standpoint = { ledger: curated.ledger, query: "" };
    const one = curated.attacks.filter(({ event }) => event.id === id);
    const listed = textIn(renderToStaticMarkup(<AttackTable attacks={one} {...standpoint} />));
    const two = selection(curated.ledger, { ...wholeLedger, attack: [id, "2025-07-09-ukraine"] });
    const compared = textIn(renderToStaticMarkup(<ComparePage selection={two} />));
    const found = textIn(renderToStaticMarkup(<SearchPage text="Kostiantynivka" selection={curated} />));
    expect(listed).not.toContain("Night ending");
    expect(found).toContain("9 July 2025 · Kostiantynivka");
    expect(compared).toContain("Kostiantynivka, 9 July 2025 9 July 2025");
    expect(compared).toContain("Night ending 9 July 2025");
  });
});

describe("every attack that ships", () => {
  it("says beside a headline that the parts' own figures add to more, and leaves the headline as it is", () => {
    const page = pageOf("2026-01-24-kyiv-kharkiv", curated);
    const injured = textIn(elementOf(page, "section", "injured"));
    expect(injured).toContain("27 people were injured in Kyiv and Kharkiv, according to 1 source.");
    expect(injured).toContain("The parts' own figures add to at least 29 (Kyiv at least 15, Kharkiv at least 14).");
  });

  it.each(attacksByNight(curated.ledger).map(({ id }) => id))("accounts for each claim of %s once", (id) => {
    const page = pageOf(id, curated);
    const claims = curated.ledger.claimsOfEvent.get(id) ?? [];
    expect(claimIds(page).sort()).toEqual(claims.map((claim) => `claim-${claim.id}`).sort());
    expect(doubledIds(page)).toEqual([]);
    expect(deadFragments(page)).toEqual([]);
  });
});
