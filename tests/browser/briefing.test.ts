import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { openLog } from "../../lib/store/open";
import { sheetsOf } from "../export/sheet-reader";
import { paragraphsOf, partsOf, pathsOf, rootOf } from "../export/slides-reader";
import { type OwnServer, ownServer } from "./own-server";

const folder = mkdtempSync(join(tmpdir(), "strike-ledger-briefing-"));
const withdrawnClaim = "2026-01-24-moscow-times-injured-authorities";
let server: OwnServer;
let address = "";

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  server = await ownServer({ STRIKE_LEDGER_DIR: folder });
});
test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const said = (page: Page) => page.locator("[data-said]");
const saveSign = (page: Page) => page.locator("[data-save]");
const title = (page: Page) => page.getByLabel("Title", { exact: true });
const notes = (page: Page) => page.getByLabel("Speaker’s notes", { exact: true });
const places = (page: Page) => page.locator("nav[aria-label=Slides] li");

async function saved(page: Page): Promise<void> {
  await expect(saveSign(page)).toHaveAttribute("data-save", "saved");
}

async function openEditor(page: Page, path = address): Promise<void> {
  await page.goto(path);
  await page.locator("[data-ready]").waitFor();
}

/** What axe finds, with all that is folded away unfolded. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(", ")}`,
  );
}

test("a briefing is made from a template, without a mouse and without a number typed by hand, and saves itself", async ({
  page,
}) => {
  await page.goto(`${server.site}/briefings`);
  await expect(page.getByText("There is no briefing yet.")).toBeVisible();
  await page.getByRole("radio", { name: /^Last attack/u }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/briefings\/kyiv-and-kharkiv-24-january-2026$/u);
  address = page.url();
  await page.locator("[data-ready]").waitFor();
  await expect(places(page)).toHaveCount(6);
  await expect(page.getByRole("region", { name: "Preview" }).getByRole("img")).toHaveAttribute(
    "alt",
    /^Kyiv and Kharkiv/u,
  );

  await title(page).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("Killed: {{kiled 2026-01-24-kyiv-kharkiv}}");
  await expect(page.locator("#slide-title-faults")).toContainText("no measure is called “kiled”");
  const toMend = page.getByText("Not to be presented or handed out yet: 1 slide to be mended.");
  await expect(toMend).toBeVisible();
  await expect(title(page)).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("Killed: ");
  const picker = page.locator("details", { hasText: "Insert a figure into title" });
  await picker.locator("summary").focus();
  await page.keyboard.press("Enter");
  await picker.getByRole("button", { name: /^Killed 1$/u }).focus();
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveValue("Killed: {{killed 2026-01-24-kyiv-kharkiv}}");
  await expect(title(page)).toBeFocused();
  await expect(page.getByRole("region", { name: "Preview" }).getByRole("img")).toHaveAttribute("alt", "Killed: 1");
  await expect(page.locator("#slide-title-faults")).toBeEmpty();
  await expect(toMend).toBeHidden();
  await notes(page).fill("Say where it is from.");
  await notes(page).blur();
  await saved(page);
});

test("slides are reordered, duplicated, deleted and brought back by key, each step said and undone", async ({
  page,
}) => {
  await openEditor(page);
  const first = places(page).first().getByRole("button");
  await first.focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(said(page)).toHaveText(/is now slide 2 of 6\.$/u);
  await expect(places(page).nth(1).getByRole("button")).toBeFocused();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(said(page)).toHaveText(/is now slide 3 of 6\.$/u);
  await page.keyboard.press("ControlOrMeta+z");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(places(page).first()).toContainText("Killed: 1");
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(places(page).nth(1)).toContainText("Killed: 1");
  await page.keyboard.press("ControlOrMeta+z");

  await page.keyboard.press("ArrowDown");
  await expect(places(page).nth(1).getByRole("button")).toBeFocused();
  await page.getByRole("button", { name: "Duplicate" }).press("Enter");
  await expect(places(page)).toHaveCount(7);
  await expect(places(page).nth(2).getByRole("button")).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(places(page)).toHaveCount(6);
  await expect(said(page)).toHaveText("Slide 3 deleted. Undo brings it back.");
  await page.getByText("Add a slide").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Text: paragraphs/u }).press("Enter");
  await expect(title(page)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("What to watch");
  await page.getByLabel("Text", { exact: true }).fill("- The next report\n- The weather");
  await saved(page);
  await page.reload();
  await expect(places(page)).toHaveCount(7);
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue("- The next report\n- The weather");
});

test("a slide is moved by dragging", async ({ page }) => {
  // Both places are in sight: a page that scrolls under a pressed pointer has another slide dragged.
  await page.setViewportSize({ width: 1280, height: 1100 });
  await openEditor(page);
  const names = () => places(page).locator("button > span:last-child > span:nth-of-type(2)").allTextContents();
  await expect(async () => expect((await names())[0]).toContain("Killed: 1")).toPass();
  await places(page)
    .nth(0)
    .dragTo(places(page).nth(2), { targetPosition: { x: 60, y: 100 } });
  await expect(places(page).nth(2)).toContainText("Killed: 1");
  await expect(places(page).nth(1)).toContainText("People killed and injured");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(places(page).nth(0)).toContainText("Killed: 1");
  await saved(page);
});

test("a chart with its filters is chosen by fields, by a pasted address, and from its own page", async ({ page }) => {
  await openEditor(page);
  await places(page).nth(2).getByRole("button").click();
  await page
    .getByLabel("Or paste the address of a chart’s page")
    .fill(`${server.site}/charts/casualties?place=UA80&rev=5`);
  await page.getByRole("button", { name: "Use it" }).click();
  await expect(page.getByText("Filters: place=UA80")).toBeVisible();
  await page.getByText("Filters: place=UA80").click();
  await page.getByRole("checkbox", { name: "Injured", exact: true }).check();
  await expect(page.getByText("Filters: place=UA80, measure=injured")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByRole("checkbox", { name: "Injured", exact: true })).not.toBeChecked();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByText("Filters: sort=night, order=desc")).toBeVisible();
  await saved(page);

  await page.goto(`${server.site}/charts/weapons?attack=2026-01-24-kyiv-kharkiv`);
  await page.getByText("Add to a briefing").click();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.waitForURL(/#slide-\d+$/u);
  await page.locator("[data-ready]").waitFor();
  await expect(page.getByLabel("Chart", { exact: true })).toHaveValue("weapons");
  await expect(places(page)).toHaveCount(8);
});

test("work that could not be saved is said so, comes through a reload, and is saved when the network is back", async ({
  page,
  context,
}) => {
  await openEditor(page);
  await places(page).first().getByRole("button").click();
  await context.setOffline(true);
  await notes(page).fill("Written offline.");
  await notes(page).blur();
  await expect(saveSign(page)).toContainText(/^Not saved: offline, will retry in \d+ seconds/u);
  await context.setOffline(false);
  await saved(page);

  await page.route("**/record", (route) => route.abort());
  await notes(page).fill("Written before the reload.");
  await notes(page).blur();
  await expect(saveSign(page)).toHaveAttribute("data-save", "unsaved");
  await page.unroute("**/record");
  await page.reload();
  await expect(notes(page)).toHaveValue("Written before the reload.");
  await saved(page);
});

test("another editor's version is never overwritten: both are shown, with what differs and two ways on", async ({
  page,
  context,
}) => {
  await openEditor(page);
  await places(page).first().getByRole("button").click();
  const other = await context.newPage();
  await openEditor(other);
  await notes(other).fill("Theirs.");
  await notes(other).blur();
  await saved(other);
  await notes(page).fill("Mine.");
  await notes(page).blur();
  await expect(saveSign(page)).toHaveAttribute("data-save", "conflict");
  const notice = page.getByRole("alert").filter({ hasText: "Somebody else saved this briefing" });
  await expect(notice).toContainText(/Slide 1, “Killed: .+: the notes differs?/u);
  expect(await violations(page)).toEqual([]);
  await notice.getByRole("button", { name: "Take theirs" }).click();
  await expect(notes(page)).toHaveValue("Theirs.");
  await saved(page);

  await notes(other).fill("Theirs again.");
  await notes(other).blur();
  await saved(other);
  await other.close();
  await notes(page).fill("Mine after all.");
  await notes(page).blur();
  await notice.getByRole("button", { name: "Keep mine as a new version" }).click();
  await saved(page);
  await page.reload();
  await expect(notes(page)).toHaveValue("Mine after all.");
});

test("what is presented and every file that is handed out hold the same titles, figures and notes", async ({
  page,
  browser,
}) => {
  await openEditor(page);
  await page.getByRole("link", { name: "Present" }).click();
  await page.waitForURL(/\/present(?:[?#]|$)/u);
  await expect(page.locator(".slide").first()).toBeAttached();
  const titles = (await page.locator(".slide h2").allTextContents()).map((text) => text.replace(/^\d+\. /u, ""));
  expect(titles.length).toBeGreaterThanOrEqual(8);
  expect(titles[0]).toBe("Killed: 1");
  await page.goto(`${address}/present?slide=2`);
  await expect
    .poll(() => page.evaluate(() => [...document.querySelectorAll(".place")].findIndex((one) => one.matches(".on"))))
    .toBe(1);

  const bytesOf = async (format: string) => {
    const response = await page.request.get(`${address}.${format}`);
    expect([format, response.status()]).toEqual([format, 200]);
    return response.body();
  };
  const note = "Mine after all.";
  const pptx = partsOf(await bytesOf("pptx"));
  const slides = pathsOf(pptx, "slides/slide").map((path) => paragraphsOf(rootOf(pptx, path)).join("\n"));
  const speech = pathsOf(pptx, "notesSlides/notesSlide").map((path) => paragraphsOf(rootOf(pptx, path)).join("\n"));
  expect(slides[0]).toContain("Killed: 1");
  expect(slides.join("\n")).toContain("What to watch");
  expect(speech.join("\n")).toContain(note);

  const pdf = (await extractText(await getDocumentProxy(new Uint8Array(await bytesOf("pdf"))), { mergePages: true }))
    .text;
  for (const text of ["Killed: 1", "over 370", "What to watch"]) expect(pdf.replace(/\s+/gu, " ")).toContain(text);
  const handout = await page.request.get(`${address}.pdf?layout=handout`);
  const told = (await extractText(await getDocumentProxy(new Uint8Array(await handout.body())), { mergePages: true }))
    .text;
  expect(told.replace(/\s+/gu, " ")).toContain(note);

  const sheets = await sheetsOf(await bytesOf("xlsx"));
  const rows = [...sheets.values()].flat().map((row) => Object.values(row).join(" "));
  expect(rows.join("\n")).toContain("2026-01-24-kyiv-kharkiv");

  const held = Object.keys(unzipSync(await bytesOf("zip")));
  expect(held.some((name) => name.endsWith(".pptx"))).toBe(true);
  const manifest = Object.entries(unzipSync(await bytesOf("zip"))).find(([name]) => /sha256|checksums/iu.test(name));
  expect(strFromU8(manifest?.[1] ?? new Uint8Array())).toMatch(/^[0-9a-f]{64} /mu);

  const path = join(folder, "briefing.html");
  writeFileSync(path, await bytesOf("html"));
  expect(readFileSync(path, "utf8")).toContain(note);
  const offline = await browser.newContext({ offline: true });
  const stick = await offline.newPage();
  await stick.goto(pathToFileURL(path).href);
  expect((await stick.locator(".slide h2").allTextContents()).map((text) => text.replace(/^\d+\. /u, ""))).toEqual(
    titles,
  );
  await offline.close();
});

test("when the ledger moves on the figures that moved are named, with what moved them, and are taken over when asked", async ({
  page,
}) => {
  const before = await (await page.request.get(`${address}.pptx`)).body();
  const log = await openLog({ STRIKE_LEDGER_DIR: folder });
  const withdrawal = { id: withdrawnClaim, reason: "misread" };
  await log.append([{ kind: "withdrawal", body: withdrawal, follows: 1 }], { actor: "test" });
  await log.close();
  expect(before.equals(await (await page.request.get(`${address}.pptx`)).body())).toBe(true);

  await openEditor(page);
  const notice = page.getByRole("region", { name: "The ledger has moved on" });
  const change = notice.getByRole("listitem").filter({ hasText: /^Slide 2: / });
  await expect(change).toContainText(/Injured, Kyiv and Kharkiv, 24 January 2026: 27.+now\s+4 to at least 15/su);
  await expect(change).toContainText("The Moscow Times");
  await expect(change.getByRole("link", { name: "source" }).first()).toHaveAttribute("href", /#:~:text=/u);
  await expect(notice.getByRole("heading", { name: /^Slide 1:/u })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await change.getByRole("button", { name: "Update this slide" }).click();
  await expect(change).toHaveCount(0);
  await places(page).nth(1).getByRole("button").click();
  await expect(page.getByRole("region", { name: "Preview" }).getByRole("figure").first()).toContainText(
    "4 to at least 15",
  );
  await notice.getByRole("button", { name: "Update all" }).click();
  await expect(notice).toHaveCount(0);
  await saved(page);
  const after = await (await page.request.get(`${address}.pptx`)).body();
  expect(before.equals(after)).toBe(false);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the list and the editor in ${colorScheme} colours, and both fit a phone`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${server.site}/briefings`);
    await expect(page.getByRole("list", { name: "Briefings" }).getByRole("link").first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await openEditor(page);
    for (const index of [0, 1, 2]) {
      await places(page).nth(index).getByRole("button").click();
      await expect(page.getByRole("region", { name: "Preview" }).getByRole("img").first()).toBeVisible();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>("main details:not(.slide-menu)"))
          details.open = true;
      });
      await expect(page.getByRole("list", { name: "Figures to insert" }).first()).not.toBeEmpty();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}

test("whoever may not write reads the slides as pictures, presents and downloads them, and is told who may", async ({
  page,
}) => {
  const guarded = await ownServer({ STRIKE_LEDGER_DIR: folder, STRIKE_LEDGER_EDITOR_TOKEN: "open sesame" });
  try {
    await page.goto(`${guarded.site}/briefings`);
    await expect(page.getByText("whoever has this server’s editor’s token")).toBeVisible();
    await expect(page.getByRole("button", { name: "Begin the briefing" })).toHaveCount(0);
    await expect(page.getByText(/^Delete/u)).toHaveCount(0);
    const path = new URL(address).pathname;
    await page.goto(guarded.site + path);
    const pictures = page.locator("main img");
    await expect(pictures.first()).toHaveAttribute("alt", "Killed: 1");
    await expect.poll(() => pictures.first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
    await expect(page.getByRole("link", { name: "Present" })).toBeVisible();
    await page.getByText("Download").click();
    await expect(page.getByRole("link", { name: /^PowerPoint/u })).toHaveAttribute("href", `${path}.pptx`);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.goto(`${guarded.site}/charts/casualties`);
    await expect(page.getByText("Add to a briefing")).toHaveCount(0);
    await page.goto(`${guarded.site}/briefings`);
    await page.getByText("Give the editor’s token").click();
    await page.getByLabel("Editor’s token").fill("open sesame");
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.getByRole("button", { name: "Begin the briefing" })).toBeVisible();
  } finally {
    await guarded.stop();
  }
});

test("without JavaScript a briefing is read and downloaded, and nothing stands there that would do nothing", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByText("Editing needs JavaScript")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".briefing-editor")).toBeHidden();
  expect(await page.getByRole("main").innerText()).not.toContain("{{");
  await page.getByRole("link", { name: "read", exact: true }).click();
  await expect(page.locator(".slide").first()).toBeVisible();
  await context.close();
});

test("a month's bar tells in the room what it comes to and of which attacks, each with who says so, with the network gone", async ({
  page,
}) => {
  await page.goto(`${server.site}/charts/monthly`);
  await page.getByText("Add to a briefing", { exact: true }).click();
  await page.locator("#add-to").selectOption({ label: "A new briefing" });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.locator("[data-ready]").waitFor();
  const { pathname: path } = new URL(page.url());
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`${server.site}${path}/present?slide=2`);
  const bar = page.locator(".place.on a[data-from='2025-07-01'][data-measure='killed']");
  await expect(bar).toHaveAttribute("role", "button");
  await page.context().setOffline(true);
  await bar.click();
  const panel = page.locator("#told-panel");
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText(/^July 2025\s+Killed$/u);
  await expect(panel).toContainText("The sum of what is reported of each attack; 3 attacks");
  await expect(panel.getByRole("listitem")).toHaveCount(3);
  await expect(panel.getByRole("listitem").first()).toContainText(/Kostiantynivka.*: 3/u);
  await expect(panel.getByRole("listitem").last()).toContainText("not reported");
  const sizes = await panel
    .locator("p, li, h2, h3")
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await bar.focus();
  await page.keyboard.press("Enter");
  await expect(panel).toBeVisible();
  await page.keyboard.press("Escape");
  const [presenter] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("s")]);
  await expect(presenter.getByText("The claims behind this slide").first()).toBeAttached();
  await presenter.keyboard.press("Home");
  await expect(page.locator(".place").first()).toHaveClass(/\bon\b/u);
  await page.context().setOffline(false);
  await presenter.close();
});

test("a chart that cannot be added is said on a page with the way back to it", async ({ page }) => {
  await page.goto(`${server.site}/charts/casualties?measure=killed`);
  await page.locator("input[name=revision]").evaluate((field) => field.setAttribute("value", "999999"));
  await page.getByText("Add to a briefing", { exact: true }).click();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The chart was not added");
  await expect(page.getByRole("main")).toContainText("The ledger has no such revision.");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: /^Back to the chart/u }).click();
  await expect(page).toHaveURL(`${server.site}/charts/casualties?measure=killed`);
});

test("a briefing is deleted after it is confirmed, and no other with it; without any the page says so", async ({
  page,
}) => {
  await page.goto(`${server.site}/briefings`);
  const listed = page.getByRole("list", { name: "Briefings" }).getByRole("heading").getByRole("link");
  const paths = await listed.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  const own = new URL(address).pathname;
  expect(paths).toContain(own);
  const rest = paths.filter((path) => path !== own);
  for (const [place, path] of [own, ...rest].entries()) {
    const one = page.getByRole("listitem").filter({ has: page.locator(`h2 a[href="${path}"]`) });
    await one.getByText(/^Delete…/u).click();
    await one.getByRole("button", { name: /^Delete “/u }).click();
    await expect(listed).toHaveCount(rest.length - place);
  }
  await expect(page.getByText("There is no briefing yet.")).toBeVisible();
  expect((await page.goto(address))?.status()).toBe(404);
});
