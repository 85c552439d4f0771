import path from "node:path";
import Database from "better-sqlite3";
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { GET as health } from "@/app/healthz/route";
import { pageSelection } from "@/app/page-selection";
import { closeAppLog } from "@/lib/store/app-ledger";
import { proxy } from "@/proxy";
import { raidRecords } from "../export/raid-ledger";
import { withAppLog } from "../store/app-log";

const folder = withAppLog();

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

describe("an address with empty parameters, as a form without JavaScript makes it", () => {
  it("leads to the same address without them, each of the others as it was and in its order", async () => {
    const response = await answer("GET", "/charts/casualties?from=&to=2025-12-31&attack=b&asOf=&attack=a%20b&sort=");
    expect([response.status, response.headers.get("Location")]).toEqual([
      307,
      "http://localhost/charts/casualties?to=2025-12-31&attack=b&attack=a+b",
    ]);
    expect((await answer("GET", "/?from=&to=")).headers.get("Location")).toBe("http://localhost/");
  });

  it("is left as it is where it is no page's, or has nothing empty", async () => {
    for (const address of ["/charts/attacks.csv?from=", "/charts/attacks?from=2025-01-01", "/search?q=kyiv"]) {
      expect((await answer("GET", address)).headers.get("Location"), address).toBeNull();
    }
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
    const file = new Database(path.join(folder(), "ledger.sqlite"));
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
    process.env.STRIKE_LEDGER_DIR = folder();
    expect(response.status).toBe(503);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  });
});

describe("an address that no route could answer", () => {
  it.each([
    "/charts/%ff.png",
    "/charts/%E0%A4%A.png",
    "/attacks/%ff.pdf",
    "/embed/%ff",
    "/schemas/%ff",
    "/social/charts/%ff",
  ])("is a problem where its percent signs encode no text: %s", async (address) => {
    const response = await answer("GET", address);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([400, "application/problem+json"]);
    expect(await response.json()).toMatchObject({ value: address, detail: expect.stringContaining("%25") });
  });

  it.each([
    ["/charts/__proto__.svg", "/charts/<id>.<format>"],
    ["/charts/casualties.__proto__", "/charts/<id>.<format>"],
    ["/charts/casualties%00.png", "/charts/<id>.<format>"],
    ["/attacks/lindal-raid.tar.gz", "/attacks/<id>.<format>"],
    ["/dashboard.__proto__", "/dashboard.<format>"],
  ])("is a problem where a file is asked for by a name that none has: %s", async (address, form) => {
    const response = await answer("GET", address);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([404, "application/problem+json"]);
    expect((await response.json()).detail).toContain(form);
  });

  it.each([
    ["/api", 404],
    ["/api/v1", 404],
    ["/api/v2/claims", 404],
    ["/api/v1/claims/%ff", 400],
  ])("is a problem that scripts of any site can read where it is the API's: %s", async (address, status) => {
    const response = await answer("GET", address);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([status, "application/problem+json"]);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  });

  it.each(["/charts/attacks.csv", "/charts/Attacks.PNG", "/dashboard.zip", "/api/v1/claims", "/embed/attacks"])(
    "is not one that a route answers: %s",
    async (address) => expect((await answer("GET", address)).headers.get("x-middleware-next")).toBe("1"),
  );

  it("is a page where a page is asked for", async () => {
    const rewritten = (await answer("GET", "/attacks/%ff")).headers.get("x-middleware-rewrite");
    expect(rewritten).toBe("http://localhost/no-such-record");
  });
});
