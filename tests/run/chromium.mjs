import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Failure } from "../../lib/cli/start/failure.mjs";
import { root } from "../../lib/cli/start/root.mjs";
import { debianInstalled, programPath } from "./debian.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

// Some systems have a `chromium` that only says how to install one.
function runs(path) {
  return path !== null && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

function foundChromium() {
  for (const name of names) {
    const path = programPath([name]);
    if (runs(path)) return path;
  }
  const { chromium } = createRequire(join(root, "package.json"))("@playwright/test");
  const own = chromium.executablePath();
  return runs(own) ? own : null;
}

/**
 * The path of a Chromium that runs: `CHROMIUM_PATH`, else one in PATH, else Playwright's own, else Debian's, installed now.
 * @param {(line: string) => void} tell
 * @throws {Failure} when there is none and none can be installed
 */
export async function chromiumPath(tell) {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (runs(wanted)) return wanted;
    throw new Failure(`CHROMIUM_PATH: "${wanted}" does not run; name a Chromium, or leave it out to have one found.`);
  }
  const path = foundChromium() ?? ((await debianInstalled(["chromium"], tell)) ? foundChromium() : null);
  if (path !== null) return path;
  throw new Failure("No Chromium was found and none could be installed; install one, or name one in CHROMIUM_PATH.");
}
