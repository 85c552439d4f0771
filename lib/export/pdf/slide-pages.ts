import type { DeckFigure, Slide, SlideKind } from "../../document/deck";
import { drawChart } from "./chart-pages";
import { drawClaims } from "./claims-section";
import { type Line, linesHeightPt } from "./lines";
import type { Pages } from "./pages";
import type { StructureElement } from "./pdfkit";
import { printable } from "./printable";

type SlideOf<Kind extends SlideKind> = Extract<Slide, { kind: Kind }>;

/** Where a slide stands among the others. */
interface Place {
  /** The tag of a slide's own heading, and of one within it. */
  readonly tags: readonly [string, string];
  readonly before: SlideKind | null;
}

function beginning(pages: Pages, title: string, tag: string): void {
  const style = pages.style("heading", 700);
  pages.doc.outline.addItem(printable(title));
  pages.paragraph(tag, title, style, style.sizePt * 0.6);
}

function notesBelow(pages: Pages, notes: readonly string[]): void {
  // A slide's notes are for whoever speaks; on a sheet, which is read, they are part of what is said.
  if (!pages.format.turns) return;
  for (const note of notes) pages.paragraph("P", note, pages.style("body"), 4);
}

function drawTitle(pages: Pages, { title, lines, notes }: SlideOf<"title">): void {
  pages.turn("portrait", title);
  const [style, body] = [pages.style("title", 700), pages.style("subheading")];
  const lineStyle = { ...body, weight: 400 as const };
  if (!pages.format.turns) pages.yPt += Math.max(0, pages.roomPt * 0.3);
  pages.doc.outline.addItem(printable(title));
  pages.paragraph("H1", title, style, style.sizePt * 0.5);
  for (const line of lines) pages.paragraph("P", line, lineStyle, 4);
  pages.yPt += style.sizePt;
  notesBelow(pages, notes);
}

const cardGapPt = 18;

/** What a figure says, a block of lines each for what is counted, the figure, and what stands beside it. */
function cardBlocks(pages: Pages, { label, text, isReported, notes }: DeckFigure, widthPt: number): Line[][] {
  const colour = isReported ? "ink" : "muted";
  return [
    pages.wrap(label, pages.style("body", 600, "muted"), widthPt),
    pages.wrap(text, pages.style("large", isReported ? 700 : 400, colour), widthPt),
    ...notes.map((note) => pages.wrap(note, pages.style("small"), widthPt)),
  ].filter((lines) => lines.length > 0);
}

function drawCard(pages: Pages, list: StructureElement, blocks: readonly Line[][], xPt: number, topPt: number): void {
  const body = pages.element("LBody", pages.element("LI", list));
  let yPt = topPt;
  for (const lines of blocks) {
    pages.element("P", body).add(() => {
      yPt = pages.drawLines(lines, xPt, yPt);
    });
  }
  body.end();
}

function drawFigureCards(pages: Pages, slide: SlideOf<"figures">, { tags, before }: Place): void {
  const isBelowTitle = before === "title" && pages.format.turns;
  if (!isBelowTitle) pages.turn("portrait", slide.title);
  pages.running = slide.title;
  beginning(pages, slide.title, tags[0]);
  const across = pages.format.figuresAcross;
  const widthPt = (pages.widthPt - (across - 1) * cardGapPt) / across;
  const cards = slide.figures.map((figure) => cardBlocks(pages, figure, widthPt));
  const list = pages.element("L");
  for (let at = 0; at < cards.length; at += across) {
    const row = cards.slice(at, at + across);
    const heightPt = Math.max(...row.map((blocks) => linesHeightPt(blocks.flat())));
    pages.need(heightPt + cardGapPt);
    pages.rule();
    const topPt = pages.yPt + 6;
    for (const [index, blocks] of row.entries()) {
      drawCard(pages, list, blocks, pages.leftPt + index * (widthPt + cardGapPt), topPt);
    }
    pages.yPt = topPt + heightPt + cardGapPt;
  }
  list.end();
  pages.paragraph("P", slide.sourceLine, pages.style("small", 400, "muted"), 6);
  notesBelow(pages, slide.notes);
}

async function drawChartSlide(pages: Pages, { title, document, notes }: SlideOf<"chart">, { tags }: Place) {
  await drawChart(pages, document, { heading: title, headingTag: tags[0] });
  notesBelow(
    pages,
    notes.filter((note) => !document.notes.includes(note)),
  );
}

function drawClaimSlides(pages: Pages, { title, claims, notes }: SlideOf<"claims">, { tags }: Place): void {
  pages.turn("portrait", title);
  beginning(pages, title, tags[0]);
  drawClaims(pages, claims, tags[1]);
  notesBelow(pages, notes);
}

const drawers: {
  readonly [Kind in SlideKind]: (pages: Pages, slide: SlideOf<Kind>, place: Place) => void | Promise<void>;
} = { title: drawTitle, chart: drawChartSlide, figures: drawFigureCards, claims: drawClaimSlides };

function drawSlide<Kind extends SlideKind>(pages: Pages, slide: SlideOf<Kind>, place: Place): void | Promise<void> {
  const draw = drawers[slide.kind as Kind];
  return draw(pages, slide, place);
}

/** Slides in order, each on a page of its own or on as many as it needs; on sheets an attack's figures follow the title. */
export async function drawSlides(pages: Pages, slides: readonly Slide[]): Promise<void> {
  const hasTitle = slides[0]?.kind === "title";
  const tags = hasTitle ? (["H2", "H3"] as const) : (["H1", "H2"] as const);
  for (const [index, slide] of slides.entries()) {
    await drawSlide(pages, slide, { tags, before: slides[index - 1]?.kind ?? null });
  }
}
