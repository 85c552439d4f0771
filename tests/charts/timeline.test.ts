import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placedBands } from "@/components/charts/timeline/bands";
import { bubbleOf, radiusScale } from "@/components/charts/timeline/bubble";
import { calendarOf, calendarSpan } from "@/components/charts/timeline/calendar";
import { timeline } from "@/components/charts/timeline/definition";
import { placedTimeline } from "@/components/charts/timeline/layout";
import { laneSeries } from "@/components/charts/timeline/series";
import { swarmOffsets } from "@/components/charts/timeline/swarm";
import type { Period } from "@/lib/ledger/event";
import type { Value } from "@/lib/ledger/value";
import type { Selection } from "@/lib/query/selection";
import { textWidthPx } from "@/lib/viz/text-width";
import { atLeast, between, claim, estimated, exactly, noneReported, statedUnknown } from "../ledger/builders";
import { linkedDrawing } from "./drawn";
import { type Stated, struck } from "./fixtures/ledger";

const drones = (value: Value): Stated => ({ measure: "drones_launched", unit: "drones", value });
const night = (id: string, nightOf: string, ...claims: Stated[]) => ({ id, nightOf, label: `Raid ${id}`, claims });

const period = (id: string, fromOn: string, toOn: string | null): Period => ({
  kind: "period",
  id,
  label: `Season ${id}`,
  fromOn,
  toOn,
  precision: "day",
  places: ["norland"],
});

function placed({ attacks, periods, ...rest }: Selection, widthPx: number) {
  const events = [attacks.map(({ event }) => event), periods.map(({ event }) => event)] as const;
  const series = [laneSeries({ attacks, periods, ...rest }, "drones_launched")];
  return placedTimeline(...events, series, widthPx);
}

describe("the calendar axis", () => {
  const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true });

  test("has ticks that do not touch and lie on the axis, for any days and width", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 268, max: 1400 }),
        (from, days, widthPx) => {
          const on = (date: Date) => date.toISOString().slice(0, 10);
          const { ticks } = calendarOf([on(from), on(new Date(from.getTime() + days * 86_400_000))], widthPx);
          const ends = ticks.map(({ text, xPx }) => [xPx - textWidthPx(text, 12) / 2, xPx + textWidthPx(text, 12) / 2]);
          expect(ends.slice(1).filter(([start = 0], index) => start < (ends[index]?.[1] ?? 0) + 11)).toEqual([]);
          expect(ends.flat().filter((px) => px < 0 || px > widthPx)).toEqual([]);
        },
      ),
    );
  });

  test("names the year where a year begins, and not again", () => {
    const { ticks } = calendarOf(["2030-10-10", "2031-03-20"], 700);
    expect(ticks.map(({ text }) => text)).toEqual(["Nov 2030", "Dec", "Jan 2031", "Feb", "Mar"]);
  });

  test("leaves room around a lone attack, and goes by the periods only where there is no attack", () => {
    const [attack] = struck([night("a", "2031-03-10")]).attacks.map(({ event }) => event);
    const long = period("long", "2020-01-01", "2031-06-01");
    expect(calendarSpan(attack === undefined ? [] : [attack], [long])).toEqual(["2031-02-23", "2031-03-25"]);
    expect(calendarSpan([], [long])?.[0]).toMatch(/^2019/);
    expect(calendarSpan([], [])).toBeNull();
  });
});

describe("the discs", () => {
  const radiusOf = radiusScale(400, 20);
  const bubble = (value: Value) => bubbleOf(estimated([claim("c", { value })]), radiusOf);

  test("have areas as their numbers are", () => {
    expect(radiusOf(400)).toBe(20);
    expect(radiusOf(100)).toBe(10);
    expect((radiusOf(300) / radiusOf(30)) ** 2).toBeCloseTo(10);
  });

  test("keep both ends of a range and the open end of a bound", () => {
    expect(bubble(between(100, 225))).toMatchObject({ kind: "range", lowPx: 10, highPx: 15, bestPx: null });
    expect(bubble(between(399, 400)).highPx - bubble(between(399, 400)).lowPx).toBeGreaterThanOrEqual(3);
    expect(bubble(atLeast(100))).toMatchObject({ kind: "open_above", highPx: 10, openAbove: true });
    expect(bubble(atLeast(100)).reachPx).toBeGreaterThan(bubble(exactly(100)).reachPx + 5);
  });

  test("have no area where there is no number, and none for zero, each in a mark of its own", () => {
    expect(bubbleOf(null, radiusOf)).toMatchObject({ kind: "not_reported", highPx: 0 });
    expect(bubble(statedUnknown)).toMatchObject({ kind: "stated_unknown", highPx: 0 });
    expect(bubble(noneReported).kind).toBe("zero");
  });

  test("stand in the lane exactly as large as the key says", () => {
    const { lanes } = placed(struck([night("a", "2031-03-10", drones(exactly(500)))]), 900);
    const [lane] = lanes;
    expect(lane?.areas.discs[0]?.radiusPx).toBeCloseTo(lane?.bubbles[0]?.bubble.highPx ?? 0, 1);
    expect(lane?.areas.lines.map(({ text }) => text)).toEqual(["Area: drones", "500", "100", "10"]);
  });
});

describe("the names of a lane's marks", () => {
  const raids = ["2031-03-10", "2031-03-11", "2031-03-12"].map((nightOf, index) =>
    night(`of-a-very-long-name-${index}`, nightOf, ...(index === 0 ? [] : [drones(atLeast(300 + index))])),
  );
  const lane = (widthPx: number) => {
    const [one] = placed(struck(raids), widthPx).lanes;
    if (one === undefined) throw new Error("there is a lane for drones");
    return one;
  };

  test("have their figures beside them where there is room for all", () => {
    const texts = lane(1000).names.lines.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["at least 301", "at least 302"]));
  });

  test("are numbers on a narrow chart, with every name and figure in a list below", () => {
    const { names, lines } = lane(304);
    expect(names.lines.map(({ text }) => text).sort()).toEqual(["1", "2", "3"]);
    const listed = lines.map(({ text }) => text.replaceAll("\u00a0", " ")).join(" ");
    expect(listed).toMatch(/1 Raid of.*: not reported 2 Raid of.*: at least 301 3 Raid of.*: at least 302/u);
  });
});

describe("the swarm", () => {
  const mark = fc.record({ xPx: fc.integer({ min: 0, max: 300 }), reachPx: fc.integer({ min: 2, max: 30 }) });

  test("lets no two marks overlap, however many fall on one night", () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
        const offsets = swarmOffsets(marks);
        for (const [index, one] of marks.entries()) {
          for (const [at, other] of marks.entries()) {
            if (at <= index) continue;
            const apart = one.reachPx + other.reachPx;
            const down = Math.abs((offsets[index] ?? 0) - (offsets[at] ?? 0));
            expect(Math.abs(one.xPx - other.xPx) >= apart || down >= apart).toBe(true);
          }
        }
      }),
    );
  });

  test("leaves a mark with nothing near it in the middle, and puts the largest of a night there", () => {
    const alone = { xPx: 200, reachPx: 8 };
    expect(swarmOffsets([{ xPx: 10, reachPx: 5 }, { xPx: 10, reachPx: 9 }, alone])).toEqual([-15, 0, 0]);
  });
});

describe("the bands of context", () => {
  const calendar = calendarOf(["2031-03-01", "2031-03-31"], 600);

  test("reach from a period's first day to its last, and are cut where the calendar ends", () => {
    const periods = [period("within", "2031-03-10", "2031-03-20"), period("before", "2022-01-01", null)];
    const [within, before] = placedBands(periods, calendar, 0).bands;
    expect(within).toMatchObject({ isCutBefore: false, isCutAfter: false });
    expect(within?.fromPx).toBeCloseTo(calendar.at("2031-03-10"));
    expect(within?.toPx).toBeCloseTo(calendar.at("2031-03-20"));
    expect(before).toMatchObject({ fromPx: 0, toPx: 600, isCutBefore: true, isCutAfter: true });
  });

  test("lie above all attacks, in lines of their own, with name and days", async () => {
    const event = { ...period("autumn", "2031-03-01", "2031-03-15") };
    const raid = night("a", "2031-03-10", drones(exactly(5)));
    const selection = struck([raid], [{ kind: "event", body: event }]);
    const { bands, lanes } = placed(selection, 600);
    expect(bands.lines.map(({ text }) => text)).toContain("Season autumn: 1 March 2031 to 15 March 2031");
    expect(bands.bands[0]?.yPx).toBeLessThan(lanes[0]?.topPx ?? 0);
    expect(lanes.flatMap(({ bubbles }) => bubbles.map(({ content }) => content.event))).toEqual(["a"]);
    expect(timeline.figure(selection).altText).toContain("as context: Season autumn");
    expect((await linkedDrawing("timeline", selection, 704)).grounds).toHaveLength(2);
  });
});

describe("a lane of the timeline", () => {
  test("stands every attack under its night, those without a number in a row of their own", () => {
    const nights = ["2031-03-02", "2031-03-10", "2031-03-10", "2031-03-28"];
    const claims = [[drones(exactly(300))], [drones(noneReported)], [], [drones(statedUnknown)]];
    const selection = struck(nights.map((on, index) => night(String(index), on, ...(claims[index] ?? []))));
    const { lanes } = placed(selection, 900);
    const marks = Object.fromEntries((lanes[0]?.bubbles ?? []).map((one) => [one.content.event, one]));
    const calendar = calendarOf(
      calendarSpan(
        selection.attacks.map(({ event }) => event),
        [],
      ) ?? ["", ""],
      900,
    );
    for (const [index, on] of nights.entries()) expect(marks[index]?.at.xPx).toBeCloseTo(calendar.at(on));
    expect(marks[1]?.bubble.kind).toBe("zero");
    expect(marks[2]?.at.yPx).toBeGreaterThan((marks[0]?.at.yPx ?? 0) + 30);
    expect(marks[3]?.at.yPx).toBe(marks[2]?.at.yPx);
    expect(lanes[0]?.lines.map(({ text }) => text)).toContain("Not reported, or stated as not known");
  });

  test("names every attack with its number where there is room", () => {
    const { lanes } = placed(
      struck([night("a", "2031-03-10", drones(atLeast(300))), night("b", "2031-03-11", drones(exactly(20)))]),
      900,
    );
    const said = lanes[0]?.names.lines.map(({ text }) => text.replaceAll("\u00a0", " "));
    expect(said).toEqual(["Raid a, 10 Mar 2031", "at least 300", "Raid b, 11 Mar 2031", "20"]);
  });
});
