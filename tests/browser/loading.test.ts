import { expect, type Page, test } from "@playwright/test";

const phone = { width: 390, height: 844 };

/** Of each drawing that the page shows: its height, the height that its own proportions give it, in px, and whether it is laid out. */
function shownDrawings(page: Page) {
  return page.locator(".chart svg:visible").evaluateAll((drawings) =>
    drawings.map((drawing) => {
      const { width, height } = drawing.getBoundingClientRect();
      const { width: ownWidth, height: ownHeight } = (drawing as SVGSVGElement).viewBox.baseVal;
      const isLaidOut = drawing.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === true;
      return { height, ownHeight: (width * ownHeight) / ownWidth, isLaidOut };
    }),
  );
}

test("a drawing takes the room it will have before it comes into the window, and is laid out then", async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto("/");
  const before = await shownDrawings(page);
  expect(before.length).toBeGreaterThan(2);
  for (const { height, ownHeight } of before) expect(Math.abs(height - ownHeight)).toBeLessThan(1);
  expect(before.at(-1)?.isLaidOut).toBe(false);

  const heightPx = () => page.evaluate(() => document.documentElement.scrollHeight);
  const fullHeightPx = await heightPx();
  await page.locator(".chart svg:visible").last().scrollIntoViewIfNeeded();
  await expect.poll(async () => (await shownDrawings(page)).at(-1)?.isLaidOut).toBe(true);
  expect(await heightPx()).toBe(fullHeightPx);
});

test("paper has every drawing, whether or not it has been in the window", async ({ page }) => {
  await page.goto("/");
  await page.emulateMedia({ media: "print" });
  const drawings = await shownDrawings(page);
  expect(drawings.length).toBeGreaterThan(2);
  expect(drawings.filter(({ isLaidOut }) => !isLaidOut)).toEqual([]);
});

test("a figure that an address names is brought into the window from a drawing far below", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("/");
  const last = page.locator(".chart").last().locator("svg:visible a[data-event]").last();
  await last.click();
  const address = page.url();
  expect(address).toContain("#datum=");
  await page.goto("/method");
  await page.goto(address);
  await expect(page.locator("[data-inspected]:visible")).toBeInViewport();
});

test("the letters of a page are asked for with the page, and once", async ({ page }) => {
  const fonts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "font") fonts.push(new URL(request.url()).pathname);
  });
  const response = await page.goto("/charts/casualties");
  await page.evaluate(() => document.fonts.ready);
  const header = await response?.headerValue("link");
  const [, preloaded] = /<([^>]+\.woff2)>; rel=preload; as="font"/.exec(header ?? "") ?? [];
  expect(fonts.filter((path) => path === preloaded)).toHaveLength(1);
});

test("what a page runs at once is marked to be compiled while it arrives", async ({ page }) => {
  await page.goto("/");
  const addresses = await page
    .locator("script[src]")
    .evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).src));
  expect(addresses.length).toBeGreaterThan(4);
  for (const address of addresses) {
    const script = await (await page.request.get(address)).text();
    expect(script.slice(0, 40), address).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  }
});
