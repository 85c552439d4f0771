import { on } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Entry } from "../../ledger/entry";
import { entryColumns, sharedId, storedBody } from "../row";

/** Where a thread finds the log: the file of an SQLite database, or the address of a PostgreSQL database. */
export type LogSource =
  | { readonly database: "sqlite"; readonly file: string }
  | { readonly database: "postgresql"; readonly url: string };

/** Entries that follow one another, read and held against their hashes elsewhere; `broken` are those whose hash is not that of their content. */
export interface CheckedPart {
  readonly entries: readonly Entry[];
  readonly broken: readonly Pick<Entry, "seq" | "id">[];
}

/** Entries as the thread sends them: texts are copied from thread to thread faster than objects. */
interface SentPart extends Pick<CheckedPart, "broken"> {
  readonly told: readonly Pick<Entry, "recordedAt" | "actor" | "kind" | "version">[];
  readonly of: Uint16Array;
  readonly seqs: readonly number[];
  readonly ids: readonly string[];
  readonly hashes: readonly string[];
  /** The bodies as they are stored, with commas between. */
  readonly bodies: string;
  readonly lengths: Uint32Array;
}

/** As many entries as are folded in about the time that a thread takes to begin. */
const longLog = 10_000;

const entriesAPart = 500;

/** As many parts as are read ahead of the one that is folded. */
const partsAhead = 8;

/** The bodies read at once, which is faster than one by one; one by one where any of them is no JSON. */
function readBodies({ bodies, lengths }: SentPart): readonly unknown[] {
  const all = storedBody(`[${bodies}]`);
  if (Array.isArray(all) && all.length === lengths.length) return all;
  let from = 0;
  return Array.from(lengths, (length) => {
    const body = storedBody(bodies.slice(from, from + length));
    from += length + 1;
    return body;
  });
}

function entriesOf(part: SentPart): Entry[] {
  const bodies = readBodies(part);
  return part.seqs.map((seq, at) => {
    const { recordedAt = "", actor = "", kind = "", version = 0 } = part.told[part.of[at] ?? 0] ?? {};
    const body = bodies[at];
    return {
      seq,
      recordedAt,
      actor,
      kind,
      id: sharedId(part.ids[at] ?? "", body),
      version,
      body,
      hash: part.hashes[at] ?? "",
    };
  });
}

/** The module that the thread runs, by the folder that the server runs in: a bundle has its modules elsewhere than their sources lie. */
function workerFile(): string {
  return join(/* turbopackIgnore: true */ process.cwd(), "lib/store/whole-log/worker.mjs");
}

/**
 * The entries of a log from the first to `upToSeq`, in order. A thread reads them and holds them against their hashes while those before are
 * folded here. Ends early, and tells nobody why, where that thread is not to be had or fails: who goes on with the log itself is told what is
 * wrong with it.
 */
export async function* checkedParts(source: LogSource, upToSeq: number): AsyncGenerator<CheckedPart, void, undefined> {
  if (!existsSync(workerFile())) return;
  const workerData = { source: { ...source, columns: entryColumns }, upToSeq, entriesAPart };
  const worker = new Worker(pathToFileURL(workerFile()), { workerData });
  try {
    for (let ahead = 0; ahead < partsAhead; ahead += 1) worker.postMessage("next");
    for await (const [part] of on(worker, "message", { close: ["exit"] }) as AsyncIterable<[SentPart | null]>) {
      if (part === null) return;
      worker.postMessage("next");
      yield { entries: entriesOf(part), broken: part.broken };
    }
  } catch {
    return;
  } finally {
    await worker.terminate();
  }
}

/** The parts of a log whose head is at `upToSeq`; null for a log so short that it is read as fast by itself. */
export function longLogParts(source: LogSource, upToSeq: number): AsyncIterable<CheckedPart> | null {
  return upToSeq < longLog ? null : checkedParts(source, upToSeq);
}
