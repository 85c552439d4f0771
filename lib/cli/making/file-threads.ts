import { ExportError } from "../../export/export-error";
import type { ExportedFile } from "../../export/exported-file";
import { processWide } from "../../ledger/process-wide";
import { type WorkerPool, workerPool } from "../extract/worker-pool";
import { workerAddress } from "../worker-address";
import type { FileAnswer, FileJob } from "./file-job";

const threadCount = 2;
const jobLimitMs = 120_000;

interface Makers {
  pool: WorkerPool<FileJob, FileAnswer> | null;
  /** Whether a thread has ever answered: one that cannot even start here never will. */
  hasAnswered: boolean;
  isUnusable: boolean;
}

const makers = processWide<Makers>("file-threads", () => ({ pool: null, hasAnswered: false, isUnusable: false }));

async function answerTo(job: FileJob): Promise<FileAnswer | null> {
  makers.pool ??= workerPool<FileJob, FileAnswer>(workerAddress("making"), { threadCount, jobLimitMs });
  try {
    const answer = await makers.pool.answerTo(job);
    makers.hasAnswered = true;
    return answer;
  } catch (error) {
    if (makers.hasAnswered) throw error;
    console.error(error);
    makers.isUnusable = true;
    return null;
  }
}

/**
 * A file made beside the thread that answers requests, which is free meanwhile; null where it has to be made there after all: no thread can be
 * started, the thread reads another ledger, or there is no such file. Rejects with an `ExportError` for a file that cannot be made as asked for,
 * and with an error that says why when one takes over two minutes or more memory than there is.
 */
export async function threadFile(job: FileJob): Promise<ExportedFile | null> {
  if (makers.isUnusable) return null;
  const answer = await answerTo(job);
  if (answer === null || answer.kind === "other_ledger") return null;
  if (answer.kind === "refused") throw new ExportError(answer.message, answer.fault);
  return answer.file;
}

/** Ends the threads that make files, if there are any. */
export async function closeFileThreads(): Promise<void> {
  const { pool } = makers;
  makers.pool = null;
  await pool?.close();
}
