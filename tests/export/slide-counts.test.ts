import { describe, expect, it } from "vitest";
import { chartDocument } from "@/components/charts/document";
import type { ChartId } from "@/components/charts/registry";
import { attackDeck } from "@/components/decks/attack-deck";
import type { Slide, SlideShape } from "@/lib/document/deck";
import type { SlideFrame } from "@/lib/export/frames/slide-frame";
import { parsedQuery } from "@/lib/query/query";
import { type Selection, selection } from "@/lib/query/selection";
import { drawing } from "../charts/drawing";
import { fixtureSelection } from "../charts/fixtures/fixtures";
import { curatedLedger } from "../data/curated-set";
import { chartSlideOf, frameFaults, framesOf, saidBy, shapes } from "./framed-slides";

async function pairOf(charts: readonly [ChartId, ChartId], chosen: Selection): Promise<Slide> {
  const [one, other] = await Promise.all(
    charts.map((chart) => chartDocument(chart, chosen, { widthPx: 1120, theme: "light" })),
  );
  if (one === undefined || other === undefined) throw new Error("a pair is of two charts");
  return { kind: "charts", title: "Both", notes: [], documents: [one, other] };
}

const unspaced = (text: string) => text.replace(/\s/g, "");

function faults(frames: readonly SlideFrame[], shape: SlideShape): string[] {
  return frames.flatMap((frame) => frameFaults(frame, shape));
}

describe.each(shapes)("on slides of %s", async (shape) => {
  const ledger = await curatedLedger();
  const chosen = selection(ledger, parsedQuery({}).query);

  it("months take two slides at most, each with the legend above its panel, and say what is left to the page", async () => {
    const frames = await framesOf(await chartSlideOf("monthly", chosen), ledger, shape);
    expect(frames.length).toBeLessThanOrEqual(2);
    for (const frame of frames) {
      expect(saidBy([frame])).toContain(unspaced("at least: a number missing, or a bound"));
      expect(saidBy([frame])).toContain("Jan2026");
    }
    const columns = ["Drones launched: sum", "Killed: sum", "Injured: sum"];
    for (const name of columns) expect(saidBy(frames).split(unspaced(name))).toHaveLength(2);
    expect(saidBy(frames)).toContain(unspaced("Not drawn here:"));
    expect(faults(frames, shape)).toEqual([]);
  });

  it("three years of months take three slides at most, whatever they report, each part under its columns’ names", async () => {
    const many = await fixtureSelection("400-attacks");
    const frames = await framesOf(await chartSlideOf("monthly", many), many.ledger, shape);
    expect(frames.length).toBeLessThanOrEqual(3);
    for (const frame of frames) expect(saidBy([frame])).toContain(unspaced("Drones launched: sum"));
    expect(faults(frames, shape)).toEqual([]);
  });

  it("ten months of nights stand whole on one", async () => {
    const frames = await framesOf(await chartSlideOf("nights", chosen), ledger, shape);
    expect(frames).toHaveLength(1);
    expect(faults(frames, shape)).toEqual([]);
  });

  it("nights that take several have their legend on each", async () => {
    const many = await fixtureSelection("400-attacks");
    const slide = await chartSlideOf(
      "nights",
      selection(many.ledger, parsedQuery({ measure: ["killed", "injured"] }).query),
    );
    const frames = await framesOf(slide, many.ledger, shape);
    expect(frames.length).toBeGreaterThan(1);
    for (const frame of frames) expect(saidBy([frame])).toContain("zero,asreported");
    expect(faults(frames, shape)).toEqual([]);
  });

  it("two charts that cannot stand side by side follow one another, each as wide as the slide", async () => {
    const slide = await pairOf(["nights", "monthly"], chosen);
    const frames = await framesOf(slide, ledger, shape);
    expect(frames.length).toBeLessThanOrEqual(3);
    expect(saidBy(frames.slice(0, 1))).toContain(unspaced("July 2025"));
    expect(saidBy(frames.slice(1))).toContain(unspaced("Missiles launched: sum"));
    expect(frames.every((frame) => !saidBy([frame]).includes(unspaced("on the slides before")))).toBe(true);
    expect(faults(frames, shape)).toEqual([]);
  });

  it("two charts of the same attacks go side by side, row beside row, on two slides at most", async () => {
    const frames = await framesOf(await pairOf(["casualties", "volumes"], chosen), ledger, shape);
    expect(frames.length).toBeLessThanOrEqual(2);
    for (const frame of frames) {
      for (const words of ["Killed", "Drones launched"]) expect(saidBy([frame])).toContain(unspaced(words));
      const { texts, widthPx } = drawing(frame.svg);
      const named = texts.filter(({ text }) => /^\d+ \w+ 20\d\d$/.test(text));
      const [left, right] = [true, false].map((isLeft) =>
        named.filter(({ box }) => box.x0 < widthPx / 2 === isLeft).map(({ text }) => text),
      );
      expect(left).toEqual(right);
      expect(left?.length).toBeGreaterThan(0);
    }
    expect(faults(frames, shape)).toEqual([]);
  });

  it("nine figures stand on one, numbers larger than what is not reported", async () => {
    const deck = await attackDeck("2026-01-24-kyiv-kharkiv", chosen);
    const slide = deck?.slides.find((one) => one.kind === "figures");
    if (slide === undefined) throw new Error("the deck has no slide of figures");
    const frames = await framesOf({ ...slide, figures: slide.figures.slice(0, 9) }, ledger, shape);
    expect(frames).toHaveLength(1);
    const sizes = drawing(frames[0]?.svg ?? "").texts;
    const sizeOf = (start: string) => sizes.find(({ text }) => text.startsWith(start))?.sizePx ?? 0;
    expect(sizeOf("over 370")).toBeGreaterThan(sizeOf("reported for one kind"));
    expect(faults(frames, shape)).toEqual([]);
  });
});
