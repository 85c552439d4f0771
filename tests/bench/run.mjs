import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { endChildren, exitCodeOf, startedChild } from "../../lib/cli/start/child.mjs";
import { installWhenNeeded } from "../../lib/cli/start/dependencies.mjs";
import { onEnd } from "../../lib/cli/start/end.mjs";
import { Failure, firstLine } from "../../lib/cli/start/failure.mjs";
import { exportFigures } from "./export/exports.mjs";
import { pageFigures } from "./page/pages.mjs";
import { benchFolder, madeFolder, serverBundle } from "./setting/bundle.mjs";
import { besideTable, fileTable } from "./setting/export-table.mjs";
import { installPeers } from "./setting/install.mjs";
import { machineText, versionsText } from "./setting/machine.mjs";
import { keepFigures } from "./setting/readme.mjs";
import { markdown, pageTable, serverTable } from "./setting/table.mjs";

const usage = "usage: npm run bench -- [--keep]; --keep writes the figures into tests/bench/README.md.";

function tell(line) {
  process.stdout.write(`${line}\n`);
}

/** The race runs in a process of its own, with nothing else in its memory. */
async function serverFigures(bundle) {
  const args = ["--expose-gc", join(benchFolder, "server", "race.mjs"), bundle];
  const env = { NODE_ENV: "production", TZ: "Europe/Kyiv" };
  const race = startedChild(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
  let told = "";
  race.stdout.setEncoding("utf8").on("data", (text) => {
    told += text;
  });
  if ((await exitCodeOf(race)) !== 0) throw new Failure("Drawing on the server failed; it says why above.");
  return JSON.parse(told);
}

async function bench(args) {
  const [unknown] = args.filter((arg) => arg !== "--keep");
  if (unknown !== undefined) throw new Failure(`${unknown}: unknown argument; ${usage}`, 2);
  await installWhenNeeded({ withTools: true }, tell);
  await installPeers(tell);
  mkdirSync(madeFolder, { recursive: true });
  const machine = machineText();
  tell(`${machine}\n${versionsText()}\nDrawing on the server; this takes some minutes.`);
  const rounds = await serverFigures(await serverBundle("server/ours.ts"));
  tell(`\n${markdown(serverTable(rounds))}\n\nMaking files.`);
  const files = await exportFigures(tell);
  tell(`\n${markdown(fileTable(files))}\n\n${markdown(besideTable(files))}\n\nOpening pages in a browser.`);
  const { chromium, pages } = await pageFigures(tell);
  tell(`\n${markdown(pageTable(pages))}`);
  if (!args.includes("--keep")) return;
  const about = `${machine}, Chromium ${chromium}. ${versionsText()}. Medians; in brackets their ratio to ours.`;
  const tables = [serverTable(rounds), pageTable(pages), fileTable(files), besideTable(files)];
  keepFigures([about, ...tables.map(markdown)].join("\n\n"));
}

onEnd((code) => {
  endChildren("SIGTERM");
  process.exit(code);
});

await bench(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${firstLine(error)}\n`);
  process.exitCode = error instanceof Failure ? error.exitCode : 1;
});
