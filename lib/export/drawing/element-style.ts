import type { XmlElement } from "@rgrove/parse-xml";

/** How an element is painted, by the names of attributes. */
export type Style = Readonly<Record<string, string>>;

/** What each element may say of itself, besides its style; anything else would be drawn wrongly, so it is refused. */
export const ownAttributes: Readonly<Record<string, ReadonlySet<string>>> = {
  svg: new Set(["xmlns", "viewBox", "width", "height", "font-family", "role", "aria-label"]),
  title: new Set(),
  desc: new Set(),
  g: new Set(["transform", "aria-hidden", "pointer-events"]),
  a: new Set(["class", "aria-label"]),
  rect: new Set(["x", "y", "width", "height", "rx"]),
  circle: new Set(["cx", "cy", "r"]),
  path: new Set(["d"]),
  text: new Set(["x", "y"]),
};

/** How an element is painted of which nothing is said. */
export const initialStyle = {
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

/** Why an attribute of an element is not taken. */
export function refused(element: XmlElement, name: string): Error {
  const value = element.attributes[name];
  return new Error(
    `a drawing's <${element.name} ${name}="${value}">: a PDF has no form for it; known forms are in drawing-reader.ts`,
  );
}

/** One of the values that a style may have. Throws on any other. */
export function known<Value extends string>(
  element: XmlElement,
  style: Style,
  name: string,
  values: readonly Value[],
): Value {
  const found = values.find((value) => value === style[name]);
  if (found === undefined) throw refused(element, name);
  return found;
}

/** A colour as #rrggbb; null for none. Throws on what is no such colour. */
export function colourOf(element: XmlElement, style: Style, name: "fill" | "stroke"): string | null {
  const colour = style[name] ?? "none";
  if (colour === "none" || colour === "transparent") return null;
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw refused(element, name);
  return colour;
}

/** An attribute as a number, 0 where it is left out. Throws on what is no number. */
export function numberOf(element: XmlElement, name: string, text = element.attributes[name] ?? "0"): number {
  const number = Number(text);
  if (text === "" || !Number.isFinite(number)) throw refused(element, name);
  return number;
}

/** What an element's own style makes of that around it. Throws on an attribute that no drawing has. */
export function styleOf(element: XmlElement, around: Style, own: ReadonlySet<string>): Style {
  let style: Record<string, string> | null = null;
  for (const [name, value] of Object.entries(element.attributes)) {
    if (Object.hasOwn(initialStyle, name)) {
      style ??= { ...around };
      style[name] = value;
    } else if (!own.has(name) && !name.startsWith("data-")) throw refused(element, name);
  }
  return style ?? around;
}
