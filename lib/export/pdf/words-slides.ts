import type { DeckParagraph, Slide, SlideKind } from "../../document/deck";
import { printable } from "../printable";
import type { Pages } from "./pages";
import type { StructureElement } from "./pdfkit";
import type { TextStyle } from "./typesetter";

/** The slides of a kind. */
export type SlideOf<Kind extends SlideKind> = Extract<Slide, { kind: Kind }>;

/** Where a slide stands among the others. */
export interface Place {
  /** The tag of a slide's own heading, and of one within it. */
  readonly tags: readonly [string, string];
  readonly before: SlideKind | null;
}

/** Begins a slide with its title, which its bookmark names. */
export function beginning(pages: Pages, title: string, tag: string): void {
  const style = pages.style("heading", 700);
  pages.doc.outline.addItem(printable(title));
  pages.paragraph(tag, title, style, style.sizePt * 0.6);
}

/** A slide’s notes, on sheets. */
export function notesBelow(pages: Pages, notes: readonly string[]): void {
  // A slide's notes are for whoever speaks; on a sheet, which is read, they are part of what is said.
  if (!pages.format.turns) return;
  for (const note of notes) pages.paragraph("P", note, pages.style("body"), 4);
}

/** A deck’s first slide. */
export function drawTitle(pages: Pages, { title, lines, notes }: SlideOf<"title">): void {
  pages.turn("portrait", title);
  const [style, body] = [pages.style("title", 700), pages.style("subheading")];
  const lineStyle = { ...body, weight: 400 as const };
  if (!pages.format.turns) pages.yPt += Math.max(0, pages.roomPt * 0.3);
  pages.doc.outline.addItem(printable(title));
  pages.paragraph("H1", title, style, style.sizePt * 0.5);
  for (const line of lines) pages.paragraph("P", line, lineStyle, 4);
  pages.yPt += style.sizePt;
  notesBelow(pages, notes);
}

/** A slide that parts others. */
export function drawSection(
  pages: Pages,
  { title, lines, notes, sourceLine = "" }: SlideOf<"section">,
  { tags }: Place,
): void {
  pages.turn("portrait", title);
  const [style, body] = [pages.style("title", 700), pages.style("subheading")];
  if (!pages.format.turns) pages.yPt += Math.max(0, pages.roomPt * 0.3);
  pages.doc.outline.addItem(printable(title));
  pages.paragraph(tags[0], title, style, style.sizePt * 0.5);
  for (const line of lines) pages.paragraph("P", line, { ...body, weight: 400 }, 4);
  pages.yPt += style.sizePt;
  pages.paragraph("P", sourceLine, pages.style("small", 400, "muted"), 6);
  notesBelow(pages, notes);
}

/** Paragraphs in order, items of one list together. */
function drawParagraphs(pages: Pages, paragraphs: readonly DeckParagraph[], style: TextStyle): void {
  let list: StructureElement | null = null;
  for (const { text, isItem } of paragraphs) {
    if (!isItem) list?.end();
    list = isItem ? (list ?? pages.element("L")) : null;
    if (list === null) pages.paragraph("P", text, style, style.sizePt * 0.6);
    else pages.paragraph("LBody", `• ${text}`, style, style.sizePt * 0.4, pages.element("LI", list));
  }
  list?.end();
}

/** A slide of text. */
export function drawText(
  pages: Pages,
  { title, paragraphs, notes, sourceLine = "" }: SlideOf<"text">,
  { tags }: Place,
): void {
  pages.turn("portrait", title);
  beginning(pages, title, tags[0]);
  drawParagraphs(pages, paragraphs, pages.style("subheading"));
  pages.paragraph("P", sourceLine, pages.style("small", 400, "muted"), 6);
  notesBelow(pages, notes);
}
