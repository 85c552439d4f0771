import { type FontWeight, fontWeights } from "../font-files";

/** Where a text's x is: at its start, its middle or its end. */
export type Anchor = "start" | "middle" | "end";

/** One text of a drawing: its markup from `start` to `end`, its words as they are shown, where they stand and how they are set. */
export interface DrawnText {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly weight: FontWeight;
  readonly anchor: Anchor;
  /** Its own colour as markup, ` fill="#000"`; empty where it takes that of what it stands in. */
  readonly fill: string;
}

interface Style {
  readonly size: string;
  readonly weight: string;
  readonly anchor: string;
}

/** What SVG takes where nothing is said. */
const initialStyle: Style = { size: "16", weight: "400", anchor: "start" };

const tag = /<(\/?)(svg|g|text)\b([^>]*)>/g;
const entity = /&(?:amp|lt|gt|quot|#x27);/g;
const signs: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

function attributeOf(attributes: string, name: string): string | null {
  return new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}

function styleOf(attributes: string, around: Style): Style {
  return {
    size: attributeOf(attributes, "font-size") ?? around.size,
    weight: attributeOf(attributes, "font-weight") ?? around.weight,
    anchor: attributeOf(attributes, "text-anchor") ?? around.anchor,
  };
}

function known<Value extends string | number>(values: readonly Value[], text: string, name: string): Value {
  const found = values.find((value) => String(value) === text);
  if (found === undefined) throw new Error(`a drawing's ${name} “${text}”: known are ${values.join(", ")}`);
  return found;
}

/** White space as a drawing shows it: one space between words and none around them (SVG 2, 11.7.1). */
function shown(markup: string): string {
  const words = markup.replace(entity, (found) => signs[found] ?? found);
  return words.replace(/[ \t\n\r]+/g, " ").replace(/^ | $/g, "");
}

/** The texts of a drawing in the order in which they stand. Throws on a weight or an anchor that no drawing of ours has. */
export function drawnTexts(svg: string): DrawnText[] {
  const texts: DrawnText[] = [];
  const around: Style[] = [];
  for (const { 0: whole, 1: closing, 2: name, 3: attributes = "", index } of svg.matchAll(tag)) {
    if (closing === "/") {
      around.pop();
      continue;
    }
    const style = styleOf(attributes, around.at(-1) ?? initialStyle);
    around.push(style);
    if (name !== "text") continue;
    const from = index + whole.length;
    const to = svg.indexOf("</text>", from);
    const fill = attributeOf(attributes, "fill");
    texts.push({
      start: index,
      end: to + "</text>".length,
      words: shown(svg.slice(from, to)),
      x: Number(attributeOf(attributes, "x") ?? 0),
      y: Number(attributeOf(attributes, "y") ?? 0),
      sizePx: Number(style.size),
      weight: known(fontWeights, style.weight, "font-weight"),
      anchor: known(["start", "middle", "end"], style.anchor, "text-anchor"),
      fill: fill === null ? "" : ` fill="${fill}"`,
    });
  }
  return texts;
}
