import { expect, test } from "@playwright/test";
import { type OwnServer, ownServer } from "./own-server";
import { newAttack, openReviewPage, reportOf, saveAll, takeReportIn } from "./review-pages";

// What this report tells never happened; the words are our own. 16 January 2026 is a Friday.
const raids = [
  "Three dead in Odesa",
  "",
  "Coast Gazette, 16 January 2026",
  "",
  "Three people were killed in Odesa overnight, Mayor Ivan Petrenko said.",
  "On Tuesday, a missile killed five people in Dnipro, police said.",
  "A bomb killed two people in Kherson on January 9, and 4 people were injured in Kherson, Petrenko said.",
  "The death toll in Odesa rose to 6, Petrenko said. Drones hit homes in the Sumy and Kharkiv regions, injuring 13 people.",
  "",
].join("\n");

let server: OwnServer;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  server = await ownServer();
});
test.afterAll(() => server.stop());

test("attacks that a text tells apart are proposed apart, others are set apart by key, and all are saved", async ({
  page,
  request,
}) => {
  await takeReportIn(page, server.site, raids);
  await expect(newAttack(page, "Dnipro, 13 January 2026")).toBeVisible();
  const item = (words: string) => page.locator("li[data-key]", { hasText: words }).first();
  await expect(item("The headline repeats “Three people” of the text")).toContainText("Three dead");
  await expect(item("“Three people” ·")).toContainText("replaced in the report by");
  await expect(item("13 people injured")).toContainText("Kharkiv oblast");
  await expect(item("13 people injured")).toContainText("Sumy oblast");

  await item("2 people killed").focus();
  await page.keyboard.press("m");
  await expect(page.getByText("1 figure chosen")).toBeVisible();
  await item("4 people injured").focus();
  await page.keyboard.press("m");
  await expect(page.getByRole("button", { name: "These are another attack" })).toBeVisible();
  await page.keyboard.press("n");
  await expect(newAttack(page, "Kherson, 9 January 2026")).toBeVisible();
  await expect(page.getByLabel("Another attack: Set apart by hand (2 figures)")).toHaveValue("2026-01-09-kherson");
  await page.keyboard.press("u");
  await expect(newAttack(page, "Kherson, 9 January 2026")).toHaveCount(0);
  await item("4 people injured").getByLabel("Choose").check();
  await item("2 people killed").getByLabel("Choose").check();
  await page.getByRole("button", { name: "These are another attack" }).click();
  await expect(newAttack(page, "Kherson, 9 January 2026")).toBeVisible();

  await saveAll(page);
  for (const [attack, killed] of [
    ["2026-01-09-kherson", 2],
    ["2026-01-13-dnipro", 5],
  ] as const) {
    const csv = await (await request.get(`${server.site}/charts/casualties.csv?attack=${attack}`)).text();
    expect(csv, attack).toMatch(new RegExp(`^${attack},.*killed.*\\b${killed}\\b`, "mu"));
  }
});

test("a recorded attack of another time is found by name and takes a passage", async ({ page }) => {
  await takeReportIn(
    page,
    server.site,
    raids.replace("Three dead", "Four dead").replace("Three people", "Four people"),
  );
  await page.getByText("An attack recorded for another time…").first().click();
  await page.getByLabel("Name, day or place of a recorded attack").first().fill("24 April 2025");
  await page.getByLabel("Name, day or place of a recorded attack").first().press("Enter");
  await page.getByRole("list", { name: "Attacks found" }).getByRole("button").first().click();
  await expect(page.getByLabel(/^The attack that the report is about/u)).toHaveValue("2025-04-24-kyiv");
  await page.reload();
  await expect(page.getByLabel(/^The attack that the report is about/u)).toHaveValue("2025-04-24-kyiv");
});

test("the page is sent without the ledger's attacks, and a long text is read and stepped through", async ({ page }) => {
  test.slow();
  const answer = await page.request.get(`${server.site}/reports/new`);
  expect(await answer.text()).not.toContain("2025-04-24-kyiv");
  const calm =
    "The trams stood still all along the shore, the bakers opened at their usual hour, and the ferries waited for the fog to lift before anybody was let aboard.";
  const line = (n: number) =>
    `In Odesa ${(n % 8) + 2} people were killed and ${(n % 30) + 5} injured overnight, police said. ${calm} ${calm}`;
  let text = "A long night in Odesa\n\nCoast Gazette, 17 January 2026\n\n";
  for (let n = 1; text.length < 199_000; n += 1) text += `${line(n)}\n`;
  await openReviewPage(page, server.site);
  await page.getByLabel("The report’s text, headline first").fill(text);
  await page.getByRole("button", { name: "Read the figures" }).click();
  await expect(page.locator("[data-found]")).toBeFocused({ timeout: 30_000 });
  expect(await page.locator("li[data-key]").count()).toBeGreaterThan(1_000);
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(page.locator("li[data-key][data-state=rejected]")).toHaveCount(1);
  await expect(page.locator("li[data-key][aria-current=true]")).toBeInViewport();
  await page.reload();
  await expect(page.locator("li[data-key][data-state=rejected]")).toHaveCount(1);
});

test("a recorded attack of the night beside the report's is pointed out, and New attack takes its place", async ({
  page,
}) => {
  await takeReportIn(page, server.site, reportOf(5, "Poltava"));
  await saveAll(page);
  await takeReportIn(page, server.site, reportOf(6, "Poltava"));
  const note = page.getByText("that attack is recorded under the night ending 5 January 2026");
  await expect(note).toContainText("these figures are dated 6 January 2026");
  await page.getByRole("button", { name: "New attack" }).click();
  await expect(newAttack(page, "Poltava, 6 January 2026")).toBeVisible();
  await expect(note).toHaveCount(0);
});
