import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { askedText } from "@/components/search/asked-text";
import { SearchPage } from "@/components/search/search-page";
import { parsedQuery, type RawQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { curatedLedger } from "../data/curated-set";
import { doubledIds, hrefsIn, textIn } from "../pages/markup";

const ledger = await curatedLedger();
const page = (text: string, raw: RawQuery = {}) =>
  renderToStaticMarkup(<SearchPage text={text} selection={selection(ledger, parsedQuery(raw).query)} />);

describe("the search page", () => {
  test("says what can be looked for when nothing is, and keeps the form", () => {
    const markup = page("");
    expect(textIn(markup)).toContain("Names are found in English and in Ukrainian.");
    expect(markup).toContain('name="q"');
    expect(markup).not.toContain("<h2");
    expect(textIn(markup)).not.toContain("A shorter word may find more.");
    expect(textIn(page("nowhere at all"))).toContain("A shorter word may find more.");
  });

  test("keeps the reader at the moment asked for in what it suggests", () => {
    const links = hrefsIn(page("nowhere at all", { asOf: "2026-01-01T00:00" }));
    expect(links.length).toBeGreaterThan(2);
    expect(links.every((href) => href.includes("asOf="))).toBe(true);
  });

  test("lists what was found kind by kind, each leading to its page", () => {
    const markup = page("Kyiv");
    expect(textIn(markup)).toMatch(
      /\d+ results for “Kyiv”.*Attacks \d+.*Places 2.*Reports \d+.*Who stated figures \d+/u,
    );
    const links = hrefsIn(markup);
    expect(links).toContain("/attacks/2025-04-24-kyiv");
    expect(links).toContain("/attacks?place=UA80");
    expect(links).toContain("/reports/2026-01-24-rks-news");
    expect(doubledIds(markup)).toEqual([]);
  });

  test("tells a nationwide attack apart from those whose places name the place", () => {
    const apart = "1 nationwide attack, its places not named";
    for (const place of ["Lviv", "Crimea"]) {
      expect(textIn(page(place))).toContain(`No attack in the ledger names it; ${apart}`);
      expect(hrefsIn(page(place))).not.toContain("/attacks/2025-07-09-ukraine");
    }
    for (const place of ["Kharkiv", "Kostiantynivka"]) {
      expect(textIn(page(place)), place).toContain(`1 attack touching it; ${apart}`);
    }
    expect(textIn(page("Ukraine"))).not.toContain("nationwide attack, its");
  });

  test("leads from who stated figures to the first of the claims about each event, a period's too", () => {
    const [claim] = [...ledger.claims.values()].filter(({ attributedTo }) => attributedTo === "dtek");
    expect(hrefsIn(page("DTEK"))).toContain(`/attacks/${claim?.event}#claim-${claim?.id}`);
    const periodLinks = hrefsIn(page("United Nations")).filter((href) => href.startsWith("/data#claim-"));
    const rights = hrefsIn(page("HRMMU")).filter((href) => href.startsWith("/data#claim-"));
    expect([...periodLinks, ...rights]).not.toEqual([]);
  });

  test("says so when nothing is found, shows the text as text, and offers the way on", () => {
    const markup = page("<b>nowhere</b>");
    expect(textIn(markup)).toContain("Nothing in the ledger has a name with “<b>nowhere</b>”.");
    expect(markup).not.toContain("<b>");
    const links = hrefsIn(markup);
    expect(links.slice(-2)).toEqual(["/attacks", "/reports"]);
    const examples = links.slice(0, -2).map((href) => new URLSearchParams(href.split("?")[1]).get("q") ?? "");
    expect(examples).toHaveLength(5);
    for (const example of examples) expect(textIn(page(example)), example).toMatch(/\d results? for/u);
  });

  test("leads from what is counted to its chart and to the attacks that account for it", () => {
    const links = hrefsIn(page("heating"));
    expect(links).toContain("/charts/coverage?measure=outage_heating");
    expect(links).toContain("/attacks/2025-12-27-kyiv#outage_heating");
  });

  test("keeps the reader at the moment asked for", () => {
    expect(hrefsIn(page("Kyiv", { asOf: "2026-01-01T00:00" })).every((href) => href.includes("asOf="))).toBe(true);
  });
});

describe("the text that an address asks for", () => {
  test("is the first of several, without spaces around it, and no longer than is looked for", () => {
    expect(askedText({ q: ["  Kyiv ", "Lviv"] })).toBe("Kyiv");
    expect(askedText({})).toBe("");
    expect(askedText({ q: "x".repeat(5_000) })).toHaveLength(200);
  });
});
