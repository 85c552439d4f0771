import pg from "pg";

/**
 * The rows of a log in a PostgreSQL database, on a connection of its own; as `sqliteRows` gives them. The driver gives BIGINT as text; a log stays far
 * below 2^53 entries.
 * @param {{ url: string, columns: string }} source
 */
export async function postgresRows({ url, columns }) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const text = `SELECT ${columns} FROM ledger_entries WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3`;
  return async (...values) => {
    const { rows } = await client.query({ name: "rows", text, values, rowMode: "array" });
    for (const row of rows) row[0] = Number(row[0]);
    return rows;
  };
}
