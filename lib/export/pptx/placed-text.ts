import type { DeckParagraph } from "../../document/deck";
import { named, placeholders, placeholderXml, type Shape } from "./shape";
import { runsXml } from "./text-body";
import { element } from "./xml";

/** How far items stand in, and how much room is above a paragraph, in shares of the text's size. */
const [indentShare, aboveShare] = [1, 0.6];

function paragraphXml({ text, isItem }: DeckParagraph, sizePt: number, isFirst: boolean): string {
  const indent = Math.round(sizePt * indentShare * 12_700);
  const above = element(
    "a:spcBef",
    {},
    element("a:spcPts", { val: isFirst ? 0 : Math.round(sizePt * aboveShare * 100) }),
  );
  const properties = isItem
    ? element("a:pPr", { marL: indent, indent: -indent }, above, element("a:buChar", { char: "•" }))
    : element("a:pPr", {}, above);
  return element("a:p", {}, properties, runsXml([{ text, sizePt }], null));
}

/** Paragraphs in a slide's placeholder for text, items of lists as Office's own. */
export function placedText(paragraphs: readonly DeckParagraph[], sizePt: number): Shape {
  const written = paragraphs.map((paragraph, index) => paragraphXml(paragraph, sizePt, index === 0));
  return (scope) =>
    element(
      "p:sp",
      {},
      element(
        "p:nvSpPr",
        {},
        named(scope, "Text"),
        element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
        placeholderXml(placeholders.text),
      ),
      element("p:spPr", {}),
      element(
        "p:txBody",
        {},
        element("a:bodyPr", {}, element("a:normAutofit", {})),
        element("a:lstStyle", {}),
        written.length === 0 ? element("a:p", {}) : written.join(""),
      ),
    );
}
