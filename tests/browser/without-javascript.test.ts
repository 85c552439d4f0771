import { expect, test } from "@playwright/test";
import { pages } from "./pages";

test.use({ javaScriptEnabled: false });

test("without JavaScript the dashboard shows all its charts with their figures", async ({ page }) => {
  await page.goto("/");
  const figures = await page.locator("figure.chart").count();
  expect(figures).toBeGreaterThanOrEqual(4);
  await expect(page.locator("figure.chart svg:visible")).toHaveCount(figures);
  await expect(page.locator("svg:visible", { hasText: "about 400" }).first()).toBeVisible();
});

for (const [name, path] of Object.entries(pages)) {
  test(`without JavaScript ${name} can be read and left by its navigation`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("h1")).toBeVisible();
    await page.getByRole("navigation").getByRole("link", { name: "Method" }).first().click();
    await expect(page).toHaveURL(/\/method/u);
  });
}

test("without JavaScript a chart's filters work as a form", async ({ page }) => {
  await page.goto("/charts/casualties");
  await page.getByText("Choose nights, attacks, places and time").click();
  await page.getByLabel("From the night of").fill("2025-12-01");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/from=2025-12-01/u);
  const drawing = page.locator("figure.chart svg:visible");
  await expect(drawing).toContainText("27 December 2025");
  await expect(drawing).not.toContainText("24 April 2025");
});

test("a filter that leaves nothing says so and offers the way back", async ({ page }) => {
  await page.goto("/charts/casualties?from=2030-01-01");
  await expect(page.getByText(/no attack/iu).first()).toBeVisible();
  await page.locator("main").getByRole("link", { name: "show every attack" }).click();
  await expect(page.locator("figure.chart svg:visible")).toContainText("24 April 2025");
});

test("a value that is not understood is named on the page, and the rest is shown", async ({ page }) => {
  await page.goto("/charts/casualties?from=tomorrow&attack=nowhere");
  await expect(page.getByText("“tomorrow”")).toBeVisible();
  await expect(page.getByText("“nowhere”")).toBeVisible();
  await expect(page.locator("figure.chart svg:visible")).toContainText("24 April 2025");
});

for (const path of ["/attacks/nowhere", "/attacks/war-to-date", "/charts/pie", "/reports/nowhere", "/nowhere/at/all"]) {
  test(`without JavaScript ${path} answers 404 with ways that lead on`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
    await expect(
      page
        .locator("main")
        .getByRole("link", { name: /attacks/iu })
        .first(),
    ).toBeVisible();
  });
}
