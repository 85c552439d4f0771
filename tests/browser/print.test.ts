import { expect, type Page, test } from "@playwright/test";
import { attackId, pages } from "./pages";

/** The width between the margins of an A4 sheet, in px. */
const sheetWidthPx = 718;

async function onPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: sheetWidthPx, height: 1000 });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(path);
}

for (const [name, path] of Object.entries(pages)) {
  test(`${name} is printed black on white, without what is pressed, as wide as the sheet`, async ({ page }) => {
    await onPaper(page, path);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("nav:visible, form:visible, button:visible, .skip-link:visible")).toHaveCount(0);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}

test("a chart is printed once, from its drawing for tablets, in the print palette and low enough for a sheet", async ({
  page,
}) => {
  await onPaper(page, "/charts/attacks");
  const drawing = page.locator("figure.chart svg:visible");
  await expect(drawing).toHaveCount(1);
  expect(await drawing.getAttribute("viewBox")).toMatch(/^0 0 704 /u);
  expect((await drawing.boundingBox())?.height).toBeLessThan(900);
  const ink = await drawing
    .locator("text")
    .first()
    .evaluate((text) => getComputedStyle(text).fill);
  expect(ink).toBe("rgb(0, 0, 0)");
});

test("a chart that a query gives colours of its own is printed in the print palette too", async ({ page }) => {
  await onPaper(page, "/charts/attacks?theme=dark");
  const ground = page.locator("figure.chart svg:visible > rect").first();
  expect(await ground.evaluate((rect) => getComputedStyle(rect).fill)).toBe("rgb(255, 255, 255)");
});

test("no row, figure or claim is cut by the end of a sheet, and a heading stays with what it heads", async ({
  page,
}) => {
  await onPaper(page, `/attacks/${attackId}`);
  const breaks = await page.evaluate(() =>
    ["article", "h2", "dl > div"].map((selector) => {
      const { breakInside, breakAfter } = getComputedStyle(document.querySelector(`main ${selector}`) ?? document.body);
      return [selector, breakInside, breakAfter];
    }),
  );
  expect(breaks).toEqual([
    ["article", "avoid", "auto"],
    ["h2", "auto", "avoid"],
    ["dl > div", "avoid", "auto"],
  ]);
  await onPaper(page, "/attacks");
  const row = await page.evaluate(
    () => getComputedStyle(document.querySelector("tbody tr") ?? document.body).breakInside,
  );
  expect(row).toBe("avoid");
});

test("the address of each article is printed beside its link, and what is folded away is unfolded", async ({
  page,
}) => {
  await onPaper(page, `/attacks/${attackId}`);
  const links = page.locator('main a[rel~="external"]');
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    const printed = await link.evaluate((a) => getComputedStyle(a, "::after").content);
    expect(printed).toContain(await link.getAttribute("href"));
  }
  await expect(page.locator("main details:not(.take-away) li").first()).toBeVisible();
});

test("a reported figure keeps its filled mark on paper, where browsers leave out grounds", async ({ page }) => {
  await onPaper(page, "/");
  const adjusted = await page
    .locator("main")
    .evaluate((main) =>
      [...main.querySelectorAll("*")].every((one) => getComputedStyle(one).printColorAdjust === "exact"),
    );
  expect(adjusted).toBe(true);
});

for (const format of ["A4", "Letter"]) {
  test(`an attack and a chart make a PDF on ${format}, each sheet with the ledger's revision at its foot`, async ({
    page,
    request,
  }) => {
    const { revision } = await (await request.get("/healthz")).json();
    for (const path of [`/attacks/${attackId}`, "/charts/casualties"]) {
      await page.goto(path);
      const margins = await page.evaluate(() =>
        [...document.head.querySelectorAll("style")].map(({ textContent }) => textContent).join(""),
      );
      expect(margins).toContain(`ledger revision ${revision.seq}`);
      expect(margins).toContain("counter(pages)");
      const pdf = (await page.pdf({ format })).toString("latin1");
      expect(pdf.startsWith("%PDF-")).toBe(true);
      const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length;
      expect(sheets).toBeGreaterThanOrEqual(1);
      expect(sheets).toBeLessThan(16);
    }
  });
}

test("a chart of a few attacks fits on one sheet of either size with its heading", async ({ page }) => {
  await page.goto("/charts/attacks");
  for (const format of ["A4", "Letter"]) {
    const pdf = (await page.pdf({ format })).toString("latin1");
    expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/gu)]).toHaveLength(1);
  }
});
