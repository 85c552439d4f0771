import { describe, expect, test } from "vitest";
import {
  about,
  atLeast,
  between,
  claim,
  ends,
  estimated,
  exactly,
  nearly,
  noneReported,
  over,
  statedUnknown,
  upTo,
  vaguely,
} from "./builders";

const mayor = { attributedTo: "mayor" } as const;
const rescuers = { attributedTo: "rescue-service" } as const;

describe("rule 3: low, high and their open ends", () => {
  test("estimate(claims) of one exact figure has it at both ends and neither is open", () => {
    expect(ends(estimated([claim("a", { value: exactly(7) })]))).toEqual({
      lowOpen: false,
      low: 7,
      best: 7,
      high: 7,
      highOpen: false,
    });
  });

  test("estimate(claims) takes the smallest lower end and the largest upper end that sources give", () => {
    const claims = [claim("a", { ...mayor, value: exactly(4) }), claim("b", { ...rescuers, value: between(9, 12) })];
    expect(ends(estimated(claims))).toEqual({ lowOpen: false, low: 4, best: 4, high: 12, highOpen: false });
  });

  test.each([
    ["at least", atLeast],
    ["over", over],
  ])("estimate(claims) keeps an open high end when the largest claim is '%s'", (_, worded) => {
    const claims = [claim("a", { ...mayor, value: exactly(4) }), claim("b", { ...rescuers, value: worded(15) })];
    expect(ends(estimated(claims))).toEqual({ lowOpen: false, low: 4, best: 15, high: 15, highOpen: true });
  });

  test("estimate(claims) closes the high end when an exact figure is larger than 'at least'", () => {
    const claims = [claim("a", { ...mayor, value: exactly(20) }), claim("b", { ...rescuers, value: atLeast(15) })];
    expect(ends(estimated(claims))).toEqual({ lowOpen: false, low: 15, best: 15, high: 20, highOpen: false });
  });

  test("estimate(claims) keeps the high end open when 'at least' and an exact figure reach it together", () => {
    const claims = [claim("a", { ...mayor, value: exactly(15) }), claim("b", { ...rescuers, value: atLeast(15) })];
    expect(estimated(claims).highOpen).toBe(true);
  });

  test.each([
    ["up to", upTo],
    ["nearly", nearly],
  ])("estimate(claims) keeps an open low end when the smallest claim is '%s'", (_, worded) => {
    const claims = [claim("a", { ...mayor, value: worded(10) }), claim("b", { ...rescuers, value: exactly(12) })];
    expect(ends(estimated(claims))).toEqual({ lowOpen: true, low: 10, best: 12, high: 12, highOpen: false });
  });

  test("estimate(claims) closes the low end when an exact figure is smaller than 'up to'", () => {
    const claims = [claim("a", { ...mayor, value: upTo(10) }), claim("b", { ...rescuers, value: exactly(3) })];
    expect(ends(estimated(claims))).toEqual({ lowOpen: false, low: 3, best: 3, high: 10, highOpen: false });
  });

  test("estimate(claims) of 'about' alone gives its number at both ends and opens neither", () => {
    expect(ends(estimated([claim("a", { value: about(400) })]))).toEqual({
      lowOpen: false,
      low: 400,
      best: 400,
      high: 400,
      highOpen: false,
    });
  });

  test("estimate(claims) of a range alone gives its ends and no best", () => {
    expect(ends(estimated([claim("a", { value: between(35, 40) })]))).toEqual({
      lowOpen: false,
      low: 35,
      best: null,
      high: 40,
      highOpen: false,
    });
  });

  test("estimate(claims) of vague words alone gives the band and no best, and leads with the words", () => {
    const one = estimated([claim("a", { value: vaguely("dozens") })]);
    expect(ends(one)).toEqual({ lowOpen: false, low: 24, best: null, high: 99, highOpen: false });
    expect(one.lead?.id).toBe("a");
  });

  test("estimate(claims) of a reported none is zero, and not the same as no claim", () => {
    const none = estimated([claim("a", { value: noneReported })]);
    expect(ends(none)).toEqual({ lowOpen: false, low: 0, best: 0, high: 0, highOpen: false });
    expect(none.status).toBe("single_source");
  });

  test("estimate(claims) of 'not known yet' alone has no number anywhere, and is not 'not reported'", () => {
    const unknown = estimated([claim("a", { value: statedUnknown })]);
    expect(ends(unknown)).toEqual({ lowOpen: false, low: null, best: null, high: null, highOpen: false });
    expect(unknown).toMatchObject({ status: "single_source", sourceCount: 1, lead: { id: "a" } });
  });

  test("estimate(claims) of no claims is not reported, with every number null and nothing zero but the count of sources", () => {
    const nothing = estimated([]);
    expect(ends(nothing)).toEqual({ lowOpen: false, low: null, best: null, high: null, highOpen: false });
    expect(nothing).toMatchObject({
      status: "not_reported",
      sourceCount: 0,
      lead: null,
      kept: [],
      setAside: [],
      revisions: [],
    });
  });

  test("estimate(claims) lets a source that says 'not known' leave another's figure as it is", () => {
    const claims = [claim("a", { ...mayor, value: statedUnknown }), claim("b", { ...rescuers, value: exactly(3) })];
    expect(ends(estimated(claims))).toEqual({ lowOpen: false, low: 3, best: 3, high: 3, highOpen: false });
  });
});
