import type { Entry } from "../ledger/entry";

/** An entry as its table holds it: `body` is text, canonical JSON unless someone else wrote it. */
export interface EntryRow extends Omit<Entry, "body"> {
  readonly body: string;
}

/** The columns of the table of entries in the order of `EntryRow`, named as `EntryRow` names them. */
export const entryColumns = 'seq, recorded_at AS "recordedAt", actor, kind, id, version, body, hash';

function storedBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The entry of a row. A body that is not JSON stays the text it is, which no schema accepts. */
export function entryOfRow(row: EntryRow): Entry {
  return { ...row, body: storedBody(row.body) };
}
