import { chartDocument } from "@/components/charts/document";
import type { ChartId } from "@/components/charts/registry";
import type { Slide, SlideShape } from "@/lib/document/deck";
import { leastTextPx, type SlideFrame } from "@/lib/export/frames/slide-frame";
import { slideFrames } from "@/lib/export/frames/slide-frames";
import { slideLayout } from "@/lib/export/slide-boxes";
import type { Ledger } from "@/lib/ledger/fold";
import type { Theme } from "@/lib/query/query";
import type { Selection } from "@/lib/query/selection";
import { type Drawing, drawing, elementsOf } from "../charts/drawing";
import type { Box } from "../charts/path-box";

export const shapes: readonly SlideShape[] = ["16:9", "4:3"];

/** A slide as it is shown, numbered from one. */
export function framesOf(
  slide: Slide,
  ledger: Ledger,
  shape: SlideShape = "16:9",
  theme: Theme = "light",
): Promise<SlideFrame[]> {
  const deck = { permalink: "/briefings/morning", revision: ledger.revision };
  return slideFrames(slide, { shape, theme, names: ledger, site: "https://strikes.example", deck, first: 1 });
}

/** A chart of a selection as a slide. */
export async function chartSlideOf(chart: ChartId, selection: Selection): Promise<Extract<Slide, { kind: "chart" }>> {
  const document = await chartDocument(chart, selection, { widthPx: 1120, theme: "light" });
  return { kind: "chart", title: document.title, notes: [], document };
}

/** All that a frame's picture says, without the white space at which its lines are parted. */
export function saidBy(frames: readonly SlideFrame[]): string {
  return frames
    .flatMap(({ svg }) => drawing(svg).texts.map(({ text }) => text))
    .join("")
    .replace(/\s/g, "");
}

function isOutside({ x0, y0, x1, y1 }: Box, { widthPx, heightPx }: Pick<Drawing, "widthPx" | "heightPx">): boolean {
  return x0 < -1 || y0 < -1 || x1 > widthPx + 1 || y1 > heightPx + 1;
}

function areOver(a: Box, b: Box): boolean {
  return a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5 && a.y0 < b.y1 - 0.5 && b.y0 < a.y1 - 0.5;
}

/** Everything that is wrong with a frame as a picture, in words; empty when nothing is. */
export function frameFaults({ svg, widthPx, heightPx, title }: SlideFrame, shape: SlideShape): string[] {
  const drawn = drawing(svg);
  const layout = slideLayout(shape);
  const found: string[] = [];
  if (drawn.widthPx !== layout.widthPx || drawn.heightPx !== layout.heightPx)
    found.push("is not as large as its screen");
  if (widthPx !== layout.widthPx || heightPx !== layout.heightPx) found.push("says another size");
  for (const { text, sizePx, box } of drawn.texts) {
    if (sizePx < leastTextPx) found.push(`“${text}” is ${sizePx} px high`);
    if (isOutside(box, drawn)) found.push(`“${text}” leaves the frame`);
  }
  for (const { name, box } of drawn.shapes) if (isOutside(box, drawn)) found.push(`a ${name} leaves the frame`);
  for (const [index, one] of drawn.texts.entries()) {
    for (const other of drawn.texts.slice(index + 1)) {
      if (areOver(one.box, other.box)) found.push(`“${one.text}” lies over “${other.text}”`);
    }
  }
  for (const { name, attributes } of elementsOf(drawn.root)) {
    const outside = Object.entries(attributes).find(
      ([key, value]) =>
        ["id", "href", "style", "src"].includes(key) || /url\(|^https?:(?!\/\/www\.w3\.org)/.test(value),
    );
    if (outside !== undefined) found.push(`<${name} ${outside[0]}="${outside[1]}">`);
    if (["script", "style", "image", "foreignObject", "use"].includes(name)) found.push(`has a <${name}>`);
  }
  return found.map((fault) => `${title}: ${fault}`);
}
