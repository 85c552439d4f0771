import { expect, type Page, test } from "@playwright/test";

const papers = { light: "rgb(252, 251, 248)", dark: "rgb(20, 23, 26)" } as const;
const address = "/charts/casualties?from=2025-12-01";

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`pages are ${colorScheme} where the system is`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/");
    expect(await paper(page)).toBe(papers[colorScheme]);
    await expect(page.getByRole("button", { name: "As the system" })).toHaveAttribute("aria-pressed", "true");
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("a choice of colours holds for every page until it is given back to the system", async ({ page }) => {
      await page.goto(address);
      await page.getByRole("button", { name: "Dark" }).click();
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await expect(page.getByRole("button", { name: "Dark" })).toHaveAttribute("aria-pressed", "true");
      await expect(page).toHaveURL(address);
      await expect.poll(async () => (await page.context().cookies()).map(({ value }) => value)).toEqual(["dark"]);
      await page.goto("/method");
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await page.getByRole("button", { name: "As the system" }).click();
      await expect(page.locator("html")).not.toHaveAttribute("data-theme");
      await expect.poll(async () => (await page.context().cookies()).length).toBe(0);
    });
  });
}

test("with JavaScript a choice changes the page where it stands, without another load", async ({ page }) => {
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.body.setAttribute("data-same-page", ""));
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await paper(page)).toBe(papers.dark);
  await expect(page.locator("body")).toHaveAttribute("data-same-page");
});

test("the chosen colours are in the first bytes of a page, so that nothing flashes", async ({ request }) => {
  const html = await (await request.get("/", { headers: { Cookie: "theme=dark" } })).text();
  expect(html).toMatch(/^<!DOCTYPE html><html lang="en" data-theme="dark">/u);
  expect(html).toContain('<meta name="theme-color" content="#14171a"/>');
  const unknown = await (await request.get("/", { headers: { Cookie: "theme=plaid" } })).text();
  expect(unknown).toMatch(/^<!DOCTYPE html><html lang="en">/u);
});

test("a chart in colours of its own keeps them on a page of other colours", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "theme", value: "dark", url: baseURL ?? "" }]);
  await page.goto("/charts/casualties?theme=light");
  expect(await paper(page)).toBe(papers.dark);
  const ground = page.locator("figure.chart svg:visible > rect").first();
  expect(await ground.evaluate((rect) => getComputedStyle(rect).fill)).toBe(papers.light);
});

test("a choice that is none is refused, and a choice never leads to another site", async ({ request, baseURL }) => {
  const refused = await request.post("/theme", { form: { theme: "plaid" }, maxRedirects: 0 });
  expect(refused.status()).toBe(400);
  expect((await refused.json()).detail).toContain("plaid");
  const from = (referer: string) =>
    request.post("/theme", { form: { theme: "dark" }, headers: { Referer: referer }, maxRedirects: 0 });
  const away = await from("https://elsewhere.example/page");
  expect([away.status(), away.headers().location]).toEqual([303, "/"]);
  const odd = await from(`${baseURL}//elsewhere.example/page`);
  expect(odd.headers().location).toBe("/");
  const back = await from(`${baseURL}/attacks?from=2025-12-01`);
  expect(back.headers().location).toBe("/attacks?from=2025-12-01");
});

test("nothing moves of itself where reduced motion is asked for", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/charts/attacks");
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((one) => {
        const { animationName, transitionDuration, transitionProperty } = getComputedStyle(one);
        return animationName !== "none" || (transitionProperty !== "none" && transitionDuration !== "0s");
      }).length,
  );
  expect(moving).toBe(0);
});

test("where the system forces its colours, drawings are made of them", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
  await page.goto("/charts/casualties");
  const seen = await page.evaluate(() => {
    const probe = document.createElement("p");
    probe.style.cssText = "forced-color-adjust:none;background:Canvas;color:CanvasText";
    document.body.append(probe);
    const { backgroundColor, color } = getComputedStyle(probe);
    const drawing = [...document.querySelectorAll("figure.chart svg")].find((svg) => svg.clientWidth > 0);
    const fill = (selector: string) => getComputedStyle(drawing?.querySelector(selector) ?? document.body).fill;
    return { canvas: backgroundColor, text: color, ground: fill("rect"), words: fill("text") };
  });
  expect(seen.ground).toBe(seen.canvas);
  expect(seen.words).toBe(seen.text);
});
