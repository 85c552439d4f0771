import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { pages } from "./pages";

for (const colorScheme of ["light", "dark"] as const) {
  for (const [name, path] of Object.entries(pages)) {
    test(`axe finds nothing on ${name} in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`)).toEqual([]);
    });
  }
}

for (const [name, path] of Object.entries(pages)) {
  test(`${name} has one h1, a main landmark, a title of its own and a language`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("main")).toHaveCount(1);
    expect(await page.title()).toMatch(/\S.*Strike Ledger/u);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
}
