import { parseXml, type XmlDocument, type XmlElement } from "@rgrove/parse-xml";
import { strFromU8, unzipSync } from "fflate";
import readXlsxFile, { type CellValue } from "read-excel-file/node";

/** A sheet's rows by the names in its head. */
export type SheetRow = Readonly<Record<string, CellValue | null>>;

/** The sheets of a workbook by name, as a reader that had no part in writing them has them. */
export async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly SheetRow[]>> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return new Map(
    sheets.map(({ sheet, data: [head = [], ...rows] }) => [
      sheet,
      rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index] ?? null]))),
    ]),
  );
}

/** The rows of one sheet. Throws when there is none of that name. */
export async function rowsOf(bytes: Uint8Array, sheet: string): Promise<readonly SheetRow[]> {
  const sheets = await sheetsOf(bytes);
  const rows = sheets.get(sheet);
  if (rows === undefined) throw new Error(`there is no sheet "${sheet}"; there are ${[...sheets.keys()].join(", ")}`);
  return rows;
}

/** A part of a workbook, parsed. Throws when it is not there or no well-formed XML. */
export function partOf(bytes: Uint8Array, name: string): XmlDocument {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`the workbook has no part ${name}`);
  return parseXml(strFromU8(part));
}

/** Every element of a name in a part, in order. */
export function elementsOf(part: XmlDocument | XmlElement, name: string): XmlElement[] {
  const children = part.children.filter((child): child is XmlElement => child.type === "element");
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);
}

/** The markup of one cell of a sheet's part: its attributes, and its value as it is stored; undefined for a cell that is not there. */
export function storedCell(part: XmlDocument, address: string): { type: string; value: string } | undefined {
  const cell = elementsOf(part, "c").find(({ attributes }) => attributes.r === address);
  return cell === undefined ? undefined : { type: cell.attributes.t ?? "n", value: cell.text };
}
