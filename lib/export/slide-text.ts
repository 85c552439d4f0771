import type { DeckParagraph } from "../document/deck";
import { type FontWeight, wrappedLines } from "../viz/text-width";
import { printable } from "./printable";

/** The distance between two baselines of a slide's text, in shares of its size. */
export const leadingShare = 1.28;

/** The room above a paragraph, and how far an item's text stands in, in shares of the text's size. */
export const [aboveShare, indentShare] = [0.6, 1];

/** A room for text, in px. */
interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A paragraph, or as much of one as stands on a page, in lines. An item that goes on from the page before has no sign again. */
export interface PagedParagraph {
  readonly lines: readonly string[];
  readonly isItem: boolean;
  readonly isBegun: boolean;
}

/** Paragraphs in one size on as many pages as they need, at least one. */
export interface PagedText {
  readonly sizePx: number;
  readonly pages: readonly (readonly PagedParagraph[])[];
}

function paragraphLines({ text, isItem }: DeckParagraph, widthPx: number, sizePx: number): string[] {
  return wrappedLines(printable(text), widthPx - (isItem ? indentShare * sizePx : 0), sizePx);
}

/** Paragraphs in lines of one size, from page to page. A paragraph goes on overleaf where its page is full. */
function pagesAt(
  paragraphs: readonly DeckParagraph[],
  { widthPx, heightPx }: Room,
  sizePx: number,
): PagedParagraph[][] {
  const linePx = leadingShare * sizePx;
  const pages: PagedParagraph[][] = [[]];
  let leftPx = heightPx;
  for (const paragraph of paragraphs) {
    let lines = paragraphLines(paragraph, widthPx, sizePx);
    let isBegun = false;
    while (lines.length > 0) {
      const abovePx = (pages.at(-1)?.length ?? 0) === 0 ? 0 : aboveShare * sizePx;
      const count = Math.min(lines.length, Math.floor((leftPx - abovePx) / linePx + 1e-6));
      if (count > 0) {
        pages.at(-1)?.push({ lines: lines.slice(0, count), isItem: paragraph.isItem, isBegun });
        leftPx -= abovePx + count * linePx;
        lines = lines.slice(count);
        isBegun = true;
      }
      if (lines.length > 0) {
        pages.push([]);
        leftPx = heightPx;
      }
    }
  }
  return pages;
}

/** Text in the largest of some sizes at which one page holds it, and where none does in the smallest, over several. Text without a word is one empty page. */
export function pagedText(paragraphs: readonly DeckParagraph[], room: Room, sizesPx: readonly number[]): PagedText {
  const smallestPx = sizesPx.at(-1) ?? 24;
  for (const sizePx of sizesPx) {
    const pages = pagesAt(paragraphs, room, sizePx);
    if (pages.length === 1 || sizePx === smallestPx) return { sizePx, pages };
  }
  return { sizePx: smallestPx, pages: [[]] };
}

/** Words of one style in lines within a room, as large as fits, and whether that is all of them. */
export interface FittedWords {
  readonly sizePx: number;
  readonly lines: readonly string[];
  readonly isWhole: boolean;
}

/** A text in the largest of some sizes at which it fits a room; in the smallest, what does not fit is left off with an ellipsis. */
export function fittedWords(
  text: string,
  { widthPx, heightPx }: Room,
  sizesPx: readonly number[],
  weight: FontWeight = 400,
  tightShare = leadingShare,
): FittedWords {
  const words = printable(text);
  let [sizePx, lines]: [number, string[]] = [24, []];
  for (sizePx of sizesPx) {
    lines = wrappedLines(words, widthPx, sizePx, weight);
    if (lines.length * sizePx * tightShare <= heightPx + 0.5) return { sizePx, lines, isWhole: true };
  }
  const most = Math.max(1, Math.floor((heightPx + 0.5) / (sizePx * tightShare)));
  const last = wrappedLines(`${lines[most - 1] ?? ""}`, widthPx - sizePx, sizePx, weight)[0] ?? "";
  return { sizePx, lines: [...lines.slice(0, most - 1), `${last.replace(/[\s,;:.]+$/u, "")}…`], isWhole: false };
}

/** A title with which of how many parts it is; alone it stays as it is. */
export function partTitle(title: string, part: number, of: number): string {
  return of === 1 ? title : `${title} (${part} of ${of})`;
}
