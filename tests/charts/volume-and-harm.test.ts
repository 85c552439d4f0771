import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { logDomain } from "@/components/charts/volume-and-harm/axis";
import { volumeAndHarm } from "@/components/charts/volume-and-harm/definition";
import { type PlacedPanel, placedPanel } from "@/components/charts/volume-and-harm/layout";
import { armBox, type PlacedArm } from "@/components/charts/volume-and-harm/marks";
import { pairSeries } from "@/components/charts/volume-and-harm/series";
import type { MeasureId } from "@/lib/ledger/measures/registry";
import type { Value } from "@/lib/ledger/value";
import type { Selection } from "@/lib/query/selection";
import { areNear } from "@/lib/viz/box";
import { textWidthPx } from "@/lib/viz/text-width";
import { atLeast, between, exactly, nearly, noneReported, statedUnknown, upTo } from "../ledger/builders";
import { someAttacks } from "./arbitraries";
import { linkedDrawing } from "./drawn";
import { type Stated, type Struck, struck } from "./fixtures/ledger";

const drones = (value: Value): Stated => ({ measure: "drones_launched", unit: "drones", value });
const killed = (value: Value): Stated => ({ measure: "killed", unit: "people", value });
const raid = (id: string, ...claims: Stated[]): Struck => ({ id, label: `Raid ${id}, 10 March 2031`, claims });

function estimatesOf({ attacks }: Selection, measure: MeasureId) {
  return attacks.flatMap(({ readings }) => (readings.get(measure)?.headlines ?? []).map(({ estimate }) => estimate));
}

function panelOf(selection: Selection, widthPx = 500): PlacedPanel {
  const domain = (measure: MeasureId) => logDomain(estimatesOf(selection, measure));
  const series = pairSeries(selection, "drones_launched", "killed");
  const domains = { x: domain("drones_launched"), y: domain("killed") };
  return placedPanel({ series, domains }, { xPx: 0, yPx: 0, widthPx }, 330);
}

function placeOf({ halves }: PlacedPanel, event: string) {
  const own = halves.filter(({ content }) => content.event === event);
  return { at: own[0]?.at ?? { xPx: Number.NaN, yPx: Number.NaN }, kinds: own.map(({ kind }) => kind) };
}

function isIn({ xPx, yPx }: { xPx: number; yPx: number }, box: Parameters<typeof areNear>[0] | undefined): boolean {
  return box !== undefined && areNear({ xPx, yPx, widthPx: 0, heightPx: 0 }, box, 0);
}

function armOf({ arms }: PlacedArms, axis: "x" | "y"): PlacedArm {
  const arm = arms.find((one) => one.axis === axis);
  if (arm === undefined) throw new Error(`no arm along ${axis}`);
  return arm;
}

type PlacedArms = Pick<PlacedPanel, "arms">;

describe("the panels of volume and harm", () => {
  test("put a reported zero into its strip, and what is not reported into the margin", () => {
    const panel = panelOf(
      struck([
        raid("both", drones(exactly(40)), killed(exactly(3))),
        raid("none-killed", drones(exactly(60)), killed(noneReported)),
        raid("toll-only", killed(exactly(5))),
        raid("count-only", drones(exactly(90))),
      ]),
    );
    const [left, bottom] = panel.scaffold?.margins ?? [];
    const [, zeros] = panel.scaffold?.zeros ?? [];
    expect(isIn(placeOf(panel, "both").at, panel.scaffold?.logs)).toBe(true);
    expect(isIn(placeOf(panel, "none-killed").at, zeros)).toBe(true);
    expect(placeOf(panel, "none-killed").kinds).toEqual(["exact", "zero"]);
    expect(isIn(placeOf(panel, "toll-only").at, left)).toBe(true);
    expect(placeOf(panel, "toll-only").kinds).toEqual(["not_reported", "exact"]);
    expect(isIn(placeOf(panel, "count-only").at, bottom)).toBe(true);
    expect(placeOf(panel, "count-only").kinds).toEqual(["exact", "not_reported"]);
  });

  test("list the attacks that have no number for either, and say of each figure why", async () => {
    const selection = struck([
      raid("placed", drones(exactly(40)), killed(exactly(3))),
      raid("silent"),
      raid("unknown", drones(statedUnknown)),
    ]);
    const panel = panelOf(selection);
    expect(panel.halves.map(({ content }) => content.event)).toEqual(["placed", "placed"]);
    expect(panel.unplaced.map(({ content, kind }) => [content.event, content.measure, kind])).toEqual([
      ["silent", "drones_launched", "not_reported"],
      ["silent", "killed", "not_reported"],
      ["unknown", "drones_launched", "stated_unknown"],
      ["unknown", "killed", "not_reported"],
    ]);
    const { texts } = await linkedDrawing("volume-and-harm", selection, 1120);
    const said = texts.map(({ text }) => text);
    expect(said).toContain("Raid silent, 10 March 2031");
    expect(said).toContain("drones launched: not known");
    expect(said).toContain("killed: not reported");
  });

  test("draw ranges from end to end and open ends onwards, across and upwards", () => {
    const ranges = panelOf(struck([raid("range", drones(between(20, 80)), killed(between(2, 6)))]));
    const across = armOf(ranges, "x");
    const upwards = armOf(ranges, "y");
    expect(across.highPx - across.lowPx).toBeGreaterThan(100);
    expect(upwards.lowPx - upwards.highPx).toBeGreaterThan(60);
    expect(across.at.xPx).toBeCloseTo((across.lowPx + across.highPx) / 2, 0);
    expect(ranges.halves.map(({ hasBest }) => hasBest)).toEqual([false, false]);

    const open = panelOf(struck([raid("open", drones(atLeast(30)), killed(upTo(7)))]));
    expect([armOf(open, "x").openAbove, armOf(open, "x").openBelow]).toEqual([true, false]);
    expect([armOf(open, "y").openAbove, armOf(open, "y").openBelow]).toEqual([false, true]);
    expect(armBox(armOf(open, "x")).widthPx).toBeGreaterThan(15);
    expect(armBox(armOf(open, "y")).heightPx).toBeGreaterThan(15);
    expect(panelOf(struck([raid("exact", drones(exactly(30)), killed(exactly(7)))])).arms).toEqual([]);
  });

  test("keep two attacks with the same two figures at one place and say that they are two", () => {
    const same = [drones(exactly(40)), killed(exactly(3))];
    const panel = panelOf(struck([raid("one", ...same), raid("two", ...same), raid("far", drones(exactly(400)))]));
    expect(placeOf(panel, "one").at).toEqual(placeOf(panel, "two").at);
    expect(panel.shared).toEqual([placeOf(panel, "one").at, placeOf(panel, "two").at]);
  });

  test("let marks without a number step aside for one another", () => {
    const panel = panelOf(struck(["a", "b", "c"].map((id) => raid(id, drones(exactly(40))))));
    const places = panel.halves.filter(({ side }) => side === "left").map(({ at }) => at);
    expect(new Set(places.map(({ xPx }) => xPx)).size).toBe(1);
    expect(new Set(places.map(({ yPx }) => yPx)).size).toBe(3);
    expect(panel.shared).toEqual([]);
  });

  test("stand every mark within the plot, at any figures", () => {
    fc.assert(
      fc.property(someAttacks, fc.integer({ min: 260, max: 700 }), (attacks, widthPx) => {
        const { halves, scaffold } = panelOf(struck(attacks), widthPx);
        expect(halves.filter(({ at }) => !isIn(at, scaffold?.plot))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("never lay a name over an arm", () => {
    fc.assert(
      fc.property(someAttacks, fc.integer({ min: 260, max: 700 }), (attacks, widthPx) => {
        const { names, arms } = panelOf(struck(attacks), widthPx);
        const covered = names.lines.flatMap(({ text, xPx, yPx, sizePx, weight }) => {
          const own = { xPx, yPx: yPx - sizePx * 0.74, widthPx: textWidthPx(text, sizePx, weight), heightPx: sizePx };
          return arms.filter((arm) => areNear(own, armBox(arm), 0)).map(() => text);
        });
        expect(covered).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the names of a panel's marks", () => {
  const raids = [
    raid("one", drones(exactly(40)), killed(atLeast(3))),
    raid("two", drones(exactly(44)), killed(atLeast(3))),
    raid("three", drones(exactly(90))),
  ];
  const wordsOf = ({ lines, names }: PlacedPanel) => [...lines, ...names.lines].map(({ text }) => text);

  test("have their figures where there is room, and else are numbers with the figures in a list", () => {
    const wide = panelOf(struck(raids), 700);
    expect(wide.isListed).toBe(false);
    expect(wordsOf(wide)).toContain("40 launched, at least 3 killed");
    const narrow = panelOf(struck(raids), 300);
    expect(narrow.isListed).toBe(true);
    expect(narrow.names.lines.map(({ text }) => text).sort()).toEqual(["1", "2", "3"]);
    const said = wordsOf(narrow).join(" ").replaceAll("\u00a0", " ");
    for (const figures of ["40 launched, at least 3 killed", "44 launched, at least 3 killed", "90 launched"]) {
      expect(said).toContain(figures);
    }
  });

  test("cross no line that frames the scales, the strips and the margins", () => {
    fc.assert(
      fc.property(someAttacks, fc.integer({ min: 260, max: 700 }), (attacks, widthPx) => {
        const { names, scaffold } = panelOf(struck(attacks), widthPx);
        const frames = scaffold === null ? [] : [scaffold.logs, ...scaffold.margins, ...scaffold.zeros];
        const crossed = names.lines.flatMap(({ text, xPx, yPx, sizePx, weight }) => {
          const [x1, y0] = [xPx + textWidthPx(text, sizePx, weight), yPx - sizePx * 0.74];
          const isCut = (at: number, from: number, to: number) => at > from && at < to;
          return frames.filter((box) => {
            const isBeside = x1 < box.xPx || xPx > box.xPx + box.widthPx;
            const isAbove = yPx < box.yPx || y0 > box.yPx + box.heightPx;
            const sides = [box.xPx, box.xPx + box.widthPx].some((at) => isCut(at, xPx, x1));
            const ends = [box.yPx, box.yPx + box.heightPx].some((at) => isCut(at, y0, yPx));
            return (sides && !isAbove) || (ends && !isBeside);
          });
        });
        expect(crossed).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("point a revision the same way in the plot and in the legend", async () => {
    const mayor = { attributedTo: "mayor" } as const;
    const later = { ...killed(exactly(8)), ...mayor, report: "tuesday-post" };
    const twice = struck([raid("twice", drones(exactly(40)), { ...killed(exactly(9)), ...mayor }, later)]);
    const { svg } = await chartDocument("volume-and-harm", twice, { widthPx: 1120, theme: "light" });
    expect(svg.match(/h10l-5,8\.5z/gu)?.length).toBeGreaterThanOrEqual(2);
    expect(svg).not.toMatch(/L[\d.]+,[\d.]+L[\d.]+,[\d.]+z" fill="[^"]*" stroke-linejoin/u);
  });
});

describe("the figure of volume and harm", () => {
  const attacks = [
    raid("one", drones(exactly(40)), killed(nearly(3)), { measure: "missiles_launched", unit: "missiles" }),
  ];
  const panelsOf = async (measure: readonly string[]) => {
    const { texts } = await linkedDrawing("volume-and-harm", struck(attacks, [], { measure }), 1120);
    return texts.map(({ text }) => text).filter((text) => text.includes(" against "));
  };

  test("has a panel for each kind of munition and each kind of harm, and only for those that are asked for", async () => {
    expect(await panelsOf([])).toEqual([
      "Killed against drones launched",
      "Injured against drones launched",
      "Killed against missiles launched",
      "Injured against missiles launched",
    ]);
    expect(await panelsOf(["missiles_launched", "injured"])).toEqual(["Injured against missiles launched"]);
  });

  test("counts all munitions together only where a report does", () => {
    const columns = (more: Stated[]) =>
      volumeAndHarm
        .figure(struck([raid("one", drones(exactly(40)), ...more)]))
        .table.columns.map(({ measure }) => measure);
    expect(columns([])).not.toContain("munitions_launched");
    expect(columns([{ measure: "munitions_launched", unit: "munitions" }])).toContain("munitions_launched");
  });

  test("says that no trend is implied, and which attacks have no place", () => {
    const figure = volumeAndHarm.figure(struck([...attacks, raid("silent")]));
    expect(figure.notes.join()).toMatch(/No trend line is drawn and none is implied/);
    expect(figure.altText).toContain(
      "Killed against drones launched: both figures for Raid one, 10 March 2031; no number, and so no place, for Raid silent",
    );
  });
});
