import { dayText } from "../../../lib/format/day";
import { estimateText } from "../../../lib/format/estimate";
import { countText } from "../../../lib/format/unit";
import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import type { Bin } from "../../../lib/series/bin";
import { binned } from "../../../lib/series/binned";
import { rankOf } from "../../../lib/series/figures";
import type { Days } from "../../../lib/series/grain";
import { binText } from "../../../lib/series/words";
import { type Classes, classesOf, classOf } from "../../../lib/viz/classes";
import { markKind } from "../../../lib/viz/mark";
import { type NightBound, type NightCell, type PlacedCalendar, placedCalendar } from "../../../lib/viz/night-calendar";
import { type FlowedSample, flowedSamples } from "../../../lib/viz/sample-flow";
import { textBlock } from "../../../lib/viz/text-block";
import { type PlacedLine, textSizePx } from "../../../lib/viz/type-scale";
import type { Sample } from "../definition";
import { binContent, type NamedCount } from "./many";
import { nightLegend } from "./night-calendar";

/** One calendar: what is counted, its nights and their classes. */
export interface NightPanel {
  readonly title: string;
  readonly nights: readonly NightCell[];
  readonly classes: Classes;
}

function boundOf({ attacks, largest, low, high, lowOpen, highOpen }: Bin): NightBound {
  const kind = attacks === 1 && largest !== null ? markKind(largest.estimate) : null;
  if (kind === "about" || (low !== high && low !== null)) return "range";
  if (highOpen) return lowOpen ? "range" : "open_above";
  return lowOpen ? "open_below" : null;
}

function contentOf(bin: Bin, counted: NamedCount) {
  const [only, ...others] = bin.events;
  const isOne = others.length === 0;
  const figure = isOne && bin.largest !== null ? estimateText(bin.largest.estimate) : binText(bin, counted.unit);
  const night = dayText(bin.fromOn, "short");
  const name = isOne ? night : `${night}, ${countText(bin.attacks, "attack")}`;
  const several = binContent(bin, { ...counted, label: measureOf(counted.measure).shortLabel }, name, figure, "");
  if (!isOne || only === undefined) return several;
  const { days: _, ...content } = several;
  return { ...content, event: only, ...(bin.largest === null ? {} : { estimate: bin.largest.estimate }) };
}

/** The nights of a selection on which attacks are on record, by what they come to in one count. */
export function nightPanel({ attacks, ledger }: Selection, counted: NamedCount): NightPanel {
  const bins = binned(attacks, { ...counted, grain: "night", places: ledger.places }).filter((bin) => bin.attacks > 0);
  const classes = classesOf(bins.flatMap((bin) => rankOf(bin) ?? []));
  const nights = bins.map((bin): NightCell => {
    const rank = rankOf(bin);
    const blank = bin.unknown > 0 ? "stated_unknown" : "not_reported";
    return {
      on: bin.fromOn,
      state: rank === null ? blank : rank === 0 ? "zero" : classOf(rank, classes),
      bound: rank === null ? null : boundOf(bin),
      content: contentOf(bin, counted),
    };
  });
  return { title: counted.label, nights, classes };
}

/** A calendar with its heading and its legend, in px from the plot's own corner; the calendar's own corner is at `at`. */
export interface PlacedPanel<Mark> {
  readonly lines: readonly PlacedLine[];
  readonly legend: readonly FlowedSample<Mark>[];
  readonly at: { readonly xPx: number; readonly yPx: number; readonly widthPx: number };
  readonly calendar: PlacedCalendar;
  readonly classes: Classes;
  readonly bottomPx: number;
}

/** A calendar of some days laid out below `topPx`, in the first of some rooms, in px, that it can be set in, where such are given. */
export function placedPanel(
  panel: NightPanel,
  days: Days,
  widthPx: number,
  topPx: number,
  roomsPx: readonly number[] = [],
): PlacedPanel<Sample> {
  const states = placedCalendar(panel.nights, days, widthPx);
  const style = { sizePx: textSizePx.rowLabel, weight: 600, tone: "ink" } as const;
  const heading = textBlock(panel.title, { xPx: 0, yPx: topPx, widthPx }, style);
  const items = nightLegend(states.nights, panel.classes, states.blanks.length > 0);
  const legend = flowedSamples(items, { xPx: 0, yPx: topPx + heading.heightPx + 6, widthPx });
  const yPx = topPx + heading.heightPx + 6 + legend.heightPx + 10;
  const ownRooms = roomsPx.map((roomPx) => roomPx - (yPx - topPx));
  const calendar = roomsPx.length === 0 ? states : placedCalendar(panel.nights, days, widthPx, ownRooms);
  return {
    lines: heading.lines,
    legend: legend.samples,
    at: { xPx: 0, yPx, widthPx },
    calendar,
    classes: panel.classes,
    bottomPx: yPx + calendar.heightPx,
  };
}
