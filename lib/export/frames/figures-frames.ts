import type { DeckFigure, Slide } from "../../document/deck";
import type { Box } from "../../viz/box";
import { printable } from "../printable";
import { slideLayout } from "../slide-boxes";
import type { FrameWords } from "./frame-shape";
import { framed, linesPx } from "./framed";
import { datumOf, paletteOf, ruleAt, textLines } from "./markup";
import {
  figuresLayout,
  labelPx,
  labelToTextPx,
  type PlacedFigure,
  ruleToLabelPx,
  textToNotesPx,
  tightShare,
} from "./placed-figures";
import { type FrameContent, type FrameSetting, leastTextPx, type SlideFrame } from "./slide-frame";

function figureMarkup(placed: PlacedFigure, xPx: number, yPx: number, widthPx: number, setting: FrameSetting): string {
  const { figure, label, sizePx, text, notes, heightPx } = placed;
  const { ink, muted, grid } = paletteOf(setting.theme);
  const textYPx = yPx + ruleToLabelPx + linesPx(label.length, labelPx) + labelToTextPx;
  const notesYPx = textYPx + text.length * sizePx * tightShare + textToNotesPx;
  const weight = figure.isReported ? 700 : 400;
  const body = [
    ruleAt(xPx, yPx, widthPx, grid),
    textLines(label, xPx, yPx + ruleToLabelPx, { sizePx: labelPx, weight: 600, colour: muted }),
    textLines(text, xPx, textYPx, { sizePx, weight, colour: figure.isReported ? ink : muted }, tightShare),
    textLines(notes, xPx, notesYPx, { sizePx: leastTextPx, weight: 400, colour: muted }),
  ].join("");
  return datumOf(figure.subject ?? null, figureText(figure), { xPx, yPx, widthPx, heightPx }, body);
}

function figureShape({ figure, sizePx, notes, isCut }: PlacedFigure, box: Box): FrameWords {
  const said = isCut ? [notes.join(" ")] : figure.notes;
  const muted = { tone: "muted", isItem: false } as const;
  const weight = figure.isReported ? 700 : 400;
  return {
    kind: "words",
    name: figure.label,
    role: null,
    box,
    paragraphs: [
      { ...muted, text: figure.label, sizePx: labelPx, weight: 600 },
      { ...muted, text: figure.text, sizePx, weight, tone: figure.isReported ? "ink" : "muted" },
      ...said.map((text) => ({ ...muted, text, sizePx: leastTextPx, weight: 400 }) as const),
    ],
  };
}

function figureText({ label, text, notes }: DeckFigure): string {
  return [`${label}: ${text}`, ...notes].map(printable).join("; ");
}

/** An attack's figures set large, each with its bounds in words and what has to be said beside it. */
export function figuresFrames(slide: Extract<Slide, { kind: "figures" }>, setting: FrameSetting): SlideFrame[] {
  const { title, figures, sourceLine, notes, behind = [] } = slide;
  const box = slideLayout(setting.shape).boxes.tallBody;
  const { widthPx, stepPx, pages } = figuresLayout(figures, box, setting.shape === "16:9");
  const contents = pages.map((page): FrameContent => {
    const heights = page.map((row) => Math.max(...row.map(({ heightPx }) => heightPx)));
    const freePx = box.heightPx - heights.reduce((sum, heightPx) => sum + heightPx, 0);
    const betweenPx = Math.min(freePx / Math.max(page.length, 1), 96);
    let yPx = box.yPx;
    const shapes: FrameWords[] = [];
    const body = page.map((row, index) => {
      const topPx = yPx;
      for (const [column, one] of row.entries()) {
        const xPx = box.xPx + column * stepPx;
        shapes.push(figureShape(one, { xPx, yPx: topPx + ruleToLabelPx, widthPx, heightPx: one.heightPx }));
      }
      yPx += (heights[index] ?? 0) + betweenPx;
      return row.map((one, column) => figureMarkup(one, box.xPx + column * stepPx, topPx, widthPx, setting)).join("");
    });
    const shown = page.flat().map(({ figure }) => figure);
    const furtherNotes = page.flat().flatMap(({ isCut, figure }) => (isCut ? [`${figureText(figure)}.`] : []));
    const measures = new Set(shown.map(({ subject }) => subject?.measure));
    const claims = behind.filter(({ claim }) => measures.has(claim.measure));
    const altText = shown.map((figure) => `${figureText(figure)}.`).join("\n");
    return { body: body.join(""), altText, claims, furtherNotes, shapes };
  });
  return framed({ title, layout: "content", notes, sourceLine, behind }, contents, setting);
}
