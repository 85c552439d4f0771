import type { Entry } from "../ledger/entry";

/** An entry as its table holds it: `body` is text, canonical JSON unless someone else wrote it. */
export interface EntryRow extends Omit<Entry, "body"> {
  readonly body: string;
}

/** The values of a row in the order of `entryColumns`, as a driver gives them that need not name each for every row. */
export type RowValues = [
  ...[seq: number, recordedAt: string, actor: string, kind: string, id: string],
  ...[version: number, body: string, hash: string],
];

/** The columns of the table of entries in the order of `EntryRow`, named as `EntryRow` names them. */
export const entryColumns = 'seq, recorded_at AS "recordedAt", actor, kind, id, version, body, hash';

/** A body as its text says; the text itself where it is not JSON, which no schema accepts. */
export function storedBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** An entry with its body as it is stored, which is what its hash is over. */
export interface StoredEntry extends Entry {
  readonly text: string;
}

/** An id that its body says too is one text in memory. */
export function sharedId(id: string, body: unknown): string {
  const own = typeof body === "object" && body !== null && "id" in body ? body.id : null;
  return own === id ? own : id;
}

function memory(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const same = known.get(text);
    if (same !== undefined) return same;
    known.set(text, text);
    return text;
  };
}

/** The entries of rows; what many rows say alike is one text in memory. */
export function entriesOfRows(rows: readonly RowValues[]): StoredEntry[] {
  const shared = memory();
  return rows.map(([seq, recordedAt, actor, kind, id, version, text, hash]) => {
    const body = storedBody(text);
    return {
      seq,
      recordedAt: shared(recordedAt),
      actor: shared(actor),
      kind: shared(kind),
      id: sharedId(id, body),
      version,
      body,
      hash,
      text,
    };
  });
}

/** The entry of a row. A body that is not JSON stays the text it is, which no schema accepts. */
export function entryOfRow({ seq, recordedAt, actor, kind, id, version, body: text, hash }: EntryRow): StoredEntry {
  return { seq, recordedAt, actor, kind, id, version, body: storedBody(text), hash, text };
}
