import type { DeckParagraph, Slide } from "../../document/deck";
import type { Box } from "../../viz/box";
import { printable } from "../printable";
import { slideLayout } from "../slide-boxes";
import { aboveShare, fittedWords, indentShare, leadingShare, type PagedText, pagedText } from "../slide-text";
import type { FrameWords } from "./frame-shape";
import { deckLine, framed, titleLeading } from "./framed";
import { paletteOf, ruleAt, textLine, textLines } from "./markup";
import type { FrameContent, FrameSetting, SlideFrame } from "./slide-frame";

type SlideOf<Kind extends Slide["kind"]> = Extract<Slide, { kind: Kind }>;

const textSizesPx = [48, 44, 40, 36, 32, 30];

/** A page of text in its box, items behind a sign. */
function pageMarkup({ sizePx, pages }: PagedText, page: number, box: Box, colour: string): string {
  const style = { sizePx, weight: 400, colour } as const;
  let yPx = box.yPx;
  return (pages[page] ?? [])
    .map(({ lines, isItem, isBegun }, index) => {
      yPx += index === 0 ? 0 : aboveShare * sizePx;
      const topPx = yPx;
      yPx += lines.length * sizePx * leadingShare;
      const sign = isItem && !isBegun ? textLine("•", box.xPx, topPx, style) : "";
      return sign + textLines(lines, box.xPx + (isItem ? indentShare * sizePx : 0), topPx, style);
    })
    .join("");
}

/** A page of text as whole paragraphs, which whoever sets them wraps again. */
function pageShape(
  { sizePx, pages }: PagedText,
  page: number,
  box: Box,
  role: "text" | "lines",
  tone: "ink" | "muted",
): FrameWords {
  const paragraphs = (pages[page] ?? []).map(({ lines, isItem }) => {
    return { text: lines.join(" "), sizePx, weight: 400, tone, isItem } as const;
  });
  return { kind: "words", name: role === "text" ? "Text" : "Scope", role, box, paragraphs };
}

function textContents(paragraphs: readonly DeckParagraph[], { shape, theme }: FrameSetting): FrameContent[] {
  const box = slideLayout(shape).boxes.tallBody;
  // Lines as long as the slide is wide are hard to follow with the eye.
  const text = pagedText(paragraphs, { ...box, widthPx: Math.min(box.widthPx, 1500) }, textSizesPx);
  return text.pages.map((page, index) => ({
    body: pageMarkup(text, index, box, paletteOf(theme).ink),
    altText: page.map(({ lines }) => lines.join(" ")).join("\n"),
    claims: [],
    shapes: [pageShape(text, index, box, "text", "ink")],
  }));
}

/** Paragraphs and lists, on as many frames as they need. */
export function textFrames(slide: SlideOf<"text">, setting: FrameSetting): SlideFrame[] {
  const { title, notes, behind = [], sourceLine = deckLine(slide, setting) } = slide;
  return framed({ title, layout: "text", notes, sourceLine, behind }, textContents(slide.paragraphs, setting), setting);
}

interface Cover {
  readonly titleBox: Box;
  readonly linesBox: Box;
  readonly sizesPx: readonly number[];
  readonly layout: "title" | "section";
}

/** A large title low in the upper half and what is said under it; lines that there is no room for follow on frames of text. */
function coverFrames(slide: SlideOf<"title" | "section">, cover: Cover, setting: FrameSetting): SlideFrame[] {
  const { title, lines, notes, behind = [], sourceLine = deckLine(slide, setting) } = slide;
  const { titleBox, linesBox, sizesPx, layout } = cover;
  const palette = paletteOf(setting.theme);
  const heading = fittedWords(title, titleBox, sizesPx, 700, titleLeading);
  const topPx = titleBox.yPx + titleBox.heightPx - heading.lines.length * heading.sizePx * titleLeading;
  const style = { sizePx: heading.sizePx, weight: 700, colour: palette.ink } as const;
  const paragraphs = lines.map((text) => ({ text, isItem: false }));
  const under = pagedText(paragraphs, linesBox, [36, 32, 28, 24]);
  const isWhole = under.pages.length === 1;
  const rule = layout === "section" ? ruleAt(titleBox.xPx, topPx - 40, 160, palette.rule) : "";
  const body = [
    rule,
    textLines(heading.lines, titleBox.xPx, topPx, style, titleLeading),
    isWhole ? pageMarkup(under, 0, linesBox, palette.muted) : "",
  ].join("");
  const altText = isWhole ? lines.map(printable).join("\n") : "";
  const shapes = isWhole && lines.length > 0 ? [pageShape(under, 0, linesBox, "lines", "muted")] : [];
  const first: FrameContent = { body, altText, claims: [], shapes, furtherNotes: heading.isWhole ? [] : [title] };
  const framing = { title, notes, sourceLine, behind };
  const front = framed({ ...framing, layout }, [first], setting);
  if (isWhole) return front;
  const next = { ...setting, first: setting.first === null ? null : setting.first + 1 };
  const further = framed({ ...framing, layout: "text", notes: [] }, textContents(paragraphs, setting), next);
  return [...front, ...further];
}

/** A deck's first slide. */
export function titleFrames(slide: SlideOf<"title">, setting: FrameSetting): SlideFrame[] {
  const { coverTitle, coverLines } = slideLayout(setting.shape).boxes;
  const sizesPx = [88, 80, 72, 64, 56, 48, 40, 32, 24];
  return coverFrames(slide, { titleBox: coverTitle, linesBox: coverLines, sizesPx, layout: "title" }, setting);
}

/** A quiet slide that parts those before it from those after. */
export function sectionFrames(slide: SlideOf<"section">, setting: FrameSetting): SlideFrame[] {
  const { sectionTitle, sectionLines } = slideLayout(setting.shape).boxes;
  const sizesPx = [64, 56, 48, 40, 32, 24];
  return coverFrames(slide, { titleBox: sectionTitle, linesBox: sectionLines, sizesPx, layout: "section" }, setting);
}
