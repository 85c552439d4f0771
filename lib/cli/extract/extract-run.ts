import { availableParallelism } from "node:os";
import { countText } from "../../format/unit";
import { boundedBytes } from "../../reading/bounded-bytes";
import { ReadingError } from "../../reading/reading-error";
import { inOrder } from "./in-order";
import type { Answer, Job } from "./job";
import { progressOn } from "./progress";
import { setAsideText } from "./table";
import { type WorkerPool, workerPool } from "./worker-pool";

const jobLimitMs = 300_000;
const jobsAheadOfEachThread = 4;

function problemLine(file: string, words: string): string {
  return `strike-ledger: ${file === "-" ? "standard input" : file} ${words}\n`;
}

async function answerOf(pool: WorkerPool<Job, Answer>, job: Job): Promise<Answer> {
  try {
    const bytes = job.file === "-" ? await boundedBytes(process.stdin) : null;
    return await pool.answerTo({ ...job, bytes });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { isRead: false, reason: error instanceof ReadingError ? reason : `could not be read through: ${reason}` };
  }
}

/** How many files a run read, and what was in them. */
interface Tally {
  fileCount: number;
  unreadCount: number;
  figureCount: number;
  rejectedCount: number;
}

function counted(tally: Tally, answer: Answer): void {
  tally.fileCount += 1;
  tally.unreadCount += answer.isRead ? 0 : 1;
  tally.figureCount += answer.isRead ? answer.figureCount : 0;
  tally.rejectedCount += answer.isRead ? answer.rejectedCount : 0;
}

function summaryText({ fileCount, unreadCount, figureCount, rejectedCount }: Tally): string {
  const files = `${fileCount} ${fileCount === 1 ? "file" : "files"}`;
  const unread = unreadCount === 0 ? "" : `; ${unreadCount} could not be read`;
  return `${files}: ${countText(figureCount, "figure")}, ${setAsideText(rejectedCount)}${unread}\n`;
}

/** Resolves when the text has left; false when nobody reads standard output any more. */
function printed(text: string): Promise<boolean> {
  return new Promise((resolve) => process.stdout.write(text, (error) => resolve(!error)));
}

async function tallyOf(jobs: readonly Job[], pool: WorkerPool<Job, Answer>, threadCount: number): Promise<Tally> {
  const tally: Tally = { fileCount: 0, unreadCount: 0, figureCount: 0, rejectedCount: 0 };
  const progress = progressOn(process.stderr, jobs.length);
  progress.tell(0);
  const answers = inOrder(jobs, (job) => answerOf(pool, job), threadCount * jobsAheadOfEachThread);
  for await (const answer of answers) {
    const file = jobs[tally.fileCount]?.file ?? "";
    counted(tally, answer);
    progress.wipe();
    const problem = answer.isRead ? answer.note : answer.reason;
    if (problem !== null) process.stderr.write(problemLine(file, problem));
    if (answer.isRead && !(await printed(answer.output))) break;
    progress.tell(tally.fileCount);
  }
  progress.wipe();
  return tally;
}

/**
 * Reads reports through on all cores and prints what came of each, in the jobs' order: figures to standard output, a line for each file
 * that could not be read to standard error. Gives 0, or 1 when any could not be read. Stops when nobody reads standard output any more.
 */
export async function extractRun(jobs: readonly Job[]): Promise<0 | 1> {
  const threadCount = Math.min(jobs.length, availableParallelism());
  const pool = workerPool<Job, Answer>(new URL("./worker.mjs", import.meta.url), { threadCount, jobLimitMs });
  // A reader that has gone is told by each write's own callback.
  process.stdout.on("error", () => undefined);
  try {
    const tally = await tallyOf(jobs, pool, threadCount);
    if (jobs[0]?.wording !== "json") await printed(summaryText(tally));
    return tally.unreadCount > 0 ? 1 : 0;
  } finally {
    await pool.close();
  }
}
