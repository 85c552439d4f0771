import { parentPort } from "node:worker_threads";
import type { AnyJob } from "./file-job";
import { madeFile } from "./made-file";

/** Makes the files that the thread's parent asks for, one after the other. Throws where there is no parent; a file that fails ends the thread. */
export function serveFiles(): void {
  const port = parentPort;
  if (port === null) throw new Error("serveFiles runs in a worker thread only");
  port.on("message", async (job: AnyJob) => port.postMessage(await madeFile(job)));
}
