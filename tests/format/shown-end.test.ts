import { describe, expect, test } from "vitest";
import { estimateNotes, estimateText, shownEndNote } from "@/lib/format/estimate";
import { countedEstimateText, subsetText } from "@/lib/format/headline-notes";
import { endEstimate } from "@/lib/ledger/shown-end";
import { about, atLeast, between, claim, estimated, exactly, type Stated, vaguely } from "../ledger/builders";

const of = (stated: Stated) => estimated([claim("only", stated)], { key: { measure: "injured" } });

describe("an estimate that shows one end", () => {
  const range = of({ value: between(35, 40) });

  test("says that there is more, or less, and of what range it is an end", () => {
    expect(estimateText(endEstimate(range, "low"))).toBe("35 or more");
    expect(estimateText(endEstimate(range, "high"))).toBe("40 or fewer");
    expect(countedEstimateText(endEstimate(range, "low"))).toBe("35 or more people");
    expect(estimateNotes(endEstimate(range, "low"))).toEqual(["low end of 35 to 40"]);
    expect(shownEndNote(range)).toBeNull();
  });

  test("of a vague word is the source's own word, and after it the end of the band that it is read as", () => {
    const dozens = of({ value: vaguely("dozens") });
    expect(estimateText(endEstimate(dozens, "high"))).toBe("dozens (read as up to 99)");
    expect(estimateText(endEstimate(dozens, "low"))).toBe("dozens (read as 24 or more)");
    expect(countedEstimateText(endEstimate(dozens, "high"))).toBe("dozens of people (read as up to 99)");
    expect(estimateText(dozens)).toBe("dozens");
    const children = { ...dozens, subtype: "children" };
    expect(subsetText(endEstimate(children, "high"))).toBe("dozens of children (read as up to 99) among them");
    expect(shownEndNote(endEstimate(dozens, "high"))).toBe("high end of 24 to 99");
  });

  test("of sources that disagree keeps saying so, and an open end stays a bound", () => {
    const disputed = estimated([
      claim("four", { value: exactly(4), attributedTo: "mayor" }),
      claim("fifteen", { value: atLeast(15), attributedTo: "governor" }),
    ]);
    expect(estimateText(endEstimate(disputed, "low"))).toBe("4 or more");
    expect(estimateText(endEstimate(disputed, "high"))).toBe("at least 15");
    expect(estimateNotes(endEstimate(disputed, "high"))).toEqual(["high end of 4 to at least 15", "sources disagree"]);
  });

  test("keeps the words of a single number", () => {
    for (const value of [about(400), atLeast(8), exactly(8)]) {
      const whole = of({ value });
      expect(estimateText(endEstimate(whole, "low"))).toBe(estimateText(whole));
      expect(estimateNotes(endEstimate(whole, "low"))).toEqual([]);
    }
  });
});
