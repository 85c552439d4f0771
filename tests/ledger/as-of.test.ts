import { describe, expect, test } from "vitest";
import { claimTimeMs, isKnownAt } from "@/lib/ledger/claim-time";
import { estimate } from "@/lib/ledger/estimate";
import { claim, context, estimated, exactly, leftOut, lindalInjured, report, reports } from "./builders";

const mayor = { attributedTo: "mayor" } as const;
const nine = claim("nine", { ...mayor, value: exactly(9) });
const eight = claim("eight", { ...mayor, report: "tuesday-post", value: exactly(8) });

describe("what was known at an instant", () => {
  test("estimate(claims, asOf) reads the ledger as it stood before a revision", () => {
    expect(estimated([nine, eight], { asOf: "2031-03-11T12:00:00+02:00" })).toMatchObject({
      best: 9,
      status: "single_source",
      revisions: [],
    });
    expect(estimated([nine, eight], { asOf: "2031-03-12T00:00:00+02:00" })).toMatchObject({
      best: 8,
      status: "revised",
      revisions: [nine],
    });
  });

  test("estimate(claims, asOf) before every claim is not reported, and lists each as not yet known", () => {
    const one = estimated([nine, eight], { asOf: "2031-03-10T08:00:00+02:00" });
    expect(one.status).toBe("not_reported");
    expect(leftOut(one)).toEqual([
      ["eight", "not_yet_known", null],
      ["nine", "not_yet_known", null],
    ]);
  });

  test("an undated claim is known from the last millisecond of its day in Kyiv, and not before", () => {
    const midnightMs = Date.parse("2031-03-11T00:00:00+02:00");
    const statusAt = (atMs: number) => estimate(lindalInjured, [nine], context(), atMs).status;
    expect(statusAt(midnightMs - 2)).toBe("not_reported");
    expect(statusAt(midnightMs - 1)).toBe("single_source");
  });

  test("a dated claim is known from its own instant, whatever day its report came out", () => {
    const dated = claim("dated", { ...mayor, report: "wednesday-post", asOf: "2031-03-10T08:00:00+02:00" });
    expect(isKnownAt(dated, reports, Date.parse("2031-03-10T06:00:00Z"))).toBe(true);
    expect(isKnownAt(dated, reports, Date.parse("2031-03-10T05:59:59.999Z"))).toBe(false);
  });

  test.each([
    ["the day before summer time begins", "2025-03-29", "2025-03-29T21:59:59.999Z"],
    ["the day on which summer time begins", "2025-03-30", "2025-03-30T20:59:59.999Z"],
    ["the day before summer time ends", "2025-10-25", "2025-10-25T20:59:59.999Z"],
    ["the day on which summer time ends", "2025-10-26", "2025-10-26T21:59:59.999Z"],
  ])("an undated claim of %s is known at that day's end in Kyiv", (_, publishedOn, knownAt) => {
    const printed = new Map([["dst-post", report("dst-post", publishedOn)]]);
    expect(claimTimeMs(claim("a", { report: "dst-post" }), printed)).toBe(Date.parse(knownAt));
  });

  test("a claim whose report is not in the ledger was known at no known time, and counts at any", () => {
    const stray = claim("stray", { report: "lost-post" });
    expect(claimTimeMs(stray, reports)).toBe(Number.NEGATIVE_INFINITY);
    expect(estimated([stray], { asOf: "2001-01-01T00:00:00Z" })).toMatchObject({ best: 5, lead: { id: "stray" } });
  });

  test("estimate(claims) with no instant counts every claim, even one dated far ahead", () => {
    const ahead = claim("ahead", { asOf: "2099-01-01T00:00:00Z" });
    expect(estimated([ahead]).best).toBe(5);
  });

  test("estimate(claims, asOf) lets a figure stand until the one that supersedes it is known", () => {
    const replaced = claim("replaced", {
      value: exactly(9),
      asOf: "2031-03-10T08:00:00+02:00",
      status: "superseded",
      supersededBy: "current",
    });
    const current = claim("current", { ...mayor, value: exactly(8), asOf: "2031-03-10T12:00:00+02:00" });
    const at = (hour: string) => estimated([replaced, current], { asOf: `2031-03-10T${hour}:00:00+02:00` });
    expect(at("09")).toMatchObject({ best: 9, status: "single_source", revisions: [] });
    expect(at("12")).toMatchObject({ best: 8, status: "revised", revisions: [replaced] });
  });
});
