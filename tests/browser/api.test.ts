import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";

test("the API answers HEAD as GET but for the body, OPTIONS for scripts of other sites, and no other method", async ({
  request,
}) => {
  const got = await request.get("/api/v1/claims?limit=2");
  const headed = await request.head("/api/v1/claims?limit=2");
  expect(headed.status()).toBe(200);
  expect(await headed.text()).toBe("");
  for (const name of [
    "etag",
    "last-modified",
    "cache-control",
    "link",
    "content-type",
    "access-control-allow-origin",
  ]) {
    expect(headed.headers()[name], name).toBe(got.headers()[name]);
    expect(headed.headers()[name], name).toBeTruthy();
  }
  const options = await request.fetch("/api/v1/claims", { method: "OPTIONS" });
  expect(options.status()).toBe(204);
  expect(options.headers()["access-control-allow-methods"]).toContain("GET");
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const refused = await request.fetch("/api/v1/claims", { method });
    expect(refused.status(), method).toBe(405);
    expect(refused.headers().allow).toBe("GET, HEAD, OPTIONS");
    expect(refused.headers()["content-type"]).toBe("application/problem+json");
  }
});

test("a list leads through all its pages by its Link header alone, for a script of another site", async ({
  page,
  baseURL,
}) => {
  const other = createServer((_, response) => response.end("<!doctype html><title>Another site</title>"));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  other.close();
  other.closeAllConnections();
  const ids = await page.evaluate(async (first) => {
    const all: string[] = [];
    for (let next: string | undefined = first; next !== undefined; ) {
      const answer: Response = await fetch(next);
      const { data }: { data: { id: string }[] } = await answer.json();
      all.push(...data.map(({ id }) => id));
      next = /<([^>]+)>; rel="next"/.exec(answer.headers.get("Link") ?? "")?.[1];
    }
    return all;
  }, `${baseURL}/api/v1/claims?limit=17`);
  const whole: { data: { id: string }[] } = await (await page.request.get(`${baseURL}/api/v1/claims?limit=500`)).json();
  expect(ids.length).toBeGreaterThan(34);
  expect(ids).toEqual(whole.data.map(({ id }) => id));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the data page documents each resource and opens its JSON by a form", async ({ page, request }) => {
    await page.goto("/data");
    const api = page.getByRole("region", { name: "API" });
    await expect(api.getByRole("link", { name: /^\/api\/v1\// })).toHaveCount(5);
    await api.getByText("Try it: the parameters of estimates").click();
    const form = api.getByRole("form", { name: "Try /api/v1/estimates" });
    await form.getByLabel("measure").selectOption("killed");
    await form.getByLabel("limit").fill("3");
    await form.getByRole("button", { name: "Open the JSON" }).click();
    await expect(page).toHaveURL(/\/api\/v1\/estimates\?/u);
    const answer = await request.get(page.url());
    expect(answer.status()).toBe(200);
    const { data }: { data: { measure: string }[] } = await answer.json();
    expect(data.map(({ measure }) => measure)).toEqual(["killed", "killed", "killed"]);
  });
});

test("the description leads to every resource, and each answers", async ({ request }) => {
  const { paths }: { paths: Record<string, object> } = await (await request.get("/api/v1/openapi.json")).json();
  const lists = Object.keys(paths).filter((path) => !path.includes("{"));
  expect(lists.length).toBe(5);
  for (const path of lists) expect((await request.get(path)).status(), path).toBe(200);
});
