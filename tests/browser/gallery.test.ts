import { expect, test } from "@playwright/test";

test("the gallery of charts is no part of a build: it answers 404 and nothing leads there", async ({
  page,
  request,
}) => {
  const answer = await page.goto("/gallery");
  expect(answer?.status()).toBe(404);
  await expect(page.locator('a[href^="/gallery"]')).toHaveCount(0);
  expect(await (await request.get("/sitemap.xml")).text()).not.toContain("/gallery");
});
