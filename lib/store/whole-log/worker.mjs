import { parentPort, workerData } from "node:worker_threads";
import { entryHash } from "../entry-hash.mjs";

const { source, upToSeq, entriesAPart, part: firstPart, parts: partsApart } = workerData;

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

/** Entries as `parts.ts` takes them, each checked against its hash; `before` is the one that the first follows, if any. */
function checkedPart(rows, before) {
  const broken = [];
  let hashBefore = before?.at(-1) ?? "";
  for (const [seq, , , kind, id, version, body, hash] of rows) {
    if (entryHash(hashBefore, kind, id, version, body) !== hash) broken.push({ seq, id });
    hashBefore = hash;
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

/** This thread's parts of the log in order, one of every `partsApart`; the next is asked for while one is checked. */
async function* checkedParts() {
  const rowsAfter = await rowsOfSource();
  const taken = (from) => (from < upToSeq ? rowsAfter(from, Math.min(from + entriesAPart, upToSeq)) : null);
  const step = partsApart * entriesAPart;
  let from = firstPart * entriesAPart;
  for (let next = taken(from); next !== null; from += step) {
    const rows = await next;
    next = taken(from + step);
    const before = rows[0]?.[0] <= from ? rows.shift() : undefined;
    yield checkedPart(rows, before);
  }
}

const ahead = checkedParts();

// A generator answers in the order in which it is asked. What fails ends the thread, and with it the parts.
parentPort.on("message", async () => parentPort.postMessage((await ahead.next()).value ?? null));
