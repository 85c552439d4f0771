import { LRUCache } from "lru-cache";
import { ImportError } from "../../import/findings";
import type { ToldImport } from "../../import/told-import";
import type { Upload } from "../../import/uploads";
import type { Revision } from "../../ledger/entry";
import { processWide } from "../../ledger/process-wide";
import { readLedger } from "../../store/app-ledger";
import { type WorkerPool, workerPool } from "../extract/worker-pool";
import { workerAddress } from "../worker-address";
import { type ImportAnswer, type ImportJob, importAnswer } from "./import-job";

const jobLimitMs = 300_000;
/** The thread holds a ledger of its own, which is let go when nobody imports. */
const idleLimitMs = 120_000;

interface Importer {
  pool: WorkerPool<ImportJob, ImportAnswer> | null;
}

const importer = processWide<Importer>("import-thread", () => ({ pool: null }));

/** Ends the thread that imports, if there is one. */
export async function closeImportThread(): Promise<void> {
  const { pool } = importer;
  importer.pool = null;
  await pool?.close();
}

async function threadAnswer(job: ImportJob): Promise<ImportAnswer | null> {
  const bounds = { threadCount: 1, jobLimitMs, idleLimitMs };
  importer.pool ??= workerPool<ImportJob, ImportAnswer>(workerAddress("import"), bounds);
  const { pool } = importer;
  try {
    const answer = await pool.answerTo(job);
    return answer.kind === "other_ledger" ? null : answer;
  } catch (error) {
    if (pool.hasAnswered()) throw error;
    console.error(error);
    return null;
  }
}

async function answeredImport(upload: Upload, isRecorded: boolean, revision: Revision): Promise<ToldImport> {
  const { bytes, format, publisher, name } = upload;
  const job = { bytes, format, publisher, name, isRecorded, revision };
  const answer = (await threadAnswer(job)) ?? (await importAnswer(job));
  if (answer.kind === "refused") throw new ImportError(answer.message);
  // This thread's own log is the one that the revision was read from.
  if (answer.kind === "other_ledger")
    throw new Error(`revision ${revision.seq} is not in the log that it was read from`);
  return answer.told;
}

/** What uploads that were looked at would do, by upload, name and the log's head: a large file is read once, however often its page is. */
const looked = () => processWide("looked-imports", () => new LRUCache<string, Promise<ToldImport>>({ max: 6 }));

/**
 * What importing an upload would do, or did, worked out beside the thread that answers requests, or there after all where no other can be started
 * or reads another log. What it would do is worked out once for as long as nothing is appended. Throws an `ImportError` for a file that cannot be
 * imported, and an error that says why where it takes over five minutes.
 */
export async function importOf(upload: Upload, isRecorded: boolean): Promise<ToldImport> {
  const { revision, head } = await readLedger();
  if (isRecorded) return answeredImport(upload, true, revision);
  const key = `${head.hash} ${upload.id} ${upload.name}`;
  const known = looked().get(key);
  if (known !== undefined) return known;
  const told = answeredImport(upload, false, revision);
  looked().set(key, told);
  told.catch(() => looked().delete(key));
  return told;
}
