import type { ClaimRow } from "../../document/claim-rows";
import type { Slide } from "../../document/deck";
import { ledgerRevisionText } from "../../format/status";
import { truncatedText, wrappedLines } from "../../viz/text-width";
import { fontFamily } from "../../viz/type-scale";
import { permalinkText } from "../permalink";
import { printable } from "../printable";
import { slideLayout } from "../slide-boxes";
import { fittedWords, leadingShare, partTitle } from "../slide-text";
import type { FrameLayout } from "./frame-shape";
import { attributesOf, paletteOf, textLine, textLines } from "./markup";
import { type FrameContent, type FrameSetting, leastTextPx, type SlideFrame } from "./slide-frame";

const titleSizesPx = [52, 48, 46, 42, 38, 34, 30, 27, 24];

/** Titles are set tighter than text. */
export const titleLeading = 1.14;

/** The foot's source in at most two lines; where it is longer, its end, which names the revision, stays whole. */
export function sourceLines(sourceLine: string, widthPx: number): string[] {
  const text = printable(sourceLine);
  const lines = wrappedLines(text, widthPx, leastTextPx);
  if (lines.length <= 2) return lines;
  const endsAt = Math.max(0, text.lastIndexOf("Strike Ledger, "));
  const [start, end] = [text.slice(0, endsAt).trim(), text.slice(endsAt)];
  const endLines = wrappedLines(end, widthPx, leastTextPx).slice(0, 1);
  return [truncatedText(start, widthPx, leastTextPx), ...endLines];
}

/** A title whose end, "(1 of 3)", stands on one line. */
function unparted(title: string): string {
  return title.replace(/\(\d+ of \d+\)$/, (part) => part.replaceAll(" ", "\u00a0"));
}

/** A slide's title at the one place that titles have, as large as its length leaves room for. */
function titleMarkup(
  title: string,
  { shape, theme }: FrameSetting,
): { readonly markup: string; readonly isWhole: boolean } {
  const box = slideLayout(shape).boxes.title;
  const { sizePx, lines, isWhole } = fittedWords(unparted(title), box, titleSizesPx, 700, titleLeading);
  const topPx = box.yPx + box.heightPx - lines.length * sizePx * titleLeading;
  const style = { sizePx, weight: 700, colour: paletteOf(theme).ink } as const;
  return { markup: textLines(lines, box.xPx, topPx, style, titleLeading), isWhole };
}

function footMarkup(sourceLine: string, number: number | null, { shape, theme }: FrameSetting): string {
  const { source, number: place } = slideLayout(shape).boxes;
  const style = { sizePx: leastTextPx, weight: 400, colour: paletteOf(theme).muted } as const;
  const lines = sourceLines(sourceLine, source.widthPx);
  const told = textLines(lines, source.xPx, source.yPx, style);
  return number === null ? told : told + textLine(String(number), place.xPx + place.widthPx, place.yPx, style, "end");
}

/** What stands around all frames of a slide. */
export interface Framing {
  readonly title: string;
  readonly layout: FrameLayout;
  readonly notes: readonly string[];
  readonly sourceLine: string;
  /** The claims behind the words of the slide. */
  readonly behind: readonly ClaimRow[];
}

function frameSvg(title: string, inner: string, { shape, theme }: FrameSetting): string {
  const { widthPx, heightPx } = slideLayout(shape);
  const size = { viewBox: `0 0 ${widthPx} ${heightPx}`, width: widthPx, height: heightPx };
  const root = attributesOf({ ...size, "font-family": fontFamily, role: "group", "aria-label": printable(title) });
  const paper = attributesOf({ width: widthPx, height: heightPx, fill: paletteOf(theme).paper });
  return `<svg xmlns="http://www.w3.org/2000/svg"${root}><rect${paper}></rect>${inner}</svg>`;
}

/** The frames of a slide: its title above and its foot below each of its bodies, numbered. */
export function framed(
  { title, layout, notes, sourceLine, behind }: Framing,
  contents: readonly FrameContent[],
  setting: FrameSetting,
): SlideFrame[] {
  const { widthPx, heightPx } = slideLayout(setting.shape);
  return contents.map(({ body, altText, claims, shapes, furtherNotes = [] }, index) => {
    const name = partTitle(title, index + 1, contents.length);
    // A cover's title is in its body.
    const isCover = layout === "title" || layout === "section";
    const heading = isCover ? { markup: "", isWhole: true } : titleMarkup(name, setting);
    const number = setting.first === null ? null : setting.first + index;
    const foot = footMarkup(sourceLine, number, setting);
    return {
      title: name,
      svg: frameSvg(name, `${heading.markup}${body}${foot}`, setting),
      widthPx,
      heightPx,
      altText: [name, altText].filter((text) => text !== "").join("\n"),
      notes: [...(heading.isWhole || index > 0 ? [] : [title]), ...(index === 0 ? notes : []), ...furtherNotes],
      claims: claims.length > 0 ? claims : behind,
      sourceLine,
      layout,
      shapes,
    };
  });
}

/** What stands at the foot of a slide that tells no figures of its own: the ledger and its revision, and where the whole deck is found. */
export function deckLine({ revision }: Pick<Slide, "revision">, { deck, site }: FrameSetting): string {
  const { permalink } = deck;
  return `Strike Ledger, ${ledgerRevisionText(revision ?? deck.revision)}. ${permalinkText(permalink, site)}`;
}

/** Lines of a paragraph set in a column, with the height that they take. */
export function columnLines(text: string, widthPx: number, sizePx: number, weight: 400 | 600 | 700 = 400): string[] {
  return wrappedLines(printable(text), widthPx, sizePx, weight);
}

/** How high lines of a size stand, in px. */
export function linesPx(count: number, sizePx: number): number {
  return count * sizePx * leadingShare;
}
