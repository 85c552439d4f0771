import { describe, expect, test } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { chartIds } from "@/components/charts/registry";
import { parsedQuery, type RawQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { between, exactly, noneReported } from "../ledger/builders";
import { linkedDrawing } from "./drawn";
import { faults } from "./faults";
import { fixtureSelection } from "./fixtures/fixtures";
import { struck } from "./fixtures/ledger";

const raids = struck([
  { id: "silent", label: "Silent raid, 9 March 2031", nightOf: "2031-03-09" },
  { id: "none", label: "Harmless raid, 10 March 2031", nightOf: "2031-03-10", claims: [{ value: noneReported }] },
  { id: "range", label: "Ranged raid, 11 March 2031", nightOf: "2031-03-11", claims: [{ value: between(35, 40) }] },
  { id: "exact", label: "Exact raid, 12 March 2031", nightOf: "2031-03-12", claims: [{ value: exactly(50) }] },
]);

const asked = (raw: RawQuery) => selection(raids.ledger, parsedQuery(raw).query);
const documentOf = (raw: RawQuery) => chartDocument("casualties", asked(raw), { widthPx: 704, theme: "light" });
const injuredOf = async (raw: RawQuery) => {
  const { table } = await documentOf(raw);
  const index = table.columns.findIndex(({ measure }) => measure === "injured");
  return Object.fromEntries(table.rows.map(({ event, cells }) => [event, cells[index]]));
};

describe("a chart of the low or the high ends", () => {
  test("says so, and writes and tells each narrowed figure as the end that it is", async () => {
    const { subtitle, svg, altText } = await documentOf({ estimate: "low" });
    expect(subtitle).toContain("The low ends of ranges are shown: the claims behind 1 figure also reach higher.");
    expect(svg).toContain("35 or more");
    expect(svg).toContain("low end of 35 to 40");
    expect(svg).toContain("the low end alone: claims reach higher");
    expect(altText).not.toContain("35 to 40");
    const cells = await injuredOf({ estimate: "high" });
    expect([cells.range?.text, cells.exact?.text, cells.silent?.text, cells.none?.text]).toEqual([
      "40 or fewer",
      "50",
      "not reported",
      "0",
    ]);
  });

  test("keeps every claim of a narrowed figure among its sources", async () => {
    const [whole, low] = [await documentOf({}), await documentOf({ estimate: "low" })];
    const cited = ({ sources }: typeof whole) => sources.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect(cited(low)).toEqual(cited(whole));
  });

  test("is as it was where the best numbers are asked for", async () => {
    expect((await documentOf({ estimate: "best" })).svg).toBe((await documentOf({})).svg);
    expect((await documentOf({})).subtitle).not.toContain("ends of ranges");
  });
});

describe("a sorted chart", () => {
  test("has its rows in the order asked, with what is not reported last, apart and said", async () => {
    const { table, notes, svg } = await documentOf({ sort: "injured" });
    expect(table.rows.map(({ event }) => event)).toEqual(["exact", "range", "none", "silent"]);
    expect(notes.at(-1)).toBe("Attacks sorted by injured, largest first. Not reported for 1 attack, which stand last.");
    const at = (text: string) => svg.indexOf(text, svg.indexOf("</desc>"));
    expect(at("Injured: not reported")).toBeGreaterThan(at("Harmless raid"));
    expect(at("Injured: not reported")).toBeLessThan(at("Silent raid"));
    expect((await documentOf({ sort: "injured", order: "asc" })).table.rows.map(({ event }) => event)).toEqual([
      "none",
      "range",
      "exact",
      "silent",
    ]);
  });
});

describe.each(chartIds)("the drawing of %s", (chart) => {
  test.each([
    { estimate: "low" },
    { estimate: "high" },
    { sort: "killed" },
    { sort: "outage_electricity", order: "asc" },
  ])("has nothing out of place when asked %j", async (raw) => {
    const { ledger } = await fixtureSelection("every-kind");
    for (const widthPx of [336, 704, 1120]) {
      const drawn = await linkedDrawing(chart, selection(ledger, parsedQuery(raw).query), widthPx);
      expect(faults(drawn), `${chart} at ${widthPx} px`).toEqual([]);
    }
  });
});
