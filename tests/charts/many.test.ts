import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { datumHref, daysHref } from "@/components/charts/datum-href";
import { drawnChart, sourcedFigure } from "@/components/charts/drawn";
import { formFor, nightsUpTo, rowsUpTo } from "@/components/charts/forms";
import { chartIds, charts } from "@/components/charts/registry";
import { addressOf, dataIn } from "@/components/inspector/chart-data";
import { cellEstimates } from "@/lib/document/table";
import type { MeasureId } from "@/lib/ledger/measures/registry";
import { selection } from "@/lib/query/selection";
import type { Days } from "@/lib/series/grain";
import { pagePalette } from "@/lib/viz/palette";
import { exactly, noneReported } from "../ledger/builders";
import { fixtureSelection } from "./fixtures/fixtures";
import { type Struck, struck } from "./fixtures/ledger";

const mostBytes = 250_000;
const hrefOf = (event: string, measure: MeasureId, days?: Days) =>
  days === undefined ? datumHref(event, measure, "") : daysHref(days, "");

/** The numbers that a text gives, without those that name a day. */
function numbersIn(text: string): string[] {
  const undated = text.replaceAll(/\d{1,2} (?:\p{Lu}\p{L}+) \d{4}|\p{Lu}\p{L}+ \d{4}/gu, "");
  return undated.match(/\d[\d,.]*\d|\d/gu) ?? [];
}

describe.each(chartIds)("%s", (chart) => {
  const { manyAttacks } = charts[chart];

  test("declares an answer for any number of attacks, in rising order", () => {
    const bounds = manyAttacks.map(({ upTo }) => upTo);
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    expect(bounds.at(-1)).toBe(Number.POSITIVE_INFINITY);
    for (const attacks of [0, 6, rowsUpTo, nightsUpTo, 5_000, 100_000]) {
      expect(formFor(manyAttacks, attacks).upTo).toBeGreaterThanOrEqual(attacks);
    }
  });

  test.each(["1000-attacks", "5000-attacks"] as const)("of %s is drawn in what a page can carry", async (name) => {
    const selection = await fixtureSelection(name);
    for (const widthPx of [336, 704, 1120]) {
      const order = { widthPx, drawing: { palette: pagePalette, hrefOf }, labelledBy: "name", describedBy: "text" };
      const { svg } = await drawnChart(chart, selection, { ...order, style: "page" });
      expect(svg.length, `${chart} at ${widthPx} px`).toBeLessThan(mostBytes);
    }
  });

  test("of 5,000 attacks has words and a table that a page can carry, and drawings that three of fit one", async () => {
    const selection = await fixtureSelection("5000-attacks");
    const order = { widthPx: 1120, drawing: { palette: pagePalette, hrefOf }, labelledBy: "name", describedBy: "text" };
    const { svg } = await drawnChart(chart, selection, { ...order, style: "page" });
    const { figure } = sourcedFigure(chart, selection);
    expect(svg.length).toBeLessThan(mostBytes / 2);
    expect(figure.table.rows.length).toBeLessThan(200);
    expect(figure.altText.length).toBeLessThan(4_000);
  });

  test("tells of 5,000 attacks in words no number that its table does not give or count", async () => {
    const { figure } = sourcedFigure(chart, await fixtureSelection("5000-attacks"));
    const { table, altText } = figure;
    const told = [
      table.caption,
      ...table.rows.flatMap(({ label, detail, cells }) => [
        label,
        detail ?? "",
        ...cells.flatMap(({ text, notes }) => [text, ...notes]),
      ]),
    ];
    const known = new Set([
      ...numbersIn(told.join(" | ")),
      ...Array.from({ length: table.rows.length + 1 }, (_, n) => String(n)),
    ]);
    const count = (5_000).toLocaleString("en");
    const alien = numbersIn(altText).filter((number) => !known.has(number) && number !== count);
    expect(alien).toEqual([]);
  });
});

const march: Struck[] = [
  { id: "a", label: "A", nightOf: "2031-03-10", claims: [{ value: exactly(5) }] },
  { id: "b", label: "B", nightOf: "2031-03-11", claims: [{ value: noneReported }] },
  { id: "c", label: "C", nightOf: "2031-05-12" },
];

describe("the calendar of nights", () => {
  test("says of each night what is reported, and leads to its attack; a night without a record leads nowhere", async () => {
    const selection = struck(march, [], { measure: "injured" });
    const { svg } = await drawnChart("nights", selection, {
      widthPx: 704,
      drawing: { palette: pagePalette, hrefOf },
      style: "linked",
    });
    const labels = [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
    expect(labels).toEqual([
      "10 Mar 2031. Injured: 5",
      "11 Mar 2031. Injured: 0",
      "12 May 2031. Injured: not reported",
    ]);
    expect(svg).toContain('href="/attacks/a#injured"');
    expect(svg.match(/<a /g)).toHaveLength(3);
    expect(svg.match(/data-event="[a-c]"/g)).toHaveLength(3);
    const file = await drawnChart("nights", selection, {
      widthPx: 704,
      drawing: { palette: pagePalette, hrefOf: null },
      style: "file",
    });
    expect(file.svg.match(/data-event="[a-c]"/g)).toHaveLength(3);
  });
});

describe("a calendar of very many nights", () => {
  const nightOf = (index: number) => new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10);
  const years = Array.from(
    { length: 90 },
    (_, index): Struck => ({
      id: `raid-${index}`,
      nightOf: nightOf(index),
      places: [index === 7 ? "osterby" : "lindal"],
      claims: index === 5 ? [] : [{ value: exactly(index + 1) }],
    }),
  );

  test("says once what its links have in common, and leaves every link its own attack, unit and ground", async () => {
    const { svg } = await drawnChart("nights", struck(years, [], { measure: "injured" }), {
      widthPx: 704,
      drawing: { palette: pagePalette, hrefOf },
      style: "linked",
    });
    const { document } = parseHTML(`<main>${svg}</main>`);
    const data = dataIn(document as unknown as ParentNode).map(addressOf);
    expect(data).toHaveLength(90);
    expect(svg).not.toContain("data-event");
    expect(data.map(({ event }) => event)).toEqual(years.map(({ id }) => id));
    expect(data[0]).toMatchObject({ measure: "injured", unit: "people", places: ["lindal"] });
    expect(data[5]).toMatchObject({ measure: "injured", unit: null, places: [] });
    expect(data[7]).toMatchObject({ unit: "people", places: ["osterby"] });
  });
});

describe("the toll's attack among many", () => {
  const mayor = { attributedTo: "mayor", measure: "killed" } as const;
  const months = (claims: NonNullable<Struck["claims"]>): Struck[] => [
    { id: "early", label: "Early", nightOf: "2031-01-10", claims },
    { id: "later", label: "Later", nightOf: "2031-03-10", claims: [{ value: exactly(3) }] },
    { id: "last", label: "Last", nightOf: "2031-05-10" },
  ];
  const revised = [
    { ...mayor, report: "monday-post", value: exactly(4) },
    { ...mayor, report: "tuesday-post", value: exactly(7) },
  ];

  test("is the latest that was revised, else the latest with a statement, however far back and however they are sorted", () => {
    for (const raw of [{}, { sort: "killed" }, { order: "desc" }]) {
      const title = (claims: NonNullable<Struck["claims"]>) =>
        sourcedFigure("toll-over-time", struck(months(claims), [], raw)).figure.title;
      expect(title(revised)).toContain("Early");
      expect(title([])).toContain("Later");
    }
  });
});

describe("the calendar of a month or two", () => {
  test("begins at the left, whichever month it is", async () => {
    const selection = struck([{ id: "a", nightOf: "2031-03-10", claims: [{ value: exactly(5) }] }]);
    for (const widthPx of [336, 704, 1120]) {
      const order = { widthPx, drawing: { palette: pagePalette, hrefOf: null }, style: "x" } as const;
      const { svg } = await drawnChart("nights", selection, order);
      expect(svg, `${widthPx} px`).toMatch(/<text x="0"[^>]*>(?:March|Mar) 2031</u);
    }
  });
});

describe("the months", () => {
  test("have a row for a month without an attack, with no number and no mark", () => {
    const { table } = sourcedFigure("monthly", struck(march, [], { measure: "injured" })).figure;
    const months = table.rows.filter(({ days }) => days !== undefined);
    expect(months.map(({ label, detail, cells }) => [label, detail, cells[0]?.text])).toEqual([
      ["March 2031", "2 attacks on 2 of 31 nights", "5"],
      ["April 2031", "no attack on record", "no attack on record"],
      ["May 2031", "1 attack on 1 of 31 nights", "not reported"],
    ]);
  });

  test("are drawn as gaps where no attack is on record, and what no report numbers as an empty slot", async () => {
    const order = { widthPx: 704, drawing: { palette: pagePalette, hrefOf }, style: "linked" };
    const { svg } = await drawnChart("monthly", struck(march, [], { measure: "injured" }), order);
    const labels = [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label);
    expect(labels.filter((label) => label?.includes("2031. "))).toEqual([
      "March 2031. Injured: 5; a number for 2 of 2 attacks",
      "May 2031. Injured: not reported; a number for 0 of 1 attack",
    ]);
  });

  test("stand on every claim behind them", async () => {
    const selection = await fixtureSelection("5000-attacks");
    const { figure, sources } = sourcedFigure("casualties", selection);
    const estimates = figure.table.rows
      .filter(({ days }) => days !== undefined)
      .flatMap(({ cells }) => cells.flatMap(cellEstimates));
    const kept = new Set(estimates.flatMap((one) => one.kept.map(({ id }) => id)));
    const asked = [...selection.ledger.claims.values()].filter(
      ({ measure }) => measure === "killed" || measure === "injured",
    );
    expect(kept.size).toBe(asked.length);
    expect(new Set(sources.flatMap(({ claims }) => claims.map(({ id }) => id)))).toEqual(kept);
  });

  test("say in words where a count changed its meaning, and join nothing across", async () => {
    const selection = await fixtureSelection("5000-attacks");
    const { svg } = await drawnChart("monthly", selection, {
      widthPx: 1120,
      drawing: { palette: pagePalette, hrefOf: null },
      style: "x",
    });
    expect(svg).toContain("From about 23 July 2025 the air force counts those suppressed among those shot down");
    expect(svg).toContain("1 Jul 2025 to 22 Jul 2025");
  });

  test("are drawn whole where no count that is drawn changed its meaning, and are cut in the table, which has one that did", async () => {
    const claims = [
      { measure: "drones_launched", unit: "drones", value: exactly(9) },
      { measure: "drones_intercepted", unit: "drones", value: exactly(7) },
    ] as const;
    const attacks = Array.from({ length: 70 }, (_, at): Struck => {
      const nightOf = new Date(Date.UTC(2021, at, 10)).toISOString().slice(0, 10);
      return { id: `m${at}`, label: `M ${at}`, nightOf, claims };
    });
    const selection = struck(attacks);
    const order = { widthPx: 1120, drawing: { palette: pagePalette, hrefOf: null }, style: "x" } as const;
    const textsOf = ({ svg }: { svg: string }) => [...svg.matchAll(/>([^<>]+)<\/text>/gu)].map(([, text]) => text);
    const texts = textsOf(await drawnChart("coverage", selection, order));
    expect(texts).toEqual(expect.arrayContaining(["Drones launched", "Missiles launched", "July 2025"]));
    expect(texts.join(" ")).not.toContain("is not comparable above and below");
    const labels = sourcedFigure("coverage", selection).figure.table.rows.map(({ label }) => label);
    expect(labels).toContain("1 Jul 2025 to 22 Jul 2025");
    const touched = textsOf(
      await drawnChart("coverage", struck(attacks, [], { measure: "drones_intercepted" }), order),
    );
    expect(touched).toContain("1 Jul 2025 to 22 Jul 2025");
    expect(touched.join(" ")).toContain("is not comparable above and below");
  });
});

describe("the months for software that draws them itself", () => {
  test("are a bar for each month, with a gap where nothing is on record, and never a zero", () => {
    const { native, table } = sourcedFigure("monthly", struck(march, [], { measure: "injured" })).figure;
    const [panel] = native?.panels ?? [];
    if (panel?.kind !== "bars") throw new Error("the months have no panel of bars");
    expect(panel.categories).toEqual(["March 2031", "April 2031", "May 2031"]);
    expect(panel.data.map(({ text, estimate }) => [text, estimate?.best ?? null])).toEqual([
      ["5", 5],
      ["no attack on record", null],
      ["not reported", null],
    ]);
    expect(panel.data.map(({ text }) => text)).toEqual(table.rows.slice(0, 3).map(({ cells }) => cells[0]?.text));
  });

  test("say “at least” where an attack gives no number, of how many they are, and where a count changed its meaning", async () => {
    const asked = await fixtureSelection("5000-attacks");
    const touched = selection(asked.ledger, { ...asked.query, measure: ["drones_intercepted"] });
    const { native } = sourcedFigure("monthly", touched).figure;
    const panels = native?.panels.flatMap((panel) => (panel.kind === "bars" ? [panel] : [])) ?? [];
    expect(panels.length).toBeGreaterThan(0);
    const open = panels.flatMap(({ data }) => data.filter(({ estimate }) => estimate?.highOpen));
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ text, notes }) => text.includes("at least") && notes.length > 0)).toBe(true);
    expect(panels.every(({ note }) => note.includes("2025"))).toBe(true);
  });

  test.each(["attacks", "volumes", "casualties", "timeline"] as const)(
    "serve %s of very many attacks too",
    async (chart) => {
      const { native, table } = sourcedFigure(chart, await fixtureSelection("5000-attacks")).figure;
      const months = table.rows.filter(({ days }) => days !== undefined);
      expect(native?.panels.length).toBeGreaterThan(0);
      for (const panel of native?.panels ?? []) {
        expect(panel.kind === "bars" && panel.categories.length).toBe(months.length);
      }
    },
  );
});
