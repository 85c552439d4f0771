import { expect, type Page, test } from "@playwright/test";
import { attackId } from "./pages";

const mostStops = 200;

/** Presses Tab until the focus is on a link whose address satisfies the condition; throws when no stop does. */
async function tabTo(page: Page, isWanted: (href: string) => boolean): Promise<string> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press("Tab");
    const href = await page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
    if (isWanted(href)) return href;
  }
  throw new Error(`no link wanted within ${mostStops} stops of the Tab key`);
}

/** Presses the arrow up, from datum to datum of a chart, until the focus is on one that fits; throws when none does. */
async function arrowUpTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < mostStops; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("ArrowUp");
  }
  throw new Error(`no datum fits ${selector}`);
}

test("from the dashboard a mark, its claim and the article's words are reached by keyboard alone", async ({
  page,
  context,
}) => {
  await context.route("https://www.themoscowtimes.com/**", (route) =>
    route.fulfill({ body: "the article", contentType: "text/html" }),
  );
  await page.goto("/");
  await tabTo(page, (href) => href === "#attacks-after");
  await page.keyboard.press("Tab");
  await page.keyboard.press("End");
  await arrowUpTo(page, `[data-event="${attackId}"][data-measure="outage_electricity"][data-unit="households"]`);
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Kyiv and Kharkiv, 24 January 2026 Without electricity" });
  await expect(panel).toBeFocused();
  const href = await tabTo(page, (address) => address.includes("#:~:text=") && address.includes("88%2C000"));
  expect(href).toMatch(/^https:\/\/www\.themoscowtimes\.com\/2026\/01\/24\/[^#]+#:~:text=/u);
  const focus = page.locator(":focus");
  await expect(focus).toBeVisible();
  await expect(focus).toHaveAccessibleName(/Moscow Times/u);
  const request = context.waitForEvent("request", (one) => one.url().startsWith("https://www.themoscowtimes.com/"));
  await page.keyboard.press("Enter");
  expect((await request).url()).toContain("/2026/01/24/");
});

test("the first stop of the Tab key skips to the content, and the focus shows", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const focus = page.locator(":focus");
  await expect(focus).toBeInViewport();
  await expect(focus).toHaveText(/skip/iu);
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeInViewport();
});

test("a chart can be skipped by keyboard", async ({ page }) => {
  await page.goto("/charts/attacks");
  await tabTo(page, (href) => href === "#attacks-after");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("figcaption") !== null)).toBe(true);
});

test("every figure of a chart's shown drawing is a link with a name of its own", async ({ page }) => {
  await page.goto("/charts/casualties");
  const data = page.locator("figure.chart svg:visible a");
  const cells = page.locator("figure.chart table td");
  await expect(data).toHaveCount(await cells.count());
  expect(await data.count()).toBeGreaterThanOrEqual(12);
  for (const datum of await data.all()) {
    expect(await datum.getAttribute("aria-label")).toMatch(/^.+\d{4}\. .+/u);
    expect(await datum.getAttribute("href")).toMatch(/^\/attacks\/[a-z0-9-]+#[a-z_]+$/u);
  }
});
