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
  test(`${name} is printed black on white, without what is pressed or heads nothing, as wide as the sheet`, async ({
    page,
  }) => {
    await onPaper(page, path);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("nav:visible, form:visible, button:visible, .skip-link:visible")).toHaveCount(0);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const alone = await page
      .locator("main :is(section, div):has(> :is(h2, h3))")
      .evaluateAll((all) =>
        all
          .filter(
            (one) =>
              one.getClientRects().length > 0 &&
              [...one.children].filter((child) => child.getClientRects().length > 0).length < 2,
          )
          .map((one) => one.textContent),
      );
    expect(alone, "headings over nothing").toEqual([]);
  });
}

test("a chart is printed once, from its drawing for tablets, in the print palette and low enough for a sheet", async ({
  page,
}) => {
  await onPaper(page, "/charts/attacks");
  const drawing = page.locator("figure.chart svg:visible");
  await expect(drawing).toHaveCount(1);
  expect(await drawing.getAttribute("viewBox")).toMatch(/^0 0 704 /u);
  expect((await drawing.boundingBox())?.height).toBeLessThan(800);
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

/** How each element that a selector finds breaks on paper, as "inside, after"; each way that there is once. */
function breaksOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) => {
    const ways = all
      .map((one) => getComputedStyle(one))
      .map(({ breakInside, breakAfter }) => [breakInside, breakAfter]);
    return [...new Set(ways.map((way) => way.join(", ")))];
  });
}

test("no row, figure or claim is cut by the end of a sheet, and a heading stays with what it heads", async ({
  page,
}) => {
  await onPaper(page, `/attacks/${attackId}`);
  // A list of more than six lines may go on overleaf, between its lines.
  for (const whole of [
    "main article",
    "main dl > div",
    "main details li",
    "main details ul:not(:has(> :nth-child(7)))",
  ]) {
    expect(await breaksOf(page, whole), whole).toEqual(["avoid, auto"]);
  }
  for (const heading of ["main h2", "main h3", "main h4", "main h4 + p"]) {
    expect(await breaksOf(page, heading), heading).toEqual(["auto, avoid"]);
  }
  await onPaper(page, "/attacks");
  expect(await breaksOf(page, "main tbody tr")).toEqual(["avoid, auto"]);
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

/** The width and the height of a PDF's sheets, in points. */
function sheetsOf(pdf: Buffer): (readonly [number, number])[] {
  const boxes = pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/gu);
  return Array.from(boxes, ([, width, height]) => [Number(width), Number(height)] as const);
}

test("six attacks are compared side by side on paper, across the sheet, in letters of eight points and more", async ({
  page,
}) => {
  await page.goto("/attacks");
  const hrefs = await page
    .locator('main tbody a[href^="/attacks/"]')
    .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname.split("/").at(-1)));
  const ids = [...new Set(hrefs)].slice(0, 6);
  const address = `/compare?${ids.map((id) => `attack=${id}`).join("&")}`;
  await onPaper(page, address);
  const heads = page.locator(".compare-table thead th");
  await expect(heads).toHaveCount(6);
  const tops = await heads.evaluateAll((all) => all.map((head) => Math.round(head.getBoundingClientRect().bottom)));
  expect(new Set(tops).size).toBe(1);
  const sizes = await page
    .locator(".compare-table :is(a, p, span)")
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * 0.75));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.99);
  for (const format of ["A4", "Letter"]) {
    const sheets = sheetsOf(await page.pdf({ format }));
    expect(sheets.length).toBeLessThanOrEqual(3);
    for (const [width, height] of sheets) expect(width).toBeGreaterThan(height);
  }
});

test("the front page is printed with its text on the first sheet and each chart on one of its own", async ({
  page,
}) => {
  await onPaper(page, "/");
  const charts = await page.locator("figure.chart").count();
  const texts = page.locator('main [aria-labelledby="context"], main [aria-labelledby="latest"]');
  await expect(texts).toHaveCount(2);
  for (const format of ["A4", "Letter"]) expect(sheetsOf(await page.pdf({ format }))).toHaveLength(charts + 1);
});

test("a printed page says what narrows it, since the form that asked is not printed", async ({ page }) => {
  await onPaper(page, "/charts/casualties?place=UA80&from=2025-05-01&measure=killed&asOf=2026-01-10");
  const filters = page.getByRole("region", { name: "Filters" });
  await expect(filters).toContainText("as known at 10 January 2026, 23:59 Kyiv time");
  await expect(filters.getByText(/^Asked for: /u)).toHaveText(
    "Asked for: from the night of 1 May 2025; attacks touching Kyiv; killed; as known at 10 January 2026, 23:59 Kyiv time.",
  );
  await expect(filters.getByRole("button")).toHaveCount(0);
  await expect(filters.getByRole("link")).toHaveCount(0);
});
