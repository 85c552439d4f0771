import { sanitizeTextContent } from "write-excel-file/utility";
import type { BookFeature } from "./book-feature";

/** What a workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string;
  readonly description: string;
  readonly date: Date;
}

const partName = "docProps/core.xml";

function coreMarkup({ title, description, date }: WorkbookProperties): string {
  const at = date.toISOString().replace(/\.\d+Z$/, "Z");
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${sanitizeTextContent(title)}</dc:title>`,
    "<dc:creator>Strike Ledger</dc:creator>",
    `<dc:description>${sanitizeTextContent(description)}</dc:description>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    "</cp:coreProperties>",
  ].join("");
}

/** A workbook's properties, for the library that writes the workbook. */
export function propertiesFeature(properties: WorkbookProperties): BookFeature {
  return {
    files: {
      transform: {
        "[Content_Types].xml": {
          insert: () =>
            `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${partName}"/>`,
        },
        "_rels/.rels": {
          insert: () =>
            `<Relationship Id="rId-core-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${partName}"/>`,
        },
      },
      write: { files: () => ({ [partName]: coreMarkup(properties) }) },
    },
  };
}
