import type { DeckFigure } from "../../document/deck";
import type { Box } from "../../viz/box";
import { fittedWords } from "../slide-text";
import { columnLines, linesPx } from "./framed";
import { leastTextPx } from "./slide-frame";

/** The room between figures: as much as there may be, and beside and below one another at least where only that keeps them on one slide. */
const gapPx = { across: 64, down: 44, leastDown: 20 };

/** How large numbers are set at most where many share a slide, the largest first of which all find room there. */
const closeSizesPx = [96, 84, 72, 60, 52, 46] as const;
/** A label's size, and the room between a figure's rule, label, text and notes, in px. */
export const [labelPx, ruleToLabelPx, labelToTextPx, textToNotesPx] = [30, 18, 6, 12];
/** Figures are set tighter than text. */
export const tightShare = 1.14;

/** A figure laid out in a column: its label, itself set large, and what is said beside it. */
export interface PlacedFigure {
  readonly figure: DeckFigure;
  readonly label: readonly string[];
  readonly sizePx: number;
  readonly text: readonly string[];
  readonly notes: readonly string[];
  /** Whether some of the notes found no room. */
  readonly isCut: boolean;
  readonly heightPx: number;
}

/** How large figures are set at most: large where few share a slide. */
function largestPx(count: number): readonly number[] {
  if (count > 4) return closeSizesPx;
  return [count <= 2 ? 180 : 132];
}

/** Words are smaller than numbers, and what is not reported is smaller still. */
function sizesPx({ isReported }: DeckFigure, largest: number): number[] {
  if (!isReported) return [48, 40, 34].filter((sizePx) => sizePx < largest * 0.8);
  return [180, 156, 132, 112, 96, 84, 72, 60, 52, 46, 40, 34].filter((sizePx) => sizePx <= largest);
}

function placedFigure(figure: DeckFigure, widthPx: number, largest: number, mostPx: number): PlacedFigure {
  const label = columnLines(figure.label, widthPx, labelPx, 600);
  const room = { widthPx, heightPx: largest > 96 ? 220 : 130 };
  const weight = figure.isReported ? 700 : 400;
  const fitted = fittedWords(figure.text, room, sizesPx(figure, largest), weight, tightShare);
  const text = fitted.isWhole ? fitted.lines : columnLines(figure.text, widthPx, fitted.sizePx, weight);
  const abovePx =
    ruleToLabelPx + linesPx(label.length, labelPx) + labelToTextPx + text.length * fitted.sizePx * tightShare;
  const all = figure.notes.flatMap((note) => columnLines(note, widthPx, leastTextPx));
  const most = Math.floor((mostPx - abovePx - textToNotesPx) / linesPx(1, leastTextPx));
  const notes = all.slice(0, Math.max(0, most));
  const isCut = notes.length < all.length;
  if (isCut) notes.splice(-1, 1, "…");
  const heightPx = abovePx + (notes.length === 0 ? 0 : textToNotesPx + linesPx(notes.length, leastTextPx));
  return { figure, label, sizePx: fitted.sizePx, text, notes, isCut, heightPx };
}

function columnCount(count: number, isWide: boolean): number {
  if (count <= 4) return Math.max(1, Math.min(count, 2));
  return isWide || count > 6 ? 3 : 2;
}

/** Rows of figures on as many frames as they need, spread over the height that they have. */
function pagesOf(
  rows: readonly (readonly PlacedFigure[])[],
  roomPx: number,
  downPx: number,
): (readonly PlacedFigure[])[][] {
  const pages: (readonly PlacedFigure[])[][] = [[]];
  let leftPx = roomPx;
  for (const row of rows) {
    const heightPx = Math.max(...row.map((one) => one.heightPx));
    if (heightPx > leftPx && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      leftPx = roomPx;
    }
    pages.at(-1)?.push(row);
    leftPx -= heightPx + downPx;
  }
  return pages;
}

function inColumns(figures: readonly PlacedFigure[], columns: number): PlacedFigure[][] {
  return Array.from({ length: Math.ceil(figures.length / columns) }, (_, row) =>
    figures.slice(row * columns, (row + 1) * columns),
  );
}

/** Figures laid out: how wide each is, how far one column begins from the next, in px, and their rows from page to page. */
export interface FiguresLayout {
  readonly widthPx: number;
  readonly stepPx: number;
  readonly pages: readonly (readonly (readonly PlacedFigure[])[])[];
}

/**
 * Figures as large as they find room for on one slide, if need be smaller, nearer to one another and in more columns; on several, as large as on
 * one, where even so there are too many.
 */
export function figuresLayout(figures: readonly DeckFigure[], box: Box, isWide: boolean): FiguresLayout {
  const usual = columnCount(figures.length, isWide);
  const sizes = largestPx(figures.length);
  const laidOut = (columns: number, downPx: number, largest: number): FiguresLayout => {
    const widthPx = (box.widthPx - (columns - 1) * gapPx.across) / columns;
    const placed = figures.map((figure) => placedFigure(figure, widthPx, largest, box.heightPx));
    return {
      widthPx,
      stepPx: widthPx + gapPx.across,
      pages: pagesOf(inColumns(placed, columns), box.heightPx, downPx),
    };
  };
  for (const columns of isWide && figures.length > 9 ? [usual, usual + 1] : [usual]) {
    for (const downPx of [gapPx.down, gapPx.leastDown]) {
      for (const largest of sizes) {
        const layout = laidOut(columns, downPx, largest);
        if (layout.pages.length === 1) return layout;
      }
    }
  }
  return laidOut(usual, gapPx.down, sizes[0] ?? 96);
}
