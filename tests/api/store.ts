import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Draft } from "@/lib/ledger/entry";
import { appLog, closeAppLog } from "@/lib/store/app-ledger";
import { raidRecords } from "../export/raid-ledger";

/** An app whose log holds the raids, in a folder of its own. */
export interface RaidApp {
  readonly folder: string;
  /** Appends records that are new. */
  readonly append: (records: readonly (readonly [kind: string, body: unknown])[]) => Promise<void>;
  /** Closes the log, takes the folder away and gives the process its settings back. */
  readonly close: () => Promise<void>;
}

/** Opens the app's log with the raids in it. */
export async function raidApp(): Promise<RaidApp> {
  const environment = { ...process.env };
  const folder = await mkdtemp(path.join(tmpdir(), "strike-ledger-api-"));
  process.env.STRIKE_LEDGER_DIR = folder;
  delete process.env.DATABASE_URL;
  const append: RaidApp["append"] = async (records) => {
    const drafts = records.map(([kind, body]) => ({ kind, body, follows: 0 }) as Draft);
    await (await appLog()).append(drafts, { actor: "test" });
  };
  await append(raidRecords);
  const close = async () => {
    await closeAppLog();
    process.env = environment;
    await rm(folder, { recursive: true });
  };
  return { folder, append, close };
}
