import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The module that a thread of one of this room's folders runs ("making"), by the folder that the server runs in: a bundle has its modules
 * elsewhere than their sources lie. A server runs what its build made of it in one file where there is such (`start/threads.mjs`); whoever tests
 * or develops wants the sources at hand.
 */
export function workerAddress(folder: "import" | "making" | "reading"): URL {
  const root = /* turbopackIgnore: true */ process.cwd();
  const built = join(root, ".next/threads", `${folder}.mjs`);
  const isBuilt = process.env.NODE_ENV === "production" && existsSync(built);
  return pathToFileURL(isBuilt ? built : join(root, "lib/cli", folder, "worker.mjs"));
}
