import { request as httpRequest } from "node:http";
import { networkInterfaces } from "node:os";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { csvParse } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import { type OwnServer, ownServer } from "./own-server";

// What these reports tell never happened; the words are our own.
const raid = [
  "Raid on Odesa leaves three dead",
  "",
  "Coast Gazette, 31 January 2026",
  "",
  "Three people were killed and 14 injured in an overnight attack on Odesa, mayor Ivan Petrenko said.",
  "Russia launched 62 drones at Ukraine overnight, the Ukrainian air force said.",
  "DTEK said that 12,000 households in Odesa were left without electricity.",
  "",
].join("\n");

function otherReport(day: number): string {
  return [
    `Sirens over Kyiv on day ${day}`,
    "",
    `Coast Gazette, ${day} January 2026`,
    "",
    `Overnight ${day} people were killed and ${day + 20} injured in an attack on Kyiv, police said.`,
    "A woman of 81 spent two hours in a cellar.",
    "",
  ].join("\n");
}

let server: OwnServer;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  server = await ownServer();
});
test.afterAll(() => server.stop());

async function openPage(page: Page): Promise<void> {
  await page.goto(`${server.site}/reports/new`);
  await page.locator("[data-ready]").waitFor();
}

/** Takes a report in by pointer, and waits until its figures are there. */
async function takeIn(page: Page, text: string): Promise<void> {
  await openPage(page);
  await page.getByLabel("The report’s text, headline first").fill(text);
  await page.getByRole("button", { name: "Read the figures" }).click();
  await expect(page.locator("[data-found]")).toBeFocused({ timeout: 20_000 });
}

const current = (page: Page) => page.locator("li[data-key][aria-current=true]");
const said = (page: Page) => page.locator("main p[aria-live=polite]");

/** Presses Tab until the focus is on what has a name; throws when nothing has within so many stops. */
async function tabTo(page: Page, name: RegExp, mostStops = 60): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
      return [...(labels ?? [])].map((label) => label.textContent).join() || element?.textContent || "";
    });
    if (name.test(focused)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`nothing called ${name} within ${mostStops} stops of the Tab key`);
}

/** Accepts figure after figure by key, until none is undecided. */
async function acceptAll(page: Page): Promise<void> {
  const count = await page.locator("li[data-key]").count();
  for (
    let step = 0;
    step <= count && !/Every figure is decided/u.test((await said(page).textContent()) ?? "");
    step += 1
  ) {
    await page.keyboard.press("a");
  }
  await expect(page.locator("li[data-key][data-state=undecided]")).toHaveCount(0);
}

test("a pasted article is reviewed by keyboard alone, saved, and seen on the first page and in the exported CSV", async ({
  page,
  request,
}) => {
  await openPage(page);
  await tabTo(page, /^The report’s text/u);
  await page.keyboard.insertText(raid);
  await tabTo(page, /^Read the figures$/u);
  await page.keyboard.press("Enter");
  await expect(page.locator("#report-publishedOn")).toHaveValue("2026-01-31", { timeout: 20_000 });
  await expect(page.locator("a.figure-words", { hasText: "14 injured" })).toHaveAttribute("data-state", "undecided");

  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(current(page)).toBeFocused();
  await acceptAll(page);
  await page.keyboard.press("u");
  await expect(said(page)).toHaveText(/^Undone: .+ Now: .+\. Undecided\. Figure \d+ of \d+\.$/u);
  await expect(page.locator("li[data-key][data-state=undecided]")).toHaveCount(1);
  await page.keyboard.press("x");
  await page.keyboard.press("u");
  await page.keyboard.press("a");

  await expect(async () => {
    await page.keyboard.press("k");
    await expect(current(page)).toContainText("14 people injured", { timeout: 100 });
  }).toPass();
  await page.keyboard.press("e");
  await tabTo(page, /^Number$/u);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("15");
  await page.keyboard.press("Enter");
  await expect(current(page)).toHaveAttribute("data-state", "corrected");
  await expect(current(page)).toContainText("15 people injured");
  await expect(page.locator("a.figure-words", { hasText: "14 injured" })).toHaveAttribute("data-state", "corrected");

  const preview = page.getByRole("region", { name: "What it would change" });
  await expect(preview.getByRole("row", { name: /Injured, Odesa not reported 15 people · one source/u })).toBeVisible();
  await expect(preview.locator("svg")).toHaveCount(2);
  await page.keyboard.press("s");
  await expect(page.getByRole("button", { name: /^Save the report/u })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Saved" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${server.site}/attacks/2026-01-31-odesa`);
  await expect(page.getByText("Three people were killed and 14 injured in an overnight attack").first()).toBeVisible();

  await page.goto(server.site);
  await expect(page.locator("figure.chart svg:visible", { hasText: "31 January 2026" }).first()).toBeVisible();
  const csv = await (await request.get(`${server.site}/charts/casualties.csv?attack=2026-01-31-odesa`)).text();
  const [row] = csvParse(csv).filter(({ measure }) => measure === "injured");
  expect([row?.attack_id, row?.best]).toEqual(["2026-01-31-odesa", "15"]);
  const archive = await (await request.get(`${server.site}/charts/casualties.zip?attack=2026-01-31-odesa`)).body();
  const claims = csvParse(strFromU8(unzipSync(archive)["data/claims.csv"] ?? new Uint8Array()));
  const claim = claims.find(({ claim_id }) => row?.claim_ids?.split("; ").includes(claim_id ?? ""));
  expect([claim?.words, claim?.low, claim?.report_id]).toEqual([
    "14 injured",
    "15",
    "2026-01-31-raid-on-odesa-leaves-three-dead",
  ]);
});

test("the same article pasted again is recognised", async ({ page }) => {
  await openPage(page);
  await page.getByLabel("The report’s text, headline first").fill(raid);
  await page.getByRole("button", { name: "Read the figures" }).click();
  const notice = page.getByRole("list", { name: "Recorded already" });
  await expect(notice.getByRole("link", { name: "Raid on Odesa leaves three dead" })).toHaveAttribute(
    "href",
    "/reports/2026-01-31-raid-on-odesa-leaves-three-dead",
  );
  await takeIn(page, `By our own staff\n\n${raid}`);
  await expect(notice).toContainText("% of the wording stands in a report that is recorded already");
});

test("a draft comes through a reload and a closed page, and can be discarded", async ({ page }) => {
  await takeIn(page, otherReport(3));
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  const rejected = page.locator("li[data-key][data-state=rejected]");
  await expect(rejected).toHaveCount(1);
  await page.getByLabel("Publisher").fill("The Pier");
  await page.reload();
  await expect(rejected).toHaveCount(1);
  await expect(page.getByLabel("Publisher")).toHaveValue("The Pier");
  await expect(page.getByText(/^Draft kept in this browser, /u)).toBeVisible();
  await openPage(page);
  const drafts = page.getByRole("region", { name: "Drafts in this browser" });
  await expect(drafts).toContainText("Sirens over Kyiv on day 3");
  await expect(drafts).toContainText("1 of 2 figures decided");
  await takeIn(page, otherReport(3));
  await expect(page.getByText("This browser keeps a draft of this text")).toBeVisible();
  await expect(rejected).toHaveCount(1);
  await page.getByRole("button", { name: "Discard the draft" }).click();
  await page.getByRole("dialog", { name: "Discard the draft?" }).getByRole("button", { name: "Keep it" }).click();
  await expect(rejected).toHaveCount(1);
  await page.getByRole("button", { name: "Discard the draft" }).click();
  await page.getByRole("button", { name: "Discard it" }).click();
  await expect(drafts).toHaveCount(0);
});

test("a dropped connection loses nothing, and a lost answer saves nothing twice", async ({ page, context }) => {
  await takeIn(page, otherReport(4));
  await page.keyboard.press("j");
  await acceptAll(page);
  const save = page.getByRole("button", { name: /^Save the report/u });
  await context.setOffline(true);
  await save.click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing is lost" })).toBeVisible();
  await expect(page.locator("li[data-key][data-state=accepted]")).toHaveCount(2);
  await context.setOffline(false);

  await page.route("**/reports/new/record", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await save.click();
  await expect(
    page.getByRole("alert").filter({ hasText: "what may have been saved is not saved twice" }),
  ).toBeVisible();
  await page.unroute("**/reports/new/record");
  await save.click();
  await expect(page.getByRole("heading", { name: "It was saved already" })).toBeVisible();
  await page.getByRole("link", { name: "Sirens over Kyiv on day 4" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("what does not hold is named where it is, and nothing is saved", async ({ page }) => {
  await takeIn(page, otherReport(5));
  await page.keyboard.press("j");
  await acceptAll(page);
  await page.getByLabel("Published on").fill("");
  await page.getByLabel("Published on").blur();
  const problem = page.getByRole("button", { name: "The report, publishedOn: give the day it was published" });
  await expect(problem).toBeVisible();
  await page.getByRole("button", { name: /^Save the report/u }).click();
  await expect(page.getByRole("alert").filter({ hasText: "nothing was saved" })).toBeVisible();
  await problem.first().click();
  await expect(page.getByLabel("Published on")).toBeFocused();
  await expect(page.getByLabel("Published on")).toHaveAttribute("aria-invalid", "true");
});

test("single keys do nothing in fields, and nothing at all once they are switched off", async ({ page }) => {
  await takeIn(page, otherReport(6));
  await page.getByLabel("Publisher").pressSequentially("jaxu");
  await expect(page.getByLabel("Publisher")).toHaveValue("jaxu");
  await expect(page.locator("li[data-key][data-state=undecided]")).toHaveCount(2);
  await page.getByLabel(/^Single keys are commands/u).uncheck();
  await page.locator("h1").click();
  await page.keyboard.press("x");
  await expect(page.locator("li[data-key][data-state=undecided]")).toHaveCount(2);
  await page.getByLabel(/^Single keys are commands/u).check();
  await page.locator("h1").click();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("x");
  await expect(page.locator("li[data-key][data-state=rejected]")).toHaveCount(1);
});

test("words of the text, and a number that was set aside, become figures by hand", async ({ page }) => {
  await takeIn(page, otherReport(7));
  const items = page.locator("li[data-key]");
  await expect(items).toHaveCount(2);
  await page.getByText("Or type its words").click();
  await page.getByLabel("Words of the text that are a figure").fill("two hours");
  await page.getByLabel("Words of the text that are a figure").press("Enter");
  await expect(items).toHaveCount(3);
  await page.getByRole("form", { name: "Correct “two hours”" }).getByLabel("Measure").selectOption("duration");
  await page.getByRole("button", { name: "Accept as corrected" }).click();
  await expect(page.locator("a.figure-words", { hasText: "two hours" })).toHaveAttribute("data-state", "accepted");
  await page.getByText(/^Numbers that are no figures/u).click();
  await page.getByRole("button", { name: /^Make it a figure.*81/u }).click();
  await expect(items).toHaveCount(4);
  await page.evaluate(() => {
    const words = [...document.querySelectorAll(".report-words [data-start]")].find((one) =>
      one.textContent?.includes("cellar"),
    );
    const text = words?.firstChild;
    if (!text) throw new Error("the text is not there");
    const at = (text.textContent ?? "").indexOf("cellar");
    getSelection()?.setBaseAndExtent(text, at, text, at + 6);
  });
  await page.getByRole("button", { name: "Make the selection a figure" }).click();
  await expect(page.getByRole("form", { name: "Correct “cellar”" })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on the page, empty and under review, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openPage(page);
    const violations = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`,
      );
    expect(await violations()).toEqual([]);
    await takeIn(page, otherReport(colorScheme === "light" ? 8 : 9));
    await page.keyboard.press("j");
    await acceptAll(page);
    await expect(page.getByRole("region", { name: "What it would change" }).locator("svg").first()).toBeVisible();
    await page.keyboard.press("e");
    expect(await violations()).toEqual([]);
  });
}

for (const width of [390, 1280]) {
  test(`the page stays within ${width} px, with the text in sight beside the figure at hand`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await takeIn(page, otherReport(width === 390 ? 10 : 11));
    await page.keyboard.press("j");
    await expect(current(page)).toBeInViewport();
    await expect(page.locator("a.figure-words[aria-current=true]").first()).toBeInViewport();
    await page.locator("a.figure-words").first().hover();
    await expect(page.locator("li[data-key]").first()).toHaveAttribute("data-pointed", "");
    await current(page).hover();
    await expect(page.locator("a.figure-words[data-pointed][aria-current=true]")).not.toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs and names the command line", async ({ page }) => {
    await page.goto(`${server.site}/reports/new`);
    await expect(page.locator("h1")).toHaveText("Add a report");
    const notice = page.getByText("Reviewing a report needs JavaScript");
    await expect(notice).toBeVisible();
    await expect(notice).toContainText("npx strike-ledger extract");
    await expect(notice).toContainText("data/reports");
  });
});

/** An address of this machine that is not its loopback; null where it has none. */
function outsideAddress(): string | null {
  const all = Object.values(networkInterfaces()).flatMap((own) => own ?? []);
  return all.find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? null;
}

/** The status of a request with the headers just as they are given. */
function statusOf(host: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ host, port: server.port, path: "/reports/new", headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on("error", reject).end();
  });
}

test("whoever is not at this machine is refused, whatever they say they are", async ({ page }) => {
  const outside = outsideAddress();
  const host = `localhost:${server.port}`;
  const forged = [
    { host },
    { host, "x-forwarded-for": "127.0.0.1" },
    { host, forwarded: "for=127.0.0.1" },
    { host, "x-real-ip": "127.0.0.1" },
    { host, "x-strike-ledger-peer": "0 direct 127.0.0.1" },
  ];
  for (const headers of outside === null ? [] : forged) {
    expect(await statusOf(outside ?? "", headers), JSON.stringify(headers)).toBe(403);
  }
  expect(await statusOf("127.0.0.1", { host })).toBe(200);
  expect(await statusOf("127.0.0.1", { host: "evil.example" })).toBe(403);
  expect(await statusOf("127.0.0.1", { host, "x-forwarded-for": "127.0.0.1" })).toBe(403);

  if (outside !== null) {
    const answer = await page.goto(`http://${outside}:${server.port}/reports/new`);
    expect(answer?.status()).toBe(403);
    await expect(page.locator("h1")).toHaveText("Reports cannot be added from here");
    await expect(page.locator("main")).toContainText("STRIKE_LEDGER_EDITOR_TOKEN");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.goto(`http://${outside}:${server.port}/reports`);
    await expect(page.getByRole("link", { name: "Add a report" })).toHaveCount(0);
  }
  await page.goto(`${server.site}/reports`);
  await page.getByRole("link", { name: "Add a report" }).click();
  await expect(page).toHaveURL(`${server.site}/reports/new`);
});

test("where a token is set it is asked for, here too, and the form lets in who gives it", async ({ page }) => {
  const guarded = await ownServer({ STRIKE_LEDGER_EDITOR_TOKEN: "open sesame" });
  try {
    const answer = await page.goto(`${guarded.site}/reports/new`);
    expect(answer?.status()).toBe(401);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByLabel("Editor’s token").fill("close sesame");
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.locator("main")).toContainText("That is not this server’s token.");
    await page.getByLabel("Editor’s token").fill("open sesame");
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.locator("h1")).toHaveText("Add a report");
    const [cookie] = (await page.context().cookies()).filter(({ name }) => name === "strike-ledger-editor");
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/" });
    expect(cookie?.value).not.toContain("sesame");
    await page.getByLabel("The report’s text, headline first").fill(raid);
    await page.getByRole("button", { name: "Read the figures" }).click();
    // A server just started has its first reading's thread to start.
    await expect(page.getByRole("heading", { name: "The figures" })).toBeVisible({ timeout: 20_000 });
  } finally {
    await guarded.stop();
  }
});
