import type { FrameLayout, FrameParagraph, FrameWords } from "../../frames/frame-shape";
import { boxInches } from "../box";
import { placedText } from "../placed-text";
import { placed, type Shape, textBox } from "../shape";
import type { Paragraph } from "../text-body";
import { leastPt, lineCount, linesInches } from "../text-extent";
import { boldFactor } from "./slide-setting";

const shares = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.75, 0.7, 0.6, 0.5];

function pointsOf({ sizePx }: FrameParagraph, share: number): number {
  return Math.max(leastPt, Math.floor(sizePx * share) / 2);
}

function inchesOf(paragraph: FrameParagraph, widthInches: number, share: number): number {
  const sizePt = pointsOf(paragraph, share);
  const width = paragraph.weight > 400 ? widthInches / boldFactor : widthInches;
  return linesInches(lineCount(paragraph.text, width, sizePt), sizePt);
}

/** How much smaller than on screen paragraphs are set, since Office's own letters are wider; none is smaller than can be read. */
function shareOf({ paragraphs, box }: FrameWords): number {
  const { width, height } = boxInches(box);
  const heightAt = (share: number) => paragraphs.reduce((sum, one) => sum + inchesOf(one, width, share), 0);
  return shares.find((share) => heightAt(share) <= height * 1.02) ?? 0.5;
}

/** Words of a frame in their placeholder, or where there is none in a box of their own. */
export function wordsPiece(words: FrameWords, layout: FrameLayout): Shape {
  const { name, role, box, paragraphs } = words;
  const share = shareOf(words);
  if (role === "text")
    return placedText(paragraphs, pointsOf(paragraphs[0] ?? ({ sizePx: 32 } as FrameParagraph), share));
  const written = paragraphs.map((one): Paragraph => {
    const isBold = one.weight > 400;
    return [{ text: one.text, sizePt: pointsOf(one, share), colour: one.tone, ...(isBold ? { isBold } : {}) }];
  });
  if (role === null) return textBox(name, boxInches(box), written);
  return placed(role === "lines" && layout === "title" ? "centredLines" : "subtitle", name, written);
}
