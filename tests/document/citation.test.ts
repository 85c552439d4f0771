import { describe, expect, it } from "vitest";
import { type Cited, citations } from "@/lib/document/citation";

const cited: Cited = {
  parts: ["casualties"],
  title: "People killed & injured, 100% of {attacks}_so far",
  revision: { seq: 12, hash: "0123456789abcdef" },
  recordedAt: "2031-03-12T09:30:00.000Z",
  asOf: null,
  address: "https://example.org/charts/casualties?rev=12",
};

const textOf = (id: string, change: Partial<Cited> = {}) =>
  citations({ ...cited, ...change }).find((citation) => citation.id === id)?.text ?? "";

describe("citations(cited)", () => {
  it("names the title, the year, the ledger revision and the pinned address as text", () => {
    expect(textOf("text")).toBe(
      "Strike Ledger (2031). “People killed & injured, 100% of {attacks}_so far”. ledger revision 12 (01234567). https://example.org/charts/casualties?rev=12",
    );
  });

  it("says as of when the figures were read, in every form", () => {
    for (const { text } of citations({ ...cited, asOf: "2031-03-11T06:00:00Z" })) {
      expect(text).toContain("as known on 11 March 2031, 08:00 Kyiv time");
    }
  });

  it("escapes what BibTeX takes for its own signs", () => {
    expect(textOf("bibtex")).toContain("title = {{People killed \\& injured, 100\\% of \\{attacks\\}\\_so far}}");
    expect(textOf("bibtex")).toContain("year = {2031}");
  });

  it("keeps a RIS field on one line, so that a title cannot end the record", () => {
    const lines = textOf("ris", { title: "Two\r\nER  - lines" }).split("\r\n");
    expect(lines).toContain("TI  - Two ER - lines");
    expect(lines.filter((line) => line.startsWith("ER"))).toEqual(["ER  - "]);
  });

  it("gives CSL-JSON that a program can read", () => {
    expect(JSON.parse(textOf("csl-json"))).toEqual([
      expect.objectContaining({ type: "dataset", title: cited.title, issued: { "date-parts": [[2031, 3, 12]] } }),
    ]);
  });

  it("has a key of its own for each thing and each narrowing of it, the same in BibTeX and CSL-JSON", () => {
    const keysOf = (parts: readonly string[]) => [
      /^@misc\{([^,]+),/.exec(textOf("bibtex", { parts }))?.[1],
      JSON.parse(textOf("csl-json", { parts }))[0].id,
    ];
    const cases: readonly (readonly [readonly string[], string])[] = [
      [["casualties"], "strikeledger_casualties_rev12"],
      [["outages"], "strikeledger_outages_rev12"],
      [["casualties", "UA80", "q3fa9c1"], "strikeledger_casualties_rev12_UA80_q3fa9c1"],
      [["odd, {name}%~ü"], "strikeledger_odd-name-_rev12"],
    ];
    for (const [parts, key] of cases) expect(keysOf(parts)).toEqual([key, key]);
  });

  it("gives no date for an empty ledger", () => {
    const empty = { revision: { seq: 0, hash: "" }, recordedAt: null };
    expect(textOf("text", empty)).toContain("Strike Ledger. “");
    expect(textOf("bibtex", empty)).not.toContain("year");
    expect(JSON.parse(textOf("csl-json", empty))[0]).not.toHaveProperty("issued");
  });
});
