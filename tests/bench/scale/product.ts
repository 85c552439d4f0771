import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { root } from "../../../lib/cli/start/root.mjs";
import type { StoreSettings } from "../../../lib/store/open";

/** The product serving a log, with how long its start took. `endProduct` ends it. */
export interface Product {
  readonly address: string;
  /** From the start of the process until `/healthz` answers, the log brought up to the data folder and folded. */
  readonly startMs: number;
  readonly child: ChildProcess;
}

const running = new Set<ChildProcess>();

/** The product's own start on a free port; rejects with what it said when it ends without serving. */
export async function startedProduct({ DATABASE_URL = "", STRIKE_LEDGER_DIR = "" }: StoreSettings): Promise<Product> {
  const startedAt = performance.now();
  const env = { ...process.env, DATABASE_URL, STRIKE_LEDGER_DIR, HOST: "127.0.0.1", PORT: "0", STRIKE_LEDGER_DATA: "" };
  const child = spawn(process.execPath, ["lib/cli/start.mjs"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let said = "";
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (text: string) => {
      said += text;
      const [, told] = /is at (http\S+)\n/.exec(said) ?? [];
      if (told !== undefined) resolve(told);
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.once("exit", (code) => reject(new Error(`the product ended with ${code} before it served: ${said}`)));
  });
  const health = await fetch(`${address}/healthz`);
  if (health.status !== 200) throw new Error(`${address}/healthz: ${health.status} ${await health.text()}`);
  return { address, startMs: performance.now() - startedAt, child };
}

/** The most memory that the product's process has held, in bytes; NaN where the system does not tell (it does on Linux). */
export function peakMemoryBytes({ child: { pid } }: Product): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return Number.NaN;
  }
}

/** Ends the product and waits until it has. */
export async function endProduct({ child }: Pick<Product, "child">): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

/** Ends every product that this process started and that still runs. */
export async function endProducts(): Promise<void> {
  await Promise.all([...running].map((child) => endProduct({ child })));
}
