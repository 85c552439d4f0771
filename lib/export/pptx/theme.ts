import { element, namespaces, textElement, xmlPart } from "./xml";

/** The theme's colours by their places in it, as hexadecimal RGB. A template of the reader's own takes their place. */
const themeColours = {
  dk1: "1B1D1F",
  lt1: "FFFFFF",
  dk2: "55595F",
  lt2: "F1EFE9",
  accent1: "33567A",
  accent2: "8C3B2F",
  accent3: "7A6212",
  accent4: "3F6B57",
  accent5: "6A4C7D",
  accent6: "6F747B",
  hlink: "0B5CAD",
  folHlink: "6A4C7D",
} as const;

// Every office has it or one of the same widths, with Cyrillic letters.
const typeface = "Arial";

const solid = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));

function font(name: string): string {
  const empty = element("a:ea", { typeface: "" }) + element("a:cs", { typeface: "" });
  return element(name, {}, element("a:latin", { typeface }), empty);
}

function outline(points: number): string {
  const width = Math.round(points * 12_700);
  return element(
    "a:ln",
    { w: width, cap: "flat", cmpd: "sng", algn: "ctr" },
    solid,
    element("a:prstDash", { val: "solid" }),
  );
}

function thrice(markup: string): string {
  return markup.repeat(3);
}

/** A theme part: plain colours, one typeface, no effects. */
export const themePart = xmlPart(
  element(
    "a:theme",
    { ...namespaces.a, name: "Strike Ledger" },
    element(
      "a:themeElements",
      {},
      element(
        "a:clrScheme",
        { name: "Strike Ledger" },
        ...Object.entries(themeColours).map(([name, val]) => element(`a:${name}`, {}, element("a:srgbClr", { val }))),
      ),
      element("a:fontScheme", { name: "Strike Ledger" }, font("a:majorFont"), font("a:minorFont")),
      element(
        "a:fmtScheme",
        { name: "Strike Ledger" },
        element("a:fillStyleLst", {}, thrice(solid)),
        element("a:lnStyleLst", {}, outline(0.5), outline(1), outline(1.5)),
        element("a:effectStyleLst", {}, thrice(element("a:effectStyle", {}, element("a:effectLst", {})))),
        element("a:bgFillStyleLst", {}, thrice(solid)),
      ),
    ),
    element("a:objectDefaults", {}),
    element("a:extraClrSchemeLst", {}),
  ),
);

/** A document's properties that say nothing of its content. */
export const emptyTableStyles = xmlPart(
  element("a:tblStyleLst", { ...namespaces.a, def: "{2D5ABB26-0587-4C30-8999-92F81FD0307C}" }),
);

export const applicationPart = xmlPart(
  element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    textElement("Application", "Strike Ledger"),
  ),
);
