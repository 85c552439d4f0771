import { request as httpRequest, type IncomingMessage } from "node:http";
import { expect, test } from "@playwright/test";

const charts = ["attacks", "volumes", "casualties", "outages"];

for (const chart of charts) {
  test(`the ${chart} files say what they are, name themselves, and are the same the second time`, async ({
    request,
  }) => {
    for (const [format, mediaType] of [
      ["svg", "image/svg+xml"],
      ["csv", "text/csv"],
      ["json", "application/json"],
    ] as const) {
      const first = await request.get(`/charts/${chart}.${format}`);
      const again = await request.get(`/charts/${chart}.${format}`);
      expect(first.status()).toBe(200);
      expect(first.headers()["content-type"]).toContain(mediaType);
      expect(first.headers()["content-disposition"]).toMatch(
        new RegExp(`strike-ledger_${chart}_\\d{4}-\\d{2}-\\d{2}_\\d{4}-\\d{2}-\\d{2}_rev\\d+\\.${format}`, "u"),
      );
      expect(await again.body()).toEqual(await first.body());
      const etag = first.headers().etag ?? "";
      expect(etag).not.toBe("");
      const cached = await request.get(`/charts/${chart}.${format}`, { headers: { "if-none-match": etag } });
      expect(cached.status()).toBe(304);
    }
  });
}

test("an unknown chart, format or value is answered with a problem that names it", async ({ request }) => {
  const problems = [
    ["/charts/pie.csv", 404, "pie"],
    ["/charts/attacks.docx", 404, "docx"],
    ["/charts/attacks.csv?from=tomorrow", 400, "tomorrow"],
    ["/charts/attacks.csv?rev=99999", 404, "99999"],
  ] as const;
  for (const [path, status, value] of problems) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    const problem: { status: number; title: string; detail: string } = await answer.json();
    expect(problem.status).toBe(status);
    expect(problem.detail).toContain(value);
  }
});

test("a method that an address does not take is answered 405, with those that it takes", async ({
  request,
  baseURL,
}) => {
  const asked = [
    ["/", "POST", "GET, HEAD, OPTIONS", "text/plain"],
    ["/charts/attacks.csv", "DELETE", "GET, HEAD, OPTIONS", "application/problem+json"],
    ["/theme", "GET", "POST, OPTIONS", "application/problem+json"],
  ] as const;
  for (const [path, method, allowed, mediaType] of asked) {
    const answer = await request.fetch(path, { method });
    expect([answer.status(), answer.headers().allow], path).toEqual([405, allowed]);
    expect(answer.headers()["content-type"]).toContain(mediaType);
  }
  const traced = await new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest(`${baseURL}/`, { method: "TRACE" }, resolve).on("error", reject).end();
  });
  traced.resume();
  expect([traced.statusCode, traced.headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
});

test("a HEAD of a file, and of the API, is told its length, which is that of what a GET is given", async ({
  request,
}) => {
  for (const path of [
    "/charts/attacks.csv",
    "/charts/attacks.svg",
    "/attacks/2026-01-24-kyiv-kharkiv.xlsx",
    "/api/v1/claims",
  ]) {
    const plain = { "Accept-Encoding": "identity" };
    const [head, got] = [await request.head(path, { headers: plain }), await request.get(path, { headers: plain })];
    expect(head.headers()["content-length"], path).toBe(String((await got.body()).byteLength));
    expect(got.headers()["content-length"], path).toBe(head.headers()["content-length"]);
    const since = { "If-Modified-Since": head.headers()["last-modified"] ?? "" };
    expect((await request.get(path, { headers: since })).status(), path).toBe(304);
  }
});

test("a misspelt filter gives no file, while a page shows what it can", async ({ request }) => {
  for (const path of ["/charts/attacks.csv", "/attacks/2026-01-24-kyiv-kharkiv.xlsx", "/dashboard.xlsx"]) {
    const answer = await request.get(`${path}?atack=2025-04-24-kyiv`);
    expect([answer.status(), await answer.json()]).toMatchObject([400, { parameter: "atack" }]);
  }
  expect((await request.get("/charts/attacks?atack=2025-04-24-kyiv")).status()).toBe(200);
});

test("the health address answers with the ledger's revision", async ({ request }) => {
  const health: { status: string; revision: { seq: number; hash: string } } = await (
    await request.get("/healthz")
  ).json();
  expect(health.status).toBe("ok");
  expect(health.revision.seq).toBeGreaterThan(0);
  expect(health.revision.hash).toMatch(/^[0-9a-f]{64}$/u);
});

test("no page asks another host for anything, and none logs an error", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  for (const path of ["/", "/attacks", "/attacks/2025-04-24-kyiv", "/charts/outages", "/reports", "/method", "/data"]) {
    await page.goto(path, { waitUntil: "networkidle" });
  }
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
