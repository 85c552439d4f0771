import { expect, type Page, test } from "@playwright/test";
import { type OwnServer, ownServer } from "./own-server";
import { newAttack, openReviewPage, reportOf, saveAll, takeReportIn } from "./review-pages";

let server: OwnServer;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  server = await ownServer();
});
test.afterAll(() => server.stop());

test("a day that is typed digit by digit is taken once it is whole, and the attack follows it", async ({ page }) => {
  await takeReportIn(page, server.site, reportOf(3));
  const readings: string[] = [];
  page.on("request", (asked) => asked.url().endsWith("/reports/new/reading") && readings.push(asked.url()));
  const day = page.getByLabel("Published on");
  await day.focus();
  // The order of its fields is the browser's own; in this day it does not matter.
  await page.keyboard.type("02022026");
  await expect(day).toHaveValue("2026-02-02");
  await expect(newAttack(page, "Kyiv, 2 February 2026")).toBeVisible();
  await expect(newAttack(page, "Kyiv, 3 January 2026")).toHaveCount(0);
  await expect.poll(() => readings.length).toBeGreaterThan(0);
  await expect(page.locator("li[data-key]")).toHaveCount(2);
});

test("a new day given without a connection loses nothing, says so, and the text is read once there is one", async ({
  page,
  context,
}) => {
  await takeReportIn(page, server.site, reportOf(4));
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  const rejected = page.locator("li[data-key][data-state=rejected]");
  await expect(rejected).toHaveCount(1);
  await context.setOffline(true);
  await page.getByLabel("Published on").fill("2026-01-06");
  const notice = page.getByRole("alert").filter({ hasText: "The text was not read again for the new day" });
  await expect(notice).toBeVisible();
  await expect(rejected).toHaveCount(1);
  await expect(page.getByLabel("Published on")).toHaveValue("2026-01-06");
  await context.setOffline(false);
  await notice.getByRole("button", { name: "Read it again" }).click();
  await expect(notice).toHaveCount(0);
  await expect(rejected).toHaveCount(1);
  await expect(newAttack(page, "Kyiv, 6 January 2026")).toBeVisible();
});

test("a text whose reading gets no answer stays where it was pasted, through a reload too", async ({
  page,
  context,
}) => {
  await openReviewPage(page, server.site);
  const field = page.getByLabel("The report’s text, headline first");
  await field.fill(reportOf(5));
  await context.setOffline(true);
  await page.getByRole("button", { name: "Read the figures" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The server could not be reached" })).toBeVisible();
  await expect(field).toHaveValue(reportOf(5));
  await context.setOffline(false);
  await page.reload();
  await expect(field).toHaveValue(reportOf(5));
  await page.getByRole("button", { name: "Read the figures" }).click();
  await expect(page.locator("[data-found]")).toBeFocused({ timeout: 20_000 });
});

test("two windows on one draft do not overwrite each other, and either can stand", async ({ page, context }) => {
  await takeReportIn(page, server.site, reportOf(7));
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator("li[data-key]")).toHaveCount(2);
  await other.locator("li[data-key]").first().focus();
  await other.keyboard.press("x");
  await expect(other.locator("li[data-key][data-state=rejected]")).toHaveCount(1);

  const notice = page.getByRole("alert").filter({ hasText: "changed in another window" });
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Take that over" }).click();
  await expect(page.locator("li[data-key][data-state=rejected]")).toHaveCount(1);
  await expect(notice).toHaveCount(0);

  await page.locator("li[data-key]").last().focus();
  await page.keyboard.press("a");
  const inOther = other.getByRole("alert").filter({ hasText: "changed in another window" });
  await expect(inOther).toBeVisible();
  await inOther.getByRole("button", { name: "Keep mine" }).click();
  await expect(notice).toBeVisible();
  await page.reload();
  await expect(page.locator("li[data-key][data-state=accepted]")).toHaveCount(0);
  await expect(page.locator("li[data-key][data-state=rejected]")).toHaveCount(1);
});

/** Drops a file of some text on the page, as a person does from another window. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ""], fileName ?? "", { type: "text/plain" }));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent("main", "dragover", { dataTransfer: data });
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

test("a file dropped anywhere on the page is read, and one dropped on a review leaves that as it is", async ({
  page,
}) => {
  await openReviewPage(page, server.site);
  await drop(page, "raid.txt", reportOf(8));
  await expect(page.locator("[data-found]")).toBeFocused({ timeout: 20_000 });
  await expect(page.locator("#report-publishedOn")).toHaveValue("2026-01-08");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  const address = page.url();
  await drop(page, "another.txt", reportOf(9));
  await expect(page.getByText("A file was dropped; this review goes on.")).toBeVisible();
  expect(page.url()).toBe(address);
  await expect(page.locator("li[data-key][data-state=rejected]")).toHaveCount(1);
});

test("a file that cannot be read is named, and the page goes on", async ({ page }) => {
  await openReviewPage(page, server.site);
  await drop(page, "raid.exe", "MZ");
  await expect(page.getByRole("alert").filter({ hasText: "“raid.exe” is of no kind that can be read" })).toBeVisible();
  await drop(page, "raid.txt", reportOf(10));
  await expect(page.locator("[data-found]")).toBeFocused({ timeout: 20_000 });
  await saveAll(page);
});
