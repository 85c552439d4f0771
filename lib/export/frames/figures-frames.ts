import type { DeckFigure, Slide } from "../../document/deck";
import type { Box } from "../../viz/box";
import { printable } from "../printable";
import { slideLayout } from "../slide-boxes";
import { fittedWords } from "../slide-text";
import type { FrameWords } from "./frame-shape";
import { columnLines, framed, linesPx } from "./framed";
import { datumOf, paletteOf, ruleAt, textLines } from "./markup";
import { type FrameContent, type FrameSetting, leastTextPx, type SlideFrame } from "./slide-frame";

const gapPx = { across: 64, down: 44 };
const [labelPx, ruleToLabelPx, labelToTextPx, textToNotesPx] = [30, 18, 6, 12];
const tightShare = 1.14;

/** A figure laid out in a column: its label, itself set large, and what is said beside it. */
interface PlacedFigure {
  readonly figure: DeckFigure;
  readonly label: readonly string[];
  readonly sizePx: number;
  readonly text: readonly string[];
  readonly notes: readonly string[];
  /** Whether some of the notes found no room. */
  readonly isCut: boolean;
  readonly heightPx: number;
}

/** Large where few figures share a slide; words are smaller than numbers, and what is not reported is smaller still. */
function sizesPx({ isReported }: DeckFigure, count: number): number[] {
  if (!isReported) return [48, 40, 34];
  const largest = count <= 2 ? 180 : count <= 4 ? 132 : 96;
  return [180, 156, 132, 112, 96, 84, 72, 60, 52, 46, 40, 34].filter((sizePx) => sizePx <= largest);
}

function placedFigure(figure: DeckFigure, widthPx: number, count: number, mostPx: number): PlacedFigure {
  const label = columnLines(figure.label, widthPx, labelPx, 600);
  const room = { widthPx, heightPx: count <= 4 ? 220 : 130 };
  const weight = figure.isReported ? 700 : 400;
  const fitted = fittedWords(figure.text, room, sizesPx(figure, count), weight, tightShare);
  const text = fitted.isWhole ? fitted.lines : columnLines(figure.text, widthPx, fitted.sizePx, weight);
  const abovePx =
    ruleToLabelPx + linesPx(label.length, labelPx) + labelToTextPx + text.length * fitted.sizePx * tightShare;
  const all = figure.notes.flatMap((note) => columnLines(note, widthPx, leastTextPx));
  const most = Math.floor((mostPx - abovePx - textToNotesPx) / linesPx(1, leastTextPx));
  const notes = all.slice(0, Math.max(0, most));
  const isCut = notes.length < all.length;
  if (isCut) notes.splice(-1, 1, "…");
  const heightPx = abovePx + (notes.length === 0 ? 0 : textToNotesPx + linesPx(notes.length, leastTextPx));
  return { figure, label, sizePx: fitted.sizePx, text, notes, isCut, heightPx };
}

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

function columnCount(count: number, isWide: boolean): number {
  if (count <= 4) return Math.min(count, 2);
  return isWide ? 3 : 2;
}

/** Rows of figures on as many frames as they need, spread over the height that they have. */
function pagesOf(rows: readonly (readonly PlacedFigure[])[], roomPx: number): (readonly PlacedFigure[])[][] {
  const pages: (readonly PlacedFigure[])[][] = [[]];
  let leftPx = roomPx;
  for (const row of rows) {
    const heightPx = Math.max(...row.map((one) => one.heightPx));
    if (heightPx > leftPx && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      leftPx = roomPx;
    }
    pages.at(-1)?.push(row);
    leftPx -= heightPx + gapPx.down;
  }
  return pages;
}

/** An attack's figures set large, each with its bounds in words and what has to be said beside it. */
export function figuresFrames(slide: Extract<Slide, { kind: "figures" }>, setting: FrameSetting): SlideFrame[] {
  const { title, figures, sourceLine, notes, behind = [] } = slide;
  const box = slideLayout(setting.shape).boxes.tallBody;
  const columns = Math.max(1, columnCount(figures.length, setting.shape === "16:9"));
  const widthPx = (box.widthPx - (columns - 1) * gapPx.across) / columns;
  const placed = figures.map((figure) => placedFigure(figure, widthPx, figures.length, box.heightPx));
  const rows = Array.from({ length: Math.ceil(placed.length / columns) }, (_, row) =>
    placed.slice(row * columns, (row + 1) * columns),
  );
  const contents = pagesOf(rows, box.heightPx).map((page): FrameContent => {
    const heights = page.map((row) => Math.max(...row.map(({ heightPx }) => heightPx)));
    const freePx = box.heightPx - heights.reduce((sum, heightPx) => sum + heightPx, 0);
    const betweenPx = Math.min(freePx / Math.max(page.length, 1), 96);
    let yPx = box.yPx;
    const shapes: FrameWords[] = [];
    const body = page.map((row, index) => {
      const topPx = yPx;
      for (const [column, one] of row.entries()) {
        const xPx = box.xPx + column * (widthPx + gapPx.across);
        shapes.push(figureShape(one, { xPx, yPx: topPx + ruleToLabelPx, widthPx, heightPx: one.heightPx }));
      }
      yPx += (heights[index] ?? 0) + betweenPx;
      return row
        .map((one, column) => figureMarkup(one, box.xPx + column * (widthPx + gapPx.across), topPx, widthPx, setting))
        .join("");
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
