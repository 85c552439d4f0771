import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { pages } from "./pages";

test.use({ viewport: { width: 390, height: 844 } });

/** Opens a page with all that it folds away, so that what is pressed there is measured too. */
async function unfolded(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
  });
}

const kinds = [
  "the dashboard",
  "the attacks",
  "an attack",
  "an attack with a revised toll",
  "the casualties",
  "what is not known",
  "a comparison to be chosen",
  "a comparison of three",
  "a search that finds",
  "the reports",
  "a report",
  "the data",
] as const satisfies readonly (keyof typeof pages)[];

for (const name of kinds) {
  // WCAG 2.2, 2.5.8: a link within a sentence is exempt, and so is what has a circle of 24 px to itself.
  test(`what is pressed on ${name} is 24 px high and wide, or as far from the next, on a phone`, async ({ page }) => {
    await unfolded(page, pages[name]);
    const { passes, violations, incomplete } = await new AxeBuilder({ page }).withRules(["target-size"]).analyze();
    expect(passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(0);
    expect(
      [...violations, ...incomplete].flatMap(({ nodes }) =>
        nodes.map(({ html, failureSummary }) => [html, failureSummary]),
      ),
    ).toEqual([]);
  });
}

/** The words and the size of what is pressed within `grounds` and is below 24 px in either direction; a field is its label's. */
function smallWithin(page: Page, grounds: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (each) =>
      each
        .flatMap((ground) => [...document.querySelectorAll(`${ground} :is(a, button, input, select, summary)`)])
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => ({ one, box: (one.closest("label") ?? one).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && (box.height < 24 || box.width < 24))
        .map(({ one, box }) => `${one.textContent} ${box.width} by ${box.height}`),
    grounds,
  );
}

for (const path of ["/charts/casualties?measure=killed&asOf=2026-01-10", "/compare", "/search?q=kyiv"]) {
  test(`the header, the filters, the forms and the footer of ${path} have nothing smaller than 24 px`, async ({
    page,
  }) => {
    await unfolded(page, path);
    const grounds = ["body > header", "body > footer", "body > form", '[aria-label="Filters"]', "main form"];
    expect(await smallWithin(page, grounds)).toEqual([]);
  });
}

test("each datum of the dashboard's drawings is pressed on 24 px at least", async ({ page }) => {
  await page.goto(pages["the dashboard"]);
  expect(await page.locator("figure.chart svg a:visible").count()).toBeGreaterThan(0);
  expect(await smallWithin(page, ["figure.chart svg"])).toEqual([]);
});
