import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { chartDocument } from "@/components/charts/document";
import { sourcedFigure } from "@/components/charts/drawn";
import { comparisonRows } from "@/components/compare/comparison-rows";
import { comparisonInWords, neverReportedText } from "@/components/compare/comparison-words";
import { readingCell } from "@/lib/document/cell";
import { isPartOnly } from "@/lib/document/table";
import { csvText } from "@/lib/export/csv";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { curatedLedger } from "../data/curated-set";

const ledger = await curatedLedger();
const asked = (measure: string) => selection(ledger, parsedQuery({ measure }).query);
const partOnly = "reported for one kind only, not as a whole";
const drones = "25 drones struck in Kharkiv, according to 1 source";

describe("a measure of which reports give one kind only", () => {
  test("has a cell that says so, with the figure in its note and behind it", () => {
    const { attacks } = asked("munitions_hit");
    const [read] = attacks.filter(({ event }) => event.id === "2026-01-24-kyiv-kharkiv");
    if (read === undefined) throw new Error("the data set has no attack of 24 January 2026");
    const cell = readingCell("munitions_hit", read.readings.get("munitions_hit"), read.event, ledger.places);
    expect([cell.text, cell.notes, isPartOnly(cell)]).toEqual([partOnly, [drones], true]);
    expect(cell.asides.flatMap(({ kept }) => kept.map(({ attributedTo }) => attributedTo))).toEqual(["ihor-terekhov"]);
  });

  test.each(["munitions_hit", "buildings_damaged"] as const)(
    "is never called not reported on a chart: %s",
    (measure) => {
      for (const chart of ["coverage", "places"] as const) {
        const { figure, unanswered } = sourcedFigure(chart, asked(measure));
        expect(unanswered, chart).toBeNull();
        expect(figure.altText.toLowerCase(), chart).toContain(partOnly);
        expect(figure.altText, chart).not.toContain("not reported for any attack shown");
      }
    },
  );

  test("has its figure, its source and its claim in the files of a chart", async () => {
    const document = await chartDocument("places", asked("munitions_hit"), { widthPx: 704, theme: "light" });
    const row = csvParse(csvText(document, ledger)).find(({ status }) => status === "part_only");
    expect(row).toMatchObject({
      attack_id: "2026-01-24-kyiv-kharkiv",
      text: partOnly,
      notes: drones,
      low: "",
      high: "",
    });
    expect(row?.sources).toContain("Ihor Terekhov (mayor)");
    expect(row?.claim_ids).toBe("2026-01-24-rks-news-hits-kharkiv-terekhov");
  });

  test("has a row of its own in a comparison, and is not among what no attack reports", () => {
    const { attacks } = asked("munitions_hit");
    const compared = attacks.filter(({ event }) => ["2025-04-24-kyiv", "2026-01-24-kyiv-kharkiv"].includes(event.id));
    const measures = ["munitions_hit", "buildings_damaged", "missing"] as const;
    const { rows, notReported } = comparisonRows(compared, measures, ledger.places);
    expect(neverReportedText(notReported)).toBe("Not reported for any of these attacks: missing.");
    const [hits] = comparisonInWords(["A", "B"], rows).rows;
    expect(hits?.cells.map(({ text }) => text)).toEqual(["not reported", partOnly]);
    expect(hits?.cells[1]?.notes).toEqual([drones]);
  });
});
