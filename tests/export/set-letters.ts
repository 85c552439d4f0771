import type { XmlElement } from "@rgrove/parse-xml";
import { elementsOf, rootOf } from "../charts/drawing";

/** The characters that a drawing sets in each weight, as any reader of SVG finds them: an element's own weight, else that around it. */
export function setLetters(svg: string): Map<number, Set<string>> {
  const letters = new Map<number, Set<string>>();
  for (const element of elementsOf(rootOf(svg)).filter(({ name }) => name === "text")) {
    const weight = weightOf(element);
    letters.set(weight, new Set([...(letters.get(weight) ?? []), ...element.text]));
  }
  return letters;
}

function weightOf(element: XmlElement): number {
  const own = element.attributes["font-weight"];
  if (own !== undefined) return Number(own);
  const { parent } = element;
  return parent !== null && "attributes" in parent ? weightOf(parent as XmlElement) : 400;
}
