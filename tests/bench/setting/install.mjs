import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exitCodeOfRun } from "../../../lib/cli/start/child.mjs";
import { Failure } from "../../../lib/cli/start/failure.mjs";
import { benchFolder } from "./bundle.mjs";

const recordPath = join(benchFolder, "node_modules", ".package-lock.json");

/** The version of each package that a lock file or npm's own record of an installation names, optional ones left out. */
function versions(path) {
  const { packages } = JSON.parse(readFileSync(path, "utf8"));
  return Object.entries(packages).flatMap(([folder, { version, optional }]) =>
    folder === "" || optional ? [] : [`${folder} ${version}`],
  );
}

function isInstalled() {
  if (!existsSync(recordPath)) return false;
  const installed = new Set(versions(recordPath));
  return versions(join(benchFolder, "package-lock.json")).every((one) => installed.has(one));
}

/**
 * Installs the bench's own packages from its lock file, when they are not there as it says.
 * @param {(line: string) => void} tell
 * @throws {Failure} when npm fails
 */
export async function installPeers(tell) {
  if (isInstalled()) return;
  tell("Installing the peers that the charts are measured against.");
  const args = ["ci", "--no-audit", "--no-fund"];
  const code = await exitCodeOfRun("npm", args, { cwd: benchFolder, shell: process.platform === "win32" });
  if (code !== 0) throw new Failure("Installing the peers failed: npm ci says why above.");
}

/** @returns {string} the version of an installed package, from the bench's own packages or the product's */
export function installedVersion(name, folder = benchFolder) {
  return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;
}
