import { describe, expect, test } from "vitest";
import {
  claimDetailText,
  claimText,
  claimTimeText,
  moveText,
  publishedClaimText,
  setAsideText,
  vagueBandText,
} from "@/lib/format/claim-words";
import { atLeast, attributors, between, claim, exactly, reports, vaguely } from "../ledger/builders";

const mayor = attributors.get("mayor") ?? null;
const post = reports.get("monday-post");

describe("a claim in words", () => {
  test("has its unit only where its measure has several", () => {
    expect(claimText(claim("a", { value: atLeast(15) }))).toBe("at least 15");
    const dark = { measure: "outage_electricity", unit: "households", value: exactly(88_000) } as const;
    expect(claimText(claim("a", dark))).toBe("88,000 households");
  });

  test("says when it held as its report prints it, and never makes up a time", () => {
    const inferred = post && { ...post, publishedOnBasis: { kind: "inferred" as const, how: "it says Monday" } };
    expect(claimTimeText({ asOf: "2031-03-10T06:00:00Z" }, post)).toBe("as of 10 March 2031, 08:00 Kyiv time");
    expect(claimTimeText({ asOf: null }, post)).toBe("published 10 March 2031, no time printed");
    expect(claimTimeText({ asOf: null }, inferred)).toBe("published 10 March 2031 (day inferred), no time printed");
    expect(claimTimeText({ asOf: null }, undefined)).toBe("");
  });

  test("names who stated it, who printed it and when, and says where its report is missing", () => {
    expect(claimDetailText(claim("a"), mayor, post)).toBe("mayor, in Post, published 10 March 2031, no time printed");
    const workedOut = { from: ["b", "c"], how: "sum" as const };
    expect(claimDetailText(claim("a", { workedOut }), mayor, undefined)).toBe(
      "mayor; its report is not in the ledger; worked out here: the sum of 2 figures of the report, which names no total",
    );
    expect(claimDetailText(claim("a"), mayor, undefined)).toBe("mayor; its report is not in the ledger");
    expect(publishedClaimText(undefined)).toBe("its report is not in the ledger");
  });

  test("says why it is set aside and what stands instead", () => {
    expect(setAsideText("reprint", null)).toBe("set aside: the same source's figure, printed again");
    expect(setAsideText("revised", { claim: claim("b", { value: exactly(8) }), attributor: mayor })).toBe(
      "set aside: an earlier figure of the same source; instead: 8, mayor",
    );
  });

  test("gives the band of a vague word, and of no other wording", () => {
    expect(vagueBandText({ unit: "people", value: vaguely("dozens") })).toBe("stands for 24 to 99");
    expect(vagueBandText({ unit: "people", value: between(24, 99) })).toBeNull();
  });
});

describe("a move from one figure to the next", () => {
  test("names the earlier figure", () => {
    const moved = (from: number, to: number) =>
      moveText(claim("a", { value: exactly(from) }), claim("b", { value: exactly(to) }));
    expect([moved(9, 8), moved(8, 9), moved(8, 8)]).toEqual(["down from 9", "up from 8", "unchanged"]);
  });
});
