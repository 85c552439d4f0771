import type { ChartDocument } from "../../../document/chart-document";
import { figuresInWords } from "../../../document/words-table";
import { partTitle } from "../../slide-text";
import type { Box } from "../box";
import { type DrawnPicture, drawnPicture, type PicturePart } from "../drawn-picture";
import { pictureShape } from "../picture-shape";
import type { Shape } from "../shape";
import type { SlideContent } from "../slide-content";
import { footShapes, type SlideSetting, titleShape } from "./slide-setting";
import { wordsSlides } from "./table-slides";

type Slide = Omit<SlideContent, "notes">;

function placedPart({ height }: PicturePart, yInches: number, widthInches: number, body: Box): Box {
  const { x, width } = body;
  return { x: x + (width - widthInches) / 2, y: yInches, width: widthInches, height: height * widthInches };
}

/** A part of a drawing in its box, below the names and scales that it has in common with the first. */
export function partShapes(
  { picture, head }: DrawnPicture,
  part: PicturePart,
  index: number,
  document: ChartDocument,
  body: Box,
): Shape[] {
  const { y, width, height } = body;
  const above = index === 0 ? null : head;
  const wide = Math.min(width, height / (part.height + (above?.height ?? 0)));
  const { name, altText } = document;
  if (above === null) return [pictureShape(name, altText, placedPart(part, y, wide, body), picture, part.crop)];
  const headBox = placedPart(above, y, wide, body);
  const own = placedPart(part, y + headBox.height, wide, body);
  return [
    pictureShape(`${name}: heads`, `The names and scales of “${document.title}”`, headBox, picture, above.crop),
    pictureShape(name, altText, own, picture, part.crop),
  ];
}

/** A chart's figures as a table on slides of their own. */
export function figureTables(title: string, document: ChartDocument, setting: SlideSetting): Slide[] {
  const foot = footShapes(document.sourceLine, document.permalink, setting);
  const named = (part: number, of: number) => `${title}: ${partTitle("the figures", part, of)}`;
  return wordsSlides(figuresInWords(document.table), named, foot, setting);
}

/** A chart without a native form: its drawing on as many slides as its text needs, and on those after them its figures as a table. */
export async function pictureSlides(title: string, document: ChartDocument, setting: SlideSetting): Promise<Slide[]> {
  const foot = footShapes(document.sourceLine, document.permalink, setting);
  const { tallBody } = setting.boxes;
  const drawn = await drawnPicture(document, tallBody);
  const pictures = drawn.parts.map((part, index): Slide => {
    const name = partTitle(title, index + 1, drawn.parts.length);
    const shapes = [titleShape(name, setting), ...partShapes(drawn, part, index, document, tallBody), ...foot];
    return { layout: "content", title: name, shapes };
  });
  return [...pictures, ...figureTables(title, document, setting)];
}
