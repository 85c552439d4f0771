import { newPackage } from "../package-parts";
import { element, namespaces, relationshipType, valued, xmlPart } from "../xml";
import { columnLetters, type Sheet, sheetRows } from "./sheet";

const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const x = namespaces.x;

const noFill = element("fill", {}, element("patternFill", { patternType: "none" }));
const greyFill = element("fill", {}, element("patternFill", { patternType: "gray125" }));

const styles = element(
  "styleSheet",
  x,
  element(
    "fonts",
    { count: 1 },
    element("font", {}, valued("sz", 11), element("name", { val: "Arial" }), element("family", { val: 2 })),
  ),
  element("fills", { count: 2 }, noFill, greyFill),
  element("borders", { count: 1 }, element("border", {}, "<left/><right/><top/><bottom/><diagonal/>")),
  element("cellStyleXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
  element("cellXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
  element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
);

function worksheet(sheet: Sheet): string {
  const columns = Math.max(1, sheet.columns.length);
  const rows = 1 + Math.max(0, ...sheet.columns.map(({ cells }) => cells.length));
  return element(
    "worksheet",
    x,
    element("dimension", { ref: `A1:${columnLetters(columns - 1)}${rows}` }),
    element(
      "sheetViews",
      {},
      element(
        "sheetView",
        { workbookViewId: 0 },
        element("pane", { xSplit: 1, ySplit: 1, topLeftCell: "B2", activePane: "bottomRight", state: "frozen" }),
      ),
    ),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    element(
      "cols",
      {},
      element("col", { min: 1, max: 1, width: 44, customWidth: 1 }),
      element("col", { min: 2, max: Math.max(2, columns), width: 16, customWidth: 1 }),
    ),
    element("sheetData", {}, sheetRows(sheet)),
  );
}

/** A chart's sheets as a workbook of its own, which "Edit Data" opens at the first. */
export function workbookBytes(sheets: readonly Sheet[], madeOn: Date): Uint8Array {
  const file = newPackage();
  const [book, look] = ["xl/workbook.xml", "xl/styles.xml"];
  file.relationsOf("").toPart(relationshipType("officeDocument"), book);
  const relations = file.relationsOf(book);
  const pages = sheets.map((sheet, index) => ({ sheet, path: `xl/worksheets/sheet${index + 1}.xml` }));
  const named = pages.map(({ sheet: { name }, path }, index) =>
    element("sheet", { name, sheetId: index + 1, "r:id": relations.toPart(relationshipType("worksheet"), path) }),
  );
  relations.toPart(relationshipType("styles"), look);
  const views = element("bookViews", {}, element("workbookView", { activeTab: 0 }));
  file.add(
    book,
    `${spreadsheetType}.sheet.main+xml`,
    xmlPart(element("workbook", { ...x, ...namespaces.r }, views, element("sheets", {}, ...named))),
  );
  for (const { sheet, path } of pages) file.add(path, `${spreadsheetType}.worksheet+xml`, xmlPart(worksheet(sheet)));
  file.add(look, `${spreadsheetType}.styles+xml`, xmlPart(styles));
  return file.bytes(madeOn);
}
