import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { LRUCache } from "lru-cache";
import { type FontWeight, fontWeights } from "../font-files";
import { printable } from "../printable";
import { colourOf, initialStyle, known, numberOf, ownAttributes, refused, type Style, styleOf } from "./element-style";
import { type Outline, pathOutline } from "./path-outline";

export interface Stroke {
  readonly colour: string;
  readonly widthPx: number;
  /** Lengths of strokes and gaps in px; empty for an unbroken line. */
  readonly dashes: readonly number[];
  readonly isRoundCapped: boolean;
  readonly isRoundJoined: boolean;
}

/** A filled or stroked shape of a drawing. `topPx` and `bottomPx` are where its strokes run, from the drawing's top. */
export interface ShapeMark {
  readonly kind: "shape";
  readonly outline: Outline;
  readonly fill: string | null;
  /** How much of its fill covers what is behind it, from 0 to 1. */
  readonly opacity: number;
  readonly stroke: Stroke | null;
  readonly topPx: number;
  readonly bottomPx: number;
}

/** A line of text of a drawing: `xPx` of its start or its middle, `yPx` of its baseline. */
export interface TextMark {
  readonly kind: "text";
  readonly text: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly anchor: "start" | "middle" | "end";
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly colour: string;
  readonly topPx: number;
  readonly bottomPx: number;
}

export type Mark = ShapeMark | TextMark;

function strokeOf(element: XmlElement, style: Style): Stroke | null {
  const colour = colourOf(element, style, "stroke");
  if (colour === null) return null;
  const dashes = style["stroke-dasharray"] ?? "none";
  return {
    colour,
    widthPx: numberOf(element, "stroke-width", style["stroke-width"]),
    dashes: dashes === "none" ? [] : dashes.split(" ").map((text) => numberOf(element, "stroke-dasharray", text)),
    isRoundCapped: known(element, style, "stroke-linecap", ["butt", "round"]) === "round",
    isRoundJoined: known(element, style, "stroke-linejoin", ["miter", "round"]) === "round",
  };
}

function outlineOf(element: XmlElement, dx: number, dy: number): Outline {
  const at = (name: string) => numberOf(element, name);
  if (element.name === "rect") {
    const [x, y] = [at("x") + dx, at("y") + dy];
    return { kind: "rect", x, y, width: at("width"), height: at("height"), radius: at("rx") };
  }
  if (element.name === "circle") return { kind: "circle", x: at("cx") + dx, y: at("cy") + dy, radius: at("r") };
  return { kind: "path", steps: pathOutline(element.attributes.d ?? "", dx, dy) };
}

function spanOf(outline: Outline): readonly [number, number] {
  if (outline.kind === "rect") return [outline.y, outline.y + outline.height];
  if (outline.kind === "circle") return [outline.y - outline.radius, outline.y + outline.radius];
  const ys = outline.steps.flatMap((step) => (step.kind === "close" ? [] : [step.y]));
  return [Math.min(...ys), Math.max(...ys)];
}

function shapeMark(element: XmlElement, style: Style, dx: number, dy: number): ShapeMark {
  const outline = outlineOf(element, dx, dy);
  const stroke = strokeOf(element, style);
  const [topPx, bottomPx] = spanOf(outline);
  const halfPx = (stroke?.widthPx ?? 0) / 2;
  const fill = colourOf(element, style, "fill");
  const opacity = numberOf(element, "fill-opacity", style["fill-opacity"]);
  return { kind: "shape", outline, fill, opacity, stroke, topPx: topPx - halfPx, bottomPx: bottomPx + halfPx };
}

function textMark(element: XmlElement, style: Style, dx: number, dy: number): TextMark {
  const sizePx = numberOf(element, "font-size", style["font-size"]);
  const weight = fontWeights.find((one) => String(one) === style["font-weight"]);
  const colour = colourOf(element, style, "fill");
  if (weight === undefined) throw refused(element, "font-weight");
  if (colour === null || style.stroke !== "none") throw refused(element, "fill");
  const inner = element.children.find((child) => child instanceof XmlElement);
  if (inner !== undefined) throw new Error(`a drawing's <text> with <${inner.name}> in it: a PDF has no form for it`);
  const yPx = numberOf(element, "y") + dy;
  return {
    kind: "text",
    text: printable(element.text),
    xPx: numberOf(element, "x") + dx,
    yPx,
    anchor: known(element, style, "text-anchor", ["start", "middle", "end"]),
    sizePx,
    weight,
    colour,
    topPx: yPx - 0.8 * sizePx,
    bottomPx: yPx + 0.25 * sizePx,
  };
}

/** A drawing as its elements, and as what is painted of them, in order. */
export interface ReadDrawing {
  readonly root: XmlElement;
  readonly marks: readonly Mark[];
}

function newlyRead(svg: string): ReadDrawing {
  const marks: Mark[] = [];
  const walk = (element: XmlElement, around: Style, aroundX: number, aroundY: number) => {
    const own = ownAttributes[element.name];
    if (own === undefined) throw new Error(`a drawing's <${element.name}>: a PDF has no form for it`);
    const style = styleOf(element, around, own);
    const { transform } = element.attributes;
    const moved = transform === undefined ? null : /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(transform);
    if (transform !== undefined && moved === null) throw refused(element, "transform");
    const [dx, dy] = [aroundX + Number(moved?.[1] ?? 0), aroundY + Number(moved?.[2] ?? 0)];
    if (element.name === "text") marks.push(textMark(element, style, dx, dy));
    else if (["rect", "circle", "path"].includes(element.name)) marks.push(shapeMark(element, style, dx, dy));
    else if (["svg", "g", "a"].includes(element.name)) {
      for (const child of element.children) if (child instanceof XmlElement) walk(child, style, dx, dy);
    }
  };
  const { root } = parseXml(svg);
  if (root === null) throw new Error("a drawing without an element");
  walk(root, initialStyle, 0, 0);
  return { root, marks };
}

/** What is kept of drawings read last, by their markup's length: a picture is fitted, parted and painted in turn, each from its marks. */
const read = new LRUCache<string, ReadDrawing>({
  maxSize: 3_000_000,
  sizeCalculation: (_, svg) => Math.max(1, svg.length),
});

/**
 * What a drawing of ours is made of, in the order in which it is painted. Throws on an element, an attribute or a value that is none of a
 * drawing's: nothing is ever left out in silence.
 */
export function readDrawing(svg: string): ReadDrawing {
  const known = read.get(svg) ?? newlyRead(svg);
  read.set(svg, known);
  return known;
}

/** What is painted of a drawing, as `readDrawing` has it. */
export function drawingMarks(svg: string): readonly Mark[] {
  return readDrawing(svg).marks;
}
