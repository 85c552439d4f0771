import { parseXml, XmlElement, type XmlNode, XmlText } from "@rgrove/parse-xml";
import { ReadingError } from "../reading-error";

const unread = new Set([
  "del",
  "Fallback",
  "instrText",
  "delText",
  "moveFrom",
  "pPr",
  "rPr",
  "sectPr",
  "tblPr",
  "tcPr",
  "trPr",
]);

const signs: Readonly<Record<string, string>> = {
  br: "\n",
  cr: "\n",
  tab: "\t",
  noBreakHyphen: "\u2011",
};

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

function collect(node: XmlNode, pieces: string[]): void {
  if (!(node instanceof XmlElement)) return;
  const name = localName(node);
  if (unread.has(name)) return;
  const edge = name === "p" ? "\n\n" : "";
  pieces.push(edge, signs[name] ?? "");
  for (const child of node.children) {
    if (name === "t" && child instanceof XmlText) pieces.push(child.text);
    else collect(child, pieces);
  }
  pieces.push(edge);
}

function root(xml: string): XmlElement | null {
  try {
    return parseXml(xml).root;
  } catch (error) {
    const reason = error instanceof RangeError ? "its parts are nested too deep" : "its XML is broken";
    throw new ReadingError(`cannot be read as a Word document: ${reason}; save it again as .docx`);
  }
}

/** The paragraphs of a Word document's XML with an empty line between them. Throws a `ReadingError` for XML that is broken. */
export function partText(xml: string): string {
  const pieces: string[] = [];
  const document = root(xml);
  if (document !== null) collect(document, pieces);
  return pieces
    .join("")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();
}
