import Database from "better-sqlite3";

/**
 * The rows of a log in an SQLite file as lists of values in the order of `columns`: those after `seq` up to `upToSeq`, and before them the last one up
 * to `seq` where there is any.
 * @param {{ file: string, columns: string }} source
 */
export function sqliteRows({ file, columns }) {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  const query = database
    .prepare(
      `SELECT ${columns} FROM ledger_entries
       WHERE seq >= COALESCE((SELECT MAX(seq) FROM ledger_entries WHERE seq <= ?), 0) AND seq <= ? ORDER BY seq`,
    )
    .raw();
  return async (seq, upToSeq) => query.all(seq, upToSeq);
}
