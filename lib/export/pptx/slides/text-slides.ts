import type { DeckParagraph, Slide } from "../../../document/deck";
import { pagedText, partTitle } from "../../slide-text";
import { placedText } from "../placed-text";
import type { SlideContent } from "../slide-content";
import { footOf, type SlideSetting, titleShape } from "./slide-setting";

/** How much wider than the house typeface the letters of Office's own may come out. */
const widerLetters = 1.14;

/** Sizes of text in px of the screen, the largest first; 2 px are a point. */
const sizesPx = [40, 36, 32, 28];

/** Text on as many slides as it needs. */
export function textSlides(slide: Extract<Slide, { kind: "text" }>, setting: SlideSetting): SlideContent[] {
  const { title, paragraphs, notes } = slide;
  const { width, height } = setting.boxes.tallBody;
  const box = { widthPx: (width * 144) / widerLetters, heightPx: height * 144 };
  const { sizePx, pages } = pagedText(paragraphs, box, sizesPx);
  const shown = pages.map((page) =>
    page.map(({ lines, isItem }): DeckParagraph => ({ text: lines.join(" "), isItem })),
  );
  return shown.map((page, index) => {
    const name = partTitle(title, index + 1, shown.length);
    return {
      layout: "text",
      title: name,
      shapes: [titleShape(name, setting), placedText(page, sizePx / 2), ...footOf(slide, setting)],
      notes: index === 0 ? notes : [],
    };
  });
}
