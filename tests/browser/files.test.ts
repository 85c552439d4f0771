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
