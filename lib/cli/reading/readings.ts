import { processWide } from "../../ledger/process-wide";
import { type WorkerPool, workerPool } from "../extract/worker-pool";
import { workerAddress } from "../worker-address";
import type { Reading, ReadingJob } from "./read-through";

const threadCount = 2;
const jobLimitMs = 30_000;

/** No reading was had in time, or its thread died; the message says which. */
export class ReadingBusyError extends Error {
  override readonly name = "ReadingBusyError";
}

const readers = processWide<{ pool: WorkerPool<ReadingJob, Reading> | null }>("review-readings", () => ({
  pool: null,
}));

/** Reads a report beside the thread that answers requests. Rejects with a `ReadingBusyError` when that takes over 30 s or its thread dies. */
export async function readingOf(job: ReadingJob): Promise<Reading> {
  readers.pool ??= workerPool<ReadingJob, Reading>(workerAddress("reading"), { threadCount, jobLimitMs });
  try {
    return await readers.pool.answerTo(job);
  } catch (error) {
    throw new ReadingBusyError(error instanceof Error ? error.message : String(error));
  }
}

/** Has a thread ready for the first reading, which would else wait for it to start. */
export function prepareReading(): void {
  // What goes wrong is told to the reading that needs it.
  if (readers.pool === null) void readingOf({ text: "Two.", report: null, nowMs: 0 }).catch(() => undefined);
}

/** Ends the threads that read, if there are any. */
export async function closeReadings(): Promise<void> {
  const { pool } = readers;
  readers.pool = null;
  await pool?.close();
}
