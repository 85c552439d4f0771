import type { NativeCategoryPanel, NativePanel } from "../../document/native-chart";
import { type Box, gridBoxes } from "./box";
import { axisScale } from "./chart/axis-scale";
import type { ScaledPanel } from "./chart-shape";
import { panelNotes } from "./panel-notes";
import { leastPt, lineCount, linesInches, textInches } from "./text-extent";

/** A panel, or the rows of one that a slide shows, with its place there; below its chart what is said beside its figures, where there is room for it. */
export interface PlacedPanel extends ScaledPanel {
  readonly box: Box;
  readonly note: string;
  readonly noteInches: number;
}

/** How many panels of a kind stand in one place, with words that can be read across a room. */
const mostPanels: Record<NativePanel["kind"], number> = { bars: 2, dots: 2, points: 1 };

const gap = 0.25;

/** How much of its place what is said below a chart may take; more of it is told in the speaker's notes. */
const mostNoteShare = 0.22;

/** What a chart of lying bars has above and below them, and one of them at least, in inches. */
const bars = { around: 0.95, each: 0.235 } as const;

/** Panels beside one another in a wide place, else below one another. */
function boxesOf(panels: readonly NativePanel[], place: Box): Box[] {
  const isWide = place.width > place.height * 1.6;
  return isWide ? gridBoxes(place, panels.length, 1, gap) : gridBoxes(place, 1, panels.length, gap);
}

/** How many categories a box has room for, with words that can be read. */
function capacity({ kind, categories }: NativeCategoryPanel, { width, height }: Box): number {
  if (kind === "bars") return Math.floor((height - bars.around) / bars.each);
  const longest = Math.max(
    0,
    ...categories.flatMap((name) => name.split(/\s+/)).map((word) => textInches(word, leastPt)),
  );
  return Math.floor((width - 1.2) / Math.min(Math.max(1.3, longest + 0.1), 2.4));
}

function isHeld(panel: NativePanel, box: Box): boolean {
  if (panel.kind === "points") return box.width > 5 && box.height > 3;
  return panel.categories.length <= capacity(panel, box);
}

function noteInches(note: string, { width }: Box): number {
  return note === "" ? 0 : linesInches(lineCount(note, width, leastPt), leastPt) + 0.08;
}

function noteOf(panel: NativePanel, box: Box): string {
  const wishes = [[panel.note, ...panelNotes(panel)].filter((text) => text !== "").join(" "), panel.note];
  return wishes.find((text) => noteInches(text, box) <= box.height * mostNoteShare) ?? "";
}

/**
 * Panels in one place, `shown` what of each stands there, on the axes that all of `panels` have. Null where they are too many, or have more
 * categories than there is room for.
 */
export function placedPanels(
  panels: readonly NativePanel[],
  shown: readonly NativePanel[],
  place: Box,
): PlacedPanel[] | null {
  const boxes = boxesOf(shown, place);
  const fewest = Math.min(...shown.map(({ kind }) => mostPanels[kind]));
  if (shown.length > fewest) return null;
  const notes = shown.map((panel, index) => noteOf(panel, boxes[index] ?? place));
  const inches = Math.max(0, ...notes.map((note, index) => noteInches(note, boxes[index] ?? place)));
  const placed = shown.map((panel, index): PlacedPanel => {
    const whole = panels.find(({ title }) => title === panel.title) ?? panel;
    const scale = axisScale(whole.kind === "points" ? [] : whole.data);
    return { panel, scale, box: boxes[index] ?? place, note: notes[index] ?? "", noteInches: inches };
  });
  const areHeld = placed.every(({ panel, box }) => isHeld(panel, { ...box, height: box.height - inches }));
  return areHeld ? placed : null;
}
