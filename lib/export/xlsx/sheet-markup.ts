import { sum } from "d3-array";
import { getCellAddress, sanitizeAttributeValue } from "write-excel-file/utility";
import type { BookFeature } from "./book-feature";
import type { Sheet, SheetLink } from "./sheet";

const hyperlinkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** The longest address that a spreadsheet takes as a link; a longer one stays text. */
const longestAddress = 2_079;

/** As much of a sheet's width, in digits, as a page of A4 on its side shows large enough to be read. */
const charsAcrossPage = 210;

/** An address as a workbook has it: all before the "#", and what follows it, which is kept apart. */
function addressParts(address: string): { readonly target: string; readonly location: string | null } {
  const [target = "", ...rest] = address.split("#");
  return { target, location: rest.length === 0 ? null : rest.join("#") };
}

function shownLinks({ links }: Sheet): readonly SheetLink[] {
  return links.filter(({ address }) => /^https?:/.test(address) && address.length <= longestAddress);
}

function targetsOf(sheet: Sheet): string[] {
  return [...new Set(shownLinks(sheet).map(({ address }) => addressParts(address).target))];
}

function linkMarkup({ row, column, address }: SheetLink, placeOf: ReadonlyMap<string, number>): string {
  const { target, location } = addressParts(address);
  const place = location === null ? "" : ` location="${sanitizeAttributeValue(location)}"`;
  return `<hyperlink ref="${getCellAddress(row, column)}" r:id="rId-link-${(placeOf.get(target) ?? 0) + 1}"${place}/>`;
}

function linksMarkup(sheet: Sheet): string {
  const placeOf = new Map(targetsOf(sheet).map((target, place) => [target, place]));
  const links = shownLinks(sheet).map((link) => linkMarkup(link, placeOf));
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function relationsMarkup(sheet: Sheet): string {
  return targetsOf(sheet)
    .map(
      (target, index) =>
        `<Relationship Id="rId-link-${index + 1}" Type="${hyperlinkType}" Target="${sanitizeAttributeValue(target)}" TargetMode="External"/>`,
    )
    .join("");
}

function rangeOf({ rows }: Sheet): string {
  return `A1:${getCellAddress(rows.length - 1, (rows[0]?.length ?? 1) - 1)}`;
}

/** That figures in words, "8", are meant to be text; else every one of them is flagged as a mistake. */
function numbersAsText(sheet: Sheet): string {
  return `<ignoredErrors><ignoredError sqref="${rangeOf(sheet)}" numberStoredAsText="1"/></ignoredErrors>`;
}

/** How many printed pages a sheet's columns are spread over, so that their text can still be read. */
function pagesAcross({ widthsChars }: Sheet): number {
  return Math.max(1, Math.round(sum(widthsChars) / charsAcrossPage));
}

/** A sheet's markup with what the library has no words for: a filter on the head, links, and pages for print. */
function sheetMarkup(markup: string, sheet: Sheet): string {
  return markup
    .replace(/<worksheet[^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace("</sheetData>", (end) => `${end}<autoFilter ref="${rangeOf(sheet)}"/>${linksMarkup(sheet)}`)
    .replace("<pageSetup ", (start) => `${start}fitToWidth="${pagesAcross(sheet)}" fitToHeight="0" `)
    .replace(/<pageSetup [^>]*>/, (page) => `${page}${numbersAsText(sheet)}`);
}

/** The heads and the sticky columns of sheets, which every printed page repeats. */
function printedHeads(sheets: readonly Sheet[]): string {
  const names = sheets.map(({ name, stickyColumns }, index) => {
    const lastColumn = getCellAddress(0, stickyColumns - 1).replace("1", "");
    const [head, columns] = ["$1:$1", `$A:$${lastColumn}`].map((range) => `'${sanitizeAttributeValue(name)}'!${range}`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${columns},${head}</definedName>`;
  });
  return `<definedNames>${names.join("")}</definedNames>`;
}

/** What sheets have besides their cells, for the library that writes the cells. */
export function sheetsFeature(sheets: readonly Sheet[]): BookFeature {
  const at = (index: number): Sheet => {
    const sheet = sheets[index];
    if (sheet === undefined) throw new RangeError(`there is no sheet ${index}; there are ${sheets.length}`);
    return sheet;
  };
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (markup, _options, { sheetIndex }) => sheetMarkup(markup, at(sheetIndex)),
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_options, { sheetIndex }) => relationsMarkup(at(sheetIndex)),
        },
        "xl/workbook.xml": {
          transform: (markup) => markup.replace("<definedNames/>", () => printedHeads(sheets)),
        },
      },
    },
  };
}
