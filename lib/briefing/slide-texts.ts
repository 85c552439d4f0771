import type { BriefingSlide } from "../ledger/briefing";
import type { Ledger } from "../ledger/fold";
import { type LiveFault, type LiveFigure, liveText } from "./live-figures";

/** The fields of a slide that its author writes: every kind has a title and notes, some have `lines` or a `text` besides. */
export const textFields = ["title", "lines", "text", "notes"] as const;

export type TextField = (typeof textFields)[number];

/** What stands in a slide's field as its author wrote it; "" for a field that its kind has not. */
export function writtenText(slide: BriefingSlide, field: TextField): string {
  if (field === "title" || field === "notes") return slide[field];
  if (field === "lines") return "lines" in slide ? slide.lines : "";
  return "text" in slide ? slide.text : "";
}

/** The most characters of a slide's title, live figures in words: so many stand whole on a slide, in the letters of the smallest size, on either shape. */
export const mostTitleCharacters = 240;

/** What is wrong with a title, live figures in words, that no slide has room for, and the remedy; null where there is room. */
export function longTitleFault(title: string): string | null {
  const count = [...title].length;
  if (count <= mostTitleCharacters) return null;
  return `${count} characters are more than the ${mostTitleCharacters} that a slide’s title has room for; shorten it, or say the rest in the notes`;
}

/** A live figure, and the field of its slide that it stands in. */
export interface PlacedFigure extends LiveFigure {
  readonly field: TextField;
}

/** A live figure that names nothing, and the field of its slide that it stands in. */
export interface PlacedFault extends LiveFault {
  readonly field: TextField;
}

/** A slide's texts with their live figures in words; the figures and the faults in the order of the fields, then of the text. */
export interface SlideTexts {
  readonly texts: Readonly<Record<TextField, string>>;
  readonly figures: readonly PlacedFigure[];
  readonly faults: readonly PlacedFault[];
}

/** A slide's texts at a ledger's revision. A fault stays in its text as it was written. */
export function slideTexts(slide: BriefingSlide, ledger: Ledger): SlideTexts {
  const read = textFields.map((field) => ({ field, live: liveText(writtenText(slide, field), ledger) }));
  const texts = Object.fromEntries(read.map(({ field, live }) => [field, live.text]));
  return {
    texts: texts as Record<TextField, string>,
    figures: read.flatMap(({ field, live }) => live.figures.map((figure) => ({ ...figure, field }))),
    faults: read.flatMap(({ field, live }) => live.faults.map((fault) => ({ ...fault, field }))),
  };
}

/** A paragraph of a text slide; an item where its line begins as one of a list ("- "). */
export interface WrittenParagraph {
  readonly text: string;
  readonly isItem: boolean;
}

/** The lines of a text, a paragraph each, without blank ones. */
export function paragraphsOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const itemMark = /^[-*•–]\s+/;

/** The lines of a text as paragraphs; those that begin with "- ", "* ", "– " or "•" are items of a list, without the mark. */
export function writtenParagraphs(text: string): WrittenParagraph[] {
  return paragraphsOf(text).map((line) => ({ text: line.replace(itemMark, ""), isItem: itemMark.test(line) }));
}
