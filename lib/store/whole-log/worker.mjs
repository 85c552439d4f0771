import { parentPort, workerData } from "node:worker_threads";
import { entryHash } from "../entry-hash.mjs";

const { source, upToSeq, entriesAPart } = workerData;

async function rowsOfSource() {
  if (source.database === "sqlite") return (await import("./sqlite-rows.mjs")).sqliteRows(source);
  return (await import("./postgres-rows.mjs")).postgresRows(source);
}

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

/** Entries that follow the one with the hash, as `parts.ts` takes them, each checked against its own. */
function checkedPart(rows, hashBefore) {
  const broken = [];
  let before = hashBefore;
  for (const [seq, , , kind, id, version, body, hash] of rows) {
    if (entryHash(before, kind, id, version, body) !== hash) broken.push({ seq, id });
    before = hash;
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

/** The parts of the log in order; the next is asked for while one is checked. */
async function* checkedParts() {
  const rowsAfter = await rowsOfSource();
  let next = rowsAfter(0, upToSeq, entriesAPart);
  let hashBefore = "";
  for (let rows = await next; rows.length > 0; rows = await next) {
    const [seq, , , , , , , hash] = rows.at(-1);
    next = rowsAfter(seq, upToSeq, entriesAPart);
    yield checkedPart(rows, hashBefore);
    hashBefore = hash;
  }
}

const ahead = checkedParts();

// A generator answers in the order in which it is asked. What fails ends the thread, and with it the parts.
parentPort.on("message", async () => parentPort.postMessage((await ahead.next()).value ?? null));
