import { parentPort } from "node:worker_threads";
import { answerTo } from "./answer";
import type { Job } from "./job";

/** Answers the jobs that the thread's parent posts, one after the other. Throws where there is no parent. */
export function serveJobs(): void {
  const port = parentPort;
  if (port === null) throw new Error("serveJobs runs in a worker thread only");
  port.on("message", async (job: Job) => port.postMessage(await answerTo(job)));
}
