import { unzipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";
import { archive } from "../archive";
import { propertiesFeature, type WorkbookProperties } from "./properties";
import type { Sheet } from "./sheet";
import { sheetsFeature } from "./sheet-markup";
import { stylesFeature } from "./styles";

/** Sheets as the bytes of a workbook (Office Open XML), dated as its properties say and never by the clock. */
export async function workbook(sheets: readonly Sheet[], properties: WorkbookProperties): Promise<Uint8Array> {
  const written = await writeXlsxFile(
    sheets.map(({ name, rows, widthsChars, stickyColumns }) => ({
      sheet: name,
      data: rows.map((row) => [...row]),
      columns: widthsChars.map((width) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: stickyColumns,
      orientation: "landscape" as const,
    })),
    {
      fontFamily: "Calibri",
      fontSize: 11,
      features: [sheetsFeature(sheets), stylesFeature, propertiesFeature(properties)],
    },
  ).toBuffer();
  return archive(unzipSync(written), properties.date);
}
