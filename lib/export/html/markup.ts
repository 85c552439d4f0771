import { printable } from "../printable";

/** Markup that is whole and may stand in a document as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand between or within tags: markup as it is, text escaped, nothing for null, and lists of these one after the other. */
export type Content = Markup | string | number | null | readonly Content[];

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function written(content: Content): string {
  if (content === null) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "object") return content.map(written).join("");
  return printable(String(content)).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/**
 * A template of HTML as markup. Whatever is put into it as text is text there, in an element and between an attribute's double quotes alike;
 * control characters and invisible signs are left out. Not for within a script or a style sheet.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.map((part, at) => part + written(contents[at] ?? null)).join(""));
}
