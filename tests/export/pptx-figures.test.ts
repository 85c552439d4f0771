import { describe, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { type ChartId, chartIds } from "@/components/charts/registry";
import type { ChartDocument } from "@/lib/document/chart-document";
import type { NativeDatum } from "@/lib/document/native-chart";
import { statedEnds } from "@/lib/document/stated-ends";
import { figureStatus } from "@/lib/export/figure-status";
import { json } from "@/lib/export/json";
import { pptx } from "@/lib/export/pptx";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { type FixtureName, fixtureNames, fixtureSelection } from "../charts/fixtures/fixtures";
import { curatedLedger } from "../data/curated-set";
import { raidDocument, settingOf } from "./raid-ledger";
import { cachedOf, cellsAt, chartsOf, elementOf, elementsOf, type OpenedChart, type SheetValue } from "./slides-reader";

interface Opened {
  readonly document: ChartDocument;
  readonly charts: readonly OpenedChart[];
}

const kept = new Map<string, Promise<Opened>>();

/** A chart of a fixture with its native charts, made and opened once. */
function opened(chart: ChartId, name: FixtureName): Promise<Opened> {
  const key = `${chart} ${name}`;
  const known = kept.get(key) ?? made(chart, name);
  kept.set(key, known);
  return known;
}

async function made(chart: ChartId, name: FixtureName): Promise<Opened> {
  const selection = await fixtureSelection(name);
  const document = await chartDocument(chart, selection, { widthPx: 1120, theme: "light" });
  if (document.native === null) return { document, charts: [] };
  return { document, charts: await chartsOf(await pptx.ofChart(document, settingOf(selection.ledger))) };
}

/** The data of a chart's native form by the heads under which its sheets have them, in order. */
function dataByHead({ native }: ChartDocument): [string, NativeDatum[]][] {
  return (native?.panels ?? []).flatMap((panel): [string, NativeDatum[]][] => {
    if (panel.kind !== "points") return [[panel.name, [...panel.data]]];
    const isPlaced = ({ estimate }: NativeDatum) => (estimate?.best ?? estimate?.low ?? estimate?.high ?? 0) > 0;
    const hasBoth = panel.points.filter(({ x, y }) => isPlaced(x) && isPlaced(y));
    const points = [...hasBoth, ...panel.points.filter((point) => !hasBoth.includes(point))];
    if (hasBoth.length === 0) return [];
    return [
      [panel.xAxis, points.map(({ x }) => x)],
      [panel.yAxis, points.map(({ y }) => y)],
    ];
  });
}

function statusOf(datum: NativeDatum): string {
  if (datum.role === "aggregate") return datum.estimate === null ? "not_reported" : "aggregate";
  return datum.role === "set_aside" || datum.role === "superseded" ? datum.role : figureStatus(datum.estimate);
}

/** The cells that a datum has to have: what is stated, blank where it is not, its status, its words, and what is said beside it. */
function expectedCells(datum: NativeDatum): SheetValue[] {
  const { estimate, text, notes } = datum;
  const { low, high } = estimate === null ? { low: null, high: null } : statedEnds(estimate);
  const open = estimate === null ? [null, null] : [estimate.lowOpen, estimate.highOpen];
  const status = statusOf(datum);
  return [estimate?.best ?? null, low, high, ...open, status, text, notes.length === 0 ? null : notes.join("; ")];
}

const told = ["low", "high", "low is open", "high is open", "status", "in words", "beside it"];

/** What sheets hold under a head, sheet after sheet, in the order of `expectedCells`. */
function cellsUnder(charts: readonly OpenedChart[], name: string): SheetValue[][] {
  return charts.flatMap(({ rows: [head = [], ...rows] }) => {
    const at = head.indexOf(`${name}: best`);
    if (at < 0) return [];
    expect(head.slice(at + 1, at + 1 + told.length)).toEqual(told.map((what) => `${name}: ${what}`));
    return rows.map((row) => Array.from({ length: told.length + 1 }, (_, index) => row[at + index] ?? null));
  });
}

function sameCells(chart: OpenedChart) {
  const references = ["c:numRef", "c:strRef", "c15:datalabelsRange"].flatMap((name) => elementsOf(chart.root, name));
  expect(references.length).toBeGreaterThan(2);
  for (const reference of references) {
    const { formula, count, values } = cachedOf(reference);
    const cells = cellsAt(chart, formula);
    expect(cells.length).toBe(count);
    expect(cells.map((cell) => (cell === null ? undefined : String(cell)))).toEqual(
      cells.map((_, index) => values.get(index)),
    );
  }
}

const nativeCharts: readonly ChartId[] = [
  ...(["attacks", "volumes", "casualties", "outages"] as const),
  ...(["claims", "toll-over-time", "volume-and-harm", "timeline", "monthly", "weapons"] as const),
];

const cases = [
  ...nativeCharts.map((chart) => ({ chart, name: "normal" as const })),
  ...nativeCharts.map((chart) => ({ chart, name: "every-kind" as const })),
  ...fixtureNames
    // Of more attacks than have a row each a chart has no native form.
    .filter((name) => name !== "empty" && name !== "every-kind" && !/^(?:400|1000|5000)-attacks$/.test(name))
    .map((name) => ({ chart: "casualties" as const, name })),
];

describe.each(cases)("the charts of $chart with $name", ({ chart, name }) => {
  it("hold each figure of the document, and nothing where it has none", async () => {
    const { document, charts } = await opened(chart, name);
    const data = dataByHead(document);
    for (const head of new Set(data.map(([own]) => own))) {
      const expected = data.flatMap(([own, all]) => (own === head ? all.map(expectedCells) : []));
      const found = cellsUnder(charts, head);
      expect(found).toEqual(expected);
    }
  });

  it("say the same in their workbooks and in what they keep of them, gaps included", async () => {
    const { document, charts } = await opened(chart, name);
    expect(charts.length > 0).toBe(document.native !== null && dataByHead(document).length > 0);
    for (const one of charts) sameCells(one);
  });

  it("leave gaps as gaps, and draw ranges and bounds as lines that the workbook holds", async () => {
    const { charts } = await opened(chart, name);
    for (const { root } of charts) {
      expect(elementOf(root, "c:dispBlanksAs").attributes.val).toBe("gap");
      expect(elementsOf(root, "c:multiLvlStrRef")).toEqual([]);
      for (const bars of elementsOf(root, "c:errBars")) {
        expect(elementOf(bars, "c:errValType").attributes.val).toBe("cust");
        const sides = ["c:plus", "c:minus"].flatMap((side) => elementsOf(bars, side));
        expect(sides.length).toBeGreaterThan(0);
        for (const side of sides) expect(elementsOf(side, "c:numRef")).toHaveLength(1);
      }
    }
  });
});

describe("a native chart", () => {
  it("is there for each chart that has such a form, and for no other", async () => {
    const selection = await fixtureSelection("normal");
    const documents = await Promise.all(
      chartIds.map((chart) => chartDocument(chart, selection, { widthPx: 1120, theme: "light" })),
    );
    expect(documents.filter(({ native }) => native !== null).map((document) => document.chart)).toEqual(nativeCharts);
  });

  it("agrees cell for cell with the figures of the JSON export", async () => {
    const { document, ledger } = await raidDocument("casualties");
    const charts = await chartsOf(await pptx.ofChart(document, settingOf(ledger)));
    const exported = JSON.parse(new TextDecoder().decode(json.ofChart(document, settingOf(ledger))));
    expect(charts.map(({ rows: [head = []] }) => head[1])).toEqual(["Killed: best", "Injured: best"]);
    for (const [panel, { rows }] of charts.entries()) {
      expect(rows.length).toBe(exported.attacks.length + 1);
      for (const [index, attack] of exported.attacks.entries()) {
        const { estimates } = attack.measures[panel];
        const { low, best, high, lowOpen, highOpen, status, text } = estimates[0] ?? {
          ...{ low: null, best: null, high: null, lowOpen: null, highOpen: null },
          ...{ status: "not_reported", text: "not reported" },
        };
        const cells = rows[index + 1]?.slice(1, 8).map((cell) => cell ?? null);
        expect(cells).toEqual([best, low, high, lowOpen, highOpen, status, text]);
      }
    }
  });

  it("keeps a reported zero, a figure stated as unknown and one that is not reported apart", async () => {
    const { document, ledger } = await raidDocument("casualties");
    const [killed, injured] = await chartsOf(await pptx.ofChart(document, settingOf(ledger)));
    if (killed === undefined || injured === undefined) throw new Error("there is no chart");
    expect(cachedOf(elementOf(killed.root, "c:val")).values).toEqual(
      new Map([
        [0, "0"],
        [1, "8"],
      ]),
    );
    expect(cachedOf(elementOf(injured.root, "c:val")).values.has(1)).toBe(false);
    expect(killed.rows[1]?.slice(1, 8)).toEqual([0, 0, 0, false, false, "single_source", "0"]);
    const unknown = injured.rows[2];
    expect(unknown?.slice(1, 4)).toEqual([null, null, null]);
    expect(unknown?.slice(6, 8)).toEqual(["stated_unknown", "not known"]);
    expect(unknown?.[0]).toBe("Lindal, 11 March 2031\nnot known");
  });

  it("draws a range from its low to its high end, and from there an open end past the end of its axis", async () => {
    const { document, ledger } = await raidDocument("casualties");
    const [, chart] = await chartsOf(await pptx.ofChart(document, settingOf(ledger)));
    if (chart === undefined) throw new Error("there is no chart");
    const [bar] = seriesOf(chart);
    const axisMax = Number(elementOf(chart.root, "c:max").attributes.val);
    const best = chart.rows[1]?.[1];
    expect(bar?.values.get(0)).toBe(best);
    const reach = (side: "c:plus" | "c:minus") => Number(cachedOf(elementOf(chart.root, side)).values.get(0) ?? 0);
    expect(Number(best) + reach("c:plus")).toBeGreaterThan(axisMax);
    expect(labelsOf(chart)).toContain("4 to at least 15");
  });

  it("draws a vague word as a band alone, upon a bar that is not seen", async () => {
    const { document, ledger } = await raidDocument("outages");
    const charts = await chartsOf(await pptx.ofChart(document, settingOf(ledger)));
    const people = charts.find((chart) => labelsOf(chart).includes("hundreds of thousands of people"));
    if (people === undefined) throw new Error("there is no such chart");
    const [best, below, band] = seriesOf(people);
    expect([best, below, band].map((one) => one?.values.get(0))).toEqual([undefined, 200_000, 799_999]);
    expect(best?.name).toMatch(/: best$/);
    expect(below?.name).toMatch(/^low end of the band, not drawn/);
    const [, unseen] = elementsOf(people.root, "c:ser");
    if (unseen === undefined) throw new Error("there is no series below the band");
    const [shape] = elementsOf(unseen, "c:spPr");
    if (shape === undefined) throw new Error("the series below the band has no shape");
    expect(elementsOf(shape, "a:noFill").length).toBe(2);
    expect(elementsOf(shape, "a:solidFill").concat(elementsOf(shape, "a:pattFill"))).toEqual([]);
    expect(people.rows[1]?.slice(1, 4)).toEqual([null, 200_000, 999_999]);
  });

  it("opens at the figures as they are stated; what only the drawing needs is on a sheet behind them", async () => {
    const { charts } = await opened("volumes", "every-kind");
    for (const {
      sheets,
      rows: [head = []],
    } of charts) {
      expect([...sheets.keys()].slice(0, 1)).toEqual(["Figures"]);
      expect([...sheets.keys()].every((name) => name === "Figures" || name === "Drawing")).toBe(true);
      expect(head.filter((name) => /line|drawn|band|room/i.test(String(name)))).toEqual([]);
    }
    const stated = charts.flatMap(({ rows }) => rows.slice(1));
    const row = (words: RegExp) => stated.find((cells) => words.test(String(cells[7])))?.slice(1, 4);
    const [best, low, high] = row(/^at least/) ?? [];
    expect([best, high]).toEqual([low, null]);
    expect(row(/^about \S+$/)?.slice(1)).toEqual([null, null]);
    expect(row(/^up to/)?.[1]).toBe(null);
  });

  it("keeps the words beside an open end's line clear of it", async () => {
    const { charts } = await opened("casualties", "every-kind");
    const moved = charts
      .flatMap(({ root }) => elementsOf(root, "c:dLbl"))
      .filter((label) => /^(?:at least|over) /.test(elementOf(label, "a:t").text));
    expect(moved.length).toBeGreaterThan(1);
    for (const label of moved) expect(Number(elementOf(label, "c:y").attributes.val)).toBeLessThan(0);
  });

  it("has the colour of what its measure counts, as the drawing has", async () => {
    const colourOf = async (chart: ChartId) => {
      const { charts } = await opened(chart, "normal");
      return new Set(charts.map(({ root }) => elementOf(elementOf(root, "c:ser"), "a:schemeClr").attributes.val));
    };
    expect(await colourOf("volumes")).toEqual(new Set(["accent1"]));
    expect(await colourOf("casualties")).toEqual(new Set(["accent2"]));
    expect(await colourOf("outages")).toEqual(new Set(["accent3"]));
  });
});

interface DrawnSeries {
  readonly name: string;
  readonly values: ReadonlyMap<number, number>;
}

function seriesOf({ root }: OpenedChart): DrawnSeries[] {
  return elementsOf(root, "c:ser").map((series) => ({
    name: elementOf(elementOf(series, "c:tx"), "c:v").text,
    values: new Map(
      [...cachedOf(elementOf(series, "c:val")).values].map(([index, value]) => [index, Number(value)] as const),
    ),
  }));
}

function labelsOf({ root }: OpenedChart): string[] {
  return elementsOf(root, "c:dLbl").map((label) =>
    elementsOf(label, "a:t")
      .map(({ text }) => text)
      .join("\n"),
  );
}

describe("a toll over time", () => {
  it("joins one source's figures of different times, across what others stated between them", async () => {
    const { document, ledger } = await raidDocument("toll-over-time", { attack: "second-raid" });
    const [killed] = await chartsOf(await pptx.ofChart(document, settingOf(ledger)));
    if (killed === undefined) throw new Error("there is no chart");
    const joins = seriesOf(killed).filter(({ name }) => name.startsWith("line "));
    expect(joins.map(({ values }) => [...values.values()])).toEqual([[9, 8]]);
    expect(killed.rows.map((row) => row[6]).slice(1)).toEqual(["superseded", "single_source"]);
    expect(String(killed.rows[1]?.[0])).toContain("revised since");
  });

  it("joins nothing that was stated at one moment, and sets apart what is set aside", async () => {
    const ledger = await curatedLedger();
    const { query } = parsedQuery({ attack: "2025-04-24-kyiv" });
    const document = await chartDocument("toll-over-time", selection(ledger, query), { widthPx: 1120, theme: "light" });
    const charts = await chartsOf(await pptx.ofChart(document, settingOf(ledger)));
    expect(charts.flatMap(seriesOf).filter(({ name }) => name.startsWith("line "))).toEqual([]);
    const [, injured] = charts;
    if (injured === undefined) throw new Error("there is no chart");
    const [below, band, dots] = seriesOf(injured);
    expect([below?.values.get(0), band?.values.get(0), dots?.values.has(0)]).toEqual([24, 75, false]);
    expect(String(injured.rows[1]?.[0])).toContain("set aside");
    expect(injured.rows[1]?.slice(6, 8)).toEqual(["set_aside", "dozens"]);
    const { root } = injured;
    expect(elementsOf(elementOf(root, "c:barChart"), "c:dPt").length).toBe(1);
    const [killed] = charts;
    if (killed === undefined) throw new Error("there is no chart");
    const asides = elementsOf(killed.root, "c:dPt").map((point) => elementOf(point, "c:idx").attributes.val);
    const statuses = killed.rows.slice(1).map((row) => String(row[6]));
    expect(asides).toEqual(
      statuses.flatMap((status, index) => (/aside|superseded/.test(status) ? [String(index)] : [])),
    );
  });
});

describe("a reading among its claims", () => {
  it("is a band from its low to its high end, with a line beyond where that is open", async () => {
    const { document, ledger } = await raidDocument("claims", { attack: "lindal-raid", measure: "injured" });
    const [chart] = await chartsOf(await pptx.ofChart(document, settingOf(ledger)));
    if (chart === undefined) throw new Error("there is no chart");
    const [below, band] = seriesOf(chart);
    const at = chart.rows.slice(1).findIndex((row) => String(row[0]).startsWith("The ledger’s reading"));
    expect([below?.values.get(at), band?.values.get(at)]).toEqual([4, 11]);
    const beyond = elementsOf(elementOf(chart.root, "c:barChart"), "c:plus").map(cachedOf);
    expect(15 + Number(beyond[0]?.values.get(at))).toBeGreaterThan(
      Number(elementOf(chart.root, "c:max").attributes.val),
    );
  });
});

describe("volume and harm", () => {
  it("tells open ends in words and by lines of a series of their own", async () => {
    const { charts } = await opened("volume-and-harm", "normal");
    const [chart] = charts;
    if (chart === undefined) throw new Error("there is no chart");
    expect(labelsOf(chart).filter((words) => words.includes("over 370 launched"))).toHaveLength(1);
    expect(elementsOf(chart.root, "c:errBars")).toEqual([]);
    const [arms] = elementsOf(chart.root, "c:ser");
    if (arms === undefined) throw new Error("there is no series");
    const [across, upwards] = ["c:xVal", "c:yVal"].map((name) => [...cachedOf(elementOf(arms, name)).values.values()]);
    const axisMax = elementsOf(chart.root, "c:max")[0]?.attributes.val;
    expect(across).toEqual(expect.arrayContaining(["370", axisMax]));
    expect(upwards?.filter((value) => value === "1")).toHaveLength(2);
    expect(elementsOf(chart.root, "c:dPt").length).toBe(1);
  });

  it("stands on logarithmic axes, from a power of ten that no point is below, and has no point at zero", async () => {
    for (const name of ["normal", "every-kind"] as const) {
      const { charts } = await opened("volume-and-harm", name);
      for (const { root } of charts) {
        expect(elementsOf(root, "c:logBase").map(({ attributes }) => attributes.val)).toEqual(["10", "10"]);
        const least = elementsOf(root, "c:min").map(({ attributes }) => Number(attributes.val));
        const dots = elementsOf(root, "c:ser").at(-1);
        if (dots === undefined) throw new Error("there is no series");
        for (const [axis, tag] of ["c:xVal", "c:yVal"].entries()) {
          const values = [...cachedOf(elementOf(dots, tag)).values.values()].map(Number);
          expect(Math.log10(least[axis] ?? 0) % 1).toBe(0);
          expect(Math.min(...values)).toBeGreaterThanOrEqual(least[axis] ?? Number.POSITIVE_INFINITY);
        }
      }
    }
  });

  it("tells what is known of an attack that has no point", async () => {
    const { document } = await opened("volume-and-harm", "normal");
    const note = document.native?.panels[0]?.note.replaceAll("\u00a0", " ");
    expect(note).toContain("9 Jul 2025: 728 drones launched; killed: not reported");
    expect(document.native?.subtitle).toContain("logarithmic");
  });
});
