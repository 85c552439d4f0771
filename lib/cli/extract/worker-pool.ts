import { Worker } from "node:worker_threads";

/** Threads that answer jobs, each one at a time. */
export interface WorkerPool<Job, Answer> {
  /** The answer to a job. Rejects with why in one line when its thread dies or takes too long; a new thread takes its place. */
  readonly answerTo: (job: Job) => Promise<Answer>;
  /** Whether a thread has ever answered: where none has, none can be started here. */
  readonly hasAnswered: () => boolean;
  /** Ends all threads; jobs without an answer reject. */
  readonly close: () => Promise<void>;
}

/** How many threads there may be, how long one may take for one job, and after how long without a job one ends; without that, none does. */
export interface PoolBounds {
  readonly threadCount: number;
  readonly jobLimitMs: number;
  readonly idleLimitMs?: number;
}

function deathReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? "needs more memory than there is" : message.replaceAll(/\s+/g, " ");
}

/** The one message that a thread answers a job with. What it prints, libraries' chatter, is not shown. */
function answerOf<Job, Answer>(worker: Worker, job: Job, limitMs: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => fail(`takes over ${limitMs / 1_000} seconds`), limitMs);
    const settled = () => {
      clearTimeout(limit);
      worker.removeAllListeners("message").removeAllListeners("exit").removeAllListeners("error");
    };
    const fail = (reason: string) => {
      settled();
      // A dying thread may still report; nobody listens any more.
      worker.on("error", () => undefined);
      reject(new Error(reason));
    };
    worker.once("message", (answer: Answer) => {
      settled();
      resolve(answer);
    });
    worker.once("error", (error) => fail(deathReason(error)));
    worker.once("exit", () => fail("ended its thread"));
    worker.postMessage(job);
  });
}

/** A pool of threads that run `script`, started when jobs need them. */
export function workerPool<Job, Answer>(
  script: URL,
  { threadCount, jobLimitMs, idleLimitMs }: PoolBounds,
): WorkerPool<Job, Answer> {
  const idle: Worker[] = [];
  const endings = new Map<Worker, NodeJS.Timeout>();
  const waiting: ((worker: Worker) => void)[] = [];
  const all = new Set<Worker>();
  let isClosed = false;
  let hasAnswered = false;

  function started(): Worker {
    const worker = new Worker(script, { stdout: true, stderr: true });
    worker.stdout.resume();
    worker.stderr.resume();
    all.add(worker);
    return worker;
  }

  /** Ends a thread that nobody asks for a while: what it holds goes back to the machine. */
  function endLater(worker: Worker): void {
    if (idleLimitMs === undefined) return;
    const end = () => {
      endings.delete(worker);
      idle.splice(idle.indexOf(worker), 1);
      void dropped(worker);
    };
    endings.set(worker, setTimeout(end, idleLimitMs).unref());
  }

  function free(worker: Worker): void {
    const next = waiting.shift();
    if (next === undefined) {
      idle.push(worker);
      endLater(worker);
    } else next(worker);
  }

  async function taken(): Promise<Worker> {
    const worker = idle.pop();
    if (worker !== undefined) {
      clearTimeout(endings.get(worker));
      endings.delete(worker);
      return worker;
    }
    return all.size < threadCount ? started() : new Promise((resolve) => waiting.push(resolve));
  }

  async function dropped(worker: Worker): Promise<void> {
    all.delete(worker);
    await worker.terminate();
    if (waiting.length > 0 && !isClosed) free(started());
  }

  return {
    answerTo: async (job) => {
      const worker = await taken();
      try {
        const answer = await answerOf<Job, Answer>(worker, job, jobLimitMs);
        hasAnswered = true;
        free(worker);
        return answer;
      } catch (error) {
        await dropped(worker);
        throw error;
      }
    },
    hasAnswered: () => hasAnswered,
    close: async () => {
      isClosed = true;
      for (const ending of endings.values()) clearTimeout(ending);
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
