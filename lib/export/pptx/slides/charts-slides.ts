import type { ChartDocument } from "../../../document/chart-document";
import type { Slide } from "../../../document/deck";
import { partTitle } from "../../slide-text";
import type { Box, SlideBoxes } from "../box";
import { drawnPicture } from "../drawn-picture";
import { panelPages } from "../panel-pages";
import { panelShapes } from "../panel-shapes";
import { readingKey } from "../reading-key";
import { type Shape, textBox } from "../shape";
import type { SlideContent } from "../slide-content";
import { fittingSizePt } from "../text-extent";
import { speakerNotes } from "./chart-slide";
import { figureTables, partShapes } from "./picture-slides";
import { boldFactor, fittedText, footShapes, type SlideSetting, titleShape } from "./slide-setting";

const [headInches, belowHeadInches] = [0.66, 0.1];

/** What a half of a slide says of its chart: its title, and unit and scope. */
function headShape({ title, subtitle, native }: ChartDocument, half: Box): Shape {
  const scope = native?.subtitle ?? subtitle;
  const fittingPt = (text: string, inches: number, sizesPt: readonly number[]) =>
    fittingSizePt(text, half.width / boldFactor, inches, sizesPt);
  return textBox(`About “${title}”`, { ...half, height: headInches }, [
    [{ text: title, sizePt: fittingPt(title, 0.32, [15, 14, 13, 12, 11, 10, 9]), isBold: true, colour: "ink" }],
    [{ text: scope, sizePt: fittingPt(scope, 0.34, [11, 10, 9, 8]), colour: "muted" }],
  ]);
}

/** A chart for half of a slide, on as many slides as it needs: drawn by the software itself where it can, else as a picture. */
async function halfPages(document: ChartDocument, half: Box): Promise<Shape[][]> {
  const topInches = headInches + belowHeadInches;
  const box = { ...half, y: half.y + topInches, height: half.height - topInches };
  const { native, table, altText } = document;
  if (table.rows.length === 0) {
    return [[textBox("What is shown", box, [[{ text: altText, sizePt: 16, colour: "muted" }]])]];
  }
  if (native !== null) {
    // One below another they are too flat to be read in half a slide's width, so each has a slide.
    const pages = native.panels.flatMap((panel) => panelPages([panel], box));
    const isOnly = pages.length === 1;
    return pages.map((page) => page.flatMap((placed) => panelShapes(placed, document, isOnly)));
  }
  const drawn = await drawnPicture(document, box);
  return drawn.parts.map((part, index) => partShapes(drawn, part, index, document, box));
}

function halvesOf({ left, right, key }: SlideBoxes): readonly [Box, Box] {
  const height = key.y - 0.08 - left.y;
  return [
    { ...left, height },
    { ...right, height },
  ];
}

/** How both charts are to be read, each sentence once. */
function keyOf(documents: readonly ChartDocument[]): string {
  const told = documents.flatMap(({ native, notes }) =>
    native === null ? notes : [readingKey(native), ...(native.notes ?? notes)],
  );
  return [...new Set(told.filter((text) => text !== ""))].join(" ");
}

/**
 * Two charts side by side, over as many slides as the longer one needs; the figures of those that have no native form stand as tables on the
 * slides after them.
 */
export async function chartsSlides(
  { title, notes, documents }: Extract<Slide, { kind: "charts" }>,
  setting: SlideSetting,
): Promise<SlideContent[]> {
  const halves = halvesOf(setting.boxes);
  const pages = await Promise.all(documents.map((document, side) => halfPages(document, halves[side] ?? halves[0])));
  const count = Math.max(...pages.map(({ length }) => length));
  const sources = [...new Set(documents.map(({ sourceLine }) => sourceLine))].join(" ");
  const foot = footShapes(sources, setting.deck.permalink, setting);
  const said = [...notes, ...documents.flatMap((document) => speakerNotes([], document, setting))];
  const slides = Array.from({ length: count }, (_, index): SlideContent => {
    const name = partTitle(title, index + 1, count);
    const shown = documents.flatMap((document, side) => [
      headShape(document, halves[side] ?? halves[0]),
      ...(pages[side]?.[index] ?? []),
    ]);
    const key = fittedText("key", "How to read it", keyOf(documents), [9, 8, 7], setting);
    const shapes = [titleShape(name, setting), ...shown, ...key, ...foot];
    return { layout: "content", title: name, shapes, notes: index === 0 ? said : [sources] };
  });
  const tables = documents
    .filter(({ native, table }) => native === null && table.rows.length > 0)
    .flatMap((document) => figureTables(document.title, document, setting))
    .map((slide): SlideContent => ({ ...slide, notes: [sources] }));
  return [...slides, ...tables];
}
