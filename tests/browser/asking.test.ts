import { expect, type Page, test } from "@playwright/test";
import { csvParse } from "d3-dsv";
import { attackId } from "./pages";

/** Opens the filters and, where the page comes alive, waits until it has. */
async function openFilters(page: Page, isAlive: boolean): Promise<void> {
  await page.getByText("Choose nights, attacks, places and time").click();
  if (isAlive) await expect(page.getByLabel("Search in: Attacks (none ticked: all)")).toBeVisible();
}

/** What an address asks for: its parameters that are not empty, as a form without JavaScript sends the others too. */
function askedOf(address: string): string[][] {
  return [...new URL(address).searchParams].filter(([, value]) => value !== "");
}

const drawing = (page: Page) => page.locator("figure.chart svg:visible");

/** The names of a chart's rows, as its table has them. */
const tableRows = (page: Page) => page.locator("figure.chart tbody th").allTextContents();

/** Marks the page's window, so that a full reload can be told. */
async function marked(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, { isSameWindow: true }));
  return () => page.evaluate(() => "isSameWindow" in window);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a chart is narrowed to ticked attacks and nights, and each filter can be taken away", async ({ page }) => {
      await page.goto("/charts/casualties");
      await openFilters(page, javaScriptEnabled);
      await page.getByLabel("To the night of").fill("2025-12-31");
      await page.getByRole("checkbox", { name: "Kyiv, 10 July 2025" }).check();
      await page.getByRole("checkbox", { name: "Kyiv, 27 December 2025" }).check();
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page.getByText("2 of 6 attacks · 10 July 2025 to 27 December 2025")).toBeVisible();
      expect(askedOf(page.url())).toEqual([
        ["to", "2025-12-31"],
        ["attack", "2025-12-27-kyiv"],
        ["attack", "2025-07-10-kyiv"],
      ]);
      expect(await tableRows(page)).toEqual(["Kyiv, 10 July 2025", "Kyiv, 27 December 2025"]);
      await page.getByRole("link", { name: "Take away: Kyiv, 10 July 2025" }).click();
      await expect(page.getByText("1 of 6 attacks")).toBeVisible();
      await page.getByRole("link", { name: "Show everything" }).click();
      await expect(page).toHaveURL(/\/charts\/casualties$/u);
    });

    test("a page shows what was known at a moment in Kyiv", async ({ page }) => {
      await page.goto("/attacks");
      await openFilters(page, javaScriptEnabled);
      await page.getByLabel("As known at (Kyiv time)").fill("2025-12-31T08:00");
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page.getByText("as known at 31 December 2025, 08:00 Kyiv time").first()).toBeVisible();
      await expect(page.getByLabel("As known at (Kyiv time)")).toHaveValue("2025-12-31T08:00");
      await expect(page.locator("main table")).not.toContainText("January 2026");
      await expect(page.locator("main table")).toContainText("27 December 2025");
    });

    test("a chart that shows one measure at a time offers its measures as a list", async ({ page }) => {
      await page.goto("/charts/places");
      await openFilters(page, javaScriptEnabled);
      await page.getByLabel("Measure", { exact: true }).selectOption("Injured");
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page).toHaveURL(/[?&]measure=injured(&|$)/u);
      await expect(drawing(page)).toContainText("Injured, region by region");
      await expect(page.getByLabel("Measure", { exact: true })).toHaveValue("injured");
    });

    test("attacks are sorted by a measure in either direction, what is not reported last and apart", async ({
      page,
    }) => {
      await page.goto("/charts/casualties");
      await openFilters(page, javaScriptEnabled);
      await page.getByLabel("Sort attacks by").selectOption("Killed");
      await page.getByRole("button", { name: "Show" }).click();
      await expect(drawing(page)).toContainText("Killed: not reported");
      const largestFirst = await tableRows(page);
      expect([largestFirst[0], largestFirst.at(-1)]).toEqual(["Kyiv, 24 April 2025", "Nationwide, 9 July 2025"]);
      if (!javaScriptEnabled) await openFilters(page, false);
      await page.getByLabel("Order", { exact: true }).selectOption("Earliest or smallest first");
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page).toHaveURL(/sort=killed&order=asc/u);
      await expect(page.getByText("sorted by killed, smallest first").first()).toBeVisible();
      const smallestFirst = await tableRows(page);
      expect([smallestFirst[0], smallestFirst.at(-1)]).toEqual([
        "Kyiv and Kharkiv, 24 January 2026",
        "Nationwide, 9 July 2025",
      ]);
      await page.goto("/attacks?sort=killed");
      await expect(page.getByRole("heading", { name: "Killed: not reported" })).toBeVisible();
      await expect(page.locator("main table").last()).toContainText("Nationwide, 9 July 2025");
    });

    test("the low ends of ranges are shown as such, in the drawing and in its files", async ({ page, request }) => {
      await page.goto("/charts/outages");
      await openFilters(page, javaScriptEnabled);
      await page.getByLabel("Numbers shown").selectOption("Low ends of ranges");
      await page.getByRole("button", { name: "Show" }).click();
      await expect(drawing(page).getByText("hundreds of thousands of people (read as")).toBeVisible();
      await expect(drawing(page).getByText("low end of 200,000 to 999,999")).toBeVisible();
      const file = await request.get(`/charts/outages.csv${new URL(page.url()).search}`);
      const row = csvParse(await file.text()).find(({ places }) => places === "Chernihiv oblast");
      expect([row?.low, row?.best, row?.high_open]).toEqual(["200000", "", "true"]);
      expect(row?.text).toBe("hundreds of thousands of people (read as 200,000 or more)");
      expect(row?.claim_ids).toBe("2026-01-24-moscow-times-power-chernihiv-chaus");
    });

    test("attacks ticked on the dashboard are compared, and can be set against another", async ({ page }) => {
      await page.goto("/");
      await openFilters(page, javaScriptEnabled);
      await page.getByRole("checkbox", { name: "Kyiv, 10 July 2025" }).check();
      await page.getByRole("checkbox", { name: "Kyiv, 27 December 2025" }).check();
      await page.getByRole("button", { name: "Compare the ticked attacks" }).click();
      const injured = page.getByRole("row", { name: "Injured" });
      await expect(injured).toContainText("28 fewer, 0.36 times");
      expect(askedOf(page.url())).toEqual([
        ["attack", "2025-12-27-kyiv"],
        ["attack", "2025-07-10-kyiv"],
      ]);
      await page.getByRole("link", { name: "Set the others against this" }).click();
      await expect(injured).toContainText("28 more, 2.75 times");
      await expect(page.getByRole("row", { name: "Drones launched" })).toContainText(
        "Not comparable: one is approximate",
      );
      await injured.getByRole("link", { name: "44" }).click();
      await expect(page).toHaveURL(/\/attacks\/2025-12-27-kyiv#injured$/u);
    });

    test("an attack's own page leads to a comparison with others", async ({ page }) => {
      await page.goto(`/attacks/${attackId}`);
      await expect(page.getByLabel("Set against")).toHaveValue(attackId);
      await page.getByRole("checkbox", { name: "Nationwide, 9 July 2025" }).check();
      await page.getByRole("button", { name: "Compare" }).click();
      await expect(page.getByRole("row", { name: "Missiles launched" })).toContainText("8 fewer, 0.62 times");
      expect(askedOf(page.url())).toEqual([
        ["attack", attackId],
        ["attack", "2025-07-09-ukraine"],
      ]);
    });

    test("one attack alone is not compared, and the page says what is missing", async ({ page }) => {
      await page.goto(`/compare?attack=${attackId}`);
      await expect(page.getByText("alone was chosen; choose at least one more attack.")).toBeVisible();
      await expect(page.locator("main table")).toHaveCount(0);
      await expect(page.getByRole("button", { name: "Compare" })).toBeVisible();
    });

    test("a search from the header finds a place by its Ukrainian name", async ({ page }) => {
      await page.goto("/method");
      await page.getByRole("banner").getByRole("searchbox").fill("Костянтинівка");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/search\?q=/u);
      await expect(page.getByRole("heading", { name: /^Places/u })).toBeVisible();
      await page.locator("main").getByRole("link", { name: "Kostiantynivka", exact: true }).click();
      await expect(page.locator("main table")).toContainText("Kostiantynivka, 9 July 2025");
    });

    test("filters that leave nothing say so, and lead back by one filter less", async ({ page }) => {
      await page.goto("/charts/volumes?place=kharkiv&to=2025-06-01");
      await expect(page.getByText("No attack in the ledger fits these filters.")).toBeVisible();
      await page.getByRole("link", { name: "Without “attacks touching Kharkiv”" }).click();
      await expect(drawing(page)).toContainText("24 April 2025");
    });
  });
}

test("a filter exchanges the page in place: no reload, the focus and the scroll stay, the count is announced", async ({
  page,
}) => {
  await page.goto("/charts/attacks");
  await openFilters(page, true);
  const isSameWindow = await marked(page);
  await page.getByLabel("From the night of").fill("2025-12-01");
  const show = page.getByRole("button", { name: "Show" });
  await show.scrollIntoViewIfNeeded();
  const scrolledPx = await page.evaluate(() => window.scrollY);
  await show.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "2 of 6 attacks" })).toBeVisible();
  await expect(show).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolledPx);
  expect(await isSameWindow()).toBe(true);
});

test("Back and Forward bring back what was shown, and the fields say the same", async ({ page }) => {
  await page.goto("/charts/attacks");
  await openFilters(page, true);
  const isSameWindow = await marked(page);
  const [from, sort] = [page.getByLabel("From the night of"), page.getByLabel("Sort attacks by")];
  const kyiv = page.getByRole("checkbox", { name: "Kyiv, 27 December 2025" });
  await from.fill("2025-07-01");
  await kyiv.check();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("1 of 6 attacks")).toBeVisible();
  await sort.selectOption("Killed");
  await kyiv.uncheck();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("5 of 6 attacks")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("1 of 6 attacks")).toBeVisible();
  await expect(kyiv).toBeChecked();
  await expect(sort).toHaveValue("");
  await page.goBack();
  await expect(page).toHaveURL(/\/charts\/attacks$/u);
  await expect(from).toHaveValue("");
  await expect(kyiv).not.toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(page.getByText("5 of 6 attacks")).toBeVisible();
  await expect(sort).toHaveValue("killed");
  await expect(from).toHaveValue("2025-07-01");
  expect(await isSameWindow()).toBe(true);
});

test("the list of attacks is searched by keyboard, and what is ticked stays in sight", async ({ page }) => {
  await page.goto("/attacks");
  await openFilters(page, true);
  const box = page.getByLabel("Search in: Attacks (none ticked: all)");
  await page.getByRole("checkbox", { name: "Nationwide, 9 July 2025" }).check();
  await box.focus();
  await page.keyboard.type("костян");
  await expect(page.getByText("1 of 6 match")).toBeAttached();
  await expect(page.getByRole("checkbox", { name: "Kyiv, 24 April 2025" })).toBeHidden();
  await expect(page.getByRole("checkbox", { name: "Nationwide, 9 July 2025" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/attacks$/u);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("1 of 6 attacks")).toBeVisible();
  await expect(page.locator("main table")).toContainText("Kostiantynivka, 9 July 2025");
});

test("the / key takes the focus to the search, but not from a field that is typed in", async ({ page }) => {
  await page.goto("/charts/volumes");
  const field = page.getByRole("banner").getByRole("searchbox", { name: "Search the ledger" });
  await openFilters(page, true);
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("");
  await page.keyboard.type("dtek");
  await page.keyboard.press("/");
  await expect(field).toHaveValue("dtek/");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^Who stated figures/u })).toBeVisible();
  const own = page.locator("main").getByRole("searchbox");
  await own.focus();
  await page.keyboard.press("/");
  await expect(own).toBeFocused();
  await expect(field).not.toBeFocused();
});

test("a theme asked for colours the page's charts, whatever the system has", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/charts/casualties?theme=dark");
  const paper = await page
    .locator("[data-theme=dark]")
    .first()
    .evaluate((one) => getComputedStyle(one).backgroundColor);
  const body = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(paper).not.toBe("rgba(0, 0, 0, 0)");
  expect(paper).not.toBe(body);
});

test("a filter that cannot be loaded leaves the page and the form as they are, says so, and is asked again", async ({
  page,
  context,
}) => {
  await page.goto("/charts/casualties");
  await openFilters(page, true);
  await page.getByLabel("To the night of").fill("2025-12-31");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Show" }).click();
  const alert = page.locator("main").getByRole("alert");
  await expect(alert).toContainText("This could not be loaded: the site was not reached.");
  await expect(alert.getByRole("button", { name: "Try again" })).toBeInViewport();
  await expect(page.getByLabel("To the night of")).toHaveValue("2025-12-31");
  await expect(drawing(page)).toBeVisible();
  await context.setOffline(false);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page).toHaveURL(/\/charts\/casualties\?to=2025-12-31$/u);
  await expect(alert).toHaveCount(0);
});

test("without JavaScript too, an address says only what was asked", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  await page.goto("/charts/casualties");
  await openFilters(page, false);
  await page.getByLabel("To the night of").fill("2025-12-31");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/\/charts\/casualties\?to=2025-12-31$/u);
  await page.close();
});
