import type { Box, SlideBoxes } from "./box";
import { type Placeholder, type PlaceholderName, placeholders, placeholderXml, transform } from "./shape";
import { element, presentationNamespaces, textElement, xmlPart } from "./xml";

interface LayoutShape {
  readonly name: string;
  readonly of: PlaceholderName;
  readonly box: Box;
  readonly sizePt: number;
  readonly isBold: boolean;
  readonly colour: "tx1" | "tx2";
  readonly anchor: "t" | "b";
  readonly align: "l" | "r";
  readonly prompt: string;
}

const plain = { isBold: false, colour: "tx2", anchor: "t", align: "l" } as const;

interface Layout {
  readonly name: string;
  /** Its kind where the software knows it. */
  readonly type: string | null;
  readonly shapes: readonly LayoutShape[];
}

export const layoutNames = ["title", "content", "section", "text"] as const;

export type LayoutName = (typeof layoutNames)[number];

function titleOf(of: PlaceholderName, box: Box, sizePt: number): LayoutShape {
  return { name: "Title", of, box, sizePt, isBold: true, colour: "tx1", anchor: "b", align: "l", prompt: "Title" };
}

function footOf(boxes: SlideBoxes): readonly [LayoutShape, LayoutShape] {
  return [
    { ...plain, name: "Source", of: "source", box: boxes.source, sizePt: 9, prompt: "Source" },
    { ...plain, name: "Slide number", of: "number", box: boxes.number, sizePt: 12, prompt: "‹#›", align: "r" },
  ];
}

/** Every layout with its placeholders, where slides of a shape have them. */
function layoutsOf(boxes: SlideBoxes): Readonly<Record<LayoutName, Layout>> {
  const foot = footOf(boxes);
  const lines = { ...plain, name: "Scope", of: "centredLines", prompt: "Scope" } as const;
  return {
    title: {
      name: "Title",
      type: "title",
      shapes: [titleOf("centredTitle", boxes.coverTitle, 40), { ...lines, box: boxes.coverLines, sizePt: 18 }, ...foot],
    },
    section: {
      name: "Section",
      type: "secHead",
      shapes: [
        titleOf("title", boxes.sectionTitle, 32),
        { ...lines, of: "subtitle", box: boxes.sectionLines, sizePt: 18 },
        ...foot,
      ],
    },
    content: {
      name: "Title and content",
      type: null,
      shapes: [
        titleOf("title", boxes.title, 26),
        { ...plain, name: "Subtitle", of: "subtitle", box: boxes.subtitle, sizePt: 13, prompt: "Unit and scope" },
        { ...plain, name: "How to read it", of: "key", box: boxes.key, sizePt: 9, prompt: "How to read it" },
        ...foot,
      ],
    },
    text: {
      name: "Title and text",
      type: "obj",
      shapes: [
        titleOf("title", boxes.title, 26),
        { ...plain, name: "Text", of: "text", box: boxes.tallBody, sizePt: 20, colour: "tx1", prompt: "Text" },
        ...foot,
      ],
    },
  };
}

function levels(style: string): string {
  return element("a:lstStyle", {}, style);
}

function levelStyle({ sizePt, isBold, colour, align }: LayoutShape): string {
  const fill = element("a:solidFill", {}, element("a:schemeClr", { val: colour }));
  return element(
    "a:lvl1pPr",
    { marL: 0, indent: 0, algn: align },
    element("a:spcBef", {}, element("a:spcPts", { val: 0 })),
    element("a:buNone", {}),
    element("a:defRPr", { sz: sizePt * 100, b: isBold ? 1 : 0 }, fill),
  );
}

/** A placeholder that shapes of a slide take their place and style from. */
function placeholderShape(shape: LayoutShape, id: number, of: Placeholder): string {
  const text =
    of.type === "sldNum"
      ? element(
          "a:fld",
          { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
          element("a:rPr", { lang: "en-GB" }),
          textElement("a:t", shape.prompt),
        )
      : element("a:r", {}, element("a:rPr", { lang: "en-GB" }), textElement("a:t", shape.prompt));
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id, name: shape.name }),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
      placeholderXml(of),
    ),
    element(
      "p:spPr",
      {},
      transform("a:xfrm", shape.box),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst", {})),
    ),
    element(
      "p:txBody",
      {},
      element(
        "a:bodyPr",
        { wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: shape.anchor },
        element("a:normAutofit", {}),
      ),
      levels(levelStyle(shape)),
      element("a:p", {}, text),
    ),
  );
}

/** The root of a slide's, a layout's or a master's shapes. */
export function shapeTree(shapes: string): string {
  return element(
    "p:spTree",
    {},
    element(
      "p:nvGrpSpPr",
      {},
      element("p:cNvPr", { id: 1, name: "" }),
      element("p:cNvGrpSpPr", {}),
      element("p:nvPr", {}),
    ),
    element("p:grpSpPr", {}),
    shapes,
  );
}

/** A layout part, for slides whose parts stand in these boxes. */
export function layoutPart(name: LayoutName, boxes: SlideBoxes): string {
  const { name: label, type, shapes } = layoutsOf(boxes)[name];
  const written = shapes.map((shape, index) => placeholderShape(shape, index + 2, placeholders[shape.of]));
  return xmlPart(
    element(
      "p:sldLayout",
      { ...presentationNamespaces, type, preserve: 1 },
      element("p:cSld", { name: label }, shapeTree(written.join(""))),
      element("p:clrMapOvr", {}, element("a:masterClrMapping", {})),
    ),
  );
}

/** The master's placeholders, which every layout's stand on. */
export function masterShapes(boxes: SlideBoxes): string {
  const [, number] = footOf(boxes);
  const body: LayoutShape = {
    ...plain,
    ...{ name: "Text", of: "subtitle", box: boxes.tallBody, sizePt: 16, prompt: "Text", colour: "tx1" },
  };
  return [
    placeholderShape(titleOf("title", boxes.title, 26), 2, { type: "title", idx: null }),
    placeholderShape(body, 3, { type: "body", idx: 1 }),
    placeholderShape(number, 4, { type: "sldNum", idx: 4 }),
  ].join("");
}
