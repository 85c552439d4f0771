import { ImportError } from "../../import/findings";
import type { ToldImport } from "../../import/told-import";
import type { Upload } from "../../import/uploads";
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
  /** Whether the thread has ever answered: one that cannot even start here never will. */
  hasAnswered: boolean;
  running: number;
  idle: ReturnType<typeof setTimeout> | null;
}

const importer = processWide<Importer>("import-thread", () => ({
  pool: null,
  hasAnswered: false,
  running: 0,
  idle: null,
}));

/** Ends the thread that imports, if there is one. */
export async function closeImportThread(): Promise<void> {
  const { pool, idle } = importer;
  if (idle !== null) clearTimeout(idle);
  importer.pool = null;
  await pool?.close();
}

async function threadAnswer(job: ImportJob): Promise<ImportAnswer | null> {
  importer.pool ??= workerPool<ImportJob, ImportAnswer>(workerAddress("import"), { threadCount: 1, jobLimitMs });
  if (importer.idle !== null) clearTimeout(importer.idle);
  importer.running += 1;
  try {
    const answer = await importer.pool.answerTo(job);
    importer.hasAnswered = true;
    return answer.kind === "other_ledger" ? null : answer;
  } catch (error) {
    if (importer.hasAnswered) throw error;
    console.error(error);
    return null;
  } finally {
    importer.running -= 1;
    if (importer.running === 0) importer.idle = setTimeout(() => void closeImportThread(), idleLimitMs).unref();
  }
}

/**
 * What importing an upload would do, or did, worked out beside the thread that answers requests, or there after all where no other can be started
 * or reads another log. Throws an `ImportError` for a file that cannot be imported, and an error that says why where it takes over five minutes.
 */
export async function importOf(upload: Upload, isRecorded: boolean): Promise<ToldImport> {
  const { revision } = await readLedger();
  const { bytes, format, publisher } = upload;
  const job = { bytes, format, publisher, isRecorded, revision };
  const answer = (await threadAnswer(job)) ?? (await importAnswer(job));
  if (answer.kind === "refused") throw new ImportError(answer.message);
  // This thread's own log is the one that the revision was read from.
  if (answer.kind === "other_ledger")
    throw new Error(`revision ${revision.seq} is not in the log that it was read from`);
  return answer.told;
}
