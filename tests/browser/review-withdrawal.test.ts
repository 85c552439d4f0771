import { expect, test } from "@playwright/test";
import { type OwnServer, ownServer } from "./own-server";
import { reportOf, saveAll, takeReportIn } from "./review-pages";

let server: OwnServer;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  server = await ownServer();
});
test.afterAll(() => server.stop());

const text = reportOf(12, "Odesa");
const attack = "2026-01-12-odesa";

test("a report that was added is withdrawn for a reason, and leaves the charts and the lists", async ({
  page,
  request,
}) => {
  await takeReportIn(page, server.site, text);
  await saveAll(page);
  const figures = `${server.site}/charts/casualties.csv?attack=${attack}`;
  expect(await (await request.get(figures)).text()).toContain(attack);

  await page.getByRole("link", { name: "Sirens over Odesa on day 12" }).click();
  const address = page.url();
  await page.getByText("Withdraw this report…").click();
  const form = page.locator("form", { hasText: "no longer count" });
  await expect(form).toContainText("The report and its 2 figures no longer count, and Odesa, 12 January 2026");
  await page.getByRole("button", { name: "Withdraw the report" }).click();
  await expect(page.getByLabel("Why it is withdrawn")).toBeFocused();
  expect(page.url()).toBe(address);
  await page.getByLabel("Why it is withdrawn").fill("It was a drill.");
  await page.getByRole("button", { name: "Withdraw the report" }).click();
  await expect(page).toHaveURL(`${server.site}/reports`);
  await expect(page.locator("main")).not.toContainText("Sirens over Odesa on day 12");

  expect(await (await request.get(figures)).text()).not.toContain(`\n${attack},`);
  expect((await request.get(`${server.site}/attacks/${attack}`)).status()).toBe(404);
  const gone = await page.goto(address);
  expect(gone?.status()).toBe(200);
  await expect(page.locator("h1")).toHaveText("This report was withdrawn");
  await expect(page.locator("main")).toContainText("Reason given: It was a drill.");
  await expect(page.locator("main")).not.toContainText("12 people killed");
});

test("the same text can be added again after that", async ({ page, request }) => {
  await takeReportIn(page, server.site, text);
  await saveAll(page);
  const [added] = await page.getByRole("link", { name: "Sirens over Odesa on day 12" }).all();
  expect(await added?.getAttribute("href")).toMatch(/^\/reports\/2026-01-12-/u);
  const answer = await request.get(`${server.site}/reports`);
  expect(await answer.text()).toContain("Sirens over Odesa on day 12");
});

test("a report of the curated set offers no withdrawal", async ({ page }) => {
  await page.goto(`${server.site}/reports/2026-01-24-rks-news`);
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.getByText("Withdraw this report…")).toHaveCount(0);
});
