import { createHash } from "node:crypto";
import { processWide } from "../ledger/process-wide";
import { largestFileBytes } from "../reading/bounded-bytes";
import type { ImportFormatId } from "./registry";

/** A file that was sent to be imported and waits to be confirmed. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: ImportFormatId | null;
  readonly publisher: string | null;
  readonly untilMs: number;
  /** How many entries its import recorded; null before. */
  readonly entryCount: number | null;
}

const lifetimeMs = 30 * 60_000;
/** The most bytes of one file that is sent: as many as the command line takes. */
export const mostUploadBytes = largestFileBytes;

const mostBytes = largestFileBytes + 10_000_000;
const mostUploads = 12;

const kept = () => processWide("import-uploads", () => new Map<string, Upload>());

function dropOld(nowMs: number): void {
  const uploads = kept();
  for (const { id, untilMs } of uploads.values()) if (untilMs <= nowMs) uploads.delete(id);
  const heldBytes = () => [...uploads.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  while (uploads.size > mostUploads || heldBytes() > mostBytes) {
    const [oldest] = uploads.keys();
    if (oldest === undefined) return;
    uploads.delete(oldest);
  }
}

/**
 * Keeps a file in this process's memory for half an hour, by the hash of its bytes and of what was said of it; the oldest of over twelve, or of over 60 MB, are
 * dropped. The same file sent again is the same upload, kept anew.
 */
export function keptUpload(sent: Pick<Upload, "name" | "bytes" | "format" | "publisher">, nowMs: number): Upload {
  const hash = createHash("sha256")
    .update(sent.bytes)
    .update(JSON.stringify([sent.format, sent.publisher]));
  const upload = { ...sent, id: hash.digest("hex"), untilMs: nowMs + lifetimeMs, entryCount: null };
  kept().delete(upload.id);
  kept().set(upload.id, upload);
  dropOld(nowMs);
  return upload;
}

/** The upload of an id; null for one that is not, or no longer, kept here. */
export function uploadOf(id: string, nowMs: number): Upload | null {
  dropOld(nowMs);
  return kept().get(id) ?? null;
}

/** Notes how many entries an upload's import recorded. Confirmed twice at once it stays what the first recorded. */
export function noteRecorded(id: string, entryCount: number): void {
  const upload = kept().get(id);
  if (upload !== undefined) kept().set(id, { ...upload, entryCount: Math.max(entryCount, upload.entryCount ?? 0) });
}
