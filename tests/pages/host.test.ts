import { NextRequest } from "next/server";
import { afterEach, describe, expect, it } from "vitest";
import { proxy } from "@/proxy";

const address = process.env.STRIKE_LEDGER_URL;

afterEach(() => {
  if (address === undefined) delete process.env.STRIKE_LEDGER_URL;
  else process.env.STRIKE_LEDGER_URL = address;
});

const answer = (path: string, host: string) =>
  proxy(new NextRequest(`http://localhost${path}`, { headers: { host } })) as Promise<Response>;

describe("a Host header that names no site", () => {
  it.each(["bad host", 'a"b', "x/y", "user@host", "ledger.example:99999"])("gives no page: %s", async (host) => {
    const response = await answer("/charts", host);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("The Host header names no site");
  });

  it("gives pages where the setting names the site, and files always", async () => {
    expect((await answer("/charts/volumes.csv", "bad host")).status).toBe(200);
    process.env.STRIKE_LEDGER_URL = "https://ledger.example";
    expect((await answer("/charts", "bad host")).status).not.toBe(400);
  });

  it.each(["ledger.example", "127.0.0.1:3000", "[::1]:3000"])("is not %s", async (host) => {
    expect((await answer("/charts/volumes.csv", host)).status).toBe(200);
  });
});
