import type { DeckFigure, Slide, SlideKind } from "../../document/deck";
import { printable } from "../printable";
import { drawChart } from "./chart-pages";
import { drawClaims } from "./claims-section";
import { drawWords } from "./figures-section";
import { type Line, linesHeightPt } from "./lines";
import type { Pages } from "./pages";
import type { StructureElement } from "./pdfkit";
import { beginning, drawSection, drawText, drawTitle, notesBelow, type Place, type SlideOf } from "./words-slides";

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

/** Two charts one after the other, each as large as a page holds it, the second below the heading of the first. */
async function drawChartPair(pages: Pages, { title, documents, notes }: SlideOf<"charts">, { tags }: Place) {
  const [first, second] = documents;
  await drawChart(pages, first, { heading: title, headingTag: tags[0] });
  await drawChart(pages, second, { heading: second.title, headingTag: tags[1] });
  const told = documents.flatMap((document) => document.notes);
  notesBelow(
    pages,
    notes.filter((note) => !told.includes(note)),
  );
}

function drawTableSlide(pages: Pages, { title, table, sourceLine, notes }: SlideOf<"table">, { tags }: Place): void {
  drawWords(pages, printable(title), tags[0], table);
  pages.yPt += 8;
  pages.paragraph("P", sourceLine, pages.style("small", 400, "muted"), 6);
  notesBelow(pages, notes);
}

function drawClaimSlides(pages: Pages, { title, claims, notes }: SlideOf<"claims">, { tags }: Place): void {
  pages.turn("portrait", title);
  beginning(pages, title, tags[0]);
  drawClaims(pages, claims, tags[1]);
  notesBelow(pages, notes);
}

const drawers: {
  readonly [Kind in SlideKind]: (pages: Pages, slide: SlideOf<Kind>, place: Place) => void | Promise<void>;
} = {
  title: drawTitle,
  section: drawSection,
  text: drawText,
  chart: drawChartSlide,
  charts: drawChartPair,
  figures: drawFigureCards,
  table: drawTableSlide,
  claims: drawClaimSlides,
};

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
