import { describe, expect, test } from "vitest";
import { emptyLedger } from "@/lib/ledger/fold";
import { parsedQuery } from "@/lib/query/query";
import { selection } from "@/lib/query/selection";
import { shownValue } from "@/lib/query/shown-value";

const long = "x".repeat(10_000);

describe("a value that a notice repeats", () => {
  test("is whole up to 60 characters, and cut with an ellipsis beyond, never within a character", () => {
    expect(shownValue("a".repeat(60))).toBe("a".repeat(60));
    expect(shownValue("a".repeat(61))).toBe(`${"a".repeat(59)}…`);
    expect(shownValue("🚨".repeat(61))).toBe(`${"🚨".repeat(59)}…`);
  });

  test.each(["from", "measure", "attack", "place", "rev", "asOf"])("is cut where %s is 10 kB long", (name) => {
    const { query, notices } = parsedQuery({ [name]: long });
    const said = [...notices, ...selection(emptyLedger, query).notices];
    expect(said).toHaveLength(1);
    expect(said[0]?.value).toBe(`${"x".repeat(59)}…`);
    expect(said[0]?.message).not.toContain("x".repeat(60));
  });

  test("is cut where it is one too many", () => {
    const day = ["2026-01-24T08:00:00Z", "2026-01-25T08:00:00Z"];
    expect(parsedQuery({ asOf: day }).notices[0]?.message).toContain("“2026-01-25T08:00:00Z” is one asOf too many");
  });
});
