import { buildWhenNeeded } from "./build.mjs";
import { endChildren } from "./child.mjs";
import { installWhenNeeded } from "./dependencies.mjs";
import { Failure, firstLine, ToldFailure } from "./failure.mjs";
import { withFolderLock } from "./folder-lock.mjs";
import { prepareLedger } from "./ledger.mjs";
import { refuseBusyPort, requestedPort } from "./port.mjs";
import { developmentServerEnd, servedBuild } from "./serve.mjs";

const usage = "usage: npm start, or npm run dev (node lib/cli/start.mjs [--dev]); PORT and HOST choose the address.";

/** @param {string} line */
function tell(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends the process on a signal: 0 once it is serving, else 128 and the signal's number, as a shell would say it. */
function onSignals(end) {
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
  ])
    process.on(signal, () => end(signal, 128 + number));
}

async function startUntilServing(args) {
  const [unknown] = args.filter((arg) => arg !== "--dev");
  if (unknown !== undefined) throw new Failure(`${unknown}: unknown argument; ${usage}`, 2);
  const isDevelopment = args.includes("--dev");
  const at = { port: requestedPort(process.env.PORT), host: process.env.HOST || undefined };
  await refuseBusyPort(at.port, at.host);

  let close = async () => {};
  let isServing = false;
  let isEnding = false;
  onSignals(async (signal, code) => {
    if (isEnding) process.exit(code);
    isEnding = true;
    endChildren(signal);
    await close();
    process.exit(isServing ? 0 : code);
  });

  await withFolderLock(
    async () => {
      await installWhenNeeded({ withTools: false }, tell);
      await prepareLedger();
      if (!isDevelopment) await buildWhenNeeded(tell);
    },
    () => tell("Another start is at work in this folder; waiting for it."),
  );

  if (isDevelopment) {
    isServing = true;
    process.exitCode = await developmentServerEnd(at);
    return;
  }
  await refuseBusyPort(at.port, at.host);
  const served = await servedBuild(at);
  close = served.close;
  isServing = true;
  tell(`Strike Ledger is at ${served.address}`);
}

/**
 * `npm start` and, with `--dev`, `npm run dev`: installs, prepares the ledger, builds, each only when needed, then serves
 * until a signal ends it. What goes wrong is one line on stderr and exit code 1, or 2 for bad input.
 * @param {readonly string[]} args
 */
export async function startStrikeLedger(args) {
  try {
    await startUntilServing(args);
  } catch (error) {
    if (!(error instanceof ToldFailure)) process.stderr.write(`${firstLine(error)}\n`);
    process.exit(error instanceof Failure ? error.exitCode : 1);
  }
}
