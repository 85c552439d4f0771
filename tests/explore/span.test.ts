import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binUnder, draggedSpan, lookAfterWheel, pinchedSpan } from "@/components/explore/gestures";
import { dayTicks, plotMargins, valueTicks } from "@/components/explore/scales";
import { type Look, leastShown, lookAfterKey, pannedSpan, wholeSpan, zoomedSpan } from "@/components/explore/span";
import { dayNumber, dayOfNumber } from "@/lib/series/days";

const count = 40;
const look = (first: number, last: number, cursor: number | null = null): Look => ({ span: { first, last }, cursor });
const press = (from: Look, key: string, shiftKey = false) => lookAfterKey(from, { key, shiftKey }, count);

const days = Array.from({ length: count }, (_, at) => dayOfNumber(dayNumber("2031-03-01") + at));
const data = { fromOn: days, toOn: days };
const box = { leftPx: 100, widthPx: 400 + plotMargins.left + plotMargins.right };
const turn = { deltaX: 0, deltaY: 0, ctrlKey: false, metaKey: false, shiftKey: false, clientX: 300 };

describe("lookAfterKey(look, key, count)", () => {
  it("moves the cursor by one, and takes what is shown along where it would leave it", () => {
    expect(press(look(0, 9, 4), "ArrowRight")).toEqual(look(0, 9, 5));
    expect(press(look(0, 9, 9), "ArrowRight")).toEqual(look(1, 10, 10));
    expect(press(look(5, 9, 5), "ArrowLeft")).toEqual(look(4, 8, 4));
    expect(press(look(0, 9, 0), "ArrowLeft")).toEqual(look(0, 9, 0));
  });

  it("enters at the near end where there is no cursor yet", () => {
    expect(press(look(10, 19), "ArrowRight")).toEqual(look(10, 19, 10));
    expect(press(look(10, 19), "ArrowLeft")).toEqual(look(10, 19, 19));
  });

  it("pans with Shift, zooms with plus and minus, shows all with 0, and goes to either end", () => {
    expect(press(look(0, 7, 2), "ArrowRight", true)).toEqual(look(2, 9, 2));
    expect(press(look(0, 39, 20), "+")?.span).toEqual({ first: 8, last: 31 });
    expect(press(look(8, 31, 20), "-")?.span).toEqual({ first: 0, last: 39 });
    expect(press(look(8, 31, 20), "0")).toEqual(look(0, 39, 20));
    expect(press(look(8, 31, 20), "Home")).toEqual(look(8, 31, 8));
    expect(press(look(8, 31, 20), "End", true)).toEqual(look(16, 39, 39));
    expect(press(look(8, 31, 20), "PageUp")).toEqual(look(8, 31, 10));
    expect(press(look(8, 31, 25), "PageDown")).toEqual(look(12, 35, 35));
  });

  it("leaves other keys to the page, and has nothing to move in where there are no bins", () => {
    expect(press(look(0, 9), "a")).toBeNull();
    expect(lookAfterKey(look(0, 0), { key: "ArrowLeft", shiftKey: false }, 0)).toBeNull();
  });

  it("never leaves the bins there are, nor the cursor what is shown, whatever is pressed", () => {
    const key = fc.constantFrom("ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End", "+", "-", "0");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.array(fc.tuple(key, fc.boolean())), (bins, keys) => {
        let at: Look = { span: wholeSpan(bins), cursor: null };
        for (const [name, shiftKey] of keys) at = lookAfterKey(at, { key: name, shiftKey }, bins) ?? at;
        const { first, last } = at.span;
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThan(bins);
        expect(last - first + 1).toBeGreaterThanOrEqual(Math.min(leastShown, bins));
        if (at.cursor !== null && at.cursor !== at.span.first) expect(at.cursor).toBeLessThan(bins);
      }),
    );
  });
});

describe("spans", () => {
  it("keep their length when they are panned to the end", () => {
    expect(pannedSpan({ first: 30, last: 35 }, 100, count)).toEqual({ first: 34, last: 39 });
  });

  it("keep what is at the centre of a zoom in its place", () => {
    expect(zoomedSpan({ first: 0, last: 39 }, 0.5, 0, count).first).toBe(0);
    expect(zoomedSpan({ first: 0, last: 39 }, 0.5, 39, count).last).toBe(39);
  });
});

describe("gestures", () => {
  it("find the bin under a pointer, and the nearest one beside the plot", () => {
    expect(binUnder(data, wholeSpan(count), box, 100 + plotMargins.left + 205)).toBe(20);
    expect(binUnder(data, { first: 10, last: 19 }, box, 0)).toBe(10);
    expect(binUnder(data, { first: 10, last: 19 }, box, 9_999)).toBe(19);
  });

  it("take along what is under a finger", () => {
    expect(draggedSpan(data, { first: 10, last: 19 }, box, 80)).toEqual({ first: 8, last: 17 });
    expect(draggedSpan(data, { first: 10, last: 19 }, box, -80)).toEqual({ first: 12, last: 21 });
  });

  it("show half as much when two fingers are twice as far apart", () => {
    const { first, last } = pinchedSpan(data, wholeSpan(count), box, 300, 100, 200);
    expect(last - first + 1).toBe(20);
  });

  it("leave a plain turn of the wheel to the page, zoom with Ctrl and pan sideways", () => {
    const from = look(10, 19);
    expect(lookAfterWheel(data, from, box, { ...turn, deltaY: 100 })).toBeNull();
    const zoomed = lookAfterWheel(data, from, box, { ...turn, deltaY: -200, ctrlKey: true });
    expect((zoomed?.span.last ?? 0) - (zoomed?.span.first ?? 0) + 1).toBeLessThan(10);
    expect(lookAfterWheel(data, from, box, { ...turn, deltaX: 40 })?.span).toEqual({ first: 11, last: 20 });
  });
});

describe("scales", () => {
  it("end on a round number at or above the largest figure, from zero", () => {
    expect(valueTicks(574, false)).toEqual([0, 200, 400, 600]);
    expect(valueTicks(1, false)).toEqual([0, 1]);
    expect(valueTicks(0, false)).toEqual([0, 1]);
    expect(valueTicks(0.4, true)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  it("name as many months as have room, each on its own day", () => {
    const ticks = Array.from({ length: 24 }, (_, at) => ({
      on: `${2030 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`,
      text: `${at}`,
      begins: "month" as const,
    }));
    const chosen = dayTicks(ticks, [dayNumber("2030-01-01"), dayNumber("2032-01-01")], 400);
    expect(chosen.map(({ on }) => on)).toEqual(["2030-01-01", "2030-07-01", "2031-01-01", "2031-07-01"]);
  });
});
