import { describe, expect, test } from "vitest";
import { chartIds, charts } from "@/components/charts/registry";
import { attackName } from "@/lib/document/attack-name";
import { sourceLine } from "@/lib/document/source-line";
import { tableSources } from "@/lib/document/sources";
import type { Attack } from "@/lib/ledger/event";
import { type Stated, struck } from "../charts/fixtures/ledger";
import { atLeast, exactly } from "../ledger/builders";

function sourcesOf(claims: readonly Stated[], places: readonly string[] = ["lindal"]) {
  const { ledger, ...rest } = struck([{ id: "raid", places, claims }]);
  return tableSources(charts.casualties.figure({ ledger, ...rest }).table, ledger);
}

const cited = (claims: readonly Stated[], places?: readonly string[]) =>
  sourcesOf(claims, places).map(({ report, claims: read }) => [report.id, read.map(({ id }) => id)]);

describe("the sources of a table", () => {
  test("are the reports of its figures, earliest first, with the earlier figures that were replaced", () => {
    const mayor = { attributedTo: "mayor" };
    expect(
      cited([
        { ...mayor, value: exactly(8), report: "tuesday-post" },
        { ...mayor, value: exactly(9), report: "monday-post" },
      ]),
    ).toEqual([
      ["monday-post", ["raid-1"]],
      ["tuesday-post", ["raid-0"]],
    ]);
  });

  test("name the reports behind the notes too: subsets, figures for other ground, and parts", () => {
    const subset = { value: exactly(2), subtype: "children", partOf: true, report: "monday-wire" };
    expect(cited([{ value: exactly(9) }, subset])).toContainEqual(["monday-wire", ["raid-1"]]);
    const elsewhere = { value: exactly(4), places: ["vesterby"], report: "tuesday-wire" };
    expect(cited([{ value: exactly(9), places: ["eastmark"] }, elsewhere], ["norland"])).toContainEqual([
      "tuesday-wire",
      ["raid-1"],
    ]);
    const parts = [
      { value: atLeast(8), places: ["lindal"], report: "monday-courier" },
      { value: atLeast(7), places: ["osterby"], report: "wednesday-post" },
    ];
    const both = ["lindal", "osterby"];
    expect(cited([{ value: exactly(9), places: both }, ...parts], both).map(([id]) => id)).toEqual([
      "monday-courier",
      "monday-post",
      "wednesday-post",
    ]);
  });

  test("are none where nothing is reported, in every chart", () => {
    const selection = struck([{ id: "raid" }]);
    for (const chart of chartIds) {
      expect(tableSources(charts[chart].figure(selection).table, selection.ledger)).toEqual([]);
    }
  });
});

describe("the source line", () => {
  const revision = { seq: 12, hash: "0123456789abcdef" };

  test("names each publisher once, counts those not printed, and gives the ledger revision", () => {
    const sources = sourcesOf([
      { value: exactly(1), report: "monday-post" },
      { value: exactly(1), report: "tuesday-post", attributedTo: "mayor" },
      { value: exactly(1), report: "monday-wire", attributedTo: "governor" },
      { value: exactly(1), report: "monday-leaflet" },
      { value: exactly(1), report: "monday-flyer" },
    ]);
    expect(sourceLine(sources, revision)).toBe(
      "Source: figures read from Post, Gazette (from Norland Wire) and 2 reports whose publisher is not printed. Reports published up to 11 March 2031. Strike Ledger, ledger revision 12 (01234567).",
    );
  });

  test("says up to which day its reports were published, that this is inferred only if it is, and nothing where an instant is asked for", () => {
    const [latest] = sourcesOf([{ value: exactly(1), report: "tuesday-post" }]);
    if (latest === undefined) throw new Error("the fixture has no source");
    const inferred = {
      ...latest,
      report: {
        ...latest.report,
        id: "guessed",
        publishedOnBasis: { kind: "inferred", how: "from its address" } as const,
      },
    };
    const early = sourcesOf([{ value: exactly(1), report: "monday-post" }]);
    const told = (sources: typeof early, asOf: string | null = null) =>
      /read from .*?\. (?<told>.*?)Strike Ledger/.exec(sourceLine(sources, revision, asOf))?.groups?.told;
    expect(told([...early, latest])).toBe("Reports published up to 11 March 2031. ");
    expect(told([...early, inferred])).toBe("Reports published up to 11 March 2031, a day that is inferred. ");
    expect(told([inferred, latest])).toBe("Reports published up to 11 March 2031. ");
    expect(told([latest], "2031-03-12T06:00:00.000Z")).toBe("");
  });

  test("says that there is none where nothing is reported", () => {
    expect(sourceLine([], revision)).toBe(
      "No source: nothing is reported. Strike Ledger, ledger revision 12 (01234567).",
    );
  });

  test("says that nothing was published by then where an instant is asked for", () => {
    expect(sourceLine([], revision, "2031-03-12T06:00:00.000Z")).toBe(
      "No source: nothing in the ledger was published by then. Strike Ledger, ledger revision 12 (01234567).",
    );
  });
});

describe("an attack's name", () => {
  const raid = (label: string): Attack => {
    const [read] = struck([{ id: "raid", label }]).attacks;
    if (read === undefined) throw new Error("the raid is not in its own selection");
    return read.event;
  };

  test("parts from the day at its end, and stays whole where it does not end on that day", () => {
    expect(attackName(raid("Lindal, 10 March 2031"))).toEqual({ name: "Lindal", day: "10 March 2031" });
    expect(attackName(raid("Lindal, 11 March 2031"))).toEqual({ name: "Lindal, 11 March 2031", day: "10 March 2031" });
    expect(attackName(raid("10 March 2031"))).toEqual({ name: "10 March 2031", day: "10 March 2031" });
  });
});
