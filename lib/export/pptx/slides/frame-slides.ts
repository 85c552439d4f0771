import type { ChartDocument } from "../../../document/chart-document";
import { claimParagraph } from "../../../document/claim-paragraph";
import type { Slide } from "../../../document/deck";
import type { FrameShape, FrameWords } from "../../frames/frame-shape";
import { sourceLines } from "../../frames/framed";
import { leastTextPx, type SlideFrame } from "../../frames/slide-frame";
import { slideFrames } from "../../frames/slide-frames";
import { slideLayout } from "../../slide-boxes";
import { fittedWords } from "../../slide-text";
import type { Box } from "../box";
import { placed, type Shape, slideNumber } from "../shape";
import type { SlideContent } from "../slide-content";
import { leastPt } from "../text-extent";
import { type ChartPiece, chartPiece } from "./chart-piece";
import { slideNotes } from "./slide-notes";
import { coverTitleShape, type FrameSlideSetting, titleShape } from "./slide-setting";
import { tablePiece } from "./table-piece";
import { wordsPiece } from "./words-piece";

/** The room that a chart has: as wide as the part of the slide that it stands in, down to what stands below it. */
function chartRoom(index: number, { shapes }: SlideFrame, { boxes }: FrameSlideSetting): Box {
  const charts = shapes.filter(({ kind }) => kind === "chart");
  const below = shapes.slice(index + 1).find(({ kind, box }) => kind === "words" && box.yPx > 600);
  const own = shapes[index];
  const middlePx = slideLayoutMiddle(boxes);
  const isHalf = own !== undefined && (charts.length > 1 || own.box.widthPx < middlePx);
  const isRight = own !== undefined && own.box.xPx + 40 > middlePx;
  const room = isHalf ? (isRight ? boxes.right : boxes.left) : boxes.tallBody;
  const endsAt = below === undefined ? room.y + room.height : below.box.yPx / 144 - 0.08;
  return { ...room, height: endsAt - room.y };
}

function slideLayoutMiddle({ right }: FrameSlideSetting["boxes"]): number {
  return right.x * 144;
}

/** What a chart counts and of what, in its own words where the software draws it, whose chart has no strips and margins. */
function scopedWords(words: FrameWords, native: readonly ChartDocument[]): FrameWords {
  const [paragraph] = words.paragraphs;
  const document = native.find(({ subtitle }) => paragraph?.text.endsWith(subtitle));
  const own = document?.native?.subtitle;
  if (words.role !== "subtitle" || paragraph === undefined || document === undefined || own === undefined) return words;
  const text = paragraph.text.slice(0, -document.subtitle.length) + own;
  const sizes = [paragraph.sizePx, 26, leastTextPx].filter((sizePx) => sizePx <= paragraph.sizePx);
  const { sizePx } = fittedWords(text, words.box, sizes, paragraph.weight, 1.24);
  return { ...words, paragraphs: [{ ...paragraph, text, sizePx }] };
}

async function piecesOf(frame: SlideFrame, setting: FrameSlideSetting): Promise<Shape[]> {
  const charts = new Map<FrameShape, ChartPiece>();
  // One after the other: a deck's pictures would else all be held at once.
  for (const [index, shape] of frame.shapes.entries()) {
    if (shape.kind === "chart") charts.set(shape, await chartPiece(shape, chartRoom(index, frame, setting)));
  }
  const native = frame.shapes.flatMap((shape) =>
    shape.kind === "chart" && charts.get(shape)?.isNative === true ? [shape.document] : [],
  );
  return frame.shapes.flatMap((shape) => {
    if (shape.kind === "chart") return charts.get(shape)?.shapes ?? [];
    return [shape.kind === "table" ? tablePiece(shape) : wordsPiece(scopedWords(shape, native), frame.layout)];
  });
}

function footShapes(frame: SlideFrame, { shape }: FrameSlideSetting): Shape[] {
  const text = sourceLines(frame.sourceLine, slideLayout(shape).boxes.source.widthPx / 1.12).join(" ");
  return [placed("source", "Source", [[{ text, sizePt: leastPt }]]), slideNumber];
}

async function frameSlide(
  frame: SlideFrame,
  notes: readonly string[],
  setting: FrameSlideSetting,
): Promise<SlideContent> {
  const { layout, title } = frame;
  const isCover = layout === "title" || layout === "section";
  const pieces = await piecesOf(frame, setting);
  const heading = isCover ? coverTitleShape(title, layout, setting) : titleShape(title, setting);
  return { layout, title, shapes: [heading, ...pieces, ...footShapes(frame, setting)], notes };
}

/** A slide of a deck as the slides of a presentation that it takes: those that it takes on a screen, each with the same in the same places. */
export async function frameSlides(slide: Slide, setting: FrameSlideSetting): Promise<SlideContent[]> {
  const { names, site, deck, shape } = setting;
  const frames = await slideFrames(slide, { shape, theme: "light", names, site, deck, first: null });
  const contents: SlideContent[] = [];
  for (const [index, frame] of frames.entries()) {
    const claims = slide.kind === "claims" ? frame.claims.map(claimParagraph) : [];
    const further = index === 0 ? slideNotes(slide, setting) : [frame.sourceLine];
    contents.push(await frameSlide(frame, [...frame.notes, ...claims, ...further], setting));
  }
  return contents;
}
