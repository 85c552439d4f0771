import { parentPort } from "node:worker_threads";
import { type ImportJob, importAnswer } from "./import-job";

/** Answers the imports that the thread's parent posts, one after the other. Throws where there is no parent; a log that fails ends the thread. */
export function serveImports(): void {
  const port = parentPort;
  if (port === null) throw new Error("serveImports runs in a worker thread only");
  port.on("message", async (job: ImportJob) => port.postMessage(await importAnswer(job)));
}
