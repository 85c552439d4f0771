import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as health } from "@/app/healthz/route";
import { pageSelection } from "@/app/page-selection";
import type { Draft } from "@/lib/ledger/entry";
import { appLog, closeAppLog } from "@/lib/store/app-ledger";
import { proxy } from "@/proxy";
import { raidRecords } from "../export/raid-ledger";

const environment = { ...process.env };
let folder: string;

async function append(drafts: readonly Draft[]): Promise<void> {
  await (await appLog()).append(drafts, { actor: "test" });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "strike-ledger-requests-"));
  process.env.STRIKE_LEDGER_DIR = folder;
  delete process.env.DATABASE_URL;
  await append(raidRecords.map(([kind, body]) => ({ kind, body, follows: 0 }) as Draft));
});

afterAll(async () => {
  await closeAppLog();
  process.env = environment;
  await rm(folder, { recursive: true });
});

const answer = (method: string, address: string) =>
  proxy(new NextRequest(`http://localhost${address}`, { method })) as Promise<Response>;

describe("a method that an address does not take", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE"])("is refused by pages, which take GET and HEAD: %s", async (method) => {
    for (const page of ["/", "/attacks/lindal-raid", "/charts/attacks?measure=killed", "/no-such-page"]) {
      const response = await answer(method, page);
      expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
      expect(await response.text()).toContain(`does not take ${method}; it takes GET, HEAD, OPTIONS.`);
    }
  });

  it.each(["/charts/attacks.csv", "/inspect/lindal-raid/injured", "/social/charts/attacks", "/healthz"])(
    "is refused by %s as a problem",
    async (address) => {
      const response = await answer("DELETE", address);
      expect(response.status).toBe(405);
      expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
      expect(await response.json()).toMatchObject({ status: 405, title: "Method Not Allowed" });
    },
  );

  it("is GET where something is only sent", async () => {
    expect((await answer("GET", "/theme")).headers.get("Allow")).toBe("POST, OPTIONS");
    expect((await answer("POST", "/theme")).headers.get("x-middleware-next")).toBe("1");
  });
});

describe("a method that an address takes", () => {
  it.each(["GET", "HEAD"])("is answered by the page or the file itself: %s", async (method) => {
    for (const address of ["/", "/attacks/lindal-raid", "/charts/attacks.csv", "/healthz"]) {
      expect((await answer(method, address)).headers.get("x-middleware-next"), address).toBe("1");
    }
  });

  it("can be asked for", async () => {
    const response = await answer("OPTIONS", "/charts/attacks");
    expect([response.status, response.headers.get("Allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });
});

describe("a revision beyond the end of the ledger", () => {
  it.each(["9999", "1000000000", "9".repeat(400)])(
    "gives the latest, and says where the ledger ends: %s",
    async (rev) => {
      const { selection, notices } = await pageSelection({ rev });
      const { seq } = selection.ledger.revision;
      expect(selection.query.rev).toBeNull();
      expect(notices.map(({ message }) => message)).toEqual([
        `The ledger ends at revision ${seq}, which is shown; a later one was asked for.`,
      ]);
    },
  );
});

describe("the health of the app", () => {
  it("is ok where every entry of the ledger can be read", async () => {
    const response = await health();
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: "ok", problems: 0 });
  });

  it("is degraded, and names what is wrong, where pages are served without an entry", async () => {
    await closeAppLog();
    const file = new Database(path.join(folder, "ledger.sqlite"));
    file.exec(`UPDATE ledger_entries SET kind = 'rumour' WHERE seq = ${raidRecords.length}`);
    file.close();
    const response = await health();
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: "degraded",
      problems: 2,
      wrong: expect.arrayContaining([expect.stringMatching(/^entry \d+, .+: unknown kind "rumour"; known: /u)]),
    });
  });

  it("is a problem where the ledger cannot be read", async () => {
    await closeAppLog();
    process.env.STRIKE_LEDGER_DIR = "/dev/null/nowhere";
    const response = await health();
    process.env.STRIKE_LEDGER_DIR = folder;
    expect(response.status).toBe(503);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  });
});
