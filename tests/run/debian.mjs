import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { exitCodeOfRun } from "../../lib/cli/start/child.mjs";

let isListUpdated = false;

/**
 * The path of the first of some programs that is in PATH; null when none is.
 * @param {readonly string[]} names
 */
export function programPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** How to run a program as root without being asked for a password: the words before it; null when that cannot be. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const sudo = programPath(["sudo"]);
  return sudo !== null && spawnSync(sudo, ["-n", "true"], { stdio: "ignore" }).status === 0 ? [sudo, "-n"] : null;
}

/**
 * Whether Debian packages were installed: false where there is no apt-get, no right to use it, or it failed.
 * @param {readonly string[]} names
 * @param {(line: string) => void} tell
 */
export async function debianInstalled(names, tell) {
  const prefix = programPath(["apt-get"]) === null ? null : rootPrefix();
  if (prefix === null) return false;
  tell(`Installing Debian's ${names.join(" and ")} with apt-get.`);
  // At run level 1 no service is started by being installed; the tests start what they need themselves.
  const settings = ["env", "DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1", "apt-get", "-q", "-y"];
  const run = (args) => {
    const [command, ...rest] = [...prefix, ...settings, ...args];
    return exitCodeOfRun(command, rest);
  };
  if (!isListUpdated) isListUpdated = (await run(["update"])) === 0;
  return (await run(["install", "--no-install-recommends", ...names])) === 0;
}
