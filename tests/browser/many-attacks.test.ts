import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { openLog } from "../../lib/store/open";
import { filledLog } from "../bench/scale/filled-log";
import { type OwnServer, ownServer } from "./own-server";

test.describe.configure({ mode: "serial" });

const folder = mkdtempSync(join(tmpdir(), "strike-ledger-many-"));
let server: OwnServer;

test.beforeAll(async () => {
  const log = await openLog({ STRIKE_LEDGER_DIR: folder });
  await filledLog(log, 1_000, 1, "data");
  await log.close();
  server = await ownServer({ STRIKE_LEDGER_DIR: folder });
});

test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const mostBytes = 500_000;

for (const path of [
  "/",
  "/attacks",
  "/attacks?page=9",
  "/attacks?sort=killed",
  "/charts/attacks",
  "/charts/coverage",
  "/charts/nights",
  "/charts/volume-and-harm",
  "/embed/nights",
]) {
  test(`${path} of 1,000 generated attacks is at most 500 kB of HTML`, async ({ request }) => {
    const response = await request.get(`${server.site}${path}`, { headers: { accept: "text/html" } });
    expect(response.status()).toBe(200);
    expect((await response.body()).byteLength).toBeLessThan(mostBytes);
  });
}

for (const width of [1280, 800, 390]) {
  test(`a night of the calendar takes the pointer and the focus where its square is drawn, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${server.site}/charts/nights`, { waitUntil: "networkidle" });
    const link = page.locator("svg.reach a").nth(90);
    await link.scrollIntoViewIfNeeded();
    const isHit = await link.evaluate((element) => {
      const { x, y, width: wide, height } = element.getBoundingClientRect();
      const drawing = [...document.querySelectorAll("figure .reached > div > svg")].find(
        (svg) => svg.getClientRects().length > 0,
      );
      const ground = drawing?.getBoundingClientRect();
      const layer = element.closest("svg")?.getBoundingClientRect();
      const over = document.elementFromPoint(x + wide / 2, y + height / 2)?.closest("a");
      return over === element && ground?.width === layer?.width && ground?.height === layer?.height && wide > 12;
    });
    expect(isHit).toBe(true);
    await link.focus();
    await expect(link).toBeFocused();
    await expect(link).toHaveAccessibleName(/\d{4}.*drones/iu);
  });
}

test("attacks are told a page at a time, and the pages lead on", async ({ page }) => {
  await page.goto(`${server.site}/attacks`);
  const first = await page.locator('main a[href^="/attacks/"]').first().textContent();
  await page.locator('main a[href="/attacks?page=2"]').first().click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.locator('main a[href^="/attacks/"]').first()).not.toHaveText(first ?? "");
});

test("an attack that the filter does not list is found by its name and chosen", async ({ page }) => {
  await page.goto(`${server.site}/charts/volumes`);
  await page.getByText("Choose nights, attacks, places and time").click();
  const attacks = page.getByRole("group", { name: /Attacks/ });
  await attacks.getByRole("searchbox").fill("Generated attack 17");
  const found = attacks.getByRole("checkbox", { name: "Generated attack 17", exact: true });
  await found.check();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/attack=[\w-]*generated-17(?:&|$)/);
});
