import { describe, expect, test } from "vitest";
import { parsedQuery, rawQuery, wholeLedger } from "@/lib/query/query";

const parsed = (text: string) => parsedQuery(rawQuery(new URLSearchParams(text)));

const invalid = [
  ["from", "24.01.2026"],
  ["from", "2026-02-30"],
  ["to", "tomorrow"],
  ["place", "Kyiv!"],
  ["measure", "kiled"],
  ["attack", "../../etc/passwd"],
  ["asOf", "2026-99-99T08:00"],
  ["asOf", "2026-02-30T08:00"],
  ["asOf", "2026-01-24T24:00"],
  ["asOf", "2026-02-30"],
  ["rev", "0"],
  ["rev", "1e3"],
  ["estimate", "median"],
  ["sort", "size"],
  ["order", "up"],
  ["theme", "Dark"],
  ["w", "299"],
  ["w", "2401"],
  ["w", "400.5"],
  ["h", "99"],
  ["h", "-200"],
  ["lang", "xx"],
] as const;

describe("a value that is not valid", () => {
  test.each(invalid)("%s=%s gives the default, and a notice that names it and what is expected", (parameter, value) => {
    const { query: read, notices } = parsed(new URLSearchParams([[parameter, value]]).toString());
    expect(read).toEqual(wholeLedger);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ parameter, value });
    expect(notices[0]?.message).toContain(`“${value}”`);
    expect(notices[0]?.message).toMatch(/expected .{5,}\.$/);
  });

  test("leaves the valid ones beside it in force", () => {
    const { query: read, notices } = parsed("place=UA80&place=%3F&measure=killed&w=12&theme=dark");
    expect(read).toEqual({ ...wholeLedger, place: ["UA80"], measure: ["killed"], theme: "dark" });
    expect(notices.map(({ parameter }) => parameter)).toEqual(["place", "w"]);
  });
});
