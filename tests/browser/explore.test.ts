import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const panelOf = (page: Page, id: string) => page.locator(`[data-panel="${id}"]`);
const cursorOf = (page: Page, id: string) => panelOf(page, id).getByRole("slider");
const drawn = (page: Page) => page.locator(".explore-panel .recharts-surface").first();

async function opened(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(drawn(page)).toBeVisible();
}

/** The figures of a panel's open table, each by its bin. */
async function tableFigures(page: Page, id: string, measure: string): Promise<[string, string][]> {
  const panel = panelOf(page, id);
  await panel.locator("summary").last().click();
  const rows = panel.locator("tbody tr", { has: page.locator(`[data-measure="${measure}"]`) });
  return rows.evaluateAll(
    (all, name) =>
      all.map((row) => [
        row.querySelector("th")?.textContent?.trim() ?? "",
        row.querySelector(`[data-measure="${name}"]`)?.firstChild?.textContent?.trim() ?? "",
      ]),
    measure,
  );
}

test("by keyboard: arrows read each bin out, Shift pans, plus zooms, the address says so, and Enter opens the attack", async ({
  page,
}) => {
  await opened(page, "/explore?grain=week");
  const cursor = cursorOf(page, "drones");
  await cursor.focus();
  await page.keyboard.press("End");
  await expect(cursor).toHaveAttribute("aria-valuetext", /19 Jan 2026 to 25 Jan 2026\. Drones launched: at least 370/);
  await expect(cursorOf(page, "casualties")).toHaveAttribute("aria-valuetext", /Killed: 1\b/);
  await page.keyboard.press("ArrowLeft");
  await expect(cursor).toHaveAttribute("aria-valuetext", /: no attack on record$/);
  await page.keyboard.press("ArrowRight");
  await expect(panelOf(page, "drones").locator('[data-figure="drones_launched"]')).toHaveText("at least 370");
  const shown = page.locator('.explore [role="status"]');
  await page.keyboard.press("+");
  await expect(shown).toHaveText(/^24 weeks shown/);
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(shown).toHaveText(/^24 weeks shown, 30 June 2025 to 14 December 2025/);
  await expect(page).toHaveURL(/window=2025-06-30\.\.2025-12-14/);
  await page.keyboard.press("0");
  await expect(page).not.toHaveURL(/window=/);
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/attacks\/2026-01-24-kyiv-kharkiv/);
});

test("the address gives the same view again: grain, days, panels and what is switched off", async ({ page }) => {
  await opened(page, "/explore?grain=night&window=2025-12-01..2026-01-24&panel=casualties&hide=killed");
  await expect(page.locator('.explore [role="status"]')).toHaveText(
    /^55 nights shown, 1 December 2025 to 24 January 2026/,
  );
  await expect(page.locator("[data-panel]")).toHaveCount(1);
  const killed = page.getByRole("button", { name: /^Killed/ }).last();
  await expect(killed).toHaveAttribute("aria-pressed", "false");
  await expect(page.locator('[data-panel] [data-series="killed"]')).toHaveCount(0);
  await killed.click();
  await expect(page.locator('[data-panel] [data-series="killed"]')).toHaveCount(1);
  await expect(page).not.toHaveURL(/hide=/);
});

test("“Use this view” opens a chart that shows the figures of the table and of the cursor", async ({ page }) => {
  await opened(page, "/explore?grain=month&window=2025-07-01..2026-01-31&panel=drones");
  const figures = await tableFigures(page, "drones", "drones_launched");
  expect(figures.length).toBeGreaterThan(2);
  await cursorOf(page, "drones").focus();
  await page.keyboard.press("End");
  const atCursor = panelOf(page, "drones").locator('[data-figure="drones_launched"]');
  await expect(atCursor).toHaveText(figures.at(-1)?.[1] ?? "");
  await page.getByLabel("As the chart").selectOption({ label: "Monthly: drones launched" });
  await page.getByRole("link", { name: "Open the chart" }).click();
  await expect(page).toHaveURL(/\/charts\/monthly\?.*from=2025-07-01.*measure=drones_launched/);
  await page.getByText("The figures as a table").first().click();
  const table = page.locator("figure.chart table").first();
  for (const [month, figure] of figures) {
    const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${month}`) }) });
    await expect(row.getByRole("cell").first(), month).toContainText(figure);
  }
});

test("the brush narrows what all panels show, by keys too, and each of its ends names its night", async ({ page }) => {
  await opened(page, "/explore?grain=month");
  const first = page.getByRole("slider", { name: "First shown" });
  await expect(first).toHaveAttribute("aria-valuetext", "April 2025");
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(first).toHaveAttribute("aria-valuetext", "June 2025");
  await expect(page.locator('.explore [role="status"]')).toHaveText(/shown, 1 June 2025 to 31 January 2026/);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  /** Moves fingers over a panel's drawing from some places to others, as shares of its width. */
  async function fingers(page: Page, from: readonly number[], to: readonly number[]): Promise<void> {
    const slider = cursorOf(page, "drones");
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (box === null) throw new Error("the panel has no box");
    const touch = await page.context().newCDPSession(page);
    const at = (shares: readonly number[]) =>
      shares.map((share, id) => ({ id, x: box.x + box.width * share, y: box.y + box.height / 2 }));
    const steps = 8;
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
    for (let step = 1; step <= steps; step += 1) {
      const between = from.map((share, id) => share + (((to[id] ?? share) - share) * step) / steps);
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(between) });
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  }

  test("a tap reads a week, two fingers apart show less of it, one finger moves along", async ({ page }) => {
    await opened(page, "/explore?grain=week");
    const shown = page.locator('.explore [role="status"]');
    await expect(shown).toHaveText(/^40 weeks shown/);
    await fingers(page, [0.96], [0.96]);
    await expect(panelOf(page, "drones").locator('[data-figure="drones_launched"]')).toHaveText("at least 370");
    await fingers(page, [0.45, 0.65], [0.25, 0.85]);
    // Three times as far apart: a third of the 40 weeks.
    await expect(shown).toHaveText(/^13 weeks shown/);
    const zoomed = await shown.textContent();
    await fingers(page, [0.4], [0.7]);
    await expect(shown).not.toHaveText(zoomed ?? "");
    await expect(shown).toHaveText(/^13 weeks shown/);
    await expect(page).toHaveURL(/window=/);
  });
});

for (const [widthPx, colorScheme] of [
  [1280, "light"],
  [1280, "dark"],
  [390, "light"],
  [390, "dark"],
] as const) {
  test(`axe finds nothing on Explore in use, ${widthPx} px wide in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width: widthPx, height: 900 });
    await opened(page, "/explore?grain=month");
    await cursorOf(page, "drones").focus();
    await page.keyboard.press("End");
    await panelOf(page, "drones").locator("summary").last().click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}

test("Recharts is loaded by Explore alone", async ({ page }) => {
  const scripts = new Set<string>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.add(response.url());
  });
  const holdRecharts = async () => {
    const texts = await Promise.all([...scripts].map(async (url) => (await page.request.get(url)).text()));
    return texts.filter((text) => text.includes("recharts-")).length;
  };
  for (const path of ["/", "/charts/volumes", "/attacks"]) await page.goto(path, { waitUntil: "networkidle" });
  expect(await holdRecharts()).toBe(0);
  await opened(page, "/explore");
  expect(await holdRecharts()).toBeGreaterThan(0);
});

test("the figures are sent again only when they have changed", async ({ request }) => {
  const first = await request.get("/explore/data?grain=month");
  const { etag = "" } = first.headers();
  expect(etag).toMatch(/^W\/"rev\d+-/);
  const again = await request.get("/explore/data?grain=month", { headers: { "If-None-Match": etag } });
  expect(again.status()).toBe(304);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("Explore says that its panels need it, and has the figures in a table and the grains as links", async ({
    page,
  }) => {
    await page.goto("/explore?grain=month");
    await expect(page.getByText("The panels need JavaScript, which does not run here.")).toBeVisible();
    const table = page.getByRole("table", { name: /All figures by month/ });
    await expect(table.getByRole("row", { name: /^January 2026/ })).toContainText("at least 370");
    await expect(table.getByRole("row", { name: /no attack on record/ }).first()).toBeVisible();
    await page.locator("main").getByRole("link", { name: "By night" }).click();
    await expect(page.getByRole("rowheader", { name: "Night ending 24 January 2026" })).toBeVisible();
  });
});

test("where the system sets the colours, killed and injured are told apart, and the brush's ends are seen", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await opened(page, "/explore?grain=month&panel=casualties");
  const fillOf = (measure: string) =>
    page
      .locator(`[data-panel="casualties"] [data-series="${measure}"] [data-mark="solid"]`)
      .evaluate((mark) => getComputedStyle(mark).fill);
  expect(await fillOf("killed")).not.toBe(await fillOf("injured"));
  const end = page.getByRole("slider", { name: "First shown" });
  expect(await end.evaluate((handle) => getComputedStyle(handle).backgroundImage)).toContain("linear-gradient");
});
