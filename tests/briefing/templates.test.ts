import { beforeAll, describe, expect, it } from "vitest";
import { isChartId } from "@/components/charts/registry";
import { liveText } from "@/lib/briefing/live-figures";
import { templateIds, templates } from "@/lib/briefing/templates/registry";
import { briefingSchema } from "@/lib/ledger/briefing";
import { attacksByNight, emptyLedger, type Ledger } from "@/lib/ledger/fold";
import { readingsOf } from "@/lib/ledger/reading";
import { parsedQuery, queryString, rawQuery } from "@/lib/query/query";
import { curatedLedger } from "../data/curated-set";

let ledger: Ledger;

beforeAll(async () => {
  ledger = await curatedLedger();
});

describe.each(templateIds)("the template %s", (id) => {
  const made = (from: Ledger) => {
    const beginning = templates[id].beginning(from);
    return briefingSchema.parse({ id: "made", shape: "16:9", revision: from.revision.seq, ...beginning });
  };

  it("gives a briefing that may be recorded, from a full ledger and from an empty one", () => {
    expect(made(ledger).slides.length).toBeGreaterThan(0);
    expect(made(emptyLedger).slides.length).toBeGreaterThan(0);
  });

  it("names charts and figures that there are", () => {
    for (const slide of made(ledger).slides) {
      expect(liveText(slide.title, ledger).faults).toEqual([]);
      if (slide.kind !== "chart") continue;
      expect(isChartId(slide.view.chart)).toBe(true);
      const { query, notices } = parsedQuery(rawQuery(new URLSearchParams(slide.view.query)));
      expect(notices).toEqual([]);
      expect(queryString(query)).toBe(slide.view.query);
    }
  });

  it("has no digit typed by hand but those of names and days", () => {
    for (const slide of made(ledger).slides) {
      const bare = slide.title.replaceAll(/\{\{[^}]*\}\}/g, "");
      const named = attacksByNight(ledger).reduce((text, { label }) => text.replaceAll(label, ""), bare);
      expect(named).not.toMatch(/\d/);
    }
  });
});

it("the template of what is not known shows every figure on which sources disagree, one city's as well as a whole attack's", () => {
  const disputed = attacksByNight(ledger).flatMap(({ id }) =>
    [...readingsOf(id, ledger)].flatMap(([measure, { headlines }]) =>
      headlines.some(({ parts }) => parts.some(({ status }) => status === "disagree")) ? [`${id} ${measure}`] : [],
    ),
  );
  expect(disputed.length).toBeGreaterThan(0);
  const { slides } = templates.unknowns.beginning(ledger);
  const shown = slides.flatMap((slide) => {
    if (slide.kind !== "chart" || slide.view.chart !== "claims") return [];
    const { query } = parsedQuery(rawQuery(new URLSearchParams(slide.view.query)));
    return [`${query.attack.join()} ${query.measure.join()}`];
  });
  expect(shown).toEqual(expect.arrayContaining(disputed));
});
