import type { Deck } from "../../document/deck";
import type { Theme } from "../../query/query";
import { drawingMarks, type Mark } from "../drawing/drawing-reader";
import type { ExportSetting } from "../exporter";
import type { FrameTablePage } from "../frames/frame-shape";
import type { SlideFrame } from "../frames/slide-frame";
import { slideFrames } from "../frames/slide-frames";
import { printable } from "../printable";
import { slideLayout } from "../slide-boxes";
import type { Pages } from "./pages";
import { paint } from "./painter";
import { drewTable } from "./show-table";

/** A frame's marks by what they are to whoever listens to it. */
interface FrameParts {
  readonly ground: readonly Mark[];
  readonly title: readonly Mark[];
  readonly body: readonly Mark[];
  readonly foot: readonly Mark[];
}

function partsOf({ svg, layout }: SlideFrame, footPx: number, titleEndsPx: number): FrameParts {
  const [paper, ...marks] = drawingMarks(svg);
  const isCover = layout === "title" || layout === "section";
  const isTitle = (mark: Mark) => mark.kind === "text" && mark.weight === 700 && (isCover || mark.yPx <= titleEndsPx);
  const foot = marks.filter((mark) => mark.kind === "text" && mark.topPx >= footPx - 1);
  return {
    ground: paper === undefined ? [] : [paper],
    title: marks.filter(isTitle),
    foot,
    body: marks.filter((mark) => !isTitle(mark) && !foot.includes(mark)),
  };
}

/** The table that a frame is but for words above it; null for any other. */
function tableOf({ shapes }: SlideFrame): FrameTablePage | null {
  const [table, ...others] = shapes.filter(({ kind }) => kind !== "words");
  return table?.kind === "table" && others.length === 0 ? table : null;
}

/** Marks that stand above a table, and its own. */
function aroundTable(marks: readonly Mark[], table: FrameTablePage | null) {
  const isAbove = (mark: Mark) => table !== null && mark.kind === "text" && mark.yPx < table.box.yPx;
  return { above: marks.filter(isAbove), own: marks.filter((mark) => !isAbove(mark)) };
}

/** A frame as a page as large as a slide: its title as a heading, words as words, and what is drawn as a figure with its text alternative. */
function drawFrame(pages: Pages, frame: SlideFrame, tag: string): void {
  const { doc, type } = pages;
  pages.turn("landscape", frame.title);
  const { widthPt, heightPt } = pages.pageSize;
  const scale = widthPt / frame.widthPx;
  const { source, title } = slideLayout(frame.widthPx === 1920 ? "16:9" : "4:3").boxes;
  const parts = partsOf(frame, source.yPx, title.yPx + title.heightPx + 8);
  const drawn = (marks: readonly Mark[]) => () => {
    doc.save().scale(scale);
    paint(doc, type, marks);
    doc.restore();
  };
  doc.outline.addItem(printable(frame.title));
  pages.artifact("Page", drawn(parts.ground));
  const tagged = (
    name: string,
    marks: readonly Mark[],
    options: { alt?: string; bbox?: [number, number, number, number] } = {},
  ) => {
    if (marks.length === 0) return;
    const element = doc.struct(name, options);
    pages.root.add(element);
    element.add(drawn(marks));
    element.end();
  };
  tagged(tag, parts.title);
  const isWords = frame.shapes.every(({ kind }) => kind === "words") && frame.layout !== "content";
  const alt = printable(frame.altText.split("\n").slice(1).join("\n")) || printable(frame.title);
  const bbox: [number, number, number, number] = [0, 0, widthPt, heightPt];
  const table = tableOf(frame);
  const { above, own } = aroundTable(parts.body, table);
  tagged("P", above);
  if (table === null || !drewTable(pages, table, own, drawn)) {
    tagged(isWords ? "P" : "Figure", own, isWords ? {} : { alt, bbox });
  }
  tagged("P", parts.foot);
}

/** A deck as the slides that are shown, a page each. */
export async function drawShow(
  pages: Pages,
  deck: Deck,
  theme: Theme,
  { names, site }: Pick<ExportSetting, "names" | "site">,
): Promise<void> {
  let first = 1;
  for (const slide of deck.slides) {
    const frames = await slideFrames(slide, { shape: deck.shape ?? "16:9", theme, names, site, deck, first });
    for (const [index, frame] of frames.entries()) drawFrame(pages, frame, first === 1 && index === 0 ? "H1" : "H2");
    first += frames.length;
  }
}
