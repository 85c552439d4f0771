import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { csvParse } from "d3-dsv";
import { PNG } from "pngjs";

/** The dialog of a page's first button, with its choices there. */
async function openDialog(page: Page, path: string): Promise<Locator> {
  await page.goto(path, { waitUntil: "networkidle" });
  await page.locator("details.take-away > summary").first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("tab", { name: "File" })).toBeVisible();
  return dialog;
}

/** Waits for the file that was chosen last. */
async function settled(dialog: Locator): Promise<void> {
  await expect(dialog.locator("[aria-busy]")).toHaveAttribute("aria-busy", "false");
  await expect(dialog.getByRole("status")).toContainText(/ [kM]?B|byte/u);
}

async function choose(dialog: Locator, group: string, label: string): Promise<void> {
  await dialog.getByRole("group", { name: group }).getByText(label, { exact: true }).click();
}

async function downloaded(page: Page, link: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The colour at the left top corner of the image that is shown. */
function previewCorner(dialog: Locator): Promise<readonly number[]> {
  return dialog
    .getByRole("region", { name: "Preview" })
    .locator("img")
    .evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      return [...(context?.getImageData(2, 2, 1, 1).data ?? [])];
    });
}

function copiedText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test("the PNG that is chosen is the PNG that is downloaded, and it is named for what it is", async ({ page }) => {
  const dialog = await openDialog(page, "/charts/casualties");
  await settled(dialog);
  await choose(dialog, "Size", "Slide, 16:9");
  await choose(dialog, "Resolution", "2×");
  await expect(dialog.getByRole("status")).toContainText("3,840 × 2,160 px");
  await expect(dialog.getByText(/^strike-ledger_casualties_.+_rev\d+_slide_2x\.png$/u)).toBeVisible();
  const { name, bytes } = await downloaded(page, dialog.getByRole("link", { name: "Download PNG" }));
  expect(name).toMatch(/^strike-ledger_casualties_\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}_rev\d+_slide_2x\.png$/u);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const { width, height } = PNG.sync.read(bytes);
  expect([width, height]).toEqual([3840, 2160]);
});

test("the preview shows the real file, with each choice", async ({ page }) => {
  const dialog = await openDialog(page, "/charts/casualties");
  await settled(dialog);
  expect(await previewCorner(dialog)).toEqual([252, 251, 248, 255]);
  await choose(dialog, "Colours", "Dark");
  await expect(dialog.getByText(/_dark\.png$/u)).toBeVisible();
  expect(await previewCorner(dialog)).toEqual([20, 23, 26, 255]);
  await choose(dialog, "Background", "Transparent");
  await expect(dialog.getByText(/_dark_transparent\.png$/u)).toBeVisible();
  expect((await previewCorner(dialog))[3]).toBe(0);
  await dialog.getByLabel("Width in px").fill("600");
  await expect(dialog.getByRole("status")).toContainText(/· 600 × [\d,]+ px/u);
  await choose(dialog, "Format", "SVG");
  await expect(dialog.getByText(/_dark_w600\.svg$/u)).toBeVisible();
  await expect(dialog.getByRole("status")).toContainText(/· 600 × [\d,]+ px/u);
});

test("the CSV shows its first lines, with the row of tags when that is chosen, and parses", async ({ page }) => {
  const dialog = await openDialog(page, "/charts/casualties?from=2025-12-01");
  await choose(dialog, "Format", "CSV");
  const beginning = dialog.getByRole("region", { name: "The beginning of the file" });
  await expect(beginning).toContainText("Kyiv, 27 December 2025");
  await expect(beginning).not.toContainText("#");
  await choose(dialog, "HXL tags", "As the second row");
  await expect(beginning).toContainText("#");
  await choose(dialog, "HXL tags", "No");
  await expect(beginning).not.toContainText("#");
  const { name, bytes } = await downloaded(page, dialog.getByRole("link", { name: "Download CSV" }));
  expect(name).toMatch(/\.csv$/u);
  const rows = csvParse(bytes.toString("utf8"));
  expect(new Set(rows.map(({ attack }) => attack))).toEqual(
    new Set(["Kyiv, 27 December 2025", "Kyiv and Kharkiv, 24 January 2026"]),
  );
});

test("every format of a chart is offered with what it holds, made, and downloaded under its name", async ({ page }) => {
  const dialog = await openDialog(page, "/charts/volumes");
  const formats = await dialog.getByRole("group", { name: "Format" }).locator("label").allTextContents();
  expect(formats.length).toBeGreaterThanOrEqual(8);
  for (const format of formats) {
    await choose(dialog, "Format", format);
    await expect(dialog.getByText(`${format}: `)).toBeVisible();
    await expect(dialog.getByText(/^strike-ledger_volumes_/u)).toBeVisible({ timeout: 20_000 });
    await settled(dialog);
    const link = dialog.getByRole("link", { name: `Download ${format}` });
    const extension = /\.([a-z]+)(?:\?|$)/u.exec((await link.getAttribute("href")) ?? "")?.[1];
    await expect(dialog.getByText(new RegExp(`^strike-ledger_volumes_\\S+\\.${extension}$`, "u"))).toBeVisible();
  }
});

test("a size that cannot be made is answered with the reason, and another heals it", async ({ page }) => {
  const dialog = await openDialog(page, "/charts/attacks");
  await settled(dialog);
  await dialog.getByLabel("Width in px").fill("24000");
  const reason = "No file was made. “24000” is not a valid w; expected px, 300 to 2400.";
  await expect(dialog.getByRole("status")).toHaveText(reason);
  await expect(dialog.getByText(reason)).toHaveCount(2);
  await expect(dialog.getByRole("button", { name: "Download PNG" })).toBeDisabled();
  await dialog.getByLabel("Width in px").fill("");
  await settled(dialog);
  await expect(dialog.getByRole("link", { name: "Download PNG" })).toBeVisible();
});

test.describe("with the clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("Copy image puts the PNG that is shown on the clipboard", async ({ page }) => {
    const dialog = await openDialog(page, "/charts/casualties");
    await settled(dialog);
    await choose(dialog, "Size", "Social media, 1.91:1");
    await expect(dialog.getByRole("status")).toContainText("1,200 × 630 px");
    await dialog.getByRole("button", { name: "Copy image" }).click();
    await expect(dialog.getByRole("status")).toHaveText("The image is copied.");
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const image = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
      return [image.width, image.height];
    });
    expect(size).toEqual([1200, 630]);
  });

  test("links and embed code are copied, pinned to the revision or following the newest, as is said", async ({
    page,
    baseURL,
  }) => {
    const dialog = await openDialog(page, "/charts/casualties?from=2025-12-01");
    await dialog.getByRole("tab", { name: "Link and embed" }).click();
    const copy = async (what: string) => {
      await dialog.getByRole("button", { name: what }).click();
      await expect(dialog.getByRole("status").filter({ hasText: "Copied." }).last()).toBeVisible();
      return copiedText(page);
    };
    await expect(dialog.getByText("What it shows never changes")).toBeVisible();
    const pinned = await copy("Copy link");
    expect(pinned).toMatch(new RegExp(`^${baseURL}/charts/casualties\\?from=2025-12-01&rev=\\d+$`, "u"));
    await choose(dialog, "Which figures it leads to", "The newest");
    await expect(dialog.getByText("What it shows changes")).toBeVisible();
    expect(await copy("Copy link")).toBe(`${baseURL}/charts/casualties?from=2025-12-01`);
    const code = await copy("Copy embed code");
    expect(code).toContain(`<iframe src="${baseURL}/embed/casualties?from=2025-12-01"`);
    for (const address of [pinned, `${baseURL}/embed/casualties?from=2025-12-01`]) {
      expect((await page.request.get(address)).status()).toBe(200);
    }
  });

  test("citations are copied, and those that programs read are downloaded", async ({ page, baseURL }) => {
    const dialog = await openDialog(page, "/charts/casualties");
    await dialog.getByRole("tab", { name: "Cite" }).click();
    const heads = { Text: /^Strike Ledger/u, BibTeX: /^@misc\{/u, RIS: /^TY {2}- /u, "CSL-JSON": /^\[\s*\{/u };
    for (const [label, head] of Object.entries(heads)) {
      await choose(dialog, "Citation", label);
      await dialog.getByRole("button", { name: "Copy citation" }).click();
      await expect(dialog.getByRole("status")).toHaveText("Copied.");
      const text = await copiedText(page);
      expect(text).toMatch(head);
      expect(text).toMatch(new RegExp(`${baseURL}/charts/casualties\\?rev=\\d+`, "u"));
      if (label === "Text") continue;
      const { name, bytes } = await downloaded(page, dialog.getByRole("link", { name: /^Download / }));
      expect(name).toMatch(/^strike-ledger_casualties_rev\d+\.(?:bib|ris|csl\.json)$/u);
      expect(bytes.toString("utf8").replaceAll("\r\n", "\n")).toBe(text.replaceAll("\r\n", "\n"));
    }
  });
});

test("a browser that copies no images says so and leaves the way to download them", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "ClipboardItem", { value: undefined }));
  const dialog = await openDialog(page, "/charts/casualties");
  await settled(dialog);
  await dialog.getByRole("button", { name: "Copy image" }).click();
  await expect(dialog.getByRole("status")).toHaveText(
    "The browser did not let the image be copied; download it instead.",
  );
});

test("all of it works by keyboard, and Escape gives the focus back", async ({ page }) => {
  await page.goto("/charts/casualties", { waitUntil: "networkidle" });
  const button = page.locator("details.take-away > summary").first();
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Download “Casualties”" });
  await settled(dialog);
  const isInside = () => dialog.evaluate((element) => element.contains(document.activeElement));
  for (let pressed = 0; pressed < 30; pressed += 1) {
    await page.keyboard.press("Tab");
    expect(await isInside()).toBe(true);
  }
  await dialog.getByRole("radio", { name: "PNG", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("radio", { name: "PDF", exact: true })).toBeFocused();
  await expect(dialog.getByText(/\.pdf$/u)).toBeVisible({ timeout: 20_000 });
  await dialog.getByRole("tab", { name: "File" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("tabpanel", { name: "Link and embed" })).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(dialog.getByRole("radio", { name: "PDF", exact: true })).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test("the dialog is loaded when it is first opened, and the plain links open where it does not arrive", async ({
  page,
}) => {
  await page.goto("/charts/casualties", { waitUntil: "networkidle" });
  await page.route("**/_next/static/**", (route) => route.abort());
  const details = page.locator("details.take-away").first();
  await details.locator("summary").click();
  await expect(details.getByRole("link", { name: "CSV" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("where the choices do not arrive it says why, offers the plain files, and tries again", async ({ page }) => {
  const problem = { status: 503, title: "Service Unavailable", detail: "The ledger cannot be read at the moment." };
  await page.route("**/take-away/**", (route) => route.fulfill({ status: 503, json: problem }));
  await page.goto("/charts/casualties", { waitUntil: "networkidle" });
  await page.locator("details.take-away > summary").first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("status")).toHaveText(
    "The choices could not be loaded. The ledger cannot be read at the moment.",
  );
  await expect(dialog.getByRole("link", { name: "CSV" })).toHaveAttribute("href", "/charts/casualties.csv");
  await page.unroute("**/take-away/**");
  await dialog.getByRole("button", { name: "Try again" }).click();
  await settled(dialog);
});

for (const [name, path, id] of [
  ["the whole dashboard", "/?from=2025-12-01", "dashboard"],
  ["a whole attack", "/attacks/2026-01-24-kyiv-kharkiv", "2026-01-24-kyiv-kharkiv"],
  ["a comparison", "/compare?attack=2026-01-24-kyiv-kharkiv&attack=2025-12-27-kyiv", "comparison"],
  ["a list of attacks", "/attacks?from=2025-12-01", "dashboard"],
] as const) {
  test(`${name} is taken away as slides, pages, sheets and an archive, with its drawings to be seen before`, async ({
    page,
  }) => {
    const dialog = await openDialog(page, path);
    const formats = await dialog.getByRole("group", { name: "Format" }).locator("label").allTextContents();
    expect(formats).toEqual(["PDF", "PowerPoint", "HTML", "Excel", "CSV", "JSON", "ZIP"]);
    for (const picture of await dialog.getByRole("region", { name: "What the file holds" }).locator("img").all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
    }
    const magic: Record<string, string> = {
      PDF: "%PDF",
      PowerPoint: "PK",
      HTML: "<!doctype html>",
      Excel: "PK",
      CSV: "chart,",
      JSON: "{",
      ZIP: "PK",
    };
    for (const format of formats) {
      await choose(dialog, "Format", format);
      const { name: file, bytes } = await downloaded(page, dialog.getByRole("link", { name: `Download ${format}` }));
      expect(file).toMatch(new RegExp(`^strike-ledger_${id}_(?:\\S+_)?rev\\d+(?:_\\w+)?\\.[a-z]+$`, "u"));
      expect(bytes.toString("latin1").startsWith(magic[format] ?? "?")).toBe(true);
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every chart of the dashboard has its files, and every link leads to one", async ({ page }) => {
    await page.goto("/");
    const buttons = page.locator("figure.chart details.take-away");
    expect(await buttons.count()).toBe(await page.locator("figure.chart").count());
    const first = buttons.first();
    await first.locator("summary").click();
    await expect(first.getByRole("link", { name: "PNG" })).toBeVisible();
    for (const link of await first.locator("li a").all()) {
      const answer = await page.request.get((await link.getAttribute("href")) ?? "");
      expect([answer.status(), answer.headers()["content-disposition"]]).toEqual([
        200,
        expect.stringContaining('filename="strike-ledger_'),
      ]);
    }
    await first.getByRole("link", { name: "Sizes, link, embed code, citation" }).click();
    await expect(page).toHaveURL(/\/charts\/[a-z-]+#take-away$/u);
    await expect(page.getByRole("heading", { name: "Take it away" })).toBeInViewport();
  });

  test("a chart’s page has its sizes as links, its pinned link, its embed code and its citations as text", async ({
    page,
  }) => {
    await page.goto("/charts/casualties?from=2025-12-01");
    const section = page.getByRole("region", { name: "Take it away" });
    const slide = await page.request.get(
      (await section.getByRole("link", { name: "Slide, 16:9" }).first().getAttribute("href")) ?? "",
    );
    const { width, height } = PNG.sync.read(await slide.body());
    expect([width, height]).toEqual([1920, 1080]);
    await section.getByText("Link and embed code").click();
    await expect(section.getByRole("link", { name: /rev=\d+$/u })).toBeVisible();
    await expect(section.locator("pre", { hasText: "<iframe" }).first()).toBeVisible();
    await section.getByText("Cite", { exact: true }).click();
    await expect(section.locator("pre", { hasText: "@misc" })).toBeVisible();
    await expect(section.getByRole("link", { name: "RIS" })).toHaveAttribute("download", /\.ris$/u);
  });

  const compared = "/compare?attack=2026-01-24-kyiv-kharkiv&attack=2025-12-27-kyiv";
  for (const path of ["/", "/attacks/2026-01-24-kyiv-kharkiv", compared]) {
    test(`${path} as a whole is to be had by plain links`, async ({ page }) => {
      await page.goto(path);
      const links = page.getByRole("region", { name: "Take it away" }).locator("li > a");
      expect(await links.allTextContents()).toEqual(["PDF", "PowerPoint", "HTML", "Excel", "CSV", "JSON", "ZIP"]);
      for (const link of await links.all()) {
        expect((await page.request.get((await link.getAttribute("href")) ?? "")).status()).toBe(200);
      }
    });
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const widthPx of [1280, 390]) {
    test(`axe finds nothing in the dialog in ${colorScheme} colours at ${widthPx} px, and nothing is cut off`, async ({
      page,
    }) => {
      // Every format and every part of the dialog is gone through.
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width: widthPx, height: 844 });
      const dialog = await openDialog(page, "/charts/casualties");
      await settled(dialog);
      const faults = async () =>
        (await new AxeBuilder({ page }).include("[role=dialog]").analyze()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`,
        );
      expect(await faults()).toEqual([]);
      const box = await dialog.boundingBox();
      if (widthPx === 390) expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
      await expect(dialog.getByRole("link", { name: "Download PNG" })).toBeInViewport({ ratio: 1 });
      for (const format of ["PDF", "CSV", "Excel"]) {
        await choose(dialog, "Format", format);
        await settled(dialog);
        expect(await faults()).toEqual([]);
      }
      for (const tab of ["Link and embed", "Cite"]) {
        await dialog.getByRole("tab", { name: tab }).click();
        expect(await faults()).toEqual([]);
        expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
      }
    });
  }
}
