import { inflateSync } from "node:zlib";
import { missingProgram, ran } from "./outside-program";

/** What keeps a PDF from being read with Poppler here, in a line that says so; null where it can. */
export const missingPoppler =
  ["pdftotext", "pdfinfo", "pdffonts"].map(missingProgram).find((line) => line !== null) ?? null;

function said(program: string, bytes: Uint8Array, options: readonly string[], last: readonly string[] = []): string {
  return ran(program, () => [...options, "it.pdf", ...last], { "it.pdf": bytes }).said;
}

/** Text with each run of white space as one space. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Text without white space, for comparing what may be wrapped anywhere. */
export function unspaced(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The words of each page in the order in which they are written, as a search finds them. */
export function pageTexts(bytes: Uint8Array): string[] {
  return said("pdftotext", bytes, ["-raw", "-enc", "UTF-8"], ["-"]).split("\f").slice(0, -1);
}

/** A word on the first page, and from where to where it runs, in pt. */
export interface PlacedWord {
  readonly text: string;
  readonly fromPt: number;
  readonly toPt: number;
}

/** The words of the first page where they are. */
export function placedWords(bytes: Uint8Array): PlacedWord[] {
  const page = said("pdftotext", bytes, ["-bbox", "-l", "1"], ["-"]);
  return [...page.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g)].map(
    ([, from, to, text = ""]) => ({ text, fromPt: Number(from), toPt: Number(to) }),
  );
}

/** The document's properties and, for each page, its size. */
export function information(bytes: Uint8Array): ReadonlyMap<string, string> {
  const lines = said("pdfinfo", bytes, ["-isodates", "-l", "-1"]).split("\n");
  return new Map(
    lines.map((line) => [spaced(line.slice(0, line.indexOf(":"))), line.slice(line.indexOf(":") + 1).trim()]),
  );
}

/** The fonts, each with whether it is embedded, a subset, and has letters that can be searched for. */
export function fonts(bytes: Uint8Array): { readonly name: string; readonly flags: readonly string[] }[] {
  const [, , ...lines] = said("pdffonts", bytes, []).trim().split("\n");
  return lines.map((line) => {
    const words = line.trim().split(/\s+/);
    return { name: words[0] ?? "", flags: words.slice(-5, -2) };
  });
}

/** A part of the structure: its tag, how deep it lies, and the words of its own content. */
export interface Tagged {
  readonly tag: string;
  readonly depth: number;
  readonly text: string;
}

/** The structure in reading order. */
export function structure(bytes: Uint8Array): Tagged[] {
  const parts: { tag: string; depth: number; text: string }[] = [];
  for (const line of said("pdfinfo", bytes, ["-struct-text"]).split("\n")) {
    const [, indent = "", rest = ""] = /^( *)(.*)$/.exec(line) ?? [];
    const last = parts.at(-1);
    if (rest.startsWith('"') && last !== undefined) last.text += rest.slice(1, -1);
    else if (/^[A-Z][A-Za-z0-9]*(?: \(\w+\))?:?$/.test(rest)) {
      parts.push({ tag: rest.replace(/[ :].*$/, "").replace(":", ""), depth: indent.length / 2, text: "" });
    }
  }
  return parts;
}

/** An element of the structure with those below it. */
export function below(parts: readonly Tagged[], at: number): Tagged[] {
  const depth = parts[at]?.depth ?? 0;
  const end = parts.findIndex((part, index) => index > at && part.depth <= depth);
  return parts.slice(at, end < 0 ? undefined : end);
}

/** The rows of all tables, each cell's words in one. */
export function tableRows(parts: readonly Tagged[]): string[][] {
  return parts.flatMap(({ tag }, at) => {
    if (tag !== "TR") return [];
    const row = below(parts, at);
    const cells = row.flatMap((part, index) => (["TH", "TD"].includes(part.tag) ? [below(row, index)] : []));
    return [cells.map((cell) => spaced(cell.map(({ text }) => text).join(" ")))];
  });
}

/** A PDF's objects as its own reader sees them, without a library: their dictionaries as text, and the streams that they hold. */
export interface PdfObject {
  readonly id: number;
  readonly dictionary: string;
  readonly stream: string | null;
}

export function objectsOf(bytes: Uint8Array): PdfObject[] {
  const file = Buffer.from(bytes).toString("latin1");
  return [...file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(([, id, body = ""]) => {
    const at = body.indexOf("\nstream\n");
    if (at < 0) return { id: Number(id), dictionary: body, stream: null };
    const dictionary = body.slice(0, at);
    const raw = Buffer.from(body.slice(at + 8, body.lastIndexOf("\nendstream")), "latin1");
    const stream = dictionary.includes("/FlateDecode") ? inflateSync(raw).toString("latin1") : raw.toString("utf8");
    return { id: Number(id), dictionary, stream };
  });
}

/** A text string of a dictionary as its characters (ISO 32000-1, 7.9.2.2); undefined where it has none of that name. */
export function stringIn(dictionary: string, name: string): string | undefined {
  const written = new RegExp(`/${name} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`).exec(dictionary)?.[1];
  if (written === undefined) return undefined;
  const letters: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
  const raw = Buffer.from(
    written.replace(/\\([\s\S])/g, (_, letter: string) => letters[letter] ?? letter),
    "latin1",
  );
  return raw[0] === 0xfe && raw[1] === 0xff
    ? raw.subarray(2).swap16().toString("utf16le").replace(/\0$/, "")
    : raw.toString("latin1");
}

/** What is painted on the pages outside all marked content: in a tagged document, nothing (ISO 14289-1, 7.1). */
export function unmarkedPaint(objects: readonly PdfObject[]): string[] {
  const contents = objects.flatMap(
    ({ dictionary }) => /\/Type \/Page\n[\s\S]*\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? [],
  );
  return contents.flatMap((id) => {
    const found: string[] = [];
    let open = 0;
    for (const line of objects.find((object) => object.id === Number(id))?.stream?.split("\n") ?? ["no content"]) {
      if (/\b(?:BDC|BMC)$/.test(line)) open += 1;
      else if (line === "EMC") open -= 1;
      else if (open === 0 && /(?:^|\s)(?:f|f\*|S|s|B|B\*|b|TJ|Tj|Do|sh)$/.test(line)) found.push(line);
    }
    return open === 0 ? found : [...found, `${open} left open`];
  });
}
