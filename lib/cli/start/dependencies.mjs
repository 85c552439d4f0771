import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { exitCodeOfRun } from "./child.mjs";
import { Failure, firstLine } from "./failure.mjs";
import { root } from "./root.mjs";

/** @returns {Record<string, { version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }>} */
function lockedPackages(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8")).packages;
}

function versionOnDisk(folder) {
  try {
    return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")).version;
  } catch {
    return undefined;
  }
}

/** Why better-sqlite3 does not load; null when it does. Its binary belongs to one Node version and one platform. */
function nativeModuleProblem() {
  try {
    const Database = createRequire(join(root, "package.json"))("better-sqlite3");
    new Database(":memory:").close();
    return null;
  } catch (error) {
    return firstLine(error);
  }
}

/**
 * Why `npm ci` has to run, in a few words; null when `node_modules` is what the lock file says. npm writes its own record of
 * what it installed at the very end, so that an interrupted installation is seen as none.
 * @param {{ withTools: boolean }} need whether the development tools have to be there too
 * @returns {string | null}
 */
export function installationNeed({ withTools }) {
  let installed;
  try {
    installed = lockedPackages("node_modules/.package-lock.json");
  } catch {
    return "nothing is installed yet";
  }
  for (const [folder, { version, dev, optional, devOptional }] of Object.entries(lockedPackages("package-lock.json"))) {
    if (folder === "" || optional || ((dev || devOptional) && !withTools)) continue;
    if (installed[folder]?.version !== version) return `${folder} is not the version of the lock file`;
    if (versionOnDisk(folder) === undefined) return `${folder} is missing`;
  }
  return nativeModuleProblem() === null ? null : "the database module does not load";
}

/**
 * Installs from the lock file when needed, development tools included, so that nothing has to be fetched twice.
 * @param {{ withTools: boolean }} need
 * @param {(line: string) => void} tell
 * @throws {Failure} when npm fails or the database module does not load afterwards
 */
export async function installWhenNeeded({ withTools }, tell) {
  const reason = installationNeed({ withTools });
  if (reason === null) return;
  tell(`Installing from the lock file (${reason}); the first time takes a minute or two.`);
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith(".js")
    ? await exitCodeOfRun(process.execPath, [npm, ...args])
    : await exitCodeOfRun("npm", args, { shell: process.platform === "win32" });
  if (code !== 0) throw new Failure("Installing failed: npm ci says why above. Put that right and start again.");
  const problem = nativeModuleProblem();
  if (problem) {
    throw new Failure(
      `better-sqlite3 does not load (${problem}). It compiles itself where no binary fits: it needs python3, make, a C++ compiler and npm's install scripts allowed.`,
    );
  }
}
