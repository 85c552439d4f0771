import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import type { StoreSettings } from "@/lib/store/open";
import type { StoreWork } from "./store-process";

/** Another process that works on a test's database. It waits for `go`; `told` gives each thing it acknowledged. */
export interface StoreProcess {
  readonly told: AsyncIterable<unknown>;
  go(): void;
  /** Ends it as a crash would, without a chance to tidy up. */
  kill(): void;
  /** Settles when it has ended; rejects with what it wrote to standard error unless it ended well or was killed. */
  readonly ended: Promise<void>;
}

const root = path.resolve(import.meta.dirname, "../..");

async function endOf(child: ChildProcess): Promise<void> {
  let errors = "";
  child.stderr?.on("data", (chunk) => {
    errors += String(chunk);
  });
  const [code, signal] = await once(child, "close");
  if (code !== 0 && signal !== "SIGKILL") throw new Error(`the process ended with ${code ?? signal}: ${errors}`);
}

/** A process that has loaded the store and waits for `go` before it opens the log. */
export async function startedStoreProcess(
  settings: StoreSettings,
  work: StoreWork,
  actor: string,
): Promise<StoreProcess> {
  const script = path.join(root, "tests/store/store-process.ts");
  const { DATABASE_URL: _, STRIKE_LEDGER_DIR: __, ...environment } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", script, work, actor], {
    cwd: root,
    env: { ...environment, ...settings },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = endOf(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await Promise.race([lines.next(), ended]);
  if (first?.value !== '"ready"') throw new Error(`the process said ${first?.value} where it should be ready`);
  return {
    told: {
      async *[Symbol.asyncIterator]() {
        for (let line = await lines.next(); !line.done; line = await lines.next()) yield JSON.parse(line.value);
      },
    },
    go: () => void child.stdin.write("go\n"),
    kill: () => void child.kill("SIGKILL"),
    ended,
  };
}
