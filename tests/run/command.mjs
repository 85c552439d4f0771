import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endChildren } from "../../lib/cli/start/child.mjs";
import { installWhenNeeded } from "../../lib/cli/start/dependencies.mjs";
import { onEnd } from "../../lib/cli/start/end.mjs";
import { Failure, firstLine } from "../../lib/cli/start/failure.mjs";
import { withFolderLock } from "../../lib/cli/start/folder-lock.mjs";
import { root } from "../../lib/cli/start/root.mjs";
import { fullSteps, quickSteps } from "./steps.mjs";
import { summaryLines, totals } from "./summary.mjs";

// A developer's own settings must not send a test into a real ledger.
const ownSettings = ["DATABASE_URL", "HOST", "PORT", "STRIKE_LEDGER_DATA", "STRIKE_LEDGER_DIR"];

/** @param {string} line */
function tell(line) {
  process.stdout.write(`${line}\n`);
}

async function stepOutcome(step, before, folder) {
  tell(`\n── ${step.name}`);
  const startedMs = performance.now();
  const result = await step.run({ before, folder, tell }).catch((error) => {
    tell(error instanceof Failure ? firstLine(error) : String(error?.stack ?? error));
    return { passed: 0, failed: 1, skipped: 0, failures: [`${step.name}: ${firstLine(error)}`] };
  });
  return { name: step.name, seconds: (performance.now() - startedMs) / 1000, failures: [], notes: [], ...result };
}

async function outcomesOf(steps) {
  const folder = mkdtempSync(join(tmpdir(), "strike-ledger-test-"));
  const outcomes = [];
  try {
    for (const step of steps) outcomes.push(await stepOutcome(step, outcomes, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return outcomes;
}

/**
 * `npm test` and, with `--quick`, `npm run check`: installs when needed, then takes every step, also after one has failed. The last
 * line is `N passed, N failed, N skipped`; the exit code is 0 only when nothing failed, 2 for an unknown argument.
 * @param {readonly string[]} args
 */
export async function runTests(args) {
  process.chdir(root);
  const [unknown] = args.filter((arg) => arg !== "--quick");
  if (unknown !== undefined) {
    process.stderr.write(`${unknown}: unknown argument; usage: npm test, or npm run check (--quick)\n`);
    process.exit(2);
  }
  for (const name of ownSettings) delete process.env[name];
  onEnd((code) => {
    endChildren("SIGTERM");
    process.exit(code);
  });
  try {
    await withFolderLock(
      () => installWhenNeeded({ withTools: true }, tell),
      () => tell("Another start is at work in this folder; waiting for it."),
    );
  } catch (error) {
    process.stderr.write(`${firstLine(error)}\n`);
    tell("0 passed, 1 failed, 0 skipped");
    process.exit(1);
  }
  const outcomes = await outcomesOf(args.includes("--quick") ? quickSteps : fullSteps);
  for (const line of summaryLines(outcomes)) tell(line);
  process.exitCode = totals(outcomes).failed > 0 ? 1 : 0;
}
