import { createHash } from "node:crypto";
import type { ChartDocument } from "../document/chart-document";
import type { Exporter, Names } from "./exporter";
import { exporters, type FormatId } from "./registry";

/** A file as it is handed over: its name, what it is, its bytes, and a tag that differs whenever the bytes do (RFC 9110, 8.8.3). */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly disposition: Exporter["disposition"];
  readonly bytes: Uint8Array;
  readonly etag: string;
}

/**
 * A file's name, from what it holds: "strike-ledger_volumes_2025-04-24_2026-01-24_rev138.csv", with the first and the last night;
 * "no-attacks" in their place when it has none.
 */
export function exportedFileName({ chart, table, revision }: ChartDocument, extension: string): string {
  const nights = table.rows.map(({ nightOf }) => nightOf).sort();
  const span = nights.length === 0 ? "no-attacks" : `${nights[0]}_${nights.at(-1)}`;
  return `strike-ledger_${chart}_${span}_rev${revision.seq}.${extension}`;
}

/** A chart document in a format, ready to be handed over. */
export async function exportedFile(document: ChartDocument, format: FormatId, names: Names): Promise<ExportedFile> {
  const exporter: Exporter = exporters[format];
  const bytes = await exporter.bytes(document, names);
  return {
    name: exportedFileName(document, exporter.extension),
    mediaType: exporter.mediaType,
    disposition: exporter.disposition,
    bytes,
    etag: `"rev${document.revision.seq}-${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`,
  };
}
