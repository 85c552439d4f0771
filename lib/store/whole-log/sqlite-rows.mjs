import Database from "better-sqlite3";

/**
 * The rows of a log in an SQLite file as lists of values in the order of `columns`: the first `atMost` after `seq`, up to `upToSeq`.
 * @param {{ file: string, columns: string }} source
 */
export function sqliteRows({ file, columns }) {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  const query = database
    .prepare(`SELECT ${columns} FROM ledger_entries WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?`)
    .raw();
  return async (seq, upToSeq, atMost) => query.all(seq, upToSeq, atMost);
}
