import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A server of one file of tests, with a ledger of its own, for tests that write. */
export interface OwnServer {
  /** Its address on this machine, without a trailing slash. */
  readonly site: string;
  readonly port: number;
  /** Ends it and takes its ledger away. */
  readonly stop: () => Promise<void>;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    const listen = (chunk: Buffer) => {
      told += chunk;
      const address = /Strike Ledger is at (http:\S+)/.exec(told)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("close", (code) => reject(new Error(`the server ended with ${code}: ${told}`)));
  });
}

/** Starts the finished build on a free port, with settings besides. */
export async function ownServer(settings: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), "strike-ledger-own-"));
  const env = { ...process.env, DATABASE_URL: "", PORT: "0", STRIKE_LEDGER_DIR: folder, ...settings };
  const child = spawn(process.execPath, ["lib/cli/start.mjs"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  const site = await addressOf(child);
  return {
    site,
    port: Number(new URL(site).port),
    stop: async () => {
      const closed = once(child, "close");
      child.kill("SIGTERM");
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
