import { ExportError } from "../../export/export-error";
import type { ExportedFile } from "../../export/exported-file";
import { processWide } from "../../ledger/process-wide";
import { type WorkerPool, workerPool } from "../extract/worker-pool";
import { workerAddress } from "../worker-address";
import type { AnyJob, FileAnswer, FileJob } from "./file-job";
import type { BriefingFile, BriefingJob } from "./made-briefing";

/** Each thread holds the ledger: of one with more entries than this there is one, so that memory stays that of two ledgers. */
const entriesOfTwo = 100_000;
const jobLimitMs = 120_000;
/** A thread's ledger is let go when nobody asks for a file. */
const idleLimitMs = 30_000;

interface Makers {
  pool: WorkerPool<AnyJob, FileAnswer> | null;
  isUnusable: boolean;
}

const makers = processWide<Makers>("file-threads", () => ({ pool: null, isUnusable: false }));

async function answerTo(job: AnyJob): Promise<FileAnswer | null> {
  makers.pool ??= workerPool<AnyJob, FileAnswer>(workerAddress("making"), {
    threadCount: job.revision.seq > entriesOfTwo ? 1 : 2,
    jobLimitMs,
    idleLimitMs,
  });
  const { pool } = makers;
  try {
    return await pool.answerTo(job);
  } catch (error) {
    if (pool.hasAnswered()) throw error;
    console.error(error);
    makers.isUnusable = true;
    return null;
  }
}

/** What a thread gives for a job; null where it has to be made by whoever asks. Rejects with an `ExportError` where it is refused. */
async function threadAnswer(job: AnyJob): Promise<BriefingFile | null> {
  if (makers.isUnusable) return null;
  const answer = await answerTo(job);
  if (answer === null || answer.kind === "other_ledger") return null;
  if (answer.kind === "refused") throw new ExportError(answer.message, answer.fault);
  return answer;
}

/**
 * A file made beside the thread that answers requests, which is free meanwhile; null where it has to be made there after all: no thread can be
 * started, the thread reads another ledger, or there is no such file. Rejects with an `ExportError` for a file that cannot be made as asked for,
 * and with an error that says why when one takes over two minutes or more memory than there is.
 */
export async function threadFile(job: FileJob): Promise<ExportedFile | null> {
  const answer = await threadAnswer(job);
  return answer?.kind === "file" ? answer.file : null;
}

/** A briefing's file made there, or what keeps it from being made; null where it has to be made by whoever asks. Rejects as `threadFile` does. */
export function threadBriefing(job: BriefingJob): Promise<BriefingFile | null> {
  return threadAnswer(job);
}

/** Ends the threads that make files, if there are any. */
export async function closeFileThreads(): Promise<void> {
  const { pool } = makers;
  makers.pool = null;
  await pool?.close();
}
