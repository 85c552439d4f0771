import { expect, type Page, test } from "@playwright/test";

const drawing = (page: Page) => page.locator("figure.chart svg:visible");

/** The addresses of drawings that a page asks for from now on. */
function askedDrawings(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes("/drawings/")) asked.push(pathname);
  });
  return asked;
}

/** Narrows a page to the nights from a day on, in place. */
async function narrow(page: Page, day: string): Promise<void> {
  const from = page.getByLabel("From the night of");
  if (!(await from.isVisible())) await page.getByText("Choose nights, attacks, places and time").click();
  await from.fill(day);
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(new RegExp(`from=${day}`, "u"));
}

async function isSameWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => "isSameWindow" in window);
}

async function alive(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
  await page.evaluate(() => Object.assign(window, { isSameWindow: true }));
}

test("the HTML of a page carries each drawing once, and nothing that draws it again", async ({ request }) => {
  for (const path of ["/", "/charts/coverage"]) {
    const html = await (await request.get(path)).text();
    const figures = html.match(/<figure /gu)?.length ?? 0;
    expect(figures).toBeGreaterThan(0);
    expect(html.match(/viewBox=/gu)).toHaveLength(3 * figures);
    expect(html.match(/chart-phone/gu)).toHaveLength(figures);
    expect(html.length).toBeLessThan(450_000);
  }
});

test("the browser takes the drawings up as they stand, and asks for none", async ({ page }) => {
  const asked = askedDrawings(page);
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener("readystatechange", () => {
      if (document.readyState === "interactive") Object.assign(window, { sent: [...document.querySelectorAll("svg")] });
    });
  });
  await page.goto("/", { waitUntil: "networkidle" });
  const sent = await page.evaluate(() => (window as unknown as { sent: Element[] }).sent.map((one) => one.isConnected));
  expect(sent.length).toBeGreaterThan(0);
  expect(sent).not.toContain(false);
  expect(complaints).toEqual([]);
  expect(asked).toEqual([]);
});

test("a page exchanged in place fetches the drawings of all its charts at once", async ({ page }) => {
  const asked = askedDrawings(page);
  await alive(page, "/");
  const figures = await page.locator("figure.chart").count();
  let isOpen = true;
  const release: (() => void)[] = [];
  await page.route("**/drawings/**", async (route) => {
    if (isOpen) await new Promise<void>((resolve) => release.push(resolve));
    await route.continue();
  });
  await page.getByText("Choose nights, attacks, places and time").click();
  await page.getByLabel("From the night of").fill("2025-12-01");
  await page.getByRole("button", { name: "Show" }).click();
  // None is answered yet; until all are, what stood before stands.
  await expect.poll(() => release.length).toBe(figures);
  await expect(drawing(page).first()).toContainText("24 April 2025");
  isOpen = false;
  for (const answer of release) answer();
  await expect(page).toHaveURL(/from=2025-12-01/u);
  await expect(drawing(page)).toHaveCount(figures);
  await expect(drawing(page).first()).toContainText("27 December 2025");
  await expect(drawing(page).first()).not.toContainText("24 April 2025");
  expect(asked).toHaveLength(figures);
  expect(await isSameWindow(page)).toBe(true);
});

test("Back and Forward bring back the drawings that stood", async ({ page }) => {
  await alive(page, "/charts/casualties");
  await narrow(page, "2025-12-01");
  await expect(drawing(page)).not.toContainText("24 April 2025");
  await narrow(page, "2026-01-01");
  await expect(drawing(page)).not.toContainText("27 December 2025");
  await page.goBack();
  await expect(drawing(page)).toContainText("27 December 2025");
  await expect(drawing(page)).not.toContainText("24 April 2025");
  await page.goBack();
  await expect(drawing(page)).toContainText("24 April 2025");
  await page.goForward();
  await expect(drawing(page)).not.toContainText("24 April 2025");
  await expect(drawing(page)).toContainText("27 December 2025");
  expect(await isSameWindow(page)).toBe(true);
});

test("a datum of a fetched drawing opens the inspector, and arrow keys move on from it", async ({ page }) => {
  await alive(page, "/charts/casualties");
  await narrow(page, "2025-12-01");
  await expect(drawing(page)).not.toContainText("24 April 2025");
  await page.locator("svg:visible a.datum").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("svg:visible a.datum").first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("svg:visible a.datum").nth(1)).toBeFocused();
});

for (const [what, status] of [
  ["cannot be reached", null],
  ["answers with an error", 500],
] as const) {
  test(`where a drawing's address ${what}, the page says so, keeps its table, and a full load brings it`, async ({
    page,
  }) => {
    await alive(page, "/charts/casualties");
    await page.route("**/drawings/**", (route) => (status === null ? route.abort() : route.fulfill({ status })));
    await narrow(page, "2025-12-01");
    await expect(page.getByRole("alert").filter({ hasText: "did not arrive" })).toContainText(
      "The drawing of “Casualties” did not arrive.",
    );
    await expect(page.locator("figure.chart tbody th")).toHaveText([
      "Kyiv, 27 December 2025",
      "Kyiv and Kharkiv, 24 January 2026",
    ]);
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Load the page anew" }).click()]);
    await expect(drawing(page)).toContainText("27 December 2025");
    expect(await isSameWindow(page)).toBe(false);
  });
}

test("a drawing that did not arrive is asked for again when its page comes back", async ({ page }) => {
  await alive(page, "/charts/casualties");
  await page.route("**/drawings/**", (route) => route.abort(), { times: 1 });
  await narrow(page, "2025-12-01");
  await expect(page.getByText("did not arrive")).toBeVisible();
  await page.goBack();
  await expect(drawing(page)).toContainText("24 April 2025");
  await page.goForward();
  await expect(drawing(page)).toContainText("27 December 2025");
  await expect(drawing(page)).not.toContainText("24 April 2025");
});

test("drawings alone are kept for good under their address, and for nobody under one that names others", async ({
  request,
}) => {
  const html = await (await request.get("/charts/volumes")).text();
  const [address = ""] = /\/charts\/volumes\/drawings\/\d+-[0-9a-f]{12}/u.exec(html) ?? [];
  const named = await request.get(address);
  expect(named.headers()["cache-control"]).toContain("immutable");
  expect(html).toContain(await named.text());
  const other = await request.get(address.replace(/[0-9a-f]{12}$/u, "000000000000"));
  expect(other.headers()["cache-control"]).toBe("no-store");
  expect(await other.text()).toBe(await named.text());
});
