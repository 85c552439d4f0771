import { describe, expect, test } from "vitest";
import type { Value } from "@/lib/ledger/value";
import {
  about,
  atLeast,
  between,
  claim,
  estimated,
  exactly,
  nearly,
  noneReported,
  over,
  statedUnknown,
  upTo,
  vaguely,
} from "./builders";

const statusOf = (mayor: Value, rescuers: Value) =>
  estimated([
    claim("a", { attributedTo: "mayor", value: mayor }),
    claim("b", { attributedTo: "rescue-service", value: rescuers }),
  ]).status;

describe("rule 5: status", () => {
  test.each([
    ["8 and 8", exactly(8), exactly(8)],
    ["8 and at least 8", exactly(8), atLeast(8)],
    ["370 and over 370", exactly(371), over(370)],
    ["8 and up to 10", exactly(8), upTo(10)],
    ["8 and nearly 10", exactly(8), nearly(10)],
    ["27 and dozens", exactly(27), vaguely("dozens")],
    ["36 and 35 to 40", exactly(36), between(35, 40)],
    ["at least 15 and at least 4", atLeast(15), atLeast(4)],
    ["440 and about 400", exactly(440), about(400)],
    ["360 and about 400", exactly(360), about(400)],
  ])("estimate(claims) of %s from two sources agrees", (_, mayor, rescuers) => {
    expect(statusOf(mayor, rescuers)).toBe("agree");
  });

  test("estimate(claims) takes agreement between sources only from those that state a number", () => {
    expect(statusOf(noneReported, statedUnknown)).toBe("single_source");
    expect(statusOf(statedUnknown, statedUnknown)).toBe("agree");
  });

  test.each([
    ["8 and 9", exactly(8), exactly(9)],
    ["4 and at least 15", exactly(4), atLeast(15)],
    ["12 and up to 10", exactly(12), upTo(10)],
    ["20 and dozens", exactly(20), vaguely("dozens")],
    ["about 400 and 441", about(400), exactly(441)],
    ["about 400 and 359", about(400), exactly(359)],
    ["one and no one", exactly(1), noneReported],
    ["35 to 40 and over 40.5", between(35, 40), over(41)],
  ])("estimate(claims) of %s from two sources disagrees", (_, mayor, rescuers) => {
    expect(statusOf(mayor, rescuers)).toBe("disagree");
    expect(statusOf(rescuers, mayor)).toBe("disagree");
  });

  const nine = claim("nine", { attributedTo: "mayor", value: exactly(9) });
  const eight = claim("eight", { attributedTo: "mayor", report: "tuesday-post", value: exactly(8) });

  test("estimate(claims) says 'disagree' before 'revised'", () => {
    const other = claim("other", { attributedTo: "rescue-service", value: exactly(11) });
    expect(estimated([nine, eight, other])).toMatchObject({ status: "disagree", revisions: [nine] });
  });

  test("estimate(claims) says 'revised' before 'agree'", () => {
    const other = claim("other", { attributedTo: "rescue-service", value: exactly(8) });
    expect(estimated([nine, eight, other])).toMatchObject({ status: "revised", sourceCount: 2 });
  });

  test("estimate(claims) does not hold a figure that was revised away against another source", () => {
    const other = claim("other", { attributedTo: "rescue-service", value: exactly(8) });
    expect(estimated([nine, eight, other])).toMatchObject({ low: 8, high: 8 });
  });

  test("estimate(claims) says 'not reported' when every claim was set aside", () => {
    expect(estimated([nine], { withdrawn: ["nine"] })).toMatchObject({ status: "not_reported", best: null, low: null });
  });

  test("estimate(claims) calls a figure that its own report replaces a revision of what stands", () => {
    const replaced = claim("replaced", { value: exactly(9), status: "superseded", supersededBy: "current" });
    const current = claim("current", { attributedTo: "mayor", value: exactly(8) });
    expect(estimated([replaced, current])).toMatchObject({
      best: 8,
      high: 8,
      status: "revised",
      revisions: [replaced],
    });
  });

  test("estimate(claims) calls nothing revised when what replaced a figure does not stand here itself", () => {
    const replaced = claim("replaced", { value: exactly(9), status: "superseded", supersededBy: "elsewhere" });
    const elsewhere = claim("elsewhere", { attributedTo: "mayor", value: exactly(8), places: ["osterby"] });
    const other = claim("other", { attributedTo: "rescue-service", value: exactly(7) });
    expect(estimated([replaced, elsewhere, other])).toMatchObject({ status: "single_source", revisions: [] });
  });

  test("estimate(claims) follows a figure replaced twice to the one that stands", () => {
    const first = claim("first", { value: exactly(9), status: "superseded", supersededBy: "second" });
    const second = claim("second", { attributedTo: "mayor", value: exactly(8) });
    const third = claim("third", { attributedTo: "mayor", report: "tuesday-post", value: exactly(7) });
    expect(estimated([first, second, third])).toMatchObject({ status: "revised", revisions: [first, second] });
  });

  test("estimate(claims) does not hang on two figures that are said to replace each other", () => {
    const one = claim("one", { status: "superseded", supersededBy: "two" });
    const two = claim("two", { status: "superseded", supersededBy: "one" });
    expect(estimated([one, two])).toMatchObject({ status: "not_reported", revisions: [] });
  });
});
