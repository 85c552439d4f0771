import { expect, test } from "@playwright/test";
import { pages } from "./pages";

interface Fault {
  readonly text: string;
  readonly fault: string;
}

/** What is wrong with the text of the drawings that show: too small, outside its drawing, or over another text. */
function drawingFaults(): Fault[] {
  const faults: Fault[] = [];
  for (const svg of document.querySelectorAll("figure.chart svg")) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const boxes = [...svg.querySelectorAll("text")].map((text) => ({
      text: text.textContent ?? "",
      box: text.getBoundingClientRect(),
      sizePx:
        (Number.parseFloat(getComputedStyle(text).fontSize) * frame.width) /
        (svg as SVGSVGElement).viewBox.baseVal.width,
    }));
    for (const [index, { text, box, sizePx }] of boxes.entries()) {
      if (sizePx < 11) faults.push({ text, fault: `${sizePx.toFixed(1)} px` });
      const isInside = box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.bottom <= frame.bottom + 1;
      if (!isInside) faults.push({ text, fault: "leaves its drawing" });
      for (const other of boxes.slice(index + 1)) {
        const widthPx = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const heightPx = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        const lineGapPx = 0.35 * Math.min(box.height, other.box.height);
        if (widthPx > 1 && heightPx > lineGapPx) faults.push({ text, fault: `lies over "${other.text}"` });
      }
    }
  }
  return faults;
}

for (const widthPx of [320, 360, 768, 1280]) {
  for (const [name, path] of Object.entries(pages)) {
    test(`${name} fits ${widthPx} px, and no text of its drawings is small, cut or covered`, async ({ page }) => {
      await page.setViewportSize({ width: widthPx, height: 900 });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(await page.evaluate(drawingFaults)).toEqual([]);
    });
  }

  test(`each chart of the dashboard shows one of its drawings at ${widthPx} px`, async ({ page }) => {
    await page.setViewportSize({ width: widthPx, height: 900 });
    await page.goto("/");
    for (const figure of await page.locator("figure.chart").all()) {
      await expect(figure.locator("svg:visible")).toHaveCount(1);
    }
    expect(await page.locator("figure.chart").count()).toBeGreaterThanOrEqual(4);
  });
}
