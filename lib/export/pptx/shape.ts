import { type Box, emu } from "./box";
import type { Package, Relations } from "./package-parts";
import { type Paragraph, paragraphsXml } from "./text-body";
import { type Attributes, element } from "./xml";

/** What a shape needs to know of the slide it stands on and of the file around it. */
export interface SlideScope {
  readonly file: Package;
  readonly relations: Relations;
  /** The next id that no shape of the slide has. */
  readonly nextId: () => number;
  /** A path for a further part of the file: "ppt/charts/chart", 1 and "xml" make "ppt/charts/chart1.xml". */
  readonly nextPath: (start: string, ending: string) => string;
  readonly madeOn: Date;
}

/** A shape as markup, made when its slide is written. Shapes are read out in the order in which they stand. */
export type Shape = (scope: SlideScope) => string;

/** A rectangle as an element that places a shape. */
export function transform(name: string, { x, y, width, height }: Box): string {
  return element(
    name,
    {},
    element("a:off", { x: emu(x), y: emu(y) }),
    element("a:ext", { cx: emu(width), cy: emu(height) }),
  );
}

/** A shape's id, its name in the selection pane, and its text alternative; without one it has none of its own. */
export function named(scope: Pick<SlideScope, "nextId">, name: string, descr: string | null = null): string {
  return element("p:cNvPr", { id: scope.nextId(), name, descr });
}

/** A placeholder's kind as a slide, its layout and its master name it. */
export interface Placeholder {
  readonly type: string | null;
  readonly idx: number | null;
}

/** The placeholders of the layouts, by what stands in them. */
export const placeholders = {
  title: { type: "title", idx: null },
  centredTitle: { type: "ctrTitle", idx: null },
  centredLines: { type: "subTitle", idx: 1 },
  text: { type: "body", idx: 1 },
  subtitle: { type: "body", idx: 13 },
  key: { type: "body", idx: 14 },
  source: { type: "body", idx: 15 },
  number: { type: "sldNum", idx: 12 },
} as const satisfies Record<string, Placeholder>;

export type PlaceholderName = keyof typeof placeholders;

/** What ties a shape to its placeholder. */
export function placeholderXml({ type, idx }: Placeholder): string {
  return element("p:nvPr", {}, element("p:ph", { type, sz: type === "sldNum" ? "quarter" : null, idx }));
}

/** Text in a placeholder, where the layout has it and in the layout's style. */
export function placed(of: PlaceholderName, name: string, paragraphs: readonly Paragraph[]): Shape {
  return (scope) =>
    element(
      "p:sp",
      {},
      element(
        "p:nvSpPr",
        {},
        named(scope, name),
        element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
        placeholderXml(placeholders[of]),
      ),
      element("p:spPr", {}),
      element(
        "p:txBody",
        {},
        element("a:bodyPr", {}, element("a:normAutofit", {})),
        element("a:lstStyle", {}),
        paragraphsXml(paragraphs, scope.relations),
      ),
    );
}

/** Text in a box of its own. */
export function textBox(
  name: string,
  box: Box,
  paragraphs: readonly Paragraph[],
  anchor: "t" | "b" | "ctr" = "t",
): Shape {
  const insets: Attributes = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };
  return (scope) =>
    element(
      "p:sp",
      {},
      element("p:nvSpPr", {}, named(scope, name), element("p:cNvSpPr", { txBox: 1 }), element("p:nvPr", {})),
      element(
        "p:spPr",
        {},
        transform("a:xfrm", box),
        element("a:prstGeom", { prst: "rect" }, element("a:avLst", {})),
        element("a:noFill", {}),
      ),
      element(
        "p:txBody",
        {},
        element("a:bodyPr", { wrap: "square", ...insets, anchor }, element("a:noAutofit", {})),
        element("a:lstStyle", {}),
        paragraphsXml(paragraphs, scope.relations),
      ),
    );
}

const slideNumberParagraph = element(
  "a:p",
  {},
  element(
    "a:fld",
    { id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum" },
    element("a:rPr", { lang: "en-GB" }),
    element("a:t", {}, "‹#›"),
  ),
);

/** The slide's number. */
export const slideNumber: Shape = (scope) =>
  element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      named(scope, "Slide number"),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
      placeholderXml(placeholders.number),
    ),
    element("p:spPr", {}),
    element("p:txBody", {}, element("a:bodyPr", {}), element("a:lstStyle", {}), slideNumberParagraph),
  );
