import AxeBuilder from "@axe-core/playwright";
import { devices, expect, type Locator, type Page, test } from "@playwright/test";
import { chartIds } from "./chart-ids";

const anyDatum = "figure.chart svg:visible a[data-event][data-measure]";
const emptySlot = `${anyDatum}:not([data-unit])`;

function panelOf(page: Page): Locator {
  return page.getByRole("dialog");
}

/** A chart's page, with the keys and the panel at work. */
async function openChart(page: Page, chart: string, address = ""): Promise<void> {
  await page.goto(`/charts/${chart}${address}`);
  await expect(page.locator("figure.chart svg:visible").first()).toHaveAttribute("aria-describedby", /inspector-hint/u);
}

/** The panel, once it has come to tell what stands behind its datum. */
async function filledPanel(page: Page): Promise<Locator> {
  const panel = panelOf(page);
  await expect(panel).toHaveAttribute("aria-busy", "false");
  await expect(panel.getByRole("button", { name: "Copy link" })).toBeVisible();
  return panel;
}

async function isFocused(datum: Locator): Promise<boolean> {
  return datum.evaluate((element) => element === document.activeElement);
}

/** The addresses that the data of the page's drawings ask for, those that a further selector finds, each once. */
function inspectAddresses(narrowedBy: string): string[] {
  const data = [...document.querySelectorAll<SVGAElement>(`figure.chart svg a[data-event]${narrowedBy}`)];
  const addresses = data.map(({ dataset: { event, measure, ...rest } }) => {
    const search = new URLSearchParams();
    for (const name of ["also", "unit", "places", "subtype", "claim"]) if (rest[name]) search.set(name, rest[name]);
    return `/inspect/${event}/${measure}?${search}`;
  });
  return [...new Set(addresses)];
}

/** How many data the shown drawing has, and how many of them the arrow keys lead to from the first. */
function reachedByArrows(): { readonly all: number; readonly reached: number } {
  const data = [...document.querySelectorAll<SVGAElement>("figure.chart svg a[data-event]")].filter(
    (datum) => datum.getClientRects().length > 0,
  );
  const [first] = data;
  const reached = new Set<Element>(first ? [first] : []);
  for (const datum of reached) {
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"]) {
      (datum as SVGAElement).focus();
      datum.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      if (document.activeElement) reached.add(document.activeElement);
    }
  }
  return { all: data.length, reached: reached.size };
}

test("every chart of the index is held to what follows", async ({ page }) => {
  await page.goto("/charts");
  const links = page.locator("main a[href^='/charts/']");
  const hrefs = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect([...new Set(hrefs)].sort()).toEqual(chartIds.map((chart) => `/charts/${chart}`));
});

for (const chart of chartIds) {
  test(`every datum of ${chart} has an account behind it`, async ({ page, request }) => {
    await openChart(page, chart);
    const addresses = await page.evaluate(inspectAddresses, "");
    const blank = await page.evaluate(inspectAddresses, '[aria-label*="not reported"]');
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      const answer = await request.get(address);
      expect(`${address} ${answer.status()}`).toBe(`${address} 200`);
      const { html, announcement }: { html: string; announcement: string } = await answer.json();
      const isEmptySlot = !/[?&](?:unit|claim)=/u.test(address) || blank.includes(address);
      if (!isEmptySlot) expect(html).toContain("data-claim=");
      if (!isEmptySlot) expect(announcement).not.toContain("not reported");
      expect(announcement).toMatch(/\d{4}\. [A-Z0-9][^:]*(?:: [^:]+)?\.$/u);
      if (!html.includes("data-claim=")) expect(html).toContain("no report at hand gives a figure");
    }
  });

  test(`a click on a datum of ${chart} opens its panel, and Escape gives the focus back`, async ({ page }) => {
    await openChart(page, chart);
    const datum = page.locator(anyDatum).first();
    await datum.click();
    const panel = await filledPanel(page);
    await expect(datum).toBeFocused();
    await expect(panel).toHaveAccessibleName(/\S.*\d{4}/u);
    await expect(page.locator("p[aria-live=polite]")).toHaveText(/\d{4}\. .+\.$/u);
    expect(page.url()).toContain(`#datum=${await datum.getAttribute("data-event")}.`);
    const box = (await datum.boundingBox()) ?? { x: 0, width: 0 };
    const panelBox = (await panel.boundingBox()) ?? { x: 0, width: 0 };
    const centrePx = box.x + box.width / 2;
    expect(centrePx < panelBox.x || centrePx > panelBox.x + panelBox.width).toBe(true);
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    expect(await isFocused(datum)).toBe(true);
    expect(page.url()).not.toContain("#");
  });

  test(`the drawing of ${chart} is one stop of the Tab key, and arrows lead to all of its data`, async ({ page }) => {
    await openChart(page, chart);
    await expect(page.locator(`${anyDatum}[tabindex="0"]`)).toHaveCount(1);
    const { all, reached } = await page.evaluate(reachedByArrows);
    expect(reached).toBe(all);
    await expect(page.locator(`${anyDatum}[tabindex="0"]`)).toHaveCount(1);
    const [first, last] = [page.locator(anyDatum).first(), page.locator(anyDatum).last()];
    await first.focus();
    await page.keyboard.press("End");
    expect(await isFocused(last)).toBe(true);
    await page.keyboard.press("Home");
    expect(await isFocused(first)).toBe(true);
    await page.keyboard.press("Enter");
    await expect(await filledPanel(page)).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(panelOf(page).getByRole("button", { name: "Close" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(panelOf(page)).toBeHidden();
    expect(await isFocused(first)).toBe(true);
  });

  test(`a datum of ${chart} is opened by its link, and copied as a sentence and as a CSV row`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openChart(page, chart);
    const datum = page.locator(anyDatum).last();
    const event = (await datum.getAttribute("data-event")) ?? "";
    await datum.click();
    const text = await (await filledPanel(page)).innerText();
    const copied = async (what: string) => {
      await panelOf(page).getByRole("button", { name: what }).click();
      await expect(panelOf(page).getByRole("status")).toHaveText(/copied\.$/u);
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const sentence = await copied("Copy sentence");
    expect(sentence).toMatch(/^.+\d{4}: .+\. Strike Ledger, “.+”, ledger revision .+\. http\S+\?.*rev=\d+#\w+$/su);
    expect(sentence).toContain(`${baseURL}/attacks/${event}?`);
    const [header, row] = (await copied("Copy CSV row")).split(/\r?\n/u);
    expect(header).toMatch(/^attack_id,attack,night_of,/u);
    expect(row).toMatch(new RegExp(`^${event},`, "u"));
    const link = await copied("Copy link");
    const other = await context.newPage();
    await other.goto(link);
    const opened = await filledPanel(other);
    expect((await opened.innerText()).split("\n")).toEqual(expect.arrayContaining(text.split("\n").slice(0, 6)));
    await expect(other.locator(`${anyDatum}[data-inspected]`)).toBeInViewport();
    expect(await other.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing on ${chart} with the panel open in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await openChart(page, chart);
      await page.locator(anyDatum).first().click();
      await filledPanel(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`)).toEqual([]);
    });
  }
}

test.describe("by touch on a phone", () => {
  const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];
  test.use(phone);

  for (const chart of chartIds) {
    test(`a tap on a datum of ${chart} opens a sheet below it`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await openChart(page, chart);
      const datum = page.locator(anyDatum).last();
      await datum.tap();
      const panel = await filledPanel(page);
      const sheet = (await panel.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const box = (await datum.boundingBox()) ?? { y: -1, height: 0 };
      const { width = 0, height = 0 } = page.viewportSize() ?? {};
      expect([sheet.x, sheet.width, Math.round(sheet.y + sheet.height)]).toEqual([0, width, height]);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeLessThan(sheet.y);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      await panel.getByRole("button", { name: "Close" }).tap();
      await expect(panel).toBeHidden();
    });
  }
});

test("an empty slot says that no report at hand gives the figure, and what to do about it is to read on", async ({
  page,
}) => {
  await openChart(page, "casualties");
  await page.locator(emptySlot).first().click();
  const panel = await filledPanel(page);
  await expect(panel).toContainText("is not reported; no report at hand gives a figure.");
  await expect(panel.getByRole("link", { name: "All that is reported of this attack" })).toBeVisible();
});

test("a figure's panel tells who said it, who printed it, when, what was set aside and why", async ({ page }) => {
  await openChart(page, "casualties");
  await page.locator(`${anyDatum}[data-event="2025-04-24-kyiv"][data-measure="killed"]`).click();
  const panel = await filledPanel(page);
  await expect(panel).toContainText("8 people were killed in Kyiv, revised from 9; 2 sources agree.");
  await expect(panel).toContainText("Set aside: replaced by another figure of the same report.");
  await expect(panel.getByText("24 April 2025").first()).toBeVisible();
  await expect(panel.getByRole("link", { name: "Report record" }).first()).toHaveAttribute(
    "href",
    /^\/reports\/[a-z0-9-]+#claim-/u,
  );
});

test("the link from a panel opens the article at the words", async ({ page }) => {
  await openChart(page, "volumes");
  await page.locator(`${anyDatum}[data-event="2026-01-24-kyiv-kharkiv"][data-measure="drones_launched"]`).click();
  const link = (await filledPanel(page)).getByRole("link", { name: /^Open the article at these words/u });
  await expect(link.first()).toHaveAttribute("href", /^https:\/\/.+#:~:text=/u);
});

test("a click with a modifier follows the link", async ({ page, context }) => {
  await openChart(page, "casualties");
  const opened = context.waitForEvent("page");
  await page
    .locator(anyDatum)
    .first()
    .click({ modifiers: ["Control"] });
  await expect(await opened).toHaveURL(/\/attacks\/[a-z0-9-]+#[a-z_]+$/u);
  await expect(panelOf(page)).toHaveCount(0);
});

test("a slow answer is waited for, with the figure's words and its page at hand", async ({ page }) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/inspect/**", async (route) => {
    await held;
    await route.continue();
  });
  await openChart(page, "casualties");
  const datum = page.locator(anyDatum).first();
  await datum.click();
  const panel = panelOf(page);
  await expect(panel).toHaveAttribute("aria-busy", "true");
  await expect(panel).toHaveAccessibleName((await datum.getAttribute("aria-label")) ?? "");
  await expect(panel).toContainText("Loading the claims behind it…");
  await expect(panel.getByRole("link")).toHaveAttribute("href", (await datum.getAttribute("href")) ?? "");
  answer();
  await filledPanel(page);
});

test("an answer that fails is told, can be asked for again, and leaves the plain link", async ({ page }) => {
  await page.route("**/inspect/**", (route) => route.abort());
  await openChart(page, "casualties");
  const datum = page.locator(anyDatum).first();
  await datum.click();
  const panel = panelOf(page);
  await expect(panel).toContainText("The claims could not be loaded.");
  await expect(page.locator("p[aria-live=polite]")).toContainText("The claims could not be loaded.");
  await expect(panel.getByRole("link")).toHaveAttribute("href", (await datum.getAttribute("href")) ?? "");
  await page.unroute("**/inspect/**");
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect(await filledPanel(page)).toBeFocused();
});

for (const [fragment, said] of [
  ["#datum=nowhere.injured", "There is no attack or period “nowhere”."],
  ["#datum=2025-04-24-kyiv.hurt", "There are no figures “hurt”; there are: drones launched, "],
  ["#datum=", "A figure’s own link is copied from its panel"],
  ["#datum=%F0%9F", "A figure’s own link is copied from its panel"],
] as const) {
  test(`the fragment ${fragment} is answered with what is wrong, in words, and a way to close`, async ({ page }) => {
    await openChart(page, "casualties", fragment);
    const panel = panelOf(page);
    await expect(panel).toHaveAccessibleName("This link names no figure");
    await expect(panel).toContainText(said);
    await expect(panel).not.toContainText(/[a-z]_[a-z]/u);
    await expect(page.locator("p[aria-live=polite]")).toHaveText("This link names no figure.");
    await panel.getByRole("button", { name: "Close this message" }).click();
    await expect(panel).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "People killed and injured" })).toBeFocused();
    expect(page.url()).not.toContain("#");
  });
}

test("a fragment put into the address opens its panel, and Back leaves it", async ({ page }) => {
  await openChart(page, "casualties");
  await page.evaluate(() => {
    location.hash = "datum=2025-04-24-kyiv.killed&unit=people&places=UA80";
  });
  await expect(await filledPanel(page)).toContainText("8 people were killed in Kyiv");
  await page.goBack();
  await expect(panelOf(page)).toHaveCount(0);
});

const together = "2026-01-24-kyiv-kharkiv.killed&unit=people&places=UA80+kharkiv";
const oneKilled = "1 person was killed in Kyiv and Kharkiv";
const goneText = "The figure is no longer on this page; its panel is closed.";

async function ask(page: Page, answer: (form: Locator) => Promise<unknown>): Promise<void> {
  const bar = page.getByRole("region", { name: "Filters" });
  const isOpen = await bar.locator("details").evaluate((details) => (details as HTMLDetailsElement).open);
  if (!isOpen) await bar.locator("summary").click();
  await answer(bar);
  await bar.getByRole("button", { name: "Show", exact: true }).click();
}

function knownAt(time: string): (form: Locator) => Promise<void> {
  return (form) => form.getByLabel("As known at (Kyiv time)").fill(time);
}

test("a later moment, asked for in place, is what an open panel tells of", async ({ page }) => {
  await openChart(page, "casualties", `#datum=${together}`);
  await filledPanel(page);
  await ask(page, knownAt("2026-01-26T08:00"));
  await expect(page).toHaveURL(/\?asOf=2026-01-26T08%3A00#datum=2026-01-24-kyiv-kharkiv\.killed&/u);
  const panel = await filledPanel(page);
  await expect(panel).toContainText(oneKilled);
  await expect(panel.getByRole("link", { name: "All that is reported of this attack" })).toHaveAttribute(
    "href",
    /\?asOf=2026-01-26T06/u,
  );
  await expect(page.locator(`${anyDatum}[data-inspected]`)).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Show", exact: true })).toBeFocused();
});

test("a panel closes where its figure is no longer on the page, says so, and leaves the focus on the filter", async ({
  page,
}) => {
  await openChart(page, "casualties", `#datum=${together}`);
  await filledPanel(page);
  await ask(page, knownAt("2026-01-24T08:00"));
  await expect(panelOf(page)).toHaveCount(0);
  await expect(page.locator("p[aria-live=polite]")).toHaveText(goneText);
  await expect(page.getByRole("button", { name: "Show", exact: true })).toBeFocused();
  expect(page.url()).not.toContain("#");
  await page.goBack();
  await expect(await filledPanel(page)).toContainText(oneKilled);
});

test("a panel closes where its attack is filtered away, and the focus of what is gone goes to the chart", async ({
  page,
}) => {
  await openChart(page, "casualties", `?attack=2026-01-24-kyiv-kharkiv&attack=2025-04-24-kyiv#datum=${together}`);
  await filledPanel(page);
  const chosen = page.getByRole("list", { name: "Chosen" });
  await chosen.getByRole("link", { name: /Kyiv and Kharkiv, 24 January 2026/u }).click();
  await expect(panelOf(page)).toHaveCount(0);
  await expect(page.locator("p[aria-live=polite]")).toHaveText(goneText);
  await expect(page.getByRole("heading", { name: "People killed and injured" })).toBeFocused();
});

test("other numbers and another order leave the panel open for the same figure", async ({ page }) => {
  await openChart(page, "casualties", `#datum=${together}`);
  await filledPanel(page);
  for (const [label, value] of [
    ["Numbers shown", "low"],
    ["Sort attacks by", "killed"],
  ] as const) {
    await ask(page, (form) => form.getByLabel(label).selectOption(value));
    await expect(page).toHaveURL(new RegExp(`=${value}.*#datum=2026-01-24-kyiv-kharkiv`, "u"));
    await expect(await filledPanel(page)).toContainText(oneKilled);
    await expect(page.locator(`${anyDatum}[data-inspected]`)).toHaveAttribute("data-event", "2026-01-24-kyiv-kharkiv");
  }
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/sort=killed.*#datum=/u);
});

test("steps back and forward between addresses are followed by the panel", async ({ page }) => {
  await openChart(page, "casualties");
  await ask(page, knownAt("2026-01-26T08:00"));
  await expect(page).toHaveURL(/asOf/u);
  const panel = panelOf(page);
  await page.locator(`${anyDatum}[data-event="2025-04-24-kyiv"][data-measure="killed"]`).click();
  await filledPanel(page);
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await page.goForward();
  await expect(await filledPanel(page)).toContainText("8 people were killed in Kyiv");
  await page.evaluate((datum) => {
    location.hash = `datum=${datum}`;
  }, together);
  await expect(panel).toContainText(oneKilled);
  await page.goBack();
  await expect(panel).toContainText("8 people were killed in Kyiv");
  await page.goForward();
  await expect(panel).toContainText(oneKilled);
  await expect(page.locator(`${anyDatum}[data-inspected]`)).toHaveAttribute("data-event", "2026-01-24-kyiv-kharkiv");
});

function readoutOf(page: Page): Locator {
  return page.locator(".readout");
}

for (const chart of chartIds) {
  test(`pointing at a datum of ${chart}, or arrowing onto it, reads it out without asking the server`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await openChart(page, chart);
    const before = asked.length;
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const [first, last] = [page.locator(anyDatum).first(), page.locator(anyDatum).last()];
    const label = async (datum: Locator) => (await datum.getAttribute("aria-label")) ?? "none";
    await first.hover();
    await expect(readoutOf(page)).toHaveText(`${await label(first)}Enter or click: who says so`);
    await page.mouse.move(0, 0);
    await expect(readoutOf(page)).toHaveCount(0);
    await first.focus();
    await page.keyboard.press("End");
    await expect(readoutOf(page)).toContainText(await label(last));
    const box = (await readoutOf(page).boundingBox()) ?? { x: -1, width: 0 };
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    expect(asked.slice(before).filter((path) => path.startsWith("/inspect/"))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  });
}

test("a readout stays while the pointer is on it, opens the panel by a click, and goes with Escape", async ({
  page,
}) => {
  await openChart(page, "casualties");
  const datum = page.locator(anyDatum).nth(4);
  await datum.hover();
  const readout = readoutOf(page);
  await readout.hover();
  await expect(readout).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(readout).toHaveCount(0);
  await page.mouse.move(0, 0);
  await datum.hover();
  await readout.click();
  await filledPanel(page);
  await expect(datum).toBeFocused();
  await expect(readout).toHaveCount(0);
});

test("Escape takes the readout away first and then the panel, and brings neither back", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openChart(page, "casualties");
  const [first, second] = [page.locator(anyDatum).nth(0), page.locator(anyDatum).nth(1)];
  await first.focus();
  await page.keyboard.press("Enter");
  await filledPanel(page);
  await second.hover();
  await expect(readoutOf(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(readoutOf(page)).toHaveCount(0);
  await expect(panelOf(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panelOf(page)).toHaveCount(0);
  expect(await isFocused(page.locator(anyDatum).first())).toBe(true);
  await expect(readoutOf(page)).toHaveCount(0);
});

test("a datum that the panel brings under a still pointer is not read out", async ({ page }) => {
  await openChart(page, "casualties");
  await page.locator(`${anyDatum}[data-event="2025-12-27-kyiv"]`).first().click();
  await filledPanel(page);
  await expect(readoutOf(page)).toHaveCount(0);
});

for (const { width, height } of [
  { width: 1600, height: 900 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
]) {
  test(`at ${width} × ${height} px the panel covers neither its datum's row nor what the filters need`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openChart(page, "casualties");
    await page.locator(anyDatum).last().click();
    const panel = await filledPanel(page);
    const side = (await panel.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const isBeside = width >= 1280;
    expect(side.x > 0).toBe(isBeside);
    if (!isBeside) expect(side.height).toBeLessThanOrEqual(height / 2);
    const chart = (await page.locator("figure.chart svg:visible").boundingBox()) ?? { x: 0, width: 0 };
    if (isBeside) expect(chart.x + chart.width).toBeLessThanOrEqual(side.x + 16);
    const datum = page.locator(`${anyDatum}[data-inspected]`);
    const box = (await datum.boundingBox()) ?? { y: -1, height: 0 };
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(isBeside ? height : side.y);
    await page.getByText("Choose nights, attacks, places and time").click();
    await expect(page.getByLabel("As known at (Kyiv time)")).toBeVisible();
    await page.getByRole("button", { name: "Show", exact: true }).click({ trial: true });
    const close = (await panel.getByRole("button", { name: "Close" }).boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}

test("the empty slot of several measures is named after all of them", async ({ page }) => {
  await openChart(page, "attacks");
  const slot = page.locator(`${anyDatum}[data-also]`).first();
  await slot.click();
  await expect(await filledPanel(page)).toHaveAccessibleName(
    /Without electricity, without heating, without water and without gas$/u,
  );
});

test("while the panel is open, arrow keys in the drawing show datum after datum in it", async ({ page }) => {
  await openChart(page, "casualties");
  const datum = page.locator(anyDatum).first();
  await datum.click();
  await filledPanel(page);
  await datum.focus();
  await page.keyboard.press("ArrowDown");
  const next = page.locator(`${anyDatum}[data-inspected]`);
  await expect(next).toBeFocused();
  const event = (await next.getAttribute("data-event")) ?? "";
  expect(event).not.toBe(await datum.getAttribute("data-event"));
  expect(page.url()).toContain(`#datum=${event}.`);
  const heading = (await filledPanel(page)).getByRole("heading", { level: 2 });
  await expect(heading).toContainText(/\d{4}/u);
  await expect(panelOf(page).getByRole("link", { name: "All that is reported of this attack" })).toHaveAttribute(
    "href",
    new RegExp(`^/attacks/${event}[?#]`, "u"),
  );
  await expect(readoutOf(page)).toHaveCount(0);
});

test("from the panel an arrow key goes on in the drawing, whose next datum has the focus and the panel", async ({
  page,
}) => {
  await openChart(page, "casualties");
  await page.locator(anyDatum).first().focus();
  await page.keyboard.press("Enter");
  await expect(await filledPanel(page)).toBeFocused();
  for (const key of ["ArrowDown", "ArrowRight"]) {
    await page.keyboard.press(key);
    const told = page.locator(`${anyDatum}[data-inspected]`);
    await expect(told).toBeFocused();
    await expect(await filledPanel(page)).toContainText(
      (await told.getAttribute("aria-label"))?.split(".")[0] ?? "none",
    );
  }
  await page.keyboard.press("Enter");
  await expect(panelOf(page)).toBeFocused();
});

test("beside the page, a click leaves the focus on its datum, and arrow keys go on from there", async ({ page }) => {
  await openChart(page, "casualties");
  const datum = page.locator(anyDatum).nth(2);
  await datum.click();
  await filledPanel(page);
  await expect(datum).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(`${anyDatum}[data-inspected]`)).toBeFocused();
  await expect(datum).not.toHaveAttribute("data-inspected");
});

test("the panel beside the page tells of the datum that the mouse rests on, and asks for each once", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await openChart(page, "casualties");
  const data = page.locator(anyDatum);
  const [first, second, third] = [data.nth(0), data.nth(1), data.nth(2)];
  await first.focus();
  await page.keyboard.press("Enter");
  await filledPanel(page);
  const before = asked.length;
  for (const datum of [second, third, second]) {
    await datum.hover();
    await expect(datum).toHaveAttribute("data-inspected", "");
    await filledPanel(page);
  }
  const inspections = asked.slice(before).filter((path) => path.startsWith("/inspect/"));
  expect(inspections).toHaveLength(2);
  await expect(panelOf(page)).toBeFocused();
  await expect(readoutOf(page)).toHaveCount(0);
});

for (const [width, isSheet] of [
  [1024, true],
  [390, true],
  [1280, false],
] as const) {
  test(`at ${width} px Back ${isSheet ? "closes the sheet" : "leaves the page"}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/charts");
    await openChart(page, "casualties");
    const data = page.locator(anyDatum);
    await data.nth(0).click();
    await filledPanel(page);
    await page.goBack();
    await expect(page).toHaveURL(isSheet ? /\/charts\/casualties$/u : /\/charts$/u);
    await expect(panelOf(page)).toHaveCount(0);
    await page.goForward();
    await expect(page).toHaveURL(/#datum=/u);
    await filledPanel(page);
    if (!isSheet) return;
    await page.keyboard.press("Escape");
    await expect(panelOf(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/charts\/casualties$/u);
    await page.goBack();
    await expect(page).toHaveURL(/\/charts$/u);
  });
}

test("what no attack shown reports of a utility, and a region's empty tile, are data with accounts of their own", async ({
  page,
}) => {
  await openChart(page, "outages");
  await page.locator(`${anyDatum}[data-also]`).last().click();
  await expect(await filledPanel(page)).toHaveAccessibleName(/Without water and without gas$/u);
  await expect(panelOf(page)).toContainText("no report at hand gives a figure");
  await openChart(page, "places");
  await page.locator(`${anyDatum}[data-places="UA07"]`).click();
  await expect(await filledPanel(page)).toContainText(/in Volyn oblast is not reported; no report at hand gives/u);
  expect(page.url()).toContain("places=UA07");
});

test("the focus returns to the same figure where the window has become a narrow one", async ({ page }) => {
  await openChart(page, "casualties");
  const datum = page.locator(anyDatum).last();
  const label = (await datum.getAttribute("aria-label")) ?? "";
  await datum.click();
  await filledPanel(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.keyboard.press("Escape");
  const focus = page.locator(":focus");
  await expect(focus).toHaveAccessibleName(label);
  await expect(focus).toBeVisible();
});

test("a text is copied where the browser has no clipboard to write to, and shown where it cannot be copied at all", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
  });
  await openChart(page, "casualties");
  await page.locator(anyDatum).first().click();
  const panel = await filledPanel(page);
  const button = panel.getByRole("button", { name: "Copy CSV row" });
  await button.click();
  await expect(panel.getByRole("status")).toHaveText("The CSV row and its header are copied.");
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^attack_id,/u);
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await panel.getByRole("button", { name: "Copy sentence" }).click();
  await expect(panel.getByRole("status")).toContainText("did not let it be copied");
  await expect(panel.getByRole("textbox", { name: "The text to copy" })).toHaveValue(/Strike Ledger/u);
});

test("the panel does not move where less motion is asked for", async ({ page }) => {
  const durations: string[] = [];
  for (const reducedMotion of ["no-preference", "reduce"] as const) {
    await page.emulateMedia({ reducedMotion });
    await openChart(page, "casualties");
    await page.locator(anyDatum).first().click();
    durations.push(await panelOf(page).evaluate((panel) => getComputedStyle(panel).transitionDuration));
    await page.keyboard.press("Escape");
  }
  expect(durations).toEqual(["0.14s", "0s"]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a datum is a stop of the Tab key and leads to the attack's page", async ({ page }) => {
    await page.goto("/charts/casualties");
    const datum = page.locator(anyDatum).first();
    await expect(datum).not.toHaveAttribute("tabindex");
    await datum.click();
    await expect(page).toHaveURL(/\/attacks\/[a-z0-9-]+#[a-z_]+$/u);
  });
});
