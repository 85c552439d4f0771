import { parentPort, workerData } from "node:worker_threads";
import Database from "better-sqlite3";
import { entryHash } from "../entry-hash.mjs";

const { file, upToSeq, entriesAPart } = workerData;
const database = new Database(file, { readonly: true, fileMustExist: true });
const rowsQuery = database
  .prepare(
    `SELECT seq, recorded_at, actor, kind, id, version, body, hash FROM ledger_entries
     WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?`,
  )
  .raw();

let readUpTo = 0;
let lastHash = "";

/** What many entries of a part say alike, each once, and which of it an entry says. */
function toldBy(rows) {
  const known = new Map();
  const told = [];
  const of = Uint16Array.from(rows, ([, recordedAt, actor, kind, , version]) => {
    const key = `${kind}\n${version}\n${recordedAt}\n${actor}`;
    const at = known.get(key) ?? told.push({ recordedAt, actor, kind, version }) - 1;
    known.set(key, at);
    return at;
  });
  return { told, of };
}

/** The next entries, as `parts.ts` takes them, each checked against its hash; null after the last. */
function nextPart() {
  const rows = rowsQuery.all(readUpTo, upToSeq, entriesAPart);
  if (rows.length === 0) return null;
  const broken = [];
  for (const [seq, , , kind, id, version, body, hash] of rows) {
    if (entryHash(lastHash, kind, id, version, body) !== hash) broken.push({ seq, id });
    lastHash = hash;
    readUpTo = seq;
  }
  return {
    ...toldBy(rows),
    seqs: rows.map(([seq]) => seq),
    ids: rows.map(([, , , , id]) => id),
    hashes: rows.map(([, , , , , , , hash]) => hash),
    bodies: rows.map(([, , , , , , body]) => body).join(","),
    lengths: Uint32Array.from(rows, ([, , , , , , body]) => body.length),
    broken,
  };
}

parentPort.on("message", () => parentPort.postMessage(nextPart()));
