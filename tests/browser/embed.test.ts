import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import AxeBuilder from "@axe-core/playwright";
import { expect, type FrameLocator, type Page, test } from "@playwright/test";

/** Pages of another site, by path. */
let hosted: Record<string, string> = {};
let server: Server;
let host: string;
/** Where the charts are. */
let site: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(hosted[request.url ?? ""] ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.beforeEach(({ baseURL }) => {
  site = baseURL ?? "";
});

test.afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const papers = { light: "rgb(252, 251, 248)", dark: "rgb(20, 23, 26)" } as const;

interface HostPage {
  /** The frame's address within the site. */
  readonly src: string;
  readonly style?: string;
  /** What stands in the page after the frame, such as the host's script. */
  readonly after?: string;
  readonly attributes?: string;
}

/** A page of another site that shows a chart of ours, opened. */
async function hostPage(page: Page, { src, style = "", after = "", attributes = "" }: HostPage) {
  const frame = `<iframe src="${site}${src}" title="A chart" width="100%" height="150" ${attributes}></iframe>`;
  hosted = {
    "/": `<!doctype html><html lang="en"><head><title>An article</title><style>body{margin:0}iframe{border:0;display:block}${style}</style></head><body>${frame}${after}</body></html>`,
  };
  await page.goto(`${host}/`);
  return page.frameLocator("iframe");
}

function script(): string {
  return `<script src="${site}/embed.js" async></script>`;
}

function heightOf(page: Page): Promise<number> {
  return page.locator("iframe").evaluate((frame) => frame.clientHeight);
}

function contentHeightOf(frame: FrameLocator): Promise<number> {
  return frame.locator("html").evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
}

function paperOf(frame: FrameLocator): Promise<string> {
  return frame.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
}

test("a chart in another site's page takes the height of what it shows, and again when that changes", async ({
  page,
}) => {
  const frame = await hostPage(page, { src: "/embed/casualties", after: script() });
  await expect(frame.locator("svg:visible")).toContainText("24 April 2025");
  await expect.poll(async () => (await heightOf(page)) - (await contentHeightOf(frame))).toBe(0);
  const closed = await heightOf(page);
  expect(closed).toBeGreaterThan(400);
  await frame.getByText("The figures as a table").click();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(closed + 100);
  await expect.poll(async () => (await heightOf(page)) - (await contentHeightOf(frame))).toBe(0);
  await frame.getByText("The figures as a table").click();
  await expect.poll(() => heightOf(page)).toBe(closed);
  await page.setViewportSize({ width: 360, height: 700 });
  await expect.poll(() => heightOf(page)).toBeGreaterThan(closed + 100);
  await expect.poll(async () => (await heightOf(page)) - (await contentHeightOf(frame))).toBe(0);
});

test("the host's script may come before the frame or long after it", async ({ page }) => {
  const frame = await hostPage(page, { src: "/embed/volumes" });
  await expect(frame.locator("svg:visible")).toBeVisible();
  expect(await heightOf(page)).toBe(150);
  await page.addScriptTag({ url: `${site}/embed.js` });
  await expect.poll(async () => (await heightOf(page)) - (await contentHeightOf(frame))).toBe(0);
  await page.evaluate((src) => {
    const later = document.createElement("iframe");
    Object.assign(later, { src, id: "later", title: "Another chart", width: "400", height: "150" });
    document.body.append(later);
  }, `${site}/embed/outages`);
  await expect.poll(() => page.locator("#later").evaluate((one) => one.clientHeight)).toBeGreaterThan(300);
});

test("a message from anybody else moves nothing", async ({ page }) => {
  const forger = `<script>addEventListener("load",()=>{window.postMessage({type:"strike-ledger:height",id:"casualties",heightPx:7},"*");window.forged=true})</script>`;
  const frame = await hostPage(page, { src: "/embed/casualties", after: script() + forger });
  await page.waitForFunction("window.forged");
  await expect.poll(async () => (await heightOf(page)) - (await contentHeightOf(frame))).toBe(0);
});

test("a frame tells its host its height and its name, and nothing else", async ({ page }) => {
  const listener = `<script>window.heard=[];addEventListener("message",({data})=>heard.push(data))</script>`;
  hosted = {
    "/": `<!doctype html><title>An article</title>${listener}<iframe src="${site}/embed/casualties" width="600"></iframe>`,
  };
  await page.goto(`${host}/`);
  await page.waitForFunction("heard.length > 0");
  const heard = await page.evaluate<object[]>("heard");
  for (const message of heard) {
    expect(message).toEqual({
      type: "strike-ledger:height",
      id: "casualties",
      heightPx: expect.any(Number),
    });
  }
});

for (const [name, style, paper] of [
  ["light", "body{background:#fff}", papers.light],
  ["dark", "body{background:#101418}", papers.dark],
  ["dark, said in a colour that has no red, green and blue", "body{background:oklch(0.2 0.02 250)}", papers.dark],
  ["unpainted", "", papers.light],
  ["unpainted and dark by its colour scheme", "html{color-scheme:dark}", papers.dark],
] as const) {
  test(`on a ground that is ${name} a chart is of that colour, whatever the system's`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: paper === papers.dark ? "light" : "dark" });
    const frame = await hostPage(page, { src: "/embed/casualties", style, after: script() });
    await expect.poll(() => paperOf(frame)).toBe(paper);
  });
}

test("a chart follows its host from light to dark and back", async ({ page }) => {
  const style = "body{background:#fff}html.night body{background:#111}";
  const frame = await hostPage(page, { src: "/embed/casualties", style, after: script() });
  await expect.poll(() => paperOf(frame)).toBe(papers.light);
  await page.evaluate(() => document.documentElement.classList.add("night"));
  await expect.poll(() => paperOf(frame)).toBe(papers.dark);
  const ground = frame.locator("svg:visible > rect").first();
  expect(await ground.evaluate((rect) => getComputedStyle(rect).fill)).toBe(papers.dark);
  await page.evaluate(() => document.documentElement.classList.remove("night"));
  await expect.poll(() => paperOf(frame)).toBe(papers.light);
});

test("what the frame's element says of its theme comes before the ground, and the chart's own address before both", async ({
  page,
}) => {
  const said = await hostPage(page, {
    src: "/embed/casualties",
    attributes: 'data-theme="dark"',
    after: script(),
  });
  await expect.poll(() => paperOf(said)).toBe(papers.dark);
  const fixed = await hostPage(page, {
    src: "/embed/casualties?theme=light",
    attributes: 'data-theme="dark"',
    after: script(),
  });
  await expect.poll(async () => (await heightOf(page)) - (await contentHeightOf(fixed))).toBe(0);
  expect(await paperOf(fixed)).toBe(papers.light);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`a chart shows its figures, follows a ${colorScheme} system and leads back`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto("/embed/casualties?from=2025-12-01");
      const drawing = page.locator("svg:visible");
      await expect(drawing).toHaveCount(1);
      await expect(drawing).toContainText("27 December 2025");
      await expect(drawing).not.toContainText("24 April 2025");
      await expect(drawing).toContainText("Source: figures read from");
      expect(await page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(
        papers[colorScheme],
      );
      const back = page.getByRole("link", { name: "at Strike Ledger" });
      await expect(back).toHaveAttribute("href", `${site}/charts/casualties?from=2025-12-01`);
      await expect(back).toHaveAttribute("target", "_blank");
      await expect(back).toHaveAttribute("rel", /noopener/u);
      await page.getByText("The figures as a table").click();
      await expect(page.getByRole("table")).toContainText("27 December 2025");
    });
  }
});

test("every link of a frame opens a page of its own, a figure's at the words it was read from", async ({
  page,
  context,
}) => {
  const frame = await hostPage(page, { src: "/embed/casualties", after: script() });
  const opening = context.waitForEvent("page");
  await frame.locator("svg:visible a.datum").first().click();
  const opened = await opening;
  await expect(opened).toHaveURL(/\/attacks\/[a-z0-9-]+#(?:killed|injured)$/u);
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  expect(page.url()).toBe(`${host}/`);
});

test("the height that embedding code and oEmbed guess is the height that a frame has", async ({ page, request }) => {
  for (const chart of ["casualties", "attacks"]) {
    for (const width of [320, 450, 559, 640, 720]) {
      const answer = await request.get("/oembed", { params: { url: `${site}/charts/${chart}`, maxwidth: width } });
      const said: { html: string; width: number; height: number } = await answer.json();
      expect(said.width).toBe(width);
      hosted = { "/": `<!doctype html><title>An article</title><body style="margin:0">${said.html}` };
      await page.setViewportSize({ width: 800, height: 600 });
      await page.goto(`${host}/`);
      const frame = page.frameLocator("iframe");
      await frame.locator("svg:visible").waitFor();
      const missing = (await contentHeightOf(frame)) - said.height;
      expect(Math.abs(missing), `${chart} at ${width} px, guessed ${said.height}`).toBeLessThanOrEqual(2);
    }
  }
});

for (const width of [320, 640, 1100]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`an embedded chart ${width} px wide in ${colorScheme} is accessible and never wider than its frame`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto("/embed/attacks");
      await expect(page.locator("svg:visible")).toHaveCount(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.getByText("The figures as a table").click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test("only the frame may stand on other sites' pages, and it takes nothing from any", async ({ request, page }) => {
  const embedded = (await request.get("/embed/casualties")).headers();
  expect(embedded["content-security-policy"]).toContain("frame-ancestors *");
  expect(embedded["content-security-policy"]).toContain("default-src 'none'");
  expect(embedded).not.toHaveProperty("x-frame-options");
  for (const path of ["/", "/charts/casualties", "/embed.js", "/api/v1/attacks", "/embedded"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["x-frame-options"], path).toBe("DENY");
  }
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("request", (one) => one.url().startsWith(site) || foreign.push(one.url()));
  await page.goto("/embed/places", { waitUntil: "networkidle" });
  expect([errors, foreign]).toEqual([[], []]);
  expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3 Variable"'))).toBe(true);
});

test("a frame says what of its address was not understood, and what there is where it names no chart", async ({
  page,
}) => {
  await page.goto("/embed/casualties?from=tomorrow");
  await expect(page.getByText("“tomorrow” is not a valid from")).toBeVisible();
  await expect(page.locator("svg:visible")).toBeVisible();
  const answer = await page.goto("/embed/pie");
  expect(answer?.status()).toBe(404);
  await expect(page.getByText("There is no chart “pie”.")).toBeVisible();
  await expect(page.getByRole("link", { name: "All charts" })).toBeVisible();
});

test("a chart's page says where it is embedded from, and that address answers", async ({ page, request }) => {
  await page.goto("/charts/casualties?from=2025-12-01");
  for (const [type, mediaType] of [
    ["application/json+oembed", "application/json"],
    ["text/xml+oembed", "text/xml"],
  ] as const) {
    const href = await page.locator(`head link[rel="alternate"][type="${type}"]`).getAttribute("href");
    const answer = await request.get(href ?? "");
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain(mediaType);
    expect(await answer.text()).toContain(`${site}/embed/casualties?from=2025-12-01`);
  }
  await page.goto("/charts/casualties");
  expect(await page.locator('link[type="application/json+oembed"]').count()).toBe(1);
});
