import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exitCodeOf, exitCodeOfRun, startedChild } from "../../../lib/cli/start/child.mjs";
import { Failure } from "../../../lib/cli/start/failure.mjs";

const start = ["lib/cli/start.mjs"];

/** The address that a starting server tells on its standard output; rejects when it ends without telling one. */
function toldAddress(server) {
  return new Promise((resolve, reject) => {
    let told = "";
    server.stdout.setEncoding("utf8").on("data", (text) => {
      told += text;
      const [, address] = /is at (http\S+)\n/.exec(told) ?? [];
      if (address !== undefined) resolve(address);
    });
    exitCodeOf(server).then((code) =>
      reject(new Failure(`The product did not start (exit code ${code}); it says why above.`)),
    );
  });
}

/**
 * Starts the production build on a free port with a ledger of its own, built first when needed.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `close` ends it and takes its ledger away
 */
export async function startedProduct() {
  if ((await exitCodeOfRun(process.execPath, [...start, "--build"])) !== 0)
    throw new Failure("The product did not build.");
  const folder = mkdtempSync(join(tmpdir(), "strike-ledger-bench-"));
  const env = { DATABASE_URL: "", HOST: "", PORT: "0", STRIKE_LEDGER_DATA: "", STRIKE_LEDGER_DIR: folder };
  const server = startedChild(process.execPath, start, { env, stdio: ["ignore", "pipe", "inherit"] });
  return {
    address: await toldAddress(server),
    close: async () => {
      const ended = exitCodeOf(server);
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
