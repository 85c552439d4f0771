import { describe, expect, it } from "vitest";
import { chartTakeAway } from "@/components/take-away/take-away";
import { exportedFileName } from "@/lib/export/exported-file";
import { narrowingParts } from "@/lib/query/narrowing";
import { parsedQuery, rawQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { raidLedger, raidRecords } from "../export/raid-ledger";

function keyOf(chart: "casualties" | "volumes", query: string): string {
  const asked = selection(raidLedger(), parsedQuery(rawQuery(new URLSearchParams(query))).query);
  const { citations } = chartTakeAway(chart, asked, null);
  const text = citations.find(({ id }) => id === "csl-json")?.text ?? "[]";
  return JSON.parse(text)[0].id;
}

describe("the key of a reference", () => {
  it("names the chart and the revision, and has its file's digest where filters narrow it", () => {
    expect(keyOf("casualties", "")).toBe(`strikeledger_casualties_rev${raidRecords.length}`);
    const narrowing = narrowingParts("?attack=second-raid");
    expect(keyOf("volumes", "attack=second-raid")).toBe(
      `strikeledger_volumes_rev${raidRecords.length}_${narrowing.join("_")}`,
    );
    const named = { id: "volumes", nights: [], seq: raidRecords.length, extension: "csv", narrowing };
    expect(exportedFileName(named)).toContain(narrowing.join("_"));
  });

  it("is another for another filter, and the same whatever it looks like", () => {
    const asked = ["", "attack=second-raid", "attack=lindal-raid", "asOf=2031-03-10T06:00:00Z", "estimate=low"];
    expect(new Set(asked.map((query) => keyOf("volumes", query))).size).toBe(asked.length);
    expect(keyOf("volumes", "theme=dark&w=500")).toBe(keyOf("volumes", ""));
  });
});
