import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { attackId, pages } from "./pages";

/** The pages that search engines may show. A page of search results is none of them, nor is an address without a page. */
const found = Object.entries(pages).filter(([, path]) => !/^\/(?:search|nowhere)/u.test(path));

/** The content of a page's metadata by its name; of several of one name the last. */
async function metadataOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const metas = [...document.head.querySelectorAll("meta[name], meta[property]")];
    const named = metas.map((meta) => [
      meta.getAttribute("name") ?? meta.getAttribute("property") ?? "",
      meta.getAttribute("content") ?? "",
    ]);
    const canonical = document.head.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
    return Object.fromEntries([...named, ["canonical", canonical], ["title", document.title]]);
  });
}

/** The width and the height that a PNG image's header gives, in px. */
async function sizeOf(request: APIRequestContext, url: string): Promise<readonly [number, number]> {
  const answer = await request.get(url);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("image/png");
  const bytes = await answer.body();
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const [name, path] of found) {
  test(`${name} says what it is, where it is known and how it looks where it is shared`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto(path);
    const meta = await metadataOf(page);
    expect(meta.title).toMatch(/ · Strike Ledger$/u);
    expect(meta.description?.length).toBeGreaterThanOrEqual(50);
    expect(meta.description?.length).toBeLessThanOrEqual(300);
    const { origin, pathname } = new URL(path, baseURL);
    expect(new URL(meta.canonical ?? "").href).toBe(new URL(pathname, origin).href);
    expect(meta["og:url"]).toMatch(new RegExp(`^${origin}`, "u"));
    expect(meta["og:site_name"]).toBe("Strike Ledger");
    expect(meta["twitter:card"]).toBe("summary_large_image");
    expect(meta["og:image"]).toMatch(new RegExp(`^${origin}/social/.*[?&]rev=\\d+`, "u"));
    expect(meta["twitter:image"]).toBe(meta["og:image"]);
    expect(meta["og:image:alt"]?.length).toBeGreaterThan(10);
    expect(meta["og:image:alt"]?.length).toBeLessThanOrEqual(420);
    expect(await sizeOf(request, meta["og:image"] ?? "")).toEqual([1200, 630]);
  });
}

test("every kind of page has a title of its own", async ({ page }) => {
  const titles: string[] = [];
  for (const [, path] of found.filter(([, path]) => !path.includes("?"))) {
    await page.goto(path);
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(titles.length);
});

test("a query changes a page's title, description and picture, and is kept where the page is shared", async ({
  page,
  baseURL,
}) => {
  await page.goto("/charts/casualties");
  const whole = await metadataOf(page);
  await page.goto(`/charts/casualties?attack=${attackId}`);
  const one = await metadataOf(page);
  expect(one.title).toBe("Casualties: Kyiv and Kharkiv, 24 January 2026 · Strike Ledger");
  expect(one.description).not.toBe(whole.description);
  expect(one["og:image"]).not.toBe(whole["og:image"]);
  expect(one["og:url"]).toBe(`${baseURL}/charts/casualties?attack=${attackId}`);
  expect(one.canonical).toBe(whole.canonical);
  expect(one["og:image:alt"]).toContain("Kyiv and Kharkiv, 24 January 2026");
});

test("an attack's description and picture say its headline figures, and what is not reported", async ({ page }) => {
  await page.goto("/attacks/2025-07-09-kostiantynivka");
  const meta = await metadataOf(page);
  expect(meta.description).toContain("Drones: not reported. Missiles: not reported. Killed: 3. Injured: not reported.");
  expect(meta["og:image:alt"]).toContain("Killed: 3.");
});

test("addresses are those of the host that was asked, by the scheme that the web server in front names", async ({
  request,
}) => {
  const from = async (headers: Record<string, string>) => (await request.get("/method", { headers })).text();
  const named = await from({ Host: "ledger.example", "X-Forwarded-Proto": "https" });
  expect(named).toContain('<link rel="canonical" href="https://ledger.example/method"/>');
  expect(named).toContain('content="https://ledger.example/social/charts/attacks?');
  const forged = await from({ Host: "ledger.example", "X-Forwarded-Host": "evil.example" });
  expect(forged).not.toContain("evil.example");
  expect(forged).toContain('<link rel="canonical" href="http://ledger.example/method"/>');
});

test("a picture is made once, is the same each time, and may be kept under its revision", async ({ page, request }) => {
  await page.goto("/");
  const url = (await metadataOf(page))["og:image"] ?? "";
  const [first, again] = [await request.get(url), await request.get(url)];
  expect(await again.body()).toEqual(await first.body());
  expect(first.headers()["cache-control"]).toContain("max-age");
  const etag = first.headers().etag ?? "";
  expect(etag).not.toBe("");
  expect((await request.get(url, { headers: { "If-None-Match": etag } })).status()).toBe(304);
  const dark = await request.get("/social/charts/attacks?theme=dark");
  expect(await dark.body()).not.toEqual(await first.body());
});

test("a picture of nothing that there is answers with a problem that names it", async ({ request }) => {
  for (const path of ["/social/charts/pie", "/social/attacks/nowhere"]) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect((await answer.json()).value).toBe(path.split("/").at(-1));
  }
});

test("robots.txt lets pages be read and names the site map, whose every page answers and is known by that address", async ({
  request,
  baseURL,
}) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Allow: /");
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const map = await (await request.get("/sitemap.xml")).text();
  const urls = [...map.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, url = ""]) => url);
  expect(urls).toContain(`${baseURL}/attacks/${attackId}`);
  expect(new Set(urls).size).toBe(urls.length);
  for (const url of urls) {
    const answer = await request.get(url);
    expect(answer.status(), url).toBe(200);
    const canonical = /<link rel="canonical" href="([^"]*)"/u.exec(await answer.text())?.[1] ?? "";
    expect(new URL(canonical).href).toBe(new URL(url).href);
  }
});

for (const path of ["/nowhere", "/search", "/search?q=kyiv"]) {
  test(`${path} is kept out of search engines`, async ({ page }) => {
    await page.goto(path);
    expect((await metadataOf(page)).robots).toContain("noindex");
  });
}
