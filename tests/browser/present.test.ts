import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, devices, expect, type Locator, type Page, test } from "@playwright/test";

const folder = mkdtempSync(join(tmpdir(), "strike-ledger-present-"));
const files = { light: join(folder, "light.html"), dark: join(folder, "dark.html") };
let squarer = "";

test.beforeAll(async ({ request }) => {
  for (const [theme, path] of Object.entries(files)) {
    const answer = await request.get(`/dashboard.html?theme=${theme}`);
    expect(answer.status()).toBe(200);
    writeFileSync(path, await answer.body());
  }
  const script = join(import.meta.dirname, "show-file.ts");
  squarer = execFileSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
});

test.afterAll(() => {
  rmSync(folder, { recursive: true });
  if (squarer !== "") rmSync(dirname(squarer), { recursive: true });
});

/** Where a show is opened from: a site, or a disk with the network gone. */
const places = {
  "a site": () => "/dashboard.html?theme=light",
  "a disk": () => pathToFileURL(files.light).href,
};

type Place = keyof typeof places;

const isFromDisk = (place: Place) => place === "a disk";

/** A show on its first slide. From a disk no request may leave the machine. */
async function openShow(page: Page, place: Place): Promise<void> {
  if (isFromDisk(place)) await cutOff(page.context());
  await page.goto(places[place]());
  await expect(page.locator(".place.on")).toHaveCount(1);
}

async function cutOff(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  context.on("request", (request) => {
    expect(request.url()).toMatch(/^(?:file|data):/u);
  });
}

const counted = (page: Page) => page.locator(".slide").count();

/** The number of the slide that is on, 1 for the first, as the page shows it. */
function shownNumber(page: Page): Promise<number> {
  return page.evaluate(() => [...document.querySelectorAll(".place")].findIndex((one) => one.matches(".on")) + 1);
}

async function expectSlide(page: Page, number: number): Promise<void> {
  await expect.poll(() => shownNumber(page)).toBe(number);
  expect(page.url()).toMatch(new RegExp(`[?#&]slide=${number}\\b`, "u"));
}

const panelOf = (page: Page) => page.locator("#told-panel");

/** A figure of the slide that is on which a claim stands behind. */
const markOf = (page: Page): Locator => page.locator(".on svg [data-event][data-unit]").first();

async function toFirstMark(page: Page): Promise<Locator> {
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await expectSlide(page, 2);
  return markOf(page);
}

/** The presenter's window, opened by its key. */
async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await expect(presenter.locator("#where")).toHaveText(/^Slide \d+ of \d+$/u);
  return presenter;
}

for (const place of Object.keys(places) as Place[]) {
  test(`every key does on ${place} what fingers expect of it`, async ({ page }) => {
    await openShow(page, place);
    const count = await counted(page);
    const keys: readonly (readonly [string, number])[] = [
      ["ArrowRight", 2],
      ["ArrowDown", 3],
      [" ", 4],
      ["PageDown", 5],
      ["Enter", 6],
      ["ArrowLeft", 5],
      ["ArrowUp", 4],
      ["Shift+ ", 3],
      ["PageUp", 2],
      ["End", count],
      ["ArrowRight", count],
      ["Home", 1],
      ["ArrowLeft", 1],
    ];
    for (const [key, number] of keys) {
      await page.keyboard.press(key);
      await expectSlide(page, number);
    }
    for (const key of ["1", "2", "Enter"]) await page.keyboard.press(key);
    await expectSlide(page, 12);
  });

  test(`a slide of a show on ${place} has an address`, async ({ page }) => {
    await openShow(page, place);
    const address = places[place]();
    await page.goto(`${address}#slide=4`);
    await expectSlide(page, 4);
    await page.goto(isFromDisk(place) ? `${address}?slide=3` : `${address}&slide=3`);
    await expectSlide(page, 3);
    await page.keyboard.press("PageDown");
    await expectSlide(page, 4);
    await page.reload();
    await expectSlide(page, 4);
    await page.evaluate(() => {
      location.hash = "slide=2";
    });
    await expectSlide(page, 2);
    const count = await counted(page);
    await page.goto(`${address}#slide=999`);
    await expect(page.locator("#status")).toHaveText(`There is no slide “999”. This is slide ${count}, the last.`);
    await page.reload();
    await expectSlide(page, count);
    for (const key of ["9", "9", "Enter"]) await page.keyboard.press(key);
    await expect(page.locator("#status")).toHaveText(`There is no slide “99”. This is slide ${count}, the last.`);
    await expect(page.locator("#status")).toHaveClass(/\bshown\b/u);
  });

  test(`the screen goes black on ${place}, shows all slides and the keys, and Escape brings the slide back`, async ({
    page,
  }) => {
    await openShow(page, place);
    const slides = page.locator("#slides");
    for (const key of ["b", "."]) {
      await page.keyboard.press(key);
      await expect(slides).toHaveCSS("visibility", "hidden");
      await expect(page.locator("body")).toHaveCSS("background-color", "rgb(0, 0, 0)");
      await page.keyboard.press("Escape");
      await expect(slides).toHaveCSS("visibility", "visible");
    }
    await page.keyboard.press("o");
    await expect(page.locator(".slide svg:visible")).toHaveCount(await counted(page));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expectSlide(page, 3);
    await expect(page.locator(".slide svg:visible")).toHaveCount(1);
    await page.keyboard.press("o");
    await page.locator(".place").nth(4).click();
    await expectSlide(page, 5);
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keys" });
    await expect(help).toContainText("black screen");
    await page.keyboard.press("Escape");
    await expect(help).toBeHidden();
    await page.keyboard.press("?");
    await help.getByRole("button", { name: "Close" }).click();
    await expect(help).toBeHidden();
    await page.keyboard.press("ArrowRight");
    await expectSlide(page, 6);
  });

  test(`a mark of a show on ${place} tells who says so, and Escape gives the focus back`, async ({ page }) => {
    await openShow(page, place);
    const mark = await toFirstMark(page);
    await page.keyboard.press("i");
    await expect(mark).toBeFocused();
    await page.keyboard.press("Enter");
    const panel = panelOf(page);
    await expect(panel).toHaveAccessibleName(/\d{4}: \S/u);
    await expect(panel.locator(".claims > li").first()).toContainText("“");
    await expect(panel.locator(".claims a[href^=http]").first()).toHaveAttribute("href", /#:~:text=|^https?:/u);
    const number = await shownNumber(page);
    await page.keyboard.press("PageDown");
    await page.keyboard.press("ArrowDown");
    expect(await shownNumber(page)).toBe(number);
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(mark).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(mark).not.toBeFocused();
    await page.keyboard.press("5");
    await page.keyboard.press("Enter");
    await expectSlide(page, 5);
  });

  test(`the presenter's window on ${place} goes in step, and finds the show again after either is reloaded`, async ({
    page,
  }) => {
    await openShow(page, place);
    const count = await counted(page);
    for (const key of ["4", "Enter"]) await page.keyboard.press(key);
    const presenter = await openPresenter(page);
    const where = presenter.locator("#where");
    await expect(where).toHaveText(`Slide 4 of ${count}`);
    await expect(presenter.locator("#now svg")).toHaveAccessibleName(
      (await page.locator(".on .slide").getAttribute("aria-label")) ?? "",
    );
    await expect(presenter.locator("#next svg")).toHaveAccessibleName(/\S/u);
    await expect(presenter.locator("#said tbody tr").first()).toContainText("“");
    await presenter.keyboard.press("PageDown");
    await expectSlide(page, 5);
    await presenter.getByRole("button", { name: "Next", exact: true }).click();
    await expectSlide(page, 6);
    await page.keyboard.press("ArrowLeft");
    await expect(where).toHaveText(`Slide 5 of ${count}`);
    await presenter.keyboard.press("b");
    await expect(page.locator("#slides")).toHaveCSS("visibility", "hidden");
    await expect(presenter.locator("#covered")).toHaveText("The screen is black");
    await presenter.keyboard.press("b");
    await page.reload();
    await expectSlide(page, 5);
    await presenter.keyboard.press("PageDown");
    await expectSlide(page, 6);
    await page.keyboard.press("PageDown");
    await expect(where).toHaveText(`Slide 7 of ${count}`);
    await presenter.reload();
    await expect(where).toHaveText(`Slide 7 of ${count}`);
    await page.keyboard.press("PageDown");
    await expect(where).toHaveText(`Slide 8 of ${count}`);
    await presenter.keyboard.press("End");
    await expectSlide(page, count);
    await expect(presenter.getByText("The show ends here.")).toBeVisible();
  });
}

for (const place of ["a site", "a disk"] as const) {
  test(`the presenter's window on ${place} opens as often as it is closed, with the network gone`, async ({
    page,
    context,
  }) => {
    await openShow(page, place);
    await context.setOffline(true);
    for (const number of [2, 3, 4]) {
      const presenter = await openPresenter(page);
      await presenter.keyboard.press("PageDown");
      await expectSlide(page, number);
      const closed = presenter.waitForEvent("close");
      await presenter.close();
      await closed;
    }
  });
}

test("a presenter's window that the network did not bring opens without it when it is asked for again", async ({
  page,
  context,
}) => {
  await openShow(page, "a site");
  await context.route("**/dashboard.html**", (route) => route.abort());
  const [lost] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await expect(page.locator("#status")).toHaveText(/did not load/u, { timeout: 15_000 });
  await lost.close();
  const presenter = await openPresenter(page);
  await presenter.keyboard.press("PageDown");
  await expectSlide(page, 2);
});

test("the presenter's timer runs, stands still, and outlives a reload", async ({ page }) => {
  await openShow(page, "a site");
  const presenter = await openPresenter(page);
  const elapsed = presenter.getByRole("timer");
  await expect(elapsed).toHaveText("0:00");
  await expect(presenter.locator("#clock")).toHaveText(/^\d\d:\d\d$/u);
  await presenter.getByRole("button", { name: "Start timer" }).click();
  await expect(elapsed).toHaveText("0:01");
  await presenter.getByRole("button", { name: "Stop timer" }).click();
  const stood = (await elapsed.textContent()) ?? "";
  await presenter.reload();
  await expect(elapsed).toHaveText(stood);
  await presenter.getByRole("button", { name: "Reset" }).click();
  await expect(elapsed).toHaveText("0:00");
});

test("a key fills the screen and gives it back", async ({ page }) => {
  await openShow(page, "a site");
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press("f");
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press("f");
  await expect.poll(isFull).toBe(false);
});

test("a pointer on a mark opens what is told of it, and the keys are the show's again afterwards", async ({ page }) => {
  await openShow(page, "a disk");
  await (await toFirstMark(page)).click();
  await expect(panelOf(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panelOf(page)).toBeHidden();
  await page.keyboard.press(" ");
  await expectSlide(page, 3);
});

test("a pointer that rests is hidden, and comes back when it moves", async ({ page }) => {
  await page.clock.install();
  await openShow(page, "a site");
  const cursor = () => page.evaluate(() => getComputedStyle(document.documentElement).cursor);
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 200);
  expect(await cursor()).not.toBe("none");
  await page.clock.fastForward(3_100);
  await expect.poll(cursor).toBe("none");
  await page.mouse.move(240, 200);
  await expect.poll(cursor).not.toBe("none");
});

test("what is told is large enough for a room", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openShow(page, "a disk");
  await (await toFirstMark(page)).click();
  const sizes = await panelOf(page)
    .locator("*")
    .evaluateAll((all) =>
      all
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .filter((one) => one.closest("form") === null)
        .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    );
  expect(sizes.length).toBeGreaterThan(5);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test.describe("on a touch screen", () => {
  const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices["Pixel 7"];
  test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

  /** Draws a finger across the screen, by shares of its width. */
  async function swipe(page: Page, from: number, to: number): Promise<void> {
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", share: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: width * share, y: height / 3 }],
      });
    await touch("touchStart", from);
    for (const step of [0.25, 0.5, 0.75, 1]) await touch("touchMove", from + (to - from) * step);
    await touch("touchEnd", to);
    await session.detach();
  }

  test("a finger turns slides, and a tap on a mark tells of it", async ({ page }) => {
    await openShow(page, "a site");
    await swipe(page, 0.8, 0.2);
    await expectSlide(page, 2);
    await swipe(page, 0.8, 0.3);
    await expectSlide(page, 3);
    await swipe(page, 0.2, 0.8);
    await expectSlide(page, 2);
    // A tap right after a swipe only stops what the swipe began.
    await expect(async () => {
      await markOf(page).tap({ timeout: 1_000 });
      await expect(panelOf(page)).toBeVisible({ timeout: 500 });
    }).toPass();
    await swipe(page, 0.8, 0.2);
    await expect(panelOf(page)).toBeVisible();
    await panelOf(page).getByRole("button", { name: "Close" }).tap();
    await expectSlide(page, 2);
  });
});

const screens = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

for (const screen of screens) {
  for (const [shape, share] of [
    ["16:9", 16 / 9],
    ["4:3", 4 / 3],
  ] as const) {
    test(`a show for ${shape} is whole on ${screen.width} by ${screen.height}, in the middle and as large as can be`, async ({
      page,
    }) => {
      await page.setViewportSize(screen);
      await page.goto(pathToFileURL(shape === "16:9" ? files.light : squarer).href);
      for (const number of [1, 4]) {
        for (const key of [String(number), "Enter"]) await page.keyboard.press(key);
        await expectSlide(page, number);
        const paper = await page.locator(".on svg > rect").first().boundingBox();
        const widthPx = Math.min(screen.width, screen.height * share);
        const expected = [screen.width / 2, screen.height / 2, widthPx, widthPx / share];
        const { x = 0, y = 0, width = 0, height = 0 } = paper ?? {};
        for (const [at, px] of [x + width / 2, y + height / 2, width, height].entries()) {
          expect(px).toBeCloseTo(expected[at] ?? 0, 0);
        }
      }
      const scrolled = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth, scrollHeight];
      });
      expect(scrolled).toEqual([screen.width, screen.height]);
    });
  }
}

async function expectNothingFound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`)).toEqual([]);
}

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on a show in ${theme} colours: a slide, all slides, the keys, what is told, the presenter's window`, async ({
    page,
  }) => {
    await page.goto(`/dashboard.html?theme=${theme}`);
    await expectNothingFound(page);
    for (const key of ["4", "Enter"]) await page.keyboard.press(key);
    await expectNothingFound(page);
    for (const key of ["o", "?"]) {
      await page.keyboard.press(key);
      await expectNothingFound(page);
      await page.keyboard.press("Escape");
    }
    await markOf(page).click();
    await expect(panelOf(page)).toBeVisible();
    await expectNothingFound(page);
    await page.keyboard.press("Escape");
    await expectNothingFound(await openPresenter(page));
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a show is a document to be read: every slide, its notes and its claims", async ({ page }) => {
    await page.goto(pathToFileURL(files.light).href);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const slides = page.locator(".slide > svg");
    expect(await slides.count()).toBeGreaterThan(10);
    for (const slide of await slides.all()) await expect(slide).toBeVisible();
    await expect(page.locator(".notes tbody tr").first()).toBeVisible();
    for (const hidden of ["#presenter", "#help", "#told-panel", "[data-told]"]) {
      await expect(page.locator(hidden).first()).toBeHidden();
    }
  });
});

test("a show is printed a slide a page, each across", async ({ page }) => {
  await openShow(page, "a disk");
  const count = await counted(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString("latin1");
  expect(text.match(/\/Type\s*\/Page\b/gu)?.length).toBe(count);
  for (const [, width, height] of text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/gu)) {
    expect(Number(width)).toBeGreaterThan(Number(height));
  }
});
