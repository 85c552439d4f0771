import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ComparePage } from "@/components/compare/compare-page";
import { comparedAttacks } from "@/components/compare/compared-attacks";
import { comparisonRows } from "@/components/compare/comparison-rows";
import { measureIds } from "@/lib/ledger/measures/registry";
import { parsedQuery, type RawQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { struck } from "../charts/fixtures/ledger";
import { atLeast, between, exactly } from "../ledger/builders";
import { hrefsIn, textIn } from "../pages/markup";

const numbered = Array.from({ length: 8 }, (_, index) => ({
  id: `raid-${index}`,
  label: `Raid ${index}, ${10 + index} March 2031`,
  nightOf: `2031-03-${10 + index}`,
}));
const [first, second, third, ...rest] = numbered.map((raid) => raid);
const { ledger } = struck([
  {
    ...(first ?? { id: "raid-0" }),
    claims: [
      { value: exactly(20) },
      { measure: "killed", value: exactly(0) },
      { measure: "outage_electricity", unit: "households", value: exactly(88_000) },
    ],
  },
  {
    ...(second ?? { id: "raid-1" }),
    claims: [
      { value: exactly(27) },
      { measure: "killed", value: exactly(3) },
      { measure: "outage_electricity", unit: "people", value: exactly(5_000) },
    ],
  },
  {
    ...(third ?? { id: "raid-2" }),
    claims: [{ value: atLeast(15) }, { measure: "hit_locations", unit: "locations", value: between(3, 5) }],
  },
  ...rest,
]);

const asked = (raw: RawQuery) => selection(ledger, parsedQuery(raw).query);
const ids = (count: number) => numbered.slice(0, count).map(({ id }) => id);
const page = (raw: RawQuery) => renderToStaticMarkup(<ComparePage selection={asked(raw)} />);

describe("the attacks compared", () => {
  test("stand in the order asked, the first being what the others are set against", () => {
    const { attacks, message } = comparedAttacks(asked({ attack: ["raid-2", "raid-0"], sort: "killed" }));
    expect(attacks.map(({ event }) => event.id)).toEqual(["raid-2", "raid-0"]);
    expect(message).toBeNull();
  });

  test("are none when fewer than two are asked for, and the page says what is missing", () => {
    expect(comparedAttacks(asked({}))).toEqual({ attacks: [], message: "Choose two to six attacks to compare." });
    const { attacks, message } = comparedAttacks(asked({ attack: "raid-1" }));
    expect(attacks).toEqual([]);
    expect(message).toBe("Raid 1, 11 March 2031 alone was chosen; choose at least one more attack.");
    expect(page({ attack: "raid-1" })).not.toContain("<table");
  });

  test("are the first six when more are asked for, and the page names those left out", () => {
    const { attacks, message } = comparedAttacks(asked({ attack: ids(8) }));
    expect(attacks.map(({ event }) => event.id)).toEqual(ids(6));
    expect(message).toContain("8 attacks were chosen and 6 are the most");
    expect(message).toContain("without Raid 6, 16 March 2031 and Raid 7, 17 March 2031.");
  });

  test("leave out what had not happened yet at the time asked for, and name it", () => {
    const { attacks, message } = comparedAttacks(asked({ attack: ids(3), asOf: "2031-03-11T12:00" }));
    expect(attacks.map(({ event }) => event.id)).toEqual(ids(2));
    expect(message).toBe("Raid 2, 12 March 2031 had not happened at the time asked for.");
  });
});

describe("the rows of a comparison", () => {
  const { attacks } = comparedAttacks(asked({ attack: ids(3) }));
  const { rows, notReported } = comparisonRows(attacks, measureIds, ledger.places);
  const textsOf = (measure: string) =>
    rows
      .find((row) => row.measure === measure)
      ?.cells.map(({ figures }) => figures.map(({ text, comparisonText }) => [text, comparisonText]));

  test("are the measures that any of the attacks reports; the rest are named", () => {
    expect(rows.map(({ measure }) => measure)).toEqual(["hit_locations", "killed", "injured", "outage_electricity"]);
    expect([...rows.map(({ measure }) => measure), ...notReported].sort()).toEqual([...measureIds].sort());
  });

  test("have differences and ratios only where both figures have them, else why not", () => {
    expect(textsOf("injured")).toEqual([
      [["20", null]],
      [["27", "7 more, 1.35 times"]],
      [["at least 15", "not comparable: one is a lower bound"]],
    ]);
    expect(textsOf("killed")).toEqual([[["0", null]], [["3", "3 more, no ratio to zero"]], []]);
    expect(textsOf("outage_electricity")).toEqual([
      [["88,000 households", null]],
      [["5,000 people", "not comparable: units differ"]],
      [],
    ]);
    expect(textsOf("hit_locations")?.[2]).toEqual([["3 to 5", "not comparable: one is not reported"]]);
  });

  test("say why nothing is compared where nothing is reported, in whichever column that is", () => {
    const missing = rows.map(({ measure, cells }) => [measure, ...cells.map(({ missingText }) => missingText)]);
    const one = "not comparable: one is not reported";
    expect(missing).toEqual([
      ["hit_locations", null, "not comparable: both are not reported", null],
      ["killed", null, null, one],
      ["injured", null, null, null],
      ["outage_electricity", null, null, one],
    ]);
  });

  test("are of whole figures, whichever end of ranges was asked for", () => {
    const low = comparedAttacks(asked({ attack: ids(3), estimate: "low" })).attacks;
    expect(comparisonRows(low, measureIds, ledger.places)).toEqual({ rows, notReported });
  });
});

describe("grounds that differ", () => {
  const town = (id: string, places: readonly string[], ground: readonly string[]) => ({
    id,
    nightOf: "2031-03-10",
    places,
    claims: [{ value: exactly(id.length), places: [...ground] }],
  });
  const raids = [
    town("city", ["lindal"], ["lindal"]),
    town("both", ["lindal", "osterby"], ["lindal", "osterby"]),
    town("partly", ["lindal", "osterby"], ["osterby"]),
  ];
  const order = (...attack: string[]) =>
    textIn(renderToStaticMarkup(<ComparePage selection={struck(raids, [], { attack })} />));

  test("are named where each figure is for its whole attack, and compared whichever stands first", () => {
    expect(order("city", "both")).toContain(
      "Each figure is for its whole attack: here lindal and osterby; there lindal",
    );
    expect(order("both", "city")).toContain(
      "Each figure is for its whole attack: here lindal; there lindal and osterby",
    );
  });

  test("are named where one is for a part of its attack, and not compared whichever stands first", () => {
    const part = "osterby, not the whole attack";
    expect(order("city", "partly")).toContain(
      `Not comparable: different ground (here ${part}; there lindal, the whole attack)`,
    );
    expect(order("partly", "city")).toContain(
      `Not comparable: different ground (here lindal, the whole attack; there ${part})`,
    );
  });
});

describe("the page of a comparison", () => {
  const markup = page({ attack: ids(3), asOf: "2031-03-20T12:00" });

  test("leads from each figure to its section, and from what is not reported to the words that say so", () => {
    const links = hrefsIn(markup);
    for (const id of ids(3)) {
      for (const measure of ["injured", "killed", "outage_electricity", "hit_locations"]) {
        expect(links).toContain(`/attacks/${id}?asOf=2031-03-20T10%3A00%3A00.000Z#${measure}`);
      }
    }
  });

  test("names the measures that none reports, and each figure's unit or what its measure counts", () => {
    expect(textIn(markup)).toMatch(/Not reported for any of these attacks: drones launched.*without gas/u);
    expect(textIn(markup)).toContain("Killed people");
    expect(textIn(markup)).toContain("88,000 households");
  });

  test("offers the same comparison against each other attack", () => {
    const href = hrefsIn(markup).find(
      (one) => one.startsWith("/compare?") && one.includes("attack=raid-1&attack=raid-0"),
    );
    expect(href).toContain("attack=raid-1&attack=raid-0&attack=raid-2");
  });
});
