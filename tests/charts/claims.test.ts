import { describe, expect, test } from "vitest";
import { charts } from "@/components/charts/registry";
import { parsedQuery, type RawQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { curatedLedger } from "../data/curated-set";
import { atLeast, exactly, vaguely } from "../ledger/builders";
import { elementsOf } from "./drawing";
import { linkedDrawing } from "./drawn";
import { ground, type Stated, type Struck, selectionOf, struck, struckRecords } from "./fixtures/ledger";

const killed = { measure: "killed" } as const;

function figureOf(attacks: readonly Struck[], raw: RawQuery = {}) {
  return charts.claims.figure(struck(attacks, [], raw));
}

function rowsOf(claims: readonly Stated[], raw: RawQuery = {}) {
  const { table } = figureOf([{ id: "raid", claims }], raw);
  return table.rows.map(({ cells }) => cells.flatMap(({ text, notes }) => [text, ...notes]));
}

describe("what the claims chart is about", () => {
  const first = { id: "first", label: "First, 10 March 2031", claims: [{ value: exactly(3) }, killed] };
  const second = { id: "second", label: "Second, 11 March 2031", nightOf: "2031-03-11", claims: [{ ...killed }] };
  const last = { id: "third", label: "Third, 12 March 2031", nightOf: "2031-03-12" };
  const titleOf = (raw: RawQuery) => figureOf([first, second, last], raw).title;

  test("is the latest attack that has claims, by the measure with the most, unless the query asks", () => {
    expect(titleOf({})).toBe("Killed, claim by claim: Second, 11 March 2031");
    expect(titleOf({ measure: ["injured"] })).toBe("Injured, claim by claim: First, 10 March 2031");
    expect(titleOf({ sort: "night", order: "desc" })).toBe(titleOf({}));
  });

  test("is the attack asked for last, and the first measure asked for that it has claims of", () => {
    expect(titleOf({ attack: ["second", "first"] })).toBe("Killed, claim by claim: First, 10 March 2031");
    const asked = { attack: ["first"], measure: ["missing", "injured", "killed"] };
    expect(titleOf(asked)).toBe("Injured, claim by claim: First, 10 March 2031");
    expect(figureOf([first, second, last], asked).notes[0]).toBe(
      "No report at hand says how many people were missing. The measure filter also reaches its claims about: killed.",
    );
  });

  test("is said to be not reported where the attack asked for has no claim", () => {
    const { title, subtitle, altText, notes } = figureOf([first, last], { attack: ["third"], measure: ["killed"] });
    expect([title, subtitle]).toEqual([
      "Killed, claim by claim: Third, 12 March 2031",
      "How many people were killed is not reported; no report at hand gives a figure.",
    ]);
    expect(altText).toBe("Killed: not reported for Third, 12 March 2031.");
    expect(notes).toContain("One attack is shown; the attack filter reaches the other.");
  });
});

describe("the claims chart", () => {
  test("has every known claim in one row of its own, with why it is set aside and what stands instead", () => {
    const mayor = { attributedTo: "mayor" };
    expect(
      rowsOf([
        { ...mayor, value: exactly(9) },
        { ...mayor, value: exactly(8), report: "tuesday-post" },
        { ...mayor, value: atLeast(8), report: "tuesday-post" },
        { attributedTo: "governor", value: exactly(12) },
        { value: exactly(2), subtype: "children", partOf: true },
      ]),
    ).toEqual([
      ["8", "gives the low end and the best figure"],
      ["at least 8", "set aside: a less exact wording of the same source's figure; instead: 8, mayor"],
      ["9", "set aside: an earlier figure of the same source; instead: 8, mayor"],
      ["12", "gives the high end"],
      ["2"],
    ]);
  });

  test("says of a vague word which band it stands for", () => {
    expect(rowsOf([{ value: vaguely("dozens") }])).toEqual([["dozens", "stands for 24 to 99"]]);
  });

  test("tells claims that would read alike by their number", () => {
    const { table } = figureOf([{ id: "raid", claims: [{ value: exactly(4) }, { value: exactly(7) }] }]);
    expect(table.rows.map(({ detail }) => detail)).toEqual([
      "the report itself, in Post, published 10 March 2031, no time printed; in lindal; claim 1 of 2",
      "the report itself, in Post, published 10 March 2031, no time printed; in lindal; claim 2 of 2",
    ]);
  });

  test("leaves out withdrawn claims and those not yet known, and says how many", () => {
    const raid = { id: "raid", claims: [{}, { report: "monday-courier" }, { report: "wednesday-post" }] };
    const withdrawal = { kind: "withdrawal", body: { id: "raid-1", reason: "misread" } };
    const records = [...ground, ...struckRecords(raid), withdrawal];
    const figure = charts.claims.figure(selectionOf(records, { asOf: "2031-03-11T12:00:00Z" }));
    expect(figure.table.rows).toHaveLength(1);
    expect(figure.notes).toContain(
      "Not shown: 2 claims, withdrawn from the ledger or not yet known at the time chosen.",
    );
  });

  test("has a datum for each claim and each reading, of the data that ships", async () => {
    const asked = selection(
      await curatedLedger(),
      parsedQuery({ attack: ["2025-04-24-kyiv"], measure: ["killed"] }).query,
    );
    const { table } = charts.claims.figure(asked);
    expect(table.rows.map(({ cells }) => cells[0]?.text)).toEqual(["8", "8", "at least 8", "9"]);
    const { grounds, root } = await linkedDrawing("claims", asked, 704);
    const named = elementsOf(root).flatMap(({ attributes }) => attributes["data-claim"] ?? []);
    expect(grounds).toHaveLength(5);
    expect(new Set(named).size).toBe(4);
  });
});
