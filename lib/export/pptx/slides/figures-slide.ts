import type { DeckFigure, Slide } from "../../../document/deck";
import { partTitle } from "../../slide-text";
import { type Box, gridBoxes } from "../box";
import { type Shape, textBox } from "../shape";
import type { SlideContent } from "../slide-content";
import { fittingSizePt, lineCount, linesInches } from "../text-extent";
import { boldFactor, footShapes, type SlideSetting, titleShape } from "./slide-setting";

const mostPerSlide = 12;
const labelPt = 13;
/** Of what is not reported as a figure: smaller than one, and small enough to leave room for what stands beside it. */
const wordSizesPt = [22, 18, 16, 14, 12];
const numberSizesPt = [44, 36, 30, 26, 22, 18, 16, 14, 12];

function figureShapes({ label, text, isReported, notes }: DeckFigure, box: Box): Shape[] {
  const labelInches = linesInches(lineCount(label, box.width, labelPt), labelPt) + 0.04;
  const textRoom = Math.min(box.height * (isReported ? 0.5 : 0.35), 0.95);
  // What is reported is bold, and clear of what stands beside it.
  const textWidth = (box.width - 0.15) / boldFactor;
  const sizePt = fittingSizePt(text, textWidth, textRoom, isReported ? numberSizesPt : wordSizesPt);
  const textInches = linesInches(lineCount(text, textWidth, sizePt), sizePt) + 0.04;
  const note = notes.join("; ");
  const noteRoom = Math.max(0.2, box.height - labelInches - textInches);
  const notePt = fittingSizePt(note, box.width, noteRoom, [12, 11, 10, 9, 8, 7]);
  return [
    textBox(label, box, [
      [{ text: label, sizePt: labelPt, colour: "muted" }],
      [{ text, sizePt, ...(isReported ? { isBold: true, colour: "ink" } : { colour: "muted" }) }],
      ...(note === "" ? [] : [[{ text: note, sizePt: notePt, colour: "muted" as const }]]),
    ]),
  ];
}

function columnCount(figures: number): number {
  if (figures <= 4) return Math.max(1, Math.min(2, figures));
  return figures <= 6 || figures === 9 ? 3 : 4;
}

/** An attack's figures set large, at most twelve on a slide, each with what has to be said beside it. */
export function figuresSlide(slide: Extract<Slide, { kind: "figures" }>, setting: SlideSetting): SlideContent[] {
  const { title, figures, sourceLine, notes } = slide;
  const parts = Math.max(1, Math.ceil(figures.length / mostPerSlide));
  const perPart = Math.ceil(figures.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const own = figures.slice(part * perPart, (part + 1) * perPart);
    const columns = columnCount(own.length);
    const grid = gridBoxes(setting.boxes.tallBody, columns, Math.max(1, Math.ceil(own.length / columns)), 0.4);
    const partName = partTitle(title, part + 1, parts);
    return {
      layout: "content",
      title: partName,
      shapes: [
        titleShape(partName, setting),
        ...own.flatMap((figure, index) => figureShapes(figure, grid[index] ?? setting.boxes.tallBody)),
        ...footShapes(sourceLine, setting.deck.permalink, setting),
      ],
      notes: [
        ...notes,
        ...own.map((figure) => [`${figure.label}: ${figure.text}`, ...figure.notes].join("; ")),
        sourceLine,
      ],
    };
  });
}
