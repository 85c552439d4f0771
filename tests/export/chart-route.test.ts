import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/charts/[chart]/export/[format]/route";
import { GET as health } from "@/app/healthz/route";
import { chartIds } from "@/components/charts/registry";
import { formatIds } from "@/lib/export/registry";
import type { Draft } from "@/lib/ledger/entry";
import { appLog, closeAppLog } from "@/lib/store/app-ledger";
import { raidRecords } from "./raid-ledger";

const environment = { ...process.env };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "strike-ledger-route-"));
  process.env.STRIKE_LEDGER_DIR = folder;
  delete process.env.DATABASE_URL;
  const drafts = raidRecords.map(([kind, body]) => ({ kind, body, follows: 0 }) as Draft);
  await (await appLog()).append(drafts, { actor: "test" });
});

afterAll(async () => {
  await closeAppLog();
  process.env = environment;
  await rm(folder, { recursive: true });
});

async function answer(chart: string, format: string, query = "", headers: Record<string, string> = {}) {
  const request = new NextRequest(`http://localhost/charts/${chart}/export/${format}${query}`, { headers });
  return GET(request, { params: Promise.resolve({ chart, format }) });
}

async function problem(response: Response) {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  return response.json();
}

describe("a chart's file", () => {
  it.each(chartIds.flatMap((chart) => formatIds.map((format) => [chart, format] as const)))(
    "of %s in %s is named after what it holds",
    async (chart, format) => {
      const response = await answer(chart, format, "?attack=second-raid");
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Disposition")).toBe(
        `${format === "svg" ? "inline" : "attachment"}; filename="strike-ledger_${chart}_2031-03-11_2031-03-11_rev${raidRecords.length}.${format}"`,
      );
      const bytes = await response.arrayBuffer();
      expect(response.headers.get("Content-Length")).toBe(String(bytes.byteLength));
    },
  );

  it("is not sent again to whoever has it, and is sent to whoever has another", async () => {
    const etag = (await answer("volumes", "csv")).headers.get("ETag") ?? "";
    const again = await answer("volumes", "csv", "", { "If-None-Match": `"other", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", etag]);
    const changed = await answer("volumes", "csv", "?attack=second-raid", { "If-None-Match": etag });
    expect(changed.status).toBe(200);
  });

  it("may be kept only where it is pinned to a ledger revision", async () => {
    const cacheControl = async (query: string) => (await answer("volumes", "json", query)).headers.get("Cache-Control");
    expect(await cacheControl("")).toBe("no-cache");
    expect(await cacheControl(`?rev=${raidRecords.length}`)).toBe("public, max-age=3600");
  });

  it("of an earlier revision holds what was recorded by then", async () => {
    const withoutEvents = await answer("casualties", "json", "?rev=3");
    expect(await withoutEvents.json()).toMatchObject({ revision: { seq: 3 }, query: "?rev=3", attacks: [] });
  });

  it("is refused for an unknown chart or format, naming the known ones", async () => {
    const unknownChart = await answer("weather", "svg");
    expect(unknownChart.status).toBe(404);
    expect(await problem(unknownChart)).toMatchObject({
      title: "Not Found",
      status: 404,
      value: "weather",
      known: chartIds,
    });
    const unknownFormat = await answer("volumes", "doc");
    expect(unknownFormat.status).toBe(404);
    expect(await problem(unknownFormat)).toMatchObject({ value: "doc", known: formatIds });
  });

  it("is refused for a revision beyond the latest, naming that", async () => {
    const response = await answer("volumes", "csv", "?rev=9999");
    expect(response.status).toBe(404);
    expect(await problem(response)).toMatchObject({ value: 9999, latest: raidRecords.length });
  });

  it.each([
    ["?from=yesterday", "from", "yesterday"],
    ["?attack=no-such-raid", "attack", "no-such-raid"],
    ["?place=atlantis", "place", "atlantis"],
    ["?w=7", "w", "7"],
  ])(
    "is refused for %s, since a file made from half a query would be wrong in silence",
    async (query, parameter, value) => {
      const response = await answer("volumes", "csv", query);
      expect(response.status).toBe(400);
      const said = await problem(response);
      expect(said).toMatchObject({ title: "Bad Request", parameter, value });
      expect(said.detail).toContain(value);
    },
  );
});

describe("the health of the site", () => {
  it("says where the ledger stands", async () => {
    const response = await health();
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: "ok", revision: { seq: raidRecords.length }, problems: 0 });
  });

  it("is 503 when the ledger cannot be read, and so is a file", async () => {
    await closeAppLog();
    process.env.STRIKE_LEDGER_DIR = "/dev/null/ledger";
    const quiet = console.error;
    console.error = () => undefined;
    try {
      const responses = [await health(), await answer("volumes", "csv")];
      expect(responses.map(({ status }) => status)).toEqual([503, 503]);
      expect((await problem(responses[0] as Response)).detail).not.toContain("/dev/null");
    } finally {
      console.error = quiet;
      process.env.STRIKE_LEDGER_DIR = folder;
    }
  });
});
