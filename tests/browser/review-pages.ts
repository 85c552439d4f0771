import { expect, type Locator, type Page } from "@playwright/test";

/** A report of our own writing; what it tells never happened. */
export function reportOf(day: number, place = "Kyiv"): string {
  return [
    `Sirens over ${place} on day ${day}`,
    "",
    `Coast Gazette, ${day} January 2026`,
    "",
    `Overnight ${day} people were killed and ${day + 20} injured in an attack on ${place}, police said.`,
    "",
  ].join("\n");
}

/** Opens the page for adding a report, and waits until it can be used. */
export async function openReviewPage(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/reports/new`);
  await page.locator("[data-ready]").waitFor();
}

/** Takes a report in by pointer, and waits until its figures are there. */
export async function takeReportIn(page: Page, site: string, text: string): Promise<void> {
  await openReviewPage(page, site);
  await page.getByLabel("The report’s text, headline first").fill(text);
  await page.getByRole("button", { name: "Read the figures" }).click();
  await expect(page.locator("[data-found]")).toBeFocused({ timeout: 20_000 });
}

/** Accepts every figure by key, saves, and waits until that is said. */
export async function saveAll(page: Page): Promise<void> {
  const count = await page.locator("li[data-key]").count();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  for (let step = 0; step < count; step += 1) await page.keyboard.press("a");
  await expect(page.locator("li[data-key][data-state=undecided]")).toHaveCount(0);
  await page.getByRole("button", { name: /^Save the report/u }).click();
  await expect(page.getByRole("heading", { name: "Saved" })).toBeFocused();
}

/** The attack of some label that is to be recorded with the report. */
export function newAttack(page: Page, label: string): Locator {
  return page.locator("summary", { hasText: `New attack: ${label}` });
}
