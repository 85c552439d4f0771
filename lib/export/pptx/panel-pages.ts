import type { NativeCategoryPanel, NativePanel } from "../../document/native-chart";
import { type Box, gridBoxes } from "./box";
import { axisScale } from "./chart/axis-scale";
import type { ScaledPanel } from "./chart-shape";
import { panelNotes } from "./panel-notes";
import { lineCount, linesInches, textInches } from "./text-extent";

/** A panel, or a part of one, with its place on a slide; below its chart what is said beside its figures, where there is room for it. */
export interface PlacedPanel extends ScaledPanel {
  readonly box: Box;
  readonly note: string;
  readonly noteInches: number;
}

/** How many panels of a kind one slide has room for, with words that can be read across a room. */
const mostPerSlide: Record<NativePanel["kind"], number> = { bars: 2, dots: 2, points: 1 };

const gap = 0.3;

/** The size of what is said below a chart, in points. */
export const panelNotePt = 10;

/** How high what is said below a chart may come out, in inches; more of it goes to a slide of its own. */
const mostNoteInches = 1.25;

/** Panels beside one another; few lying bars below one another, where each has the whole width. */
function boxesOf(panels: readonly NativePanel[], body: Box): Box[] {
  const isFlat = panels.every((panel) => panel.kind === "bars" && panel.categories.length <= 2);
  return isFlat ? gridBoxes(body, 1, panels.length, gap) : gridBoxes(body, panels.length, 1, gap);
}

/** How many categories a box has room for, with words that can be read. */
function capacity({ kind, categories }: NativeCategoryPanel, { width, height }: Box): number {
  if (kind === "bars") return Math.max(1, Math.floor((height - 1) / 0.34));
  const longest = Math.max(0, ...categories.flatMap((name) => name.split(/\s+/)).map((word) => textInches(word, 10)));
  return Math.max(1, Math.floor((width - 1.2) / Math.min(Math.max(1.1, longest + 0.1), 2)));
}

function parts(panel: NativeCategoryPanel, most: number): NativeCategoryPanel[] {
  const count = Math.max(1, Math.ceil(panel.categories.length / most));
  const each = Math.ceil(panel.categories.length / count);
  return Array.from({ length: count }, (_, part) => {
    const [from, to] = [part * each, (part + 1) * each];
    return {
      ...panel,
      categories: panel.categories.slice(from, to),
      data: panel.data.slice(from, to),
      joins: panel.joins
        .filter((join) => join.from >= from && join.to < to)
        .map((join) => ({ from: join.from - from, to: join.to - from })),
    };
  });
}

function scaledParts(panel: NativePanel, box: Box): ScaledPanel[] {
  if (panel.kind === "points") return [{ panel, scale: axisScale([]) }];
  const scale = axisScale(panel.data);
  return parts(panel, capacity(panel, box)).map((part) => ({ panel: part, scale }));
}

function noteInches(note: string, { width }: Box): number {
  return note === "" ? 0 : linesInches(lineCount(note, width, panelNotePt), panelNotePt) + 0.08;
}

function placedPanels(page: readonly ScaledPanel[], body: Box): PlacedPanel[] {
  const places = boxesOf(
    page.map(({ panel }) => panel),
    body,
  );
  const told = page.map(({ panel }, index) => {
    const box = places[index] ?? body;
    const whole = [panel.note, ...panelNotes(panel)].filter((text) => text !== "").join(" ");
    return noteInches(whole, box) <= mostNoteInches ? whole : panel.note;
  });
  const inches = Math.max(...told.map((note, index) => noteInches(note, places[index] ?? body)));
  return page.map((one, index) => ({
    ...one,
    box: places[index] ?? body,
    note: told[index] ?? "",
    noteInches: Math.min(inches, body.height / 2),
  }));
}

/**
 * Panels on as many slides as they need. One with more categories than there is room for goes on over the next slides,
 * on the same axis, beside the same part of its neighbours.
 */
export function panelPages(panels: readonly NativePanel[], body: Box): PlacedPanel[][] {
  const fewest = Math.min(...panels.map(({ kind }) => mostPerSlide[kind]));
  const each = Math.ceil(panels.length / Math.ceil(panels.length / fewest));
  const [box = body] = boxesOf(panels.slice(0, each), body);
  const split = panels.map((panel) => scaledParts(panel, box));
  const most = Math.max(...split.map(({ length }) => length));
  const pages: PlacedPanel[][] = [];
  for (let from = 0; from < split.length; from += each) {
    const beside = split.slice(from, from + each);
    for (let part = 0; part < most; part += 1) {
      const page = beside.flatMap((own) => own.slice(part, part + 1));
      if (page.length > 0) pages.push(placedPanels(page, body));
    }
  }
  return pages;
}
