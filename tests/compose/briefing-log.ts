import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { NextRequest } from "next/server";
import { afterAll, beforeAll } from "vitest";
import type { Draft } from "@/lib/ledger/entry";
import { appLog, closeAppLog } from "@/lib/store/app-ledger";
import { raidRecords } from "../export/raid-ledger";

const environment = { ...process.env };
const token = "opensesame";
const site = "http://localhost:3000";

/** Gives the tests of a file a log of their own with the raids in it and an editor's token, and takes both away after them. */
export function withBriefingLog(): void {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "strike-ledger-compose-"));
    process.env.STRIKE_LEDGER_DIR = folder;
    process.env.STRIKE_LEDGER_EDITOR_TOKEN = token;
    delete process.env.DATABASE_URL;
    await append(raidRecords.map(([kind, body]) => ({ kind, body, follows: 0 }) as Draft));
  });
  afterAll(async () => {
    await closeAppLog();
    process.env = environment;
    await rm(folder, { recursive: true });
  });
}

/** Records something by another hand than an editor's. */
export async function append(drafts: readonly Draft[]): Promise<void> {
  await (await appLog()).append(drafts, { actor: "test" });
}

const editor = { authorization: `Bearer ${token}`, host: "localhost:3000" };

/** A form of an editor, as a browser sends it. */
export function form(address: string, fields: Readonly<Record<string, string>>, headers: object = editor): Request {
  const own = { ...headers, "content-type": "application/x-www-form-urlencoded" };
  return new Request(site + address, { method: "POST", body: new URLSearchParams(fields).toString(), headers: own });
}

/** A request of an editor's page with a body. */
export function sent(address: string, body: unknown, headers: object = editor): Request {
  const own = { ...headers, "content-type": "application/json" };
  return new Request(site + address, { method: "POST", body: JSON.stringify(body), headers: own });
}

/** A reader's request. */
export function asked(address: string, headers: Record<string, string> = {}): NextRequest {
  return new NextRequest(site + address, { headers: { host: "localhost:3000", ...headers } });
}
