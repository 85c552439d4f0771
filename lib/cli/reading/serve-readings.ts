import { parentPort } from "node:worker_threads";
import { type ReadingJob, readThrough } from "./read-through";

/** Answers the readings that the thread's parent posts, one after the other. Throws where there is no parent. */
export function serveReadings(): void {
  const port = parentPort;
  if (port === null) throw new Error("serveReadings runs in a worker thread only");
  port.on("message", async (job: ReadingJob) => port.postMessage(await readThrough(job)));
}
