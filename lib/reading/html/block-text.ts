const blocks = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM " +
    "H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL"
  ).split(" "),
);

const unread = new Set(
  "BUTTON HEAD IFRAME MATH NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE".split(" "),
);

const between = new Map([
  ["BR", "\n"],
  ["TD", "\t"],
  ["TH", "\t"],
]);

const elementNode = 1;
const textNode = 3;

function collect(node: Node, pieces: string[]): void {
  if (node.nodeType === textNode) pieces.push((node.textContent ?? "").replaceAll(/[ \t\n\r\f]+/g, " "));
  if (node.nodeType !== elementNode) return;
  const name = node.nodeName.toUpperCase();
  if (unread.has(name)) return;
  const edge = blocks.has(name) ? "\n\n" : "";
  pieces.push(edge);
  for (const child of node.childNodes) collect(child, pieces);
  pieces.push(edge || (between.get(name) ?? ""));
}

/**
 * The text of an element as a reader sees it: blocks are paragraphs with an empty line between them, line breaks are line ends, cells
 * have a tab between them, other white space is one space. No-break spaces stay.
 */
export function blockText(element: Node): string {
  const pieces: string[] = [];
  collect(element, pieces);
  return pieces
    .join("")
    .replaceAll(/ {2,}/g, " ")
    .replaceAll(/ ?([\n\t]) ?/g, "$1")
    .replaceAll(/\t{2,}/g, "\t")
    .replaceAll(/\t?\n/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
