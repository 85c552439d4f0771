/** An element's attributes; one that is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

// XML 1.0 has no way to write these, escaped or not (section 2.2).
const impossible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is dropped
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as XML character data or an attribute's value: signs escaped, and what no XML can hold left out. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(impossible, "")
    .replaceAll(/[&<>"\n]/g, (sign) => signs[sign] ?? sign);
}

/** An element with its children, which are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const inner = children.join("");
  return inner === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inner}</${name}>`;
}

/** An element that holds text alone. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, attributes, escaped(text));
}

/** An element that says one thing by its `val`, as charts have them. */
export function valued(name: string, val: string | number): string {
  return element(name, { val });
}

/** A whole part: its root element behind the declaration that Office writes. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

const relationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006";
const drawingBase = "http://schemas.openxmlformats.org/drawingml/2006";

/** The namespaces of Office Open XML as the roots of parts declare them (ISO/IEC 29500-1). */
export const namespaces = {
  a: { "xmlns:a": `${drawingBase}/main` },
  c: { "xmlns:c": `${drawingBase}/chart` },
  p: { "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main" },
  r: { "xmlns:r": `${relationshipBase}/relationships` },
  x: { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
} as const;

/** What every part of a presentation declares. */
export const presentationNamespaces = { ...namespaces.a, ...namespaces.r, ...namespaces.p };

/** The type of a relationship to a part of a kind, "slide" or "chart". */
export function relationshipType(kind: string): string {
  return `${relationshipBase}/relationships/${kind}`;
}
