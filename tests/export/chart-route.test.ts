import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/charts/[chart]/export/[format]/route";
import { GET as health } from "@/app/healthz/route";
import { chartIds } from "@/components/charts/registry";
import { exporters, formatIds } from "@/lib/export/registry";
import { closeAppLog } from "@/lib/store/app-ledger";
import { withAppLog } from "../store/app-log";
import { raidRecords } from "./raid-ledger";

const folder = withAppLog();

async function answer(chart: string, format: string, query = "", headers: Record<string, string> = {}, method = "GET") {
  const request = new NextRequest(`http://localhost/charts/${chart}/export/${format}${query}`, { headers, method });
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
      const name = `strike-ledger_${chart}_2031-03-11_rev${raidRecords.length}_q[0-9a-f]{6}\\.${format}`;
      expect(response.headers.get("Content-Disposition")).toMatch(
        new RegExp(`^${exporters[format].disposition}; filename="${name}"$`),
      );
      const bytes = await response.arrayBuffer();
      expect(response.headers.get("Content-Length")).toBe(String(bytes.byteLength));
    },
  );

  it("names the page that it is of, pinned to its revision; a CSV file also where its title, instant and reports are told", async () => {
    const asked = "?attack=second-raid&asOf=2031-03-12T06:00:00Z";
    const host = { host: "ledger.example" };
    const links = (await answer("volumes", "csv", asked, host)).headers.get("Link") ?? "";
    const [, page, described] =
      /^<([^>]+)>; rel="canonical", <([^>]+)>; rel="describedby"; type="application\/json"$/.exec(links) ?? [];
    const pinned = `asOf=2031-03-12T06%3A00%3A00Z&rev=${raidRecords.length}`;
    expect(page).toBe(`http://ledger.example/charts/volumes?attack=second-raid&${pinned}`);
    expect(described).toBe(page?.replace("/volumes?", "/volumes.json?"));
    const json = await (await answer("volumes", "json", new URL(described ?? "").search, host)).json();
    expect(json).toMatchObject({ permalink: page, title: expect.any(String), asOf: expect.any(String) });
    expect((await answer("volumes", "png", asked, host)).headers.get("Link")).toBe(`<${page}>; rel="canonical"`);
  });

  it("is not sent again to whoever has it, and is sent to whoever has another", async () => {
    const etag = (await answer("volumes", "csv")).headers.get("ETag") ?? "";
    const again = await answer("volumes", "csv", "", { "If-None-Match": `"other", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", etag]);
    const changed = await answer("volumes", "csv", "?attack=second-raid", { "If-None-Match": etag });
    expect(changed.status).toBe(200);
  });

  it("is not sent again to whoever has it by its date, to the second, unless a tag says otherwise", async () => {
    const first = await answer("volumes", "csv");
    const dated = first.headers.get("Last-Modified") ?? "";
    const statusSince = async (since: string, more: Record<string, string> = {}) =>
      (await answer("volumes", "csv", "", { "If-Modified-Since": since, ...more })).status;
    const atMs = (ms: number) => new Date(Date.parse(dated) + ms).toUTCString();
    expect(await statusSince(dated)).toBe(304);
    expect(await statusSince(atMs(60_000))).toBe(304);
    expect(await statusSince(atMs(-1_000))).toBe(200);
    expect(await statusSince("yesterday")).toBe(200);
    expect(await statusSince(dated, { "If-None-Match": '"other"' })).toBe(200);
    expect(await statusSince(atMs(-1_000), { "If-None-Match": first.headers.get("ETag") ?? "" })).toBe(304);
  });

  it("is described to a HEAD as to a GET, without its bytes", async () => {
    const [got, head] = [await answer("volumes", "csv"), await answer("volumes", "csv", "", {}, "HEAD")];
    expect(head.status).toBe(200);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(got.headers));
    expect(await head.text()).toBe("");
    expect(head.headers.get("Content-Length")).toBe(String((await got.arrayBuffer()).byteLength));
  });

  it("names its site by the host that was asked, never by another header, and says what that rests on", async () => {
    const permalinkOf = async (headers: Record<string, string>) => {
      const response = await answer("volumes", "json", "", headers);
      return [(await response.json()).permalink, response.headers.get("Vary")];
    };
    const path = `/charts/volumes?rev=${raidRecords.length}`;
    const vary = "X-Forwarded-Proto, Host";
    const forged = { "X-Forwarded-Host": "evil.example" };
    expect(await permalinkOf({ Host: "ledger.example", ...forged })).toEqual([`http://ledger.example${path}`, vary]);
    const secure = { Host: "ledger.example", "X-Forwarded-Proto": "https, http" };
    expect(await permalinkOf(secure)).toEqual([`https://ledger.example${path}`, vary]);
    expect(await permalinkOf({ Host: 'x"><script>', ...forged })).toEqual([path, vary]);
    process.env.STRIKE_LEDGER_URL = "https://strikes.example/some/path";
    try {
      expect(await permalinkOf({ Host: "ledger.example" })).toEqual([`https://strikes.example${path}`, null]);
    } finally {
      delete process.env.STRIKE_LEDGER_URL;
    }
  });

  it.each(["svg", "csv", "zip"])(
    "is refused in %s for a parameter that is unknown, such as a misspelt filter",
    async (format) => {
      const response = await answer("volumes", format, "?atack=second-raid&hlx=1");
      expect(response.status).toBe(400);
      const said = await problem(response);
      expect(said).toMatchObject({ parameter: "atack", value: "second-raid" });
      expect(said.detail).toContain("known: from, to, ");
      expect(said.invalid.map(({ parameter }: { parameter: string }) => parameter)).toEqual(["atack", "hlx"]);
    },
  );

  it("may be kept only where it is pinned to a ledger revision", async () => {
    const cacheControl = async (query: string) => (await answer("volumes", "json", query)).headers.get("Cache-Control");
    expect(await cacheControl("")).toBe("no-cache");
    expect(await cacheControl(`?rev=${raidRecords.length}`)).toBe("public, max-age=3600");
  });

  it("of an earlier revision holds what was recorded by then", async () => {
    const withoutEvents = await answer("casualties", "json", "?rev=3");
    expect(await withoutEvents.json()).toMatchObject({ revision: { seq: 3 }, query: "", attacks: [] });
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

  it("is refused where it would be larger than it may be, naming the size, the bound and the remedy", async () => {
    const response = await answer("volumes", "png", "?w=2400&h=9000&scale=4");
    expect(response.status).toBe(400);
    const refusal = await problem(response);
    expect(refusal).toMatchObject({ parameter: "scale", value: 9600 * 36_000, bound: 40_000_000 });
    expect(refusal.detail).toMatch(/^No file was made\. An image of 9,600 by 36,000 px .*; ask for a smaller scale, /);
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
      process.env.STRIKE_LEDGER_DIR = folder();
    }
  });
});
