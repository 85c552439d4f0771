import { beforeAll, describe, expect, it } from "vitest";
import { liveReference, liveText } from "@/lib/briefing/live-figures";
import type { Ledger } from "@/lib/ledger/fold";
import { curatedLedger } from "../data/curated-set";

const attack = "2026-01-24-kyiv-kharkiv";
let ledger: Ledger;

beforeAll(async () => {
  ledger = await curatedLedger();
});

describe("liveText(text, ledger)", () => {
  it("puts a figure into the words that charts have for it, and says where it stood", () => {
    const text = `Killed: {{killed ${attack}}}.`;
    const live = liveText(text, ledger);
    expect(live.text).toBe("Killed: 1.");
    expect(live.faults).toEqual([]);
    expect(live.figures).toMatchObject([{ measure: "killed", event: attack, unit: null, words: "1" }]);
    const [figure] = live.figures;
    expect(text.slice(figure?.start, figure?.end)).toBe(`{{killed ${attack}}}`);
    expect(figure?.estimates.length).toBeGreaterThan(0);
  });

  it("says not reported where no report gives the figure, and never a zero", () => {
    const live = liveText(`{{missing ${attack}}}`, ledger);
    expect(live.text).toBe("not reported");
    expect(live.figures).toMatchObject([{ estimates: [], notes: [] }]);
  });

  it("keeps a bound a bound", () => {
    expect(liveText("{{missiles_launched 2025-04-24-kyiv}}", ledger).text).toBe(
      liveText("{{ missiles_launched   2025-04-24-kyiv }}", ledger).text,
    );
    const all = [...ledger.events.keys()].map((id) => liveText(`{{injured ${id}}}`, ledger).text);
    expect(all.some((text) => /at least|over|up to|about|to/.test(text))).toBe(true);
  });

  it("names the unit where a measure has several and none is asked for", () => {
    const whole = liveText(`{{outage_electricity ${attack}}}`, ledger);
    const [unit] = whole.figures[0]?.estimates.map((estimate) => estimate.unit) ?? [];
    expect(unit).toBeDefined();
    expect(whole.text.length).toBeGreaterThan(liveText(`{{outage_electricity ${attack} ${unit}}}`, ledger).text.length);
  });

  it("tells figures of periods too", () => {
    const period = [...ledger.events.values()].find(({ kind }) => kind === "period");
    expect(liveText(`{{killed ${period?.id}}}`, ledger).faults).toEqual([]);
  });

  it.each([
    ["{{kiled 2025-04-24-kyiv}}", "no measure is called “kiled”; known: "],
    ["{{killed 2031-01-01-kyiv}}", "no attack or period has the id “2031-01-01-kyiv” at ledger revision "],
    ["{{killed 2025-04-24-kyiv drones}}", "killed is not counted in “drones”; known: people"],
    ["{{killed}}", "write {{killed 2026-01-24-kyiv-kharkiv}}"],
    ["{{}}", "write {{killed 2026-01-24-kyiv-kharkiv}}"],
    ["{{a b c d}}", "write {{killed 2026-01-24-kyiv-kharkiv}}"],
    ["{{", "{{ has no }} on its line"],
    ["}}", "}} has no {{ on its line"],
    ["{{constructor 2025-04-24-kyiv}}", "no measure is called “constructor”"],
  ])("names the fault of %s with its place, and leaves it as it was written", (written, message) => {
    const live = liveText(`Toll ${written} so far`, ledger);
    expect(live.text).toBe(`Toll ${written} so far`);
    expect(live.figures).toEqual([]);
    expect(live.faults).toMatchObject([{ start: 5, end: 5 + written.length, written }]);
    expect(live.faults[0]?.message).toContain(message);
  });

  it("tells a fault from the figures beside it", () => {
    const live = liveText(`{{killed ${attack}}} of {{x y}} and {{ open`, ledger);
    expect(live.text).toBe("1 of {{x y}} and {{ open");
    expect(live.faults.map(({ written }) => written)).toEqual(["{{x y}}", "{{"]);
  });

  it("reads back what liveReference writes", () => {
    const reference = { measure: "killed", event: attack, unit: "people" } as const;
    expect(liveReference(reference)).toBe(`{{killed ${attack} people}}`);
    expect(liveText(liveReference(reference), ledger).figures).toMatchObject([reference]);
  });

  it("takes a text of nothing but braces in one pass", () => {
    const braces = "{".repeat(20_000);
    expect(liveText(braces, ledger).faults).toHaveLength(10_000);
  });
});
