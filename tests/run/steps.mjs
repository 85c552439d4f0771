import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { buildWhenNeeded } from "../../lib/cli/start/build.mjs";
import { exitCodeOfRun } from "../../lib/cli/start/child.mjs";
import { withFolderLock } from "../../lib/cli/start/folder-lock.mjs";
import { root } from "../../lib/cli/start/root.mjs";
import { chromiumPath } from "./chromium.mjs";
import { playwrightCounts, vitestCounts } from "./counts.mjs";
import { postgresNotes } from "./postgres.mjs";
import { readerNotes } from "./readers.mjs";

const buildName = "Production build";

const programs = {
  biome: "@biomejs/biome/bin/biome",
  next: "next/dist/bin/next",
  playwright: "@playwright/test/cli.js",
  tsc: "typescript/bin/tsc",
  vitest: "vitest/vitest.mjs",
};

function exitCodeOfProgram(name, args, env = {}) {
  const script = join(root, "node_modules", ...programs[name].split("/"));
  return exitCodeOfRun(process.execPath, [script, ...args], { env });
}

function single(name, isPassed) {
  return isPassed
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0, failures: [`${name}; see above`] };
}

/** @returns {Promise<number>} a port that nothing is listening on */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const lint = {
  name: "Format and lint",
  async run() {
    const colors = process.stdout.isTTY ? [] : ["--colors=off"];
    return single(this.name, (await exitCodeOfProgram("biome", ["ci", ...colors, "."])) === 0);
  },
};

const types = {
  name: "Types",
  async run() {
    const generated = await exitCodeOfProgram("next", ["typegen"]);
    const checked = await exitCodeOfProgram("tsc", ["--noEmit", "--project", "."]);
    return single(this.name, generated === 0 && checked === 0);
  },
};

const unit = {
  name: "Unit, contract and rule tests",
  async run({ folder, tell }) {
    const notes = [...(await postgresNotes(tell)), ...(await readerNotes(tell))];
    const report = join(folder, "vitest.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const code = await exitCodeOfProgram("vitest", ["run", "--update=none", ...reporters], { NODE_ENV: "test" });
    return { notes, ...vitestCounts(report, code) };
  },
};

const build = {
  name: buildName,
  async run({ tell }) {
    await withFolderLock(
      () => buildWhenNeeded(tell),
      () => tell("Another start is at work in this folder; waiting for it."),
    );
    return single(this.name, true);
  },
};

const browser = {
  name: "Browser tests",
  async run({ before, folder, tell }) {
    if (before.some(({ name, failed }) => name === buildName && failed > 0)) {
      tell("Skipped: there is no build to look at.");
      return { passed: 0, failed: 0, skipped: 1 };
    }
    const report = join(folder, "playwright.json");
    const ledger = join(folder, "ledger");
    mkdirSync(ledger);
    const code = await exitCodeOfProgram("playwright", ["test", "--reporter=list,json"], {
      CHROMIUM_PATH: await chromiumPath(tell),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      STRIKE_LEDGER_DIR: ledger,
      STRIKE_LEDGER_TEST_PORT: String(await freePort()),
    });
    return playwrightCounts(report, code);
  },
};

/** The quick part, for an inner loop. */
export const quickSteps = [lint, types, unit];

/** Everything that has to hold. */
export const fullSteps = [...quickSteps, build, browser];
