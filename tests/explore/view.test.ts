import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exploredMeasures, panelIds } from "@/components/explore/panels";
import { shownPanels, spanOf, windowOf } from "@/components/explore/shown";
import { parsedView } from "@/components/explore/view";
import { type View, viewNames, viewString, wholeView } from "@/components/explore/view-address";
import { parameters, rawQuery } from "@/lib/query/query";
import { dayOfNumber } from "@/lib/series/days";
import { grains } from "@/lib/series/grain";

const readView = (text: string) => parsedView(rawQuery(new URLSearchParams(text)));

const someDay = fc.integer({ min: 18_000, max: 24_000 }).map(dayOfNumber);

const someView: fc.Arbitrary<View> = fc.record({
  grain: fc.option(fc.constantFrom(...grains)),
  window: fc.option(
    fc.tuple(someDay, someDay).map(([a, b]) => (a <= b ? { fromOn: a, toOn: b } : { fromOn: b, toOn: a })),
  ),
  panels: fc.subarray([...panelIds]),
  hidden: fc.subarray([...exploredMeasures]),
});

describe("an address of Explore", () => {
  it("is read back to the view that it was written for, beside the site's own query", () => {
    fc.assert(
      fc.property(someView, (view) => {
        const text = viewString("?from=2025-01-01&place=UA80&measure=killed", view);
        expect(readView(text)).toEqual({ view, notices: [] });
        expect(text).toContain("from=2025-01-01&place=UA80&measure=killed");
      }),
    );
  });

  it("has no parameter that is the site's", () => {
    expect(viewNames.filter((name) => Object.hasOwn(parameters, name))).toEqual([]);
  });

  it("says nothing where nothing is chosen", () => {
    expect(viewString("", wholeView)).toBe("");
  });

  it("leaves out what is not valid, with a notice that names it and the remedy", () => {
    const { view, notices } = readView(
      "grain=hour&window=2025-02-30..x&panel=drones&panel=trains&hide=killed&grain=week",
    );
    expect(view).toEqual({ grain: "week", window: null, panels: ["drones"], hidden: ["killed"] });
    expect(notices.map(({ message }) => message)).toEqual([
      "“hour” is not a valid grain; expected one of night, week, month.",
      expect.stringMatching(/^“2025-02-30..x” is not a valid window; expected the first and the last day/),
      expect.stringMatching(/^“trains” is not a valid panel; expected one of drones, /),
    ]);
  });

  it("takes no window that ends before it begins", () => {
    expect(readView("window=2025-03-01..2025-02-01").view.window).toBeNull();
  });
});

describe("what a view shows", () => {
  const fromOn = ["2031-03-03", "2031-03-10", "2031-03-17", "2031-03-24"];
  const toOn = ["2031-03-09", "2031-03-16", "2031-03-23", "2031-03-30"];

  it("are the bins that hold the days of its window; all of them without one or beyond them", () => {
    const bins = { fromOn, toOn };
    expect(spanOf(bins, { fromOn: "2031-03-12", toOn: "2031-03-30" })).toEqual({ first: 1, last: 3 });
    expect(spanOf(bins, null)).toEqual({ first: 0, last: 3 });
    expect(spanOf(bins, { fromOn: "2040-01-01", toOn: "2040-02-01" })).toEqual({ first: 0, last: 3 });
    expect(windowOf(bins, { first: 0, last: 3 })).toBeNull();
    expect(windowOf(bins, { first: 1, last: 2 })).toEqual({ fromOn: "2031-03-10", toOn: "2031-03-23" });
  });

  it("are all panels where those it names have no figure", () => {
    const panels = [{ id: "drones", title: "Drones", unit: "drones", series: [] }] as const;
    expect(shownPanels({ panels } as never, { panels: ["missiles"] })).toEqual(panels);
  });
});
