import { describe, expect, test } from "vitest";
import { formFor } from "@/components/charts/forms";
import { chartIds, charts } from "@/components/charts/registry";
import type { Table } from "@/lib/document/table";
import { fixtureNames, fixtureSelection } from "../charts/fixtures/fixtures";
import { type Stated, type Struck, struck } from "../charts/fixtures/ledger";
import { atLeast, exactly, noneReported, statedUnknown, vaguely } from "../ledger/builders";

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

/** Every number that a table says, and those that count its rows. */
function numbersOf({ caption, columns, rows }: Table): Set<string> {
  const cells = rows.flatMap((row) => row.cells);
  const said = [caption, ...columns.map(({ label }) => label), ...rows.map(({ label }) => label)];
  const figures = cells.flatMap(({ text, texts, notes }) => [text, ...texts, ...notes]);
  return new Set([...said, ...figures].flatMap(numbersIn));
}

function killedText(...attacks: readonly (readonly [label: string, ...values: Stated["value"][]])[]): string {
  const list = attacks.map(
    ([label, ...values], index): Struck => ({
      id: `raid-${index}`,
      label,
      claims: values.flatMap((value) => (value === undefined ? [] : [{ measure: "killed" as const, value }])),
    }),
  );
  return charts.casualties.figure(struck(list)).altText.split(" Injured:")[0] ?? "";
}

describe("a chart's text alternative", () => {
  test("names the attack with the largest figure, and those of which nothing is reported", () => {
    expect(killedText(["Lindal", exactly(3)], ["Osterby", atLeast(12)], ["Vesterby"])).toBe(
      "Killed: largest for Osterby, at least 12; not reported for Vesterby.",
    );
  });

  test("names equals together, each with its own words", () => {
    expect(killedText(["Lindal", exactly(2)], ["Osterby", exactly(2)])).toBe(
      "Killed: largest for Lindal and Osterby, 2.",
    );
    expect(killedText(["Lindal", exactly(2)], ["Osterby", atLeast(2)])).toBe(
      "Killed: largest for Lindal (2) and Osterby (at least 2).",
    );
  });

  test("never ranks a vague word above a number that is certainly as large as its low end", () => {
    expect(killedText(["Lindal", vaguely("dozens")], ["Osterby", exactly(60)])).toBe(
      "Killed: largest for Osterby, 60.",
    );
  });

  test("does not compare where there is one figure only", () => {
    expect(killedText(["Lindal", exactly(3)], ["Osterby"])).toBe(
      "Killed: 3 for Lindal, the only figure; not reported for Osterby.",
    );
  });

  test("tells a reported zero, a stated unknown and nothing reported apart", () => {
    expect(killedText(["Lindal", noneReported], ["Osterby", statedUnknown], ["Vesterby"])).toBe(
      "Killed: 0 for Lindal, the only figure; stated as not known for Osterby; not reported for Vesterby.",
    );
  });

  test("says so when no attack is shown, or nothing is reported of any", async () => {
    const [empty, missing] = await Promise.all([fixtureSelection("empty"), fixtureSelection("all-missing")]);
    for (const chart of chartIds) {
      expect(charts[chart].figure(empty).altText).toBe("No attack is shown.");
      const { altText, table } = charts[chart].figure(missing);
      const isReported = table.rows.some(({ cells }) => cells.some(({ estimates }) => estimates.length > 0));
      if (!isReported) expect(altText).toContain("not reported for any attack shown.");
    }
  });

  test("counts attacks instead of naming very many", async () => {
    const { altText } = charts.casualties.figure(await fixtureSelection("400-attacks"));
    expect(altText).toMatch(/not reported for \d+ attacks of 400/);
    expect(altText.length).toBeLessThan(600);
  });

  test.each(fixtureNames)("has no number that is not in the table or counts its rows, of %s", async (name) => {
    const selection = await fixtureSelection(name);
    for (const chart of chartIds) {
      const { altText, table } = charts[chart].figure(selection);
      // A chart of very many attacks counts them all, and has rows for what they come to or for the largest.
      const isWhole = ["rows", "calendar", "one"].includes(
        formFor(charts[chart].manyAttacks, selection.attacks.length).kind,
      );
      const counted = isWhole ? table.rows.length : selection.attacks.length;
      const uncounted = altText.replace(/(\d+) attacks?(?: of (\d+))?/g, (_, some, all) => {
        expect(Number(some)).toBeLessThanOrEqual(counted);
        expect([undefined, String(counted)]).toContain(all);
        return "";
      });
      expect(numbersIn(uncounted).filter((number) => !numbersOf(table).has(number))).toEqual([]);
    }
  });
});
