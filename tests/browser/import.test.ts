import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type OwnServer, ownServer } from "./own-server";

test.describe.configure({ mode: "serial" });

let server: OwnServer;

test.beforeAll(async () => {
  server = await ownServer();
});

test.afterAll(async () => {
  await server.stop();
});

const columns = "time_start,time_end,model,target,launched,destroyed,not_reach_goal,source";
const night = "2025-03-01 20:00,2025-03-02 08:00";

/** A tracker's file of our own numbers, a row each. */
function launches(...rows: readonly string[]): string {
  return [columns, ...rows, ""].join("\n");
}

const older = launches(`${night},Shahed-136/131,Ukraine,50,30,10,kpszsu/posts/a`);
const newer = launches(
  `${night},Shahed-136/131,Ukraine,52,31,10,kpszsu/posts/a`,
  "2025-03-02 20:00,2025-03-03 07:00,Shahed-136/131,Ukraine,21,,,kpszsu/posts/b",
);

/** Sends a file by the form, so that what importing it would do is shown. */
async function look(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page.goto(`${server.site}/data/import`);
  await page.getByLabel("File").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "See what it would do" }).click();
}

const record = (page: Page) => page.getByRole("button", { name: "Record it" });

test.describe("without JavaScript, by keyboard, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("a file is looked at first, recorded once it is confirmed, and has nothing new a second time", async ({
    page,
  }) => {
    await page.goto(`${server.site}/data/import`);
    await page
      .getByLabel("File")
      .setInputFiles({ name: "older.csv", mimeType: "text/csv", buffer: Buffer.from(older) });
    await page.getByLabel("Published by").focus();
    await page.keyboard.type("A tracker of our own");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "What importing it would do" })).toBeVisible();
    await expect(page.locator("main")).toContainText("Daily tracker of launches: 1 row, 1 of them used.");
    expect((await page.request.get(`${server.site}/attacks/launches-2025-03-02`)).status()).toBe(404);
    await record(page).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Recorded" })).toBeVisible();
    await page.goto(`${server.site}/attacks/launches-2025-03-02`);
    await expect(page.locator("main")).toContainText("A tracker of our own");
    await look(page, "older.csv", older);
    await expect(page.getByText("The ledger has all of it already; there is nothing to record.")).toBeVisible();
    await expect(record(page)).toHaveCount(0);
  });

  test("a file that is refused is told on a page with the reason, the remedy and a way back, under the status that says so", async ({
    page,
  }) => {
    const statusOf = async (press: () => Promise<void>) => {
      const answered = page.waitForResponse((response) => response.url().includes("/data/import/refused"));
      await press();
      return (await answered).status();
    };
    const told = page.locator("main");
    expect(await statusOf(() => look(page, "empty.csv", ""))).toBe(400);
    await expect(told.getByRole("heading", { name: "The file was not imported" })).toBeVisible();
    await expect(told).toContainText("The file is empty: it has no bytes.");
    expect(await statusOf(() => look(page, "large.csv", "x".repeat(50_100_000)))).toBe(413);
    await expect(told).toContainText("The file is larger than the 50 MB that are taken at once. Split it by rows");
    await told.getByRole("link", { name: "Choose a file" }).click();
    await expect(page.getByRole("heading", { name: "Import figures" })).toBeVisible();
    const further = launches("2025-03-07,2025-03-07,KAB,Kharkiv oblast,3,,,kpszsu/posts/g");
    await look(page, "waiting.csv", further);
    // Twelve more files push out the one that waits.
    for (let at = 0; at < 12; at += 1) {
      const multipart = { file: { name: `${at}.csv`, mimeType: "text/csv", buffer: Buffer.from(`a${at}`) } };
      const headers = { Origin: server.site };
      await page.request.post(`${server.site}/data/import/upload`, { headers, multipart, maxRedirects: 0 });
    }
    expect(await statusOf(() => record(page).click())).toBe(410);
    await expect(told).toContainText("Send it again.");
  });
});

test("a newer file of the same source gives revisions that the inspector shows, and no second figure", async ({
  page,
}) => {
  await look(page, "newer.csv", newer);
  await expect(page.locator("main")).toContainText("drones_launched: 50, now 52");
  await record(page).click();
  await expect(page.getByRole("heading", { name: "Recorded" })).toBeVisible();
  await page.goto(`${server.site}/charts/volumes?from=2025-03-02&to=2025-03-02`);
  await expect(page.locator("figure.chart svg:visible").first()).toHaveAttribute("aria-describedby", /inspector-hint/u);
  const datum = page
    .locator('figure.chart svg:visible a[data-event="launches-2025-03-02"][data-measure="drones_launched"]')
    .first();
  await datum.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog");
  await expect(panel).toHaveAttribute("aria-busy", "false");
  await expect(panel).toContainText("52 drones were launched on Ukraine, revised from 50, according to 1 source");
  await expect(panel).toContainText("Set aside: replaced by another figure of the same report.");
  const { data } = await (await page.request.get(`${server.site}/api/v1/estimates?attack=launches-2025-03-02`)).json();
  const launched = data.filter((one: { measure: string }) => one.measure === "drones_launched");
  expect(launched.map((one: { best: number }) => one.best)).toEqual([52]);
});

test("an older file after a newer one is told as such, and nothing of it is recorded unasked", async ({ page }) => {
  await look(page, "older.csv", older);
  await expect(page.locator("main")).toContainText("if this is the older of two files, do not record it");
});

test("a bad row is named by line and column, its markup is shown as it stands, and there is nothing to press", async ({
  page,
}) => {
  const bad = launches(
    `${night},Kalibr,Ukraine,many,3,,kpszsu/posts/c`,
    `${night},Kalibr,Ukraine,<img src=x onerror=alert(1)>,3,,kpszsu/posts/d`,
    "2025-02-31,2205-03-02 08:00,Kalibr,Ukraine,1,,,kpszsu/posts/e",
  );
  await look(page, "<b>bad</b>.csv", bad);
  const main = page.locator("main");
  await expect(main).toContainText("<b>bad</b>.csv");
  await expect(main).toContainText('line 2, launched: "many" is no whole number of 0 or more; correct it');
  await expect(main).toContainText('line 3, launched: "<img src=x onerror=alert(1)>" is no whole number');
  await expect(main).toContainText('line 4, time_start: "2025-02-31" is no time');
  await expect(main).toContainText('line 4, time_end: "2205-03-02 08:00" has not come yet');
  await expect(record(page)).toHaveCount(0);
  await expect(main.locator("img")).toHaveCount(0);
});

test("a file of another tracker is refused with the formats that are known, though it is over 10 MB", async ({
  page,
}) => {
  await look(page, "other.csv", `day,kind,note\n${`2025-01-01,drone,${"x".repeat(100)}\n`.repeat(110_000)}`);
  await expect(page.getByRole("heading", { name: "The file cannot be imported" })).toBeVisible();
  await expect(page.locator("main")).toContainText("is of no known format; known: daily-launches");
});

test("a page of another site records nothing", async ({ request }) => {
  for (const path of ["upload", "confirm"]) {
    const answer = await request.post(`${server.site}/data/import/${path}`, {
      headers: { Origin: "https://elsewhere.example" },
      multipart: { file: { name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(older) } },
    });
    expect(answer.status(), path).toBe(403);
  }
});

for (const widthPx of [390, 1280]) {
  test(`axe finds nothing on the form, on the report and on a refusal, ${widthPx} px wide`, async ({ page }) => {
    await page.setViewportSize({ width: widthPx, height: 900 });
    await page.goto(`${server.site}/data/import`);
    const violations = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
    expect(await violations()).toEqual([]);
    await look(page, "further.csv", launches("2025-03-05,2025-03-05,KAB,Kharkiv oblast,3,,,kpszsu/posts/f"));
    await expect(record(page)).toBeVisible();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.goto(`${server.site}/data/import/refused?reason=token_wrong`);
    expect(await violations()).toEqual([]);
  });
}
