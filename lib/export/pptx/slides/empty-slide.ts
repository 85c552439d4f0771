import type { ChartDocument } from "../../../document/chart-document";
import { textBox } from "../shape";
import type { SlideContent } from "../slide-content";
import { fittedText, footShapes, type SlideSetting, subtitleShape, titleShape } from "./slide-setting";

/** A chart that shows no attack: a slide that says so where the chart would be. */
export function emptySlide(title: string, document: ChartDocument, setting: SlideSetting): Omit<SlideContent, "notes"> {
  const { subtitle, altText, notes, sourceLine, permalink } = document;
  return {
    layout: "content",
    title,
    shapes: [
      titleShape(title, setting),
      ...subtitleShape(subtitle, setting),
      textBox("What is shown", setting.boxes.body, [[{ text: altText, sizePt: 18, colour: "muted" }]]),
      ...fittedText("key", "How to read it", notes.join(" "), [9, 8, 7], setting),
      ...footShapes(sourceLine, permalink, setting),
    ],
  };
}
