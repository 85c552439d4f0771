import type { ChartDocument } from "../../document/chart-document";
import type { Box } from "../../viz/box";
import type { FontWeight } from "../../viz/text-width";

/** A paragraph of a frame, in the size that it is set in. */
export interface FrameParagraph {
  readonly text: string;
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly tone: "ink" | "muted";
  readonly isItem: boolean;
}

/** What a text is on its slide, for a format whose slides have a place for each. */
export type WordsRole = "subtitle" | "lines" | "text";

/** Paragraphs in their box; without a role they stand in a box of their own. */
export interface FrameWords {
  readonly kind: "words";
  readonly name: string;
  readonly role: WordsRole | null;
  readonly box: Box;
  readonly paragraphs: readonly FrameParagraph[];
}

/** A text of a table's cell, a paragraph of its own. */
export interface CellText {
  readonly text: string;
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly tone: "ink" | "muted";
}

/** A page of a table: the widths of its columns in px, its heads, and the rows that stand there, whole. */
export interface FrameTablePage {
  readonly kind: "table";
  readonly name: string;
  readonly altText: string;
  readonly box: Box;
  readonly widthsPx: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly (readonly CellText[])[])[];
}

/**
 * A chart, or a part of one. `markup` is its picture in px of the slide; `part` says which of how many parts it is, 0 for the first, and
 * `events` whose figures each of the parts shows.
 */
export interface FrameChart {
  readonly kind: "chart";
  readonly document: ChartDocument;
  readonly box: Box;
  readonly markup: string;
  readonly altText: string;
  readonly part: number;
  readonly events: readonly ReadonlySet<string>[];
}

/** What stands between a frame's title and its foot, piece by piece and in the order in which it is read, for formats that set it themselves. */
export type FrameShape = FrameWords | FrameTablePage | FrameChart;

/** How a frame is laid out, by the places that its words have. */
export type FrameLayout = "title" | "section" | "text" | "content";

/** A text of one paragraph in a box. */
export function wordsShape(
  name: string,
  role: WordsRole | null,
  box: Box,
  text: string,
  style: Omit<FrameParagraph, "text" | "isItem">,
): FrameWords[] {
  return text === "" ? [] : [{ kind: "words", name, role, box, paragraphs: [{ ...style, text, isItem: false }] }];
}
