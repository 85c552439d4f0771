import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { Draft } from "@/lib/ledger/entry";
import { appLog, closeAppLog } from "@/lib/store/app-ledger";
import { raidRecords } from "../export/raid-ledger";

/** Records by their kinds, as fixtures list them. */
export type KindedRecords = readonly (readonly [kind: string, body: unknown])[];

/** Appends to the app's log, by another hand than an editor's. */
export async function append(drafts: readonly Draft[]): Promise<void> {
  await (await appLog()).append(drafts, { actor: "test" });
}

/** Appends records that are new to the app's log. */
export async function appendNew(records: KindedRecords): Promise<void> {
  await append(records.map(([kind, body]) => ({ kind, body, follows: 0 }) as Draft));
}

interface OwnAppLog {
  /** Fills the empty log before the tests; with the raids where it is not given. */
  readonly filled?: () => Promise<unknown>;
  /** What else is set in the process's environment. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Gives the app a log of its own for the tests of a file, and takes it away after them. Gives the folder that it is in once the tests run. */
export function withAppLog({ filled = () => appendNew(raidRecords), settings = {} }: OwnAppLog = {}): () => string {
  const environment = { ...process.env };
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "strike-ledger-app-"));
    delete process.env.DATABASE_URL;
    delete process.env.STRIKE_LEDGER_EDITOR_TOKEN;
    Object.assign(process.env, { STRIKE_LEDGER_DIR: folder, ...settings });
    await filled();
  });
  afterAll(async () => {
    await closeAppLog();
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
    Object.assign(process.env, environment);
    await rm(folder, { recursive: true });
  });
  return () => folder;
}
