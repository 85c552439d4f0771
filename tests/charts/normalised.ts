import { XmlElement } from "@rgrove/parse-xml";
import { rootOf } from "./drawing";

const coordinates = new Set(["x", "y", "width", "height", "cx", "cy", "r", "rx", "d", "transform", "viewBox"]);

function wholePx(text: string): string {
  return text.replace(/-?\d*\.\d+(?:e-?\d+)?|-?\d+/g, (number) => String(Math.round(Number(number)) || 0));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function linesOf(element: XmlElement, indent: string): string[] {
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => ` ${name}="${escaped(coordinates.has(name) ? wholePx(value) : value)}"`,
  );
  const open = `${indent}<${element.name}${attributes.join("")}`;
  const inner = element.children.filter((child) => child instanceof XmlElement);
  if (inner.length > 0) {
    return [`${open}>`, ...inner.flatMap((child) => linesOf(child, `${indent} `)), `${indent}</${element.name}>`];
  }
  return [element.text === "" ? `${open}/>` : `${open}>${escaped(element.text)}</${element.name}>`];
}

/** A drawing as it is kept: one element a line, coordinates in whole px, so that a change is read line by line. */
export function normalised(svg: string): string {
  return `${linesOf(rootOf(svg), "").join("\n")}\n`;
}

/**
 * The beginning and the end of a text of very many lines, with how many were left out; a text of at most `most` lines whole. What was left
 * out is not compared.
 */
export function abridged(text: string, most: number): string {
  const lines = text.split("\n");
  if (lines.length <= most) return text;
  const half = Math.floor(most / 2);
  const cut = lines.length - 2 * half;
  return [...lines.slice(0, half), `<!-- ${cut} lines -->`, ...lines.slice(-half)].join("\n");
}
