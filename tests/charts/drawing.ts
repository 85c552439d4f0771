import { parseXml, XmlElement } from "@rgrove/parse-xml";
import type { FontWeight } from "@/lib/viz/text-width";
import { textWidthPx } from "@/lib/viz/text-width";
import { type Box, pathBox } from "./path-box";

/** A line of text as drawn: its words, its size and weight, and the ground that its letters may cover, in px. */
export interface DrawnText {
  readonly text: string;
  readonly sizePx: number;
  readonly box: Box;
}

/** A stroke or a filled shape as drawn, without its stroke's width; `datum` numbers the figure that it belongs to, null for none. */
export interface DrawnShape {
  readonly name: string;
  readonly datum: number | null;
  readonly box: Box;
}

/** A drawing taken apart, all in px from its top left corner. `grounds` are the grounds of the figures, in their order. */
export interface Drawing {
  readonly root: XmlElement;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly texts: readonly DrawnText[];
  readonly shapes: readonly DrawnShape[];
  readonly grounds: readonly Box[];
}

/** The elements below one, itself first, in document order. */
export function elementsOf(element: XmlElement): XmlElement[] {
  const inner = element.children.filter((child) => child instanceof XmlElement);
  return [element, ...inner.flatMap(elementsOf)];
}

/** The root of well-formed XML; throws, with the place, on anything else. */
export function rootOf(xml: string): XmlElement {
  const { root } = parseXml(xml);
  if (root === null) throw new Error("the document has no element");
  return root;
}

const ascent = 0.74;
const descent = 0.22;

/** What an element's drawing depends on besides its own attributes. */
interface Around {
  readonly style: Readonly<Record<string, string>>;
  readonly x: number;
  readonly y: number;
  readonly datum: number | null;
}

function numberOf(element: XmlElement, name: string): number {
  return Number(element.attributes[name] ?? 0);
}

/** The words of an element, those of the elements within included. */
export function textOf(element: XmlElement): string {
  return element.text;
}

function drawnText(element: XmlElement, { style, x: aroundX, y: aroundY }: Around): DrawnText {
  const text = textOf(element);
  const sizePx = Number(style["font-size"]);
  const widthPx = textWidthPx(text, sizePx, Number(style["font-weight"] ?? 400) as FontWeight);
  const x = aroundX + numberOf(element, "x") - (style["text-anchor"] === "middle" ? widthPx / 2 : 0);
  const y = aroundY + numberOf(element, "y");
  return { text, sizePx, box: { x0: x, x1: x + widthPx, y0: y - ascent * sizePx, y1: y + descent * sizePx } };
}

function shapeBox(element: XmlElement): Box | null {
  if (element.name === "path") return pathBox(element.attributes.d ?? "");
  if (element.name === "rect") {
    const [x, y] = [numberOf(element, "x"), numberOf(element, "y")];
    return { x0: x, y0: y, x1: x + numberOf(element, "width"), y1: y + numberOf(element, "height") };
  }
  if (element.name !== "circle") return null;
  const [x, y, r] = [numberOf(element, "cx"), numberOf(element, "cy"), numberOf(element, "r")];
  return { x0: x - r, y0: y - r, x1: x + r, y1: y + r };
}

function moved({ x0, y0, x1, y1 }: Box, { x, y }: Around): Box {
  return { x0: x0 + x, x1: x1 + x, y0: y0 + y, y1: y1 + y };
}

/** What a drawing with links holds, whichever the chart: a link's ground is its first rectangle. Throws on XML that is not well-formed. */
export function drawing(svg: string): Drawing {
  const root = rootOf(svg);
  const texts: DrawnText[] = [];
  const shapes: DrawnShape[] = [];
  const grounds: Box[] = [];
  const walk = (element: XmlElement, around: Around, isGround: boolean) => {
    const { transform = "", ...own } = element.attributes;
    const [, right = 0, down = 0] = /^translate\((\S+) (\S+)\)$/.exec(transform)?.map(Number) ?? [];
    const isLink = element.name === "a";
    const here: Around = {
      style: { ...around.style, ...own },
      x: around.x + right,
      y: around.y + down,
      datum: isLink ? grounds.length : around.datum,
    };
    if (element.name === "text") texts.push(drawnText(element, here));
    const box = shapeBox(element);
    if (box !== null && isGround) grounds.push(moved(box, here));
    else if (box !== null) shapes.push({ name: element.name, datum: around.datum, box: moved(box, here) });
    const inner = element.children.filter((child) => child instanceof XmlElement);
    for (const [index, child] of inner.entries()) walk(child, here, isLink && index === 0 && child.name === "rect");
  };
  walk(root, { style: {}, x: 0, y: 0, datum: null }, false);
  return { root, widthPx: numberOf(root, "width"), heightPx: numberOf(root, "height"), texts, shapes, grounds };
}
