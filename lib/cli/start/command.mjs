import { buildWhenNeeded, isBuilt } from "./build.mjs";
import { endChildren } from "./child.mjs";
import { installWhenNeeded } from "./dependencies.mjs";
import { onEnd } from "./end.mjs";
import { Failure, firstLine, ToldFailure } from "./failure.mjs";
import { withFolderLock } from "./folder-lock.mjs";
import { prepareLedger } from "./ledger.mjs";
import { refuseBusyPort, requestedPort } from "./port.mjs";
import { root } from "./root.mjs";
import { developmentServerEnd, servedBuild } from "./serve.mjs";

const modes = ["--dev", "--build"];
const usage = "usage: node lib/cli/start.mjs [--dev | --build]; PORT and HOST choose the address.";

/** @param {string} line */
function tell(line) {
  process.stdout.write(`${line}\n`);
}

function requestedMode([mode, ...others]) {
  const [unknown] = modes.includes(mode) || mode === undefined ? others : [mode];
  if (unknown !== undefined) throw new Failure(`${unknown}: unknown argument; ${usage}`, 2);
  return mode ?? "--serve";
}

function sayWaiting() {
  tell("Another start is at work in this folder; waiting for it.");
}

async function buildOnly() {
  await withFolderLock(async () => {
    await installWhenNeeded({ withTools: false }, tell);
    await buildWhenNeeded(tell);
  }, sayWaiting);
}

async function serveUntilEnded(isDevelopment) {
  const at = { port: requestedPort(process.env.PORT), host: process.env.HOST || undefined };
  await refuseBusyPort(at.port, at.host);

  let close = async () => {};
  let isServing = false;
  onEnd(async (code) => {
    endChildren("SIGTERM");
    await close();
    process.exit(isServing ? 0 : code);
  });

  const prepared = await withFolderLock(async () => {
    await installWhenNeeded({ withTools: false }, tell);
    const preparing = prepareLedger();
    // What it says is waited for below, perhaps after it was said.
    preparing.catch(() => undefined);
    // Before a build, which people wait for, the data have to hold; else both go on side by side.
    const isAtOnce = !isDevelopment && isBuilt();
    if (!isAtOnce) await preparing;
    if (!isDevelopment) await buildWhenNeeded(tell);
    return { preparing };
  }, sayWaiting);

  if (isDevelopment) {
    const ended = developmentServerEnd(at);
    close = async () => void (await ended);
    isServing = true;
    process.exitCode = await ended;
    return;
  }
  await refuseBusyPort(at.port, at.host);
  const served = await servedBuild(at, prepared.preparing);
  close = served.close;
  isServing = true;
  tell(`Strike Ledger is at ${served.address}`);
  // The first page is made before a reader asks for it; what goes wrong is told to those who do.
  fetch(served.address).then(
    (response) => response.arrayBuffer(),
    () => undefined,
  );
}

/**
 * `npm start`: installs, prepares the ledger, builds, each only when needed, then serves until a signal ends it. With `--dev`
 * Next's development server serves, and nothing is built; with `--build` it only installs and builds. What goes wrong is one line on stderr and exit code 1, or 2 for bad input.
 * @param {readonly string[]} args
 */
export async function startStrikeLedger(args) {
  process.chdir(root);
  try {
    const mode = requestedMode(args);
    await (mode === "--build" ? buildOnly() : serveUntilEnded(mode === "--dev"));
  } catch (error) {
    if (!(error instanceof ToldFailure)) process.stderr.write(`${firstLine(error)}\n`);
    process.exit(error instanceof Failure ? error.exitCode : 1);
  }
}
