import type { Box } from "./box";
import { shapeTree } from "./layouts";
import { colourMap, notesStyle, paperBackground } from "./master";
import { type Placeholder, placeholderXml, transform } from "./shape";
import { paragraphsXml } from "./text-body";
import { element, presentationNamespaces, xmlPart } from "./xml";

/** A page of notes, portrait, in inches. */
export const notesInches = { width: 7.5, height: 10 } as const;

const pictureBox: Box = { x: 0.75, y: 0.6, width: 6, height: 3.375 };
const textAreaBox: Box = { x: 0.75, y: 4.2, width: 6, height: 5.2 };

const slideImage: Placeholder = { type: "sldImg", idx: null };
const notesText: Placeholder = { type: "body", idx: 1 };

function imageShape(box: Box | null): string {
  const locks = element("a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 });
  const place = box === null ? "" : transform("a:xfrm", box) + element("a:prstGeom", { prst: "rect" }, "<a:avLst/>");
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id: 2, name: "Slide" }),
      element("p:cNvSpPr", {}, locks),
      placeholderXml(slideImage),
    ),
    element("p:spPr", {}, place),
  );
}

function textShape(box: Box | null, paragraphs: string): string {
  const place = box === null ? "" : transform("a:xfrm", box) + element("a:prstGeom", { prst: "rect" }, "<a:avLst/>");
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id: 3, name: "Notes" }),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
      placeholderXml(notesText),
    ),
    element("p:spPr", {}, place),
    element("p:txBody", {}, element("a:bodyPr", {}), element("a:lstStyle", {}), paragraphs),
  );
}

/** The master of the notes' pages. */
export const notesMasterPart = xmlPart(
  element(
    "p:notesMaster",
    presentationNamespaces,
    element(
      "p:cSld",
      {},
      paperBackground,
      shapeTree(imageShape(pictureBox) + textShape(textAreaBox, paragraphsXml([[{ text: "Notes" }]], null))),
    ),
    colourMap,
    notesStyle,
  ),
);

/** A slide's notes, one paragraph for each text. */
export function notesPart(texts: readonly string[]): string {
  const paragraphs = paragraphsXml(
    texts.map((text) => [{ text }]),
    null,
  );
  return xmlPart(
    element(
      "p:notes",
      presentationNamespaces,
      element("p:cSld", {}, shapeTree(imageShape(null) + textShape(null, paragraphs))),
      element("p:clrMapOvr", {}, element("a:masterClrMapping", {})),
    ),
  );
}
