import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { strFromU8, unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";

/** A presentation taken apart: its parts by path. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** A relationship of a part, its target as a path from the root of the package unless it lies outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

export function partsOf(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** A part's root element. Throws when the part is missing or no well-formed XML. */
export function rootOf(parts: Parts, path: string): XmlElement {
  const bytes = parts[path];
  if (bytes === undefined) throw new Error(`no part ${path}; there are ${Object.keys(parts).join(", ")}`);
  const { root } = parseXml(strFromU8(bytes));
  if (root === null) throw new Error(`${path} has no root`);
  return root;
}

/** Every element of a name below an element, in document order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  const children = element.children.filter((child) => child instanceof XmlElement);
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);
}

/** The first element of a name below an element. Throws when there is none. */
export function elementOf(element: XmlElement, name: string): XmlElement {
  const [first] = elementsOf(element, name);
  if (first === undefined) throw new Error(`<${element.name}> has no <${name}>`);
  return first;
}

function resolved(from: string, target: string): string {
  return new URL(target, `https://package.example/${from}`).pathname.slice(1);
}

/** What a part is related to; none when it has no relationships. */
export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const at = path.lastIndexOf("/") + 1;
  const own = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
  if (parts[own] === undefined) return [];
  return elementsOf(rootOf(parts, own), "Relationship").map(({ attributes }) => {
    const isExternal = attributes.TargetMode === "External";
    const { Id: id = "", Type: type = "", Target: target = "" } = attributes;
    return { id, type, target: isExternal ? target : resolved(path, target), isExternal };
  });
}

/** The paths of parts of a kind, "slides/slide" or "charts/chart", in their order. */
export function pathsOf(parts: Parts, kind: string): string[] {
  const count = Object.keys(parts).filter((path) => new RegExp(`^ppt/${kind}\\d+\\.xml$`).test(path)).length;
  return Array.from({ length: count }, (_, index) => `ppt/${kind}${index + 1}.xml`);
}

/** The text of each paragraph below an element. */
export function paragraphsOf(element: XmlElement): string[] {
  return elementsOf(element, "a:p").map((paragraph) =>
    elementsOf(paragraph, "a:t")
      .map(({ text }) => text)
      .join(""),
  );
}

/** What a chart keeps of the cells that it draws: where they are, and the values by their places. A gap has none. */
export interface Cached {
  readonly formula: string;
  readonly count: number;
  readonly values: ReadonlyMap<number, string>;
}

export function cachedOf(reference: XmlElement): Cached {
  const points = elementsOf(reference, "c:pt").map(
    (point) => [Number(point.attributes.idx), elementOf(point, "c:v").text] as const,
  );
  return {
    formula: (elementsOf(reference, "c:f")[0] ?? elementOf(reference, "c15:f")).text,
    count: Number(elementOf(reference, "c:ptCount").attributes.val),
    values: new Map(points),
  };
}

export type SheetValue = string | number | boolean | null;

type Rows = readonly (readonly SheetValue[])[];

/** A chart as its file has it: its markup, the rows of the sheet at which "Edit Data" opens, the head first, and all sheets by name. */
export interface OpenedChart {
  readonly root: XmlElement;
  readonly rows: Rows;
  readonly sheets: ReadonlyMap<string, Rows>;
}

/** Every native chart of a presentation, in order, with its workbook read by a reader that had no part in writing it. */
export async function chartsOf(bytes: Uint8Array): Promise<OpenedChart[]> {
  const parts = partsOf(bytes);
  return Promise.all(
    pathsOf(parts, "charts/chart").map(async (path) => {
      const workbook = relationshipsOf(parts, path).find(({ target }) => target.endsWith(".xlsx"));
      const embedded = parts[workbook?.target ?? ""];
      if (embedded === undefined) throw new Error(`${path} has no workbook`);
      const read = await readXlsxFile(Buffer.from(embedded), { trim: false });
      const sheets = new Map(read.map(({ sheet, data }) => [sheet, data as Rows]));
      return { root: rootOf(parts, path), rows: (read[0]?.data ?? []) as Rows, sheets };
    }),
  );
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The cells of a chart's workbook that a formula such as "Figures!$B$2:$B$7" names. Throws on a formula of another form. */
export function cellsAt({ sheets }: OpenedChart, formula: string): SheetValue[] {
  const found = /^(\w+)!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  const rows = sheets.get(found?.[1] ?? "");
  if (found === null || rows === undefined) throw new Error(`not a column of the sheets: ${formula}`);
  const [, , letters = "", from = "", lastLetters = letters, to = from] = found;
  if (letters !== lastLetters) throw new Error(`more than one column: ${formula}`);
  const column = columnIndex(letters);
  return rows.slice(Number(from) - 1, Number(to)).map((row) => row[column] ?? null);
}
