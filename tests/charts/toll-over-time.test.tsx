import { scaleLinear } from "d3";
import { describe, expect, test } from "vitest";
import { ClaimMark } from "@/components/charts/marks/claim-mark";
import { staticMarkup } from "@/components/charts/markup";
import { charts } from "@/components/charts/registry";
import { placedColumns } from "@/components/charts/toll-over-time/columns";
import { placedToll } from "@/components/charts/toll-over-time/layout";
import { tollPanels } from "@/components/charts/toll-over-time/panels";
import { tollSubject } from "@/components/charts/toll-over-time/subject";
import { statedEstimate } from "@/lib/ledger/estimate";
import { parsedQuery, type RawQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { placedMark } from "@/lib/viz/mark";
import { palettes } from "@/lib/viz/palette";
import { curatedLedger } from "../data/curated-set";
import { about, atLeast, claim, exactly, statedUnknown, upTo, vaguely } from "../ledger/builders";
import { linkedDrawing } from "./drawn";
import { faults } from "./faults";
import { type Stated, type Struck, struck } from "./fixtures/ledger";

const mayor = { attributedTo: "mayor" } as const;
const killed = { measure: "killed" } as const;

function figureOf(attacks: readonly Struck[], raw: RawQuery = {}) {
  return charts["toll-over-time"].figure(struck(attacks, [], raw));
}

function toldOf(claims: readonly Stated[]): string[] {
  const [injured = ""] = figureOf([{ id: "raid", claims }], { measure: ["injured"] }).altText.split(/\.$/);
  return injured.replace("Injured in lindal: ", "").split("; then ");
}

const long: readonly Stated[] = [
  { ...mayor, value: vaguely("dozens") },
  { attributedTo: "governor", value: upTo(3), report: "monday-wire" },
  { attributedTo: "rescue-service", value: statedUnknown },
  { ...mayor, value: about(1), asOf: "2031-03-11T04:00:00Z", report: "tuesday-post" },
  { ...mayor, value: exactly(52), report: "tuesday-post" },
  { attributedTo: "governor", value: exactly(60), report: "tuesday-wire" },
  { ...mayor, value: atLeast(1_234_567), report: "wednesday-post" },
];

describe("the toll over time", () => {
  test("is of the latest attack of which one count was stated more than once, unless the query asks", () => {
    const twice = { id: "twice", label: "Twice", claims: [{ value: exactly(3) }, { ...mayor, value: exactly(4) }] };
    const once = { id: "once", label: "Once", nightOf: "2031-03-12", claims: [{ ...killed }, {}] };
    expect(figureOf([twice, once]).title).toBe("People killed and injured, report by report: Twice");
    expect(figureOf([once]).title).toContain("Once");
    expect(figureOf([twice, once], { attack: ["twice", "once"] }).title).toContain("Once");
  });

  test("is of the latest attack with a revision before any later one of which a count was only repeated", () => {
    const revised = {
      id: "revised",
      label: "Revised",
      claims: [
        { ...mayor, value: exactly(9) },
        { ...mayor, value: exactly(8), report: "tuesday-post" },
      ],
    };
    const repeated = {
      id: "repeated",
      label: "Repeated",
      nightOf: "2031-03-12",
      claims: [{ value: exactly(3) }, { ...mayor, value: exactly(3) }],
    };
    expect(figureOf([revised, repeated]).title).toContain("Revised");
    expect(figureOf([repeated]).title).toContain("Repeated");
  });

  test("tells how a source's figure moved, up and down, and what only its words did", () => {
    expect(
      toldOf([
        { ...mayor, value: atLeast(4), asOf: "2031-03-10T05:00:00Z" },
        { ...mayor, value: exactly(9), asOf: "2031-03-10T12:00:00Z", report: "monday-courier" },
        { ...mayor, value: exactly(8), asOf: "2031-03-11T06:00:00Z", report: "tuesday-post" },
        { ...mayor, value: atLeast(8), asOf: "2031-03-12T06:00:00Z", report: "wednesday-post" },
      ]).map((one) => one.replace(/, set aside.*/, "")),
    ).toEqual([
      "at least 4 (mayor)",
      "9 (mayor), up from at least 4",
      "8 (mayor), down from 9",
      "at least 8 (mayor), worded before as 8",
    ]);
  });

  test("never calls other words for one figure a move", () => {
    const [, later = ""] = toldOf([
      { ...mayor, value: vaguely("dozens") },
      { ...mayor, value: exactly(70), report: "tuesday-post" },
    ]);
    expect(later).toBe("70 (mayor), worded before as dozens");
  });

  test("shows a superseded figure before what replaced it, whatever their order in the record", async () => {
    const asked = parsedQuery({ attack: ["2025-04-24-kyiv"], measure: ["killed"] }).query;
    const { altText, table } = charts["toll-over-time"].figure(selection(await curatedLedger(), asked));
    expect(table.rows.map(({ cells }) => cells[0]?.text)).toEqual(["9", "8", "at least 8", "8"]);
    expect(altText).toContain("; then 8 (Vitali Klitschko (mayor)), down from 9");
  });

  test("follows what replaced a figure, also one of a later report by another source", () => {
    const replaced = { value: exactly(9), status: "superseded", supersededBy: "raid-0" } as const;
    const governor = { attributedTo: "governor", value: exactly(8) };
    expect(toldOf([governor, { ...mayor, ...replaced }])[1]).toBe("8 (governor), down from 9");
    expect(toldOf([governor, { ...mayor, ...replaced, report: "tuesday-post" }])[1]).toBe("8 (governor), down from 9");
  });

  test("puts no order into figures of one day without a time, and says that their time is not printed", () => {
    const figure = figureOf([{ id: "raid", claims: [{ ...mayor, value: exactly(4) }, { value: exactly(15) }] }]);
    expect(figure.altText).toContain("4 (mayor); 15 (the report itself)");
    expect(figure.notes[0]).toMatch(/^A figure without a printed time stands at the end of its day of publication/);
    expect(figure.table.rows.map(({ detail }) => detail)).toContainEqual(expect.stringContaining("no time printed"));
  });

  test("says that nothing is reported where no report gives a toll", () => {
    const { subtitle, altText } = figureOf([{ id: "raid", label: "Raid" }]);
    expect(subtitle).toBe("No report at hand gives a toll of this attack.");
    expect(altText).toBe("Killed: not reported for Raid. Injured: not reported for Raid.");
  });

  test("leaves nothing out of its place with many statements of every wording, in strips on a narrow chart", async () => {
    const asked = struck([{ id: "raid", claims: long }], [], { measure: ["injured"] });
    for (const widthPx of [300, 336, 704, 1120, 1400]) {
      const drawn = await linkedDrawing("toll-over-time", asked, widthPx);
      expect(faults(drawn)).toEqual([]);
      expect(drawn.grounds).toHaveLength(long.length);
    }
  });
});

describe("what was stated on one day or at one moment", () => {
  const shown = (claims: readonly Stated[], widthPx = 1120) => {
    const subject = tollSubject(struck([{ id: "raid", claims }], [], { measure: ["injured"] }));
    if (subject === null) throw new Error("the raid is not in its own selection");
    const { ledger } = struck([{ id: "raid", claims }]);
    return placedToll(tollPanels(subject, ledger), widthPx).moments;
  };
  const day = [
    { ...mayor, value: exactly(4) },
    { value: exactly(15) },
    { attributedTo: "governor", value: exactly(9), report: "monday-wire" },
  ];

  test("stands on one tick, under a bracket from the first figure to the last", () => {
    const [only, ...others] = shown(day);
    expect(others).toEqual([]);
    expect(only?.toPx).toBeGreaterThan((only?.fromPx ?? 0) + 100);
    expect(only?.isTimed).toBe(false);
  });

  test("is parted from what was stated on another day, which has a tick of its own", () => {
    const later = { ...mayor, value: exactly(7), report: "tuesday-post", asOf: "2031-03-11T04:00:00Z" };
    const [first, second, ...others] = shown([...day, later]);
    expect(others).toEqual([]);
    expect(first?.toPx).toBeGreaterThan(first?.fromPx ?? 0);
    expect([second?.fromPx, second?.isTimed]).toEqual([second?.toPx, true]);
  });

  test("is said to be side by side, and its sign is explained", async () => {
    const drawn = await linkedDrawing(
      "toll-over-time",
      struck([{ id: "raid", claims: day }], [], { measure: ["injured"] }),
      704,
    );
    const texts = drawn.texts.map(({ text }) => text);
    expect(texts).toContain("All of one day, side by side.");
    expect(texts).toContain("of one day or moment: in no order");
  });
});

describe("a claim set aside", () => {
  test("is hollow when its words are vague, with its outline closed and no dots within", () => {
    const mark = (isKept: boolean) => {
      const placed = placedMark(
        statedEstimate(claim("only", { value: vaguely("dozens") })),
        scaleLinear([0, 99], [0, 99]),
      );
      const ink = { palette: palettes.light, colour: "#123456", xPx: 0, yPx: 0, direction: "across" } as const;
      return staticMarkup(<ClaimMark placed={placed} isKept={isKept} {...ink} />);
    };
    expect(mark(false).match(/<path/g)).toHaveLength(1);
    expect(mark(false)).toContain(`z" fill="${palettes.light.paper}"`);
    expect(mark(false)).not.toContain("stroke-linecap");
    expect(mark(true)).toContain("stroke-linecap");
  });
});

describe("the columns of statements", () => {
  test("stand to scale where times leave each its width, from the first to the last", () => {
    expect(placedColumns([0, 1, 4], 100, 500)).toEqual({ centresPx: [50, 150, 450], isToScale: true });
  });

  test("stand in equal steps where times are too close, the same, or not known", () => {
    const equal = { centresPx: [50, 150, 250], isToScale: false };
    expect(placedColumns([0, 0.5, 4], 100, 500)).toEqual(equal);
    expect(placedColumns([7, 7, 7], 100, 500)).toEqual(equal);
    expect(placedColumns([Number.NEGATIVE_INFINITY, 1, 2], 100, 500)).toEqual(equal);
  });
});
