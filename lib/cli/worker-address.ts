import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The module that a thread of one of this room's folders runs ("making"), by the folder that the server runs in: a bundle has its modules
 * elsewhere than their sources lie.
 */
export function workerAddress(folder: "import" | "making" | "reading"): URL {
  return pathToFileURL(join(process.cwd(), "lib/cli", folder, "worker.mjs"));
}
