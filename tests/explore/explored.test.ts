import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { chartIds } from "@/components/charts/registry";
import { AllFiguresTable } from "@/components/explore/all-figures-table";
import { BinsTable } from "@/components/explore/bins-table";
import { chartWays } from "@/components/explore/chart-ways";
import { type ExploreData, figureEnds, latestBins, ownBin } from "@/components/explore/explore-data";
import { figureWords, givenWords, panelAltText, panelAtText, spanText } from "@/components/explore/explore-words";
import { usualGrain } from "@/components/explore/explored";
import { wholeSpan } from "@/components/explore/span";
import type { MeasureId } from "@/lib/ledger/measures/registry";
import { binned } from "@/lib/series/binned";
import { breaksOf } from "@/lib/series/definition-breaks";
import { grains } from "@/lib/series/grain";
import { someAttacks } from "../charts/arbitraries";
import { struck } from "../charts/fixtures/ledger";
import { manyAttacks } from "../charts/fixtures/many";
import { atLeast, between, exactly, noneReported } from "../ledger/builders";
import { explored } from "./at-once";

const drones = (n: number) => ({ measure: "drones_launched", unit: "drones", value: exactly(n) }) as const;

const week = struck([
  {
    id: "first",
    nightOf: "2031-03-10",
    claims: [drones(12), { measure: "killed", unit: "people", value: noneReported }],
  },
  { id: "second", nightOf: "2031-03-12", claims: [{ measure: "killed", unit: "people", value: atLeast(2) }] },
  {
    id: "third",
    nightOf: "2031-03-24",
    claims: [drones(30), { measure: "outage_electricity", unit: "households", value: between(400, 900) }],
  },
]);

function seriesOf(data: ExploreData, measure: MeasureId) {
  const found = data.panels.flatMap(({ series }) => series).find((one) => one.measure === measure);
  if (found === undefined) throw new Error(`${measure} has no series`);
  return found;
}

describe("explored(selection, grain)", () => {
  it("leaves nights without an attack as gaps, tells a reported zero as 0 and an unreported figure as not reported", () => {
    const data = explored(week, "night");
    expect(data.fromOn).toHaveLength(15);
    expect(data.attacks.slice(0, 4)).toEqual([1, 0, 1, 0]);
    const killed = seriesOf(data, "killed");
    expect(killed.figures.slice(0, 4)).toEqual([0, null, [2, 2, 2, 2], null]);
    expect([0, 1, 2].map((at) => figureWords(killed, at, "people"))).toEqual([
      "0",
      "no attack on record",
      "at least 2",
    ]);
    expect(figureWords(seriesOf(data, "drones_launched"), 2, "drones")).toBe("not reported");
  });

  it("says “at least” of a week in which an attack gives no figure, and how many give one", () => {
    const data = explored(week, "week");
    const launched = seriesOf(data, "drones_launched");
    expect(data.labels[0]).toBe("10 Mar 2031 to 16 Mar 2031");
    expect(figureWords(launched, 0, "drones")).toBe("at least 12");
    expect(givenWords(launched, 0)).toBe("given by 1 of 2 attacks, 1 without");
  });

  it("has a panel for each unit of outages that is reported and names the measures that none is of", () => {
    const { panels, unreported } = explored(week, "month");
    expect(panels.map(({ id }) => id)).toEqual(["drones", "casualties", "outages-households"]);
    expect(unreported).toContain("Missiles launched");
    expect(unreported).not.toContain("Drones launched");
  });

  it("names a bin's attacks and who stated its figures", () => {
    const data = explored(week, "night");
    expect(data.links[0]?.map(([id]) => id)).toEqual(["first"]);
    expect(data.sources[seriesOf(data, "drones_launched").sources[0]?.[0] ?? -1]).toMatch(/\S/);
  });

  it("parts a month at the break of what intercepted counts, in its panel alone", () => {
    const intercepted = (n: number) => ({ measure: "drones_intercepted", unit: "drones", value: exactly(n) }) as const;
    const killed = (n: number) => ({ measure: "killed", unit: "people", value: exactly(n) }) as const;
    const data = explored(
      struck([
        { id: "before", nightOf: "2025-07-10", claims: [drones(10), intercepted(4), killed(1)] },
        { id: "after", nightOf: "2025-07-28", claims: [drones(20), intercepted(18), killed(2)] },
      ]),
      "month",
    );
    expect(data.fromOn).toEqual(["2025-07-01", "2025-07-23"]);
    expect(data.breaks.map(({ on }) => on)).toEqual(["2025-07-23"]);
    expect(seriesOf(data, "drones_intercepted").figures).toEqual([4, 18]);
    expect(seriesOf(data, "drones_launched").figures).toEqual([10, 20]);
    const dead = seriesOf(data, "killed");
    expect(dead.figures).toEqual([3, null]);
    expect(ownBin(dead, 1)).toBe(0);
    expect(figureWords(dead, 1, "people")).toBe("3");
  });

  it("says of missiles that their count changed, and speaks of no drones there", () => {
    const missiles = (n: number) => ({ measure: "missiles_intercepted", unit: "missiles", value: exactly(n) }) as const;
    const { breaks } = explored(
      struck([
        { id: "before", nightOf: "2025-07-10", claims: [missiles(4)] },
        { id: "after", nightOf: "2025-07-28", claims: [missiles(8)] },
      ]),
      "month",
    );
    expect(breaks.map(({ words }) => words)).toEqual([
      "From about 23 July 2025 the air force counts those suppressed among those shot down: figures on either side are not comparable.",
    ]);
  });

  it("has no bins and no panels where there is no attack", () => {
    const data = explored(struck([]), "night");
    expect([data.fromOn, data.panels, spanText(data, wholeSpan(0))]).toEqual([[], [], ""]);
  });

  it("gives what lib/series gives, bin by bin, whatever the ledger and the grain", () => {
    fc.assert(
      fc.property(someAttacks, fc.constantFrom(...grains), (attacks, grain) => {
        const selection = struck(attacks);
        const data = explored(selection, grain);
        for (const { unit, series } of data.panels) {
          for (const one of series) {
            const cutsOn = series.flatMap(({ measure }) => breaksOf(measure)).map(({ fromOn }) => fromOn);
            const order = { measure: one.measure, unit, grain, places: selection.ledger.places, cutsOn };
            const bins = binned(selection.attacks, order);
            const own = data.fromOn.flatMap((_, at) => (ownBin(one, at) === at ? [at] : []));
            expect(own.map((at) => figureEnds(one.figures[at])?.high ?? null)).toEqual(bins.map(({ high }) => high));
            expect(own.map((at) => one.reported[at])).toEqual(bins.map(({ reported }) => reported));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("sends 1,400 nights in less than 150 kB", () => {
    const data = explored(struck(manyAttacks(1_400)), "night");
    expect(gzipSync(JSON.stringify(data)).byteLength).toBeLessThan(150_000);
  });
});

describe("latestBins(data, count)", () => {
  it("keeps the latest bins, each with what it had", () => {
    const data = explored(week, "night");
    const latest = latestBins(data, 3);
    expect(latest.fromOn).toEqual(["2031-03-22", "2031-03-23", "2031-03-24"]);
    expect(latest.allBins).toBe(15);
    expect(seriesOf(latest, "drones_launched").figures).toEqual([null, null, 30]);
  });
});

describe("usualGrain(selection)", () => {
  it("is the finest of which a page shows no more bins than it carries", () => {
    const apart = (days: string) =>
      struck([
        { id: "one", nightOf: "2025-01-01" },
        { id: "two", nightOf: days },
      ]);
    expect(usualGrain(apart("2025-03-01"))).toBe("night");
    expect(usualGrain(apart("2025-12-01"))).toBe("week");
    expect(usualGrain(apart("2031-12-01"))).toBe("month");
  });
});

describe("the words of a panel", () => {
  it("say of more shot down than launched that the two do not count the same, and nothing where they can be one count", () => {
    const missiles = (what: "launched" | "intercepted", n: number, places: string[], attributedTo: string) =>
      ({ measure: `missiles_${what}`, unit: "missiles", value: exactly(n), places, attributedTo }) as const;
    const raids = struck(
      [3, 1].map((launched, at) => ({
        id: `raid-${launched}`,
        nightOf: `2031-03-1${at}`,
        places: ["norland"],
        claims: [
          missiles("launched", launched, ["norland"], "sky-command"),
          missiles("intercepted", 2, ["lindal"], "governor"),
        ],
      })),
    );
    const data = explored(raids, "night");
    const [panel] = data.panels;
    if (panel === undefined) throw new Error("no panel");
    const told =
      "2, given by its one attack, more than launched: the two do not count the same, by source, ground or attacks";
    expect(panelAtText(data, panel, panel.series, 0)).not.toContain("more than launched");
    expect(panelAtText(data, panel, panel.series, 1)).toContain(told);
    const table = renderToStaticMarkup(createElement(BinsTable, { data, panel, span: wholeSpan(2) }));
    const page = renderToStaticMarkup(createElement(AllFiguresTable, { data }));
    for (const markup of [table, page]) expect(markup.split("more than launched")).toHaveLength(2);
  });

  it("tell each figure at the cursor, and the largest of what is shown, as the table has them", () => {
    const data = explored(week, "night");
    const [panel] = data.panels;
    if (panel === undefined) throw new Error("no panel");
    expect(panelAtText(data, panel, panel.series, 0)).toBe(
      "Night ending 10 March 2031. Drones launched: 12, given by its one attack. 1 attack on record.",
    );
    expect(panelAtText(data, panel, panel.series, 1)).toBe("Night ending 11 March 2031: no attack on record");
    expect(panelAltText(data, panel, panel.series, wholeSpan(15))).toBe(
      "Drones. 3 nights of 15 have an attack on record; the others are gaps, not zeros. Drones launched: largest 30, night ending 24 March 2031; without a number in 1 night that have an attack.",
    );
  });
});

describe("chartWays(siteQuery, part, known)", () => {
  it("leads to charts that exist, with the days and the measures that are shown and the rest of the query", () => {
    const part = {
      panel: "drones",
      measures: ["drones_launched", "drones_intercepted"],
      days: { fromOn: "2025-05-01", toOn: "2025-06-30" },
      grain: "month",
    } as const;
    const ways = chartWays("?place=UA80&from=2024-01-01&sort=killed", part, chartIds);
    expect(ways.map(({ chart }) => chart)).toEqual(["monthly", "volumes"]);
    expect(ways[0]?.query).toBe(
      "?place=UA80&from=2025-05-01&to=2025-06-30&measure=drones_launched&measure=drones_intercepted",
    );
  });
});
