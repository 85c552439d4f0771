import { describe, expect, test } from "vitest";
import {
  about,
  atLeast,
  between,
  claim,
  estimated,
  exactly,
  keptIds,
  leftOut,
  statedUnknown,
  vaguely,
} from "./builders";

const mayor = { attributedTo: "mayor" } as const;

describe("rule 1: reprints of one source count once", () => {
  test("estimate(claims) counts one mayor in two papers as one source, and names the first telling", () => {
    const claims = [
      claim("a", { ...mayor, report: "tuesday-wire" }),
      claim("b", { ...mayor, report: "monday-courier" }),
    ];
    const one = estimated(claims);
    expect(one).toMatchObject({ sourceCount: 1, status: "single_source", best: 5 });
    expect(keptIds(one)).toEqual(["b"]);
    expect(leftOut(one)).toEqual([["a", "reprint", "b"]]);
  });

  test("estimate(claims) counts two papers that reprint one agency in their own voice as one source", () => {
    const one = estimated([claim("a", { report: "monday-wire" }), claim("b", { report: "tuesday-wire" })]);
    expect(one.sourceCount).toBe(1);
    expect(leftOut(one)).toEqual([["b", "reprint", "a"]]);
  });

  test("estimate(claims) counts two papers in their own voices as two sources", () => {
    const one = estimated([claim("a", { report: "monday-post" }), claim("b", { report: "monday-courier" })]);
    expect(one).toMatchObject({ sourceCount: 2, status: "agree" });
  });

  test("estimate(claims) counts two documents without a publisher as two sources", () => {
    const one = estimated([claim("a", { report: "monday-leaflet" }), claim("b", { report: "monday-flyer" })]);
    expect(one.sourceCount).toBe(2);
  });

  test("estimate(claims) takes an undated retelling after a dated figure for a reprint of it", () => {
    const dated = claim("a", { ...mayor, asOf: "2031-03-10T10:00:00+02:00" });
    const retold = claim("b", { ...mayor, report: "wednesday-post" });
    expect(leftOut(estimated([retold, dated]))).toEqual([["b", "reprint", "a"]]);
  });

  test("estimate(claims) takes an undated figure for a reprint of one that held earlier that day, even one printed later", () => {
    const undated = claim("a", mayor);
    const dated = claim("b", { ...mayor, report: "tuesday-post", asOf: "2031-03-10T08:00:00+02:00" });
    expect(leftOut(estimated([undated, dated]))).toEqual([["a", "reprint", "b"]]);
  });

  test("estimate(claims) takes one instant written in two zones for one instant", () => {
    const here = claim("b", { ...mayor, asOf: "2031-03-10T10:00:00+02:00" });
    const inUtc = claim("a", { ...mayor, report: "monday-wire", asOf: "2031-03-10T08:00:00Z" });
    expect(leftOut(estimated([here, inUtc]))).toEqual([["a", "reprint", "b"]]);
    const later = claim("c", { ...mayor, asOf: "2031-03-10T12:00:00+02:00", value: exactly(4) });
    expect(estimated([here, inUtc, later]).revisions).toHaveLength(1);
  });

  test("estimate(claims) keeps a figure stated anew at a later hour as the current one and its first telling as a reprint", () => {
    const morning = claim("a", { ...mayor, asOf: "2031-03-10T08:00:00+02:00" });
    const evening = claim("b", { ...mayor, asOf: "2031-03-10T20:00:00+02:00" });
    const one = estimated([morning, evening]);
    expect(keptIds(one)).toEqual(["b"]);
    expect(leftOut(one)).toEqual([["a", "reprint", "b"]]);
    expect(one.status).toBe("single_source");
  });
});

describe("rule 2: the latest of each source, the earlier ones as its revisions", () => {
  test("estimate(claims) follows a toll that falls", () => {
    const nine = claim("a", { ...mayor, value: exactly(9) });
    const eight = claim("b", { ...mayor, report: "tuesday-post", value: exactly(8) });
    const one = estimated([nine, eight]);
    expect(one).toMatchObject({ low: 8, best: 8, high: 8, status: "revised" });
    expect(one.revisions).toEqual([nine]);
    expect(leftOut(one)).toEqual([["a", "revised", "b"]]);
  });

  test("estimate(claims) follows dated figures from 9 to 8 and back to 9, and lists only the 8 as a revision", () => {
    const at = (id: string, hour: string, n: number) =>
      claim(id, { ...mayor, asOf: `2031-03-10T${hour}:00:00+02:00`, value: exactly(n) });
    const [first, second, third] = [at("a", "08", 9), at("b", "12", 8), at("c", "18", 9)];
    const one = estimated([second, third, first]);
    expect(one).toMatchObject({ best: 9, low: 9, high: 9, status: "revised" });
    expect(one.revisions).toEqual([second]);
    expect(leftOut(one)).toEqual([
      ["a", "reprint", "c"],
      ["b", "revised", "c"],
    ]);
  });

  test("estimate(claims) does not let an undated reprint of the old 9 undo the 8 that replaced it", () => {
    const nine = claim("a", { ...mayor, value: exactly(9) });
    const eight = claim("b", { ...mayor, report: "tuesday-post", value: exactly(8) });
    const oldNews = claim("c", { ...mayor, report: "wednesday-post", value: exactly(9) });
    const one = estimated([nine, eight, oldNews]);
    expect(one).toMatchObject({ best: 8, high: 8, status: "revised", revisions: [nine] });
  });

  test("estimate(claims) lists revisions earliest first whatever their ids", () => {
    const claims = [
      claim("c", { ...mayor, report: "monday-post", value: exactly(2) }),
      claim("a", { ...mayor, report: "tuesday-post", value: exactly(3) }),
      claim("b", { ...mayor, report: "wednesday-post", value: exactly(4) }),
    ];
    expect(estimated(claims).revisions.map(({ id }) => id)).toEqual(["c", "a"]);
  });

  test("estimate(claims) puts a figure held at an hour before an undated one of the same day", () => {
    const dated = claim("a", { ...mayor, asOf: "2031-03-10T21:00:00+02:00", value: exactly(6) });
    const undated = claim("b", { ...mayor, value: exactly(7) });
    expect(estimated([undated, dated])).toMatchObject({ best: 7, revisions: [dated] });
  });
});

describe("one source, one time, several wordings", () => {
  test("estimate(claims) keeps '8' and sets 'at least 8' aside as less exact within one report", () => {
    const one = estimated([claim("a", { ...mayor, value: atLeast(8) }), claim("b", { ...mayor, value: exactly(8) })]);
    expect(keptIds(one)).toEqual(["b"]);
    expect(leftOut(one)).toEqual([["a", "less_exact", "b"]]);
    expect(one).toMatchObject({ highOpen: false, status: "single_source" });
  });

  test("estimate(claims) ranks exact before bounds before 'about' before a range before vague words before 'not known'", () => {
    const worded = [exactly(30), atLeast(30), about(30), between(25, 35), vaguely("dozens"), statedUnknown];
    const claims = worded.map((value, index) => claim(`w${index}`, { ...mayor, value }));
    const kept = claims.map((_, from) => keptIds(estimated(claims.slice(from))));
    expect(kept).toEqual([["w0"], ["w1"], ["w2"], ["w3"], ["w4"], ["w5"]]);
  });

  test("estimate(claims) keeps the larger of two bounds that are equally exact", () => {
    const one = estimated([claim("a", { ...mayor, value: atLeast(12) }), claim("b", { ...mayor, value: atLeast(15) })]);
    expect(keptIds(one)).toEqual(["b"]);
  });

  test("estimate(claims) keeps both figures of a source that contradicts itself at one time", () => {
    const one = estimated([claim("a", { ...mayor, value: exactly(4) }), claim("b", { ...mayor, value: atLeast(15) })]);
    expect(keptIds(one)).toEqual(["a", "b"]);
    expect(one).toMatchObject({ sourceCount: 1, status: "disagree", low: 4, high: 15, highOpen: true, best: 15 });
  });

  test("estimate(claims) takes 'not known' for an older word once the source gives a figure", () => {
    const unknown = claim("a", { ...mayor, value: statedUnknown });
    const figure = claim("b", { ...mayor, report: "tuesday-post", value: exactly(3) });
    expect(estimated([unknown, figure])).toMatchObject({ best: 3, status: "revised", revisions: [unknown] });
  });
});
