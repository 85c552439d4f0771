import type { ChartDocument } from "../../document/chart-document";
import { claimRows } from "../../document/claim-rows";
import type { Slide } from "../../document/deck";
import { figuresInWords } from "../../document/words-table";
import type { Box } from "../../viz/box";
import { slideLayout } from "../slide-boxes";
import { fittedWords } from "../slide-text";
import { aligned, type Block, emptyText, partBlock, partText, untold, withinMargin } from "./chart-part";
import { fittedChart } from "./fitted-chart";
import { type FrameWords, wordsShape } from "./frame-shape";
import { columnLines, framed, linesPx } from "./framed";
import { paletteOf, textLine, textLines } from "./markup";
import { type FrameContent, type FrameSetting, leastTextPx, type SlideFrame } from "./slide-frame";
import { wordsContents } from "./table-frames";

type SlideOf<Kind extends Slide["kind"]> = Extract<Slide, { kind: Kind }>;

const [belowSubtitlePx, subtitleLeading] = [22, 1.24];

/** Words at a chart's head, and the same for formats that set them themselves. */
interface HeadBlock extends Block {
  readonly shapes: readonly FrameWords[];
}

const noNotes = { markup: "", shapes: [] };

/** What a chart counts and of what, below the slide's title; its own title first where the slide has another. */
function subtitleBlock(title: string, document: ChartDocument, { shape, theme }: FrameSetting): HeadBlock {
  const box = slideLayout(shape).boxes.subtitle;
  const own = title === document.title ? "" : `${document.title}. `;
  const text = `${own}${document.subtitle}`;
  // A third line pushes the chart down and the subtitle is whole.
  const room = { ...box, heightPx: box.heightPx + 24 };
  const inTwo = fittedWords(text, box, [30, 28, 26, leastTextPx], 400, subtitleLeading);
  const { sizePx, lines, isWhole } = inTwo.isWhole
    ? inTwo
    : fittedWords(text, room, [leastTextPx], 400, subtitleLeading);
  const style = { sizePx, weight: 400, colour: paletteOf(theme).muted } as const;
  return {
    markup: textLines(lines, box.xPx, box.yPx, style, subtitleLeading),
    bottomPx: box.yPx + lines.length * sizePx * subtitleLeading + belowSubtitlePx,
    left: isWhole ? [] : [text],
    shapes: wordsShape(
      "Unit and scope",
      "subtitle",
      { ...box, heightPx: lines.length * sizePx * subtitleLeading },
      lines.join(" "),
      {
        ...{ sizePx, weight: 400, tone: "muted" },
      },
    ),
  };
}

/** A chart's notes below it where there is room; null where there is none. */
function notesBlock(
  notes: readonly string[],
  fromPx: number,
  box: Box,
  { theme }: FrameSetting,
): { readonly markup: string; readonly shapes: readonly FrameWords[] } | null {
  const lines = notes.flatMap((note) => columnLines(note, box.widthPx, leastTextPx));
  const topPx = fromPx + 14;
  if (topPx + linesPx(lines.length, leastTextPx) > box.yPx + box.heightPx) return null;
  const style = { sizePx: leastTextPx, weight: 400 } as const;
  const room = { ...box, yPx: topPx, heightPx: box.yPx + box.heightPx - topPx };
  return {
    markup: textLines(lines, box.xPx, topPx, { ...style, colour: paletteOf(theme).ink }),
    shapes: wordsShape("Notes", null, room, notes.join(" "), { ...style, tone: "ink" }),
  };
}

function emptyContent(document: ChartDocument, head: HeadBlock, box: Box, { theme }: FrameSetting): FrameContent {
  const style = { sizePx: 40, weight: 400, colour: paletteOf(theme).muted } as const;
  const text = emptyText(document);
  const body = head.markup + textLine(text, box.xPx, head.bottomPx + 40, style);
  const place = { ...box, yPx: head.bottomPx + 40, heightPx: 60 };
  const shapes = [...head.shapes, ...wordsShape("What is shown", null, place, text, { ...style, tone: "muted" })];
  return { body, altText: document.altText, claims: [], shapes, furtherNotes: [...head.left, ...document.notes] };
}

/** A chart’s frames but for what stands around them, below its subtitle. */
export async function chartContents(
  title: string,
  document: ChartDocument,
  notes: readonly string[],
  setting: FrameSetting,
): Promise<FrameContent[]> {
  const { tallBody } = slideLayout(setting.shape).boxes;
  const head = subtitleBlock(title, document, setting);
  const bottomPx = tallBody.yPx + tallBody.heightPx;
  const box = { ...tallBody, yPx: head.bottomPx, heightPx: bottomPx - head.bottomPx };
  if (document.table.rows.length === 0) return [emptyContent(document, head, box, setting)];
  const claims = claimRows(document, setting.names);
  const noteLines = document.notes.flatMap((note) => columnLines(note, box.widthPx, leastTextPx)).length;
  const aboveNotes = { ...box, heightPx: box.heightPx - linesPx(noteLines, leastTextPx) - 14 };
  const beside = await fittedChart(document, withinMargin(aboveNotes), setting);
  const isOne = beside !== null && beside.parts.length === 1;
  const fitted = isOne ? beside : await fittedChart(document, withinMargin(box), setting);
  if (fitted === null) {
    const tables = wordsContents(figuresInWords(document.table), setting, box);
    return tables.map((one, index) => ({
      ...one,
      body: head.markup + one.body,
      claims,
      shapes: [...head.shapes, ...one.shapes],
      furtherNotes: index === 0 ? [...head.left, ...untold([document], notes)] : [],
    }));
  }
  return fitted.parts.map((_, index): FrameContent => {
    const part = partBlock(fitted, index, aligned(box, fitted), document, claims);
    const isLast = index === fitted.parts.length - 1;
    const told = isLast ? notesBlock(document.notes, part.bottomPx, box, setting) : noNotes;
    return {
      body: head.markup + part.markup + (told?.markup ?? ""),
      shapes: [...head.shapes, ...part.shapes, ...(told?.shapes ?? [])],
      altText: partText(document, index, fitted.parts.length),
      claims: part.claims,
      furtherNotes: [...(index === 0 ? head.left : []), ...(told === null ? untold([document], notes) : [])],
    };
  });
}

/** A chart in one frame, or in as many as its text needs to be read across a room. */
export async function chartFrames(slide: SlideOf<"chart">, setting: FrameSetting): Promise<SlideFrame[]> {
  const { title, document, notes, behind = [] } = slide;
  const contents = await chartContents(title, document, notes, setting);
  return framed({ title, layout: "content", notes, sourceLine: document.sourceLine, behind }, contents, setting);
}
