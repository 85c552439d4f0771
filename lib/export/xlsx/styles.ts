import type { BookFeature } from "./book-feature";
import { truthAlign } from "./cell";

/** The library numbers its own formats from 100 up; a workbook's begin after those that every spreadsheet knows. */
const formatId = 99;

const truthFormat = `<numFmt numFmtId="${formatId}" formatCode="&quot;TRUE&quot;;&quot;TRUE&quot;;&quot;FALSE&quot;"/>`;

/** What a workbook calls its plain style, from which all others are taken to differ. */
const plainStyle = {
  before: '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  after: '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
};

function stylesMarkup(markup: string): string {
  return markup
    .replace("<cellXfs ", (start) => `${plainStyle.before}${start}`)
    .replace("</cellXfs>", (end) => `${end}${plainStyle.after}`)
    .replace(/<numFmts count="(\d+)">/, (_, count) => `<numFmts count="${Number(count) + 1}">${truthFormat}`)
    .replace(
      new RegExp(`<xf ([^>]*><alignment horizontal="${truthAlign}")`, "g"),
      (_, rest) => `<xf numFmtId="${formatId}" applyNumberFormat="1" ${rest}`,
    );
}

/**
 * Styles that the library leaves out: the plain one, which every workbook should have, and one for cells that are true or false, which says so in
 * every spreadsheet. LibreOffice shows them as 1 and 0 unless a number format words them, and the library takes none for them.
 */
export const stylesFeature: BookFeature = { files: { transform: { "xl/styles.xml": { transform: stylesMarkup } } } };
