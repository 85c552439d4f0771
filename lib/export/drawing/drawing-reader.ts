import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { type FontWeight, fontWeights } from "../font-files";
import { printable } from "../printable";
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

type Style = Readonly<Record<string, string>>;

/** What each element may say of itself, besides its style; anything else would be drawn wrongly, so it is refused. */
const ownAttributes: Readonly<Record<string, readonly string[]>> = {
  svg: ["xmlns", "viewBox", "width", "height", "font-family", "role", "aria-label"],
  title: [],
  desc: [],
  g: ["transform", "aria-hidden", "pointer-events"],
  a: ["class", "aria-label"],
  rect: ["x", "y", "width", "height", "rx"],
  circle: ["cx", "cy", "r"],
  path: ["d"],
  text: ["x", "y"],
};

const initialStyle = {
  fill: "#000000",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "font-size": "16",
  "font-weight": "400",
  "text-anchor": "start",
} as const satisfies Style;

function refused(element: XmlElement, name: string): Error {
  const value = element.attributes[name];
  return new Error(
    `a drawing's <${element.name} ${name}="${value}">: a PDF has no form for it; known forms are in drawing-reader.ts`,
  );
}

function known<Value extends string>(element: XmlElement, style: Style, name: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === style[name]);
  if (found === undefined) throw refused(element, name);
  return found;
}

function colourOf(element: XmlElement, style: Style, name: "fill" | "stroke"): string | null {
  const colour = style[name] ?? "none";
  if (colour === "none" || colour === "transparent") return null;
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw refused(element, name);
  return colour;
}

function numberOf(element: XmlElement, name: string, text = element.attributes[name] ?? "0"): number {
  const number = Number(text);
  if (text === "" || !Number.isFinite(number)) throw refused(element, name);
  return number;
}

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

/**
 * What a drawing of ours is made of, in the order in which it is painted. Throws on an element, an attribute or a value that is none of a
 * drawing's: nothing is ever left out in silence.
 */
export function drawingMarks(svg: string): Mark[] {
  const marks: Mark[] = [];
  const walk = (element: XmlElement, around: Style, aroundX: number, aroundY: number) => {
    const own = ownAttributes[element.name];
    if (own === undefined) throw new Error(`a drawing's <${element.name}>: a PDF has no form for it`);
    const strange = Object.keys(element.attributes).find(
      (name) => !own.includes(name) && !Object.hasOwn(initialStyle, name) && !name.startsWith("data-"),
    );
    if (strange !== undefined) throw refused(element, strange);
    const { transform = "translate(0 0)" } = element.attributes;
    const moved = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(transform);
    if (moved === null) throw refused(element, "transform");
    const [dx, dy] = [aroundX + Number(moved[1]), aroundY + Number(moved[2])];
    const style = { ...around, ...element.attributes };
    if (element.name === "text") marks.push(textMark(element, style, dx, dy));
    else if (["rect", "circle", "path"].includes(element.name)) marks.push(shapeMark(element, style, dx, dy));
    else if (["svg", "g", "a"].includes(element.name)) {
      for (const child of element.children) if (child instanceof XmlElement) walk(child, style, dx, dy);
    }
  };
  const { root } = parseXml(svg);
  if (root === null) throw new Error("a drawing without an element");
  walk(root, initialStyle, 0, 0);
  return marks;
}
