import { chartDocument } from "@/components/charts/document";
import type { ChartId } from "@/components/charts/registry";
import type { ChartDocument } from "@/lib/document/chart-document";
import { claimRows } from "@/lib/document/claim-rows";
import type { Deck } from "@/lib/document/deck";
import { pdf } from "@/lib/export/pdf";
import { printable, searchable } from "@/lib/export/printable";
import { quotedText } from "@/lib/format/typography";
import type { Ledger } from "@/lib/ledger/fold";
import type { FileOptions } from "@/lib/query/file-options";
import { type FixtureName, fixtureSelection } from "../charts/fixtures/fixtures";
import { pageTexts, spaced, unspaced } from "./pdf-reading";

/** Where the files’ site is. */
export const site = "https://ledger.example";

/** A chart as a file. */
export function chartFile(document: ChartDocument, names: Ledger, options: FileOptions = {}): Promise<Uint8Array> {
  return pdf.ofChart(document, { names, options, site });
}

/** A deck as a file. */
export function deckFile(deck: Deck, names: Ledger, options: FileOptions = {}): Promise<Uint8Array> {
  return pdf.ofDeck(deck, { names, options, site });
}

/** A chart of a fixture as a document, with the ledger it was made from. */
export async function fixtureDocument(chart: ChartId, name: FixtureName) {
  const selected = await fixtureSelection(name);
  const document = await chartDocument(chart, selected, { widthPx: 1120, theme: "light" });
  return { document, ledger: selected.ledger };
}

/** A text as a search in a PDF finds it, wherever its lines are parted. */
export function sought(text: string): string {
  return unspaced(searchable(printable(text)));
}

/** Every text that a chart's file has to hold. */
export function textsOf(document: ChartDocument, ledger: Ledger): string[] {
  const { title, subtitle, table, notes, sourceLine, permalink } = document;
  const cells = table.rows.flatMap(({ label, detail, cells: inRow }) => [
    label,
    detail ?? "",
    ...inRow.flatMap((cell) => [cell.text, ...cell.notes]),
  ]);
  const claims = claimRows(document, ledger).flatMap((row) => [
    `${row.counted}: ${row.value}`,
    row.places,
    row.statedBy,
    row.publishedBy.slice(1),
    row.time,
    quotedText(row.words),
    row.report.title ?? "",
  ]);
  return [
    title,
    subtitle,
    ...(table.rows.length === 0 ? [] : table.columns.map(({ label }) => label)),
    ...cells,
    ...notes,
    sourceLine,
    ...claims,
    `${site}${permalink}`,
  ];
}

/** Which texts a file does not hold. */
export function missingTexts(bytes: Uint8Array, texts: readonly string[]): string[] {
  const said = unspaced(pageTexts(bytes).join(""));
  return [...new Set(texts)].filter((text) => !said.includes(sought(text)));
}

/** A document's table as its file should tell it: a row of headings, then one for each of its own. */
export function rowsOf({ table }: ChartDocument): string[][] {
  const head = [
    table.rows[0]?.days === undefined ? "Attack" : "Attacks of",
    ...table.columns.map(({ label }) => label),
  ];
  const rows = table.rows.map(({ label, detail, cells }) => [
    [label, detail ?? ""].join(" "),
    ...cells.map(({ text, notes }) => [text, ...notes].join(" ")),
  ]);
  return [head, ...rows].map((row) => row.map((text) => spaced(searchable(printable(text)))));
}

/** Tables of some of the columns beside one another again, the attacks' names once. */
export function joined(rows: readonly string[][], count: number): string[][] {
  return Array.from({ length: count }, (_, at) => {
    const parts = rows.filter((_row, index) => index % count === at);
    return parts.flatMap((part, index) => (index === 0 ? part : part.slice(1)));
  });
}
