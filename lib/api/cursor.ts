import { createHash } from "node:crypto";
import type { Revision } from "../ledger/entry";
import { type Query, queryString } from "../query/query";

/** Where a list goes on: at which ledger revision, after the object of which key, and for which question. */
export interface Cursor {
  readonly seq: number;
  readonly after: string;
  readonly digest: string;
}

const digestLength = 12;

/** What a cursor belongs to, in a few letters: a resource, the ledger up to a revision, and a query but for the revision that it names. */
export function questionDigest(resource: string, revision: Revision, query: Query): string {
  const text = `${resource} ${revision.hash} ${queryString({ ...query, rev: null })}`;
  return createHash("sha256").update(text).digest("base64url").slice(0, digestLength);
}

/** A cursor as text for an address. */
export function cursorText({ seq, after, digest }: Cursor): string {
  return Buffer.from(JSON.stringify([seq, digest, after])).toString("base64url");
}

/** The cursor that a text is; null for a text that is none. */
export function readCursor(text: string): Cursor | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    if (!Array.isArray(read) || read.length !== 3) return null;
    const [seq, digest, after]: unknown[] = read;
    if (typeof seq !== "number" || !Number.isSafeInteger(seq) || seq < 0) return null;
    return typeof digest === "string" && typeof after === "string" ? { seq, digest, after } : null;
  } catch {
    return null;
  }
}
