import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { exitCodeOfRun } from "./child.mjs";
import { ToldFailure } from "./failure.mjs";
import { root } from "./root.mjs";

/**
 * Brings the log up to date with the data folder, in a process of its own that can read TypeScript.
 * @throws {ToldFailure} with exit code 2 for data that does not hold, 1 for a log that cannot be opened or written
 */
export async function prepareLedger() {
  const tsx = pathToFileURL(join(root, "node_modules", "tsx", "dist", "esm", "index.mjs")).href;
  const code = await exitCodeOfRun(process.execPath, ["--import", tsx, join(root, "lib", "cli", "prepare-ledger.ts")]);
  if (code !== 0) throw new ToldFailure(code);
}
