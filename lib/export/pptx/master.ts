import type { SlideBoxes } from "./box";
import { layoutNames, masterShapes, shapeTree } from "./layouts";
import { element, presentationNamespaces, xmlPart } from "./xml";

/** Which of the theme's colours is which, for light paper. */
export const colourMap = element("p:clrMap", {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  accent1: "accent1",
  accent2: "accent2",
  accent3: "accent3",
  accent4: "accent4",
  accent5: "accent5",
  accent6: "accent6",
  hlink: "hlink",
  folHlink: "folHlink",
});

export const paperBackground = element(
  "p:bg",
  {},
  element("p:bgRef", { idx: 1001 }, element("a:schemeClr", { val: "bg1" })),
);

function level(name: string, sizePt: number, family: "+mj" | "+mn", isBold: boolean): string {
  return element(
    name,
    { algn: "l", defTabSz: 914_400, rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
    element(
      "a:defRPr",
      { sz: sizePt * 100, b: isBold ? 1 : 0, kern: 1200 },
      element("a:solidFill", {}, element("a:schemeClr", { val: "tx1" })),
      element("a:latin", { typeface: `${family}-lt` }),
      element("a:ea", { typeface: `${family}-ea` }),
      element("a:cs", { typeface: `${family}-cs` }),
    ),
  );
}

const levelNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function levels(sizePt: number): string {
  return levelNumbers.map((number) => level(`a:lvl${number}pPr`, sizePt, "+mn", false)).join("");
}

/** Text that stands in no placeholder. */
export const defaultTextStyle = element("p:defaultTextStyle", {}, levels(18));

/** The notes' own style. */
export const notesStyle = element("p:notesStyle", {}, levels(12));

/** The master part; `layoutIds` are its relationships to the layouts, in their order. */
export function masterPart(layoutIds: readonly string[], boxes: SlideBoxes): string {
  return xmlPart(
    element(
      "p:sldMaster",
      { ...presentationNamespaces, preserve: 1 },
      element("p:cSld", {}, paperBackground, shapeTree(masterShapes(boxes))),
      colourMap,
      element(
        "p:sldLayoutIdLst",
        {},
        ...layoutNames.map((_, index) =>
          element("p:sldLayoutId", { id: 2_147_483_649 + index, "r:id": layoutIds[index] ?? null }),
        ),
      ),
      element(
        "p:txStyles",
        {},
        element("p:titleStyle", {}, level("a:lvl1pPr", 26, "+mj", true)),
        element("p:bodyStyle", {}, levels(16)),
        element("p:otherStyle", {}, levels(18)),
      ),
    ),
  );
}
