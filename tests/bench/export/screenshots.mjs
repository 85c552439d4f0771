import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../../../lib/cli/start/root.mjs";
import { chromiumArgs } from "../setting/chromium.mjs";
import { megabytesOfChildren } from "./children-memory.mjs";
import { timed } from "./repeated.mjs";

// Run as a process of its own: the browser's path, the page's address, and how large the picture of its chart has to be.

const [, , executablePath, address, width, height] = process.argv;
const size = { width: Number(width), height: Number(height) };
const repetitions = 10;

const viewport = { width: 1280, height: 900 };
/** How wide the page shows the drawing in that window, in CSS px: a little wider than it is drawn. */
const shownPx = 1152;

/** Throws unless a PNG is as large as it has to be (its header says so: PNG, third edition, 11.2.1). */
function sized(png) {
  const [wide, high] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (wide === size.width && high === size.height) return png;
  throw new Error(`${address}: the picture is ${wide} by ${high} px, not ${size.width} by ${size.height}`);
}

async function opened(browser) {
  const context = await browser.newContext({ viewport, deviceScaleFactor: size.width / shownPx });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "load" });
  const clip = await page.locator("figure.chart svg:visible").first().boundingBox();
  return { shot: async () => sized(await page.screenshot({ clip, fullPage: true })), close: () => context.close() };
}

async function ofPageOpenedAnew(browser) {
  const { shot, close } = await opened(browser);
  const bytes = await shot();
  await close();
  return bytes;
}

async function repeatedly(act) {
  const all = [];
  for (let at = 0; at < repetitions; at++) all.push(await timed(act));
  return all;
}

function told(first, later, peakMegabytes) {
  const sums = [...new Set([first, ...later].map(({ sum }) => sum))];
  return { firstMs: first.ms, warmMs: later.map(({ ms }) => ms), bytes: first.bytes, sums, peakMegabytes };
}

const { chromium } = createRequire(join(root, "package.json"))("@playwright/test");
let browser;
const first = await timed(async () => {
  browser = await chromium.launch({ executablePath, args: chromiumArgs });
  return ofPageOpenedAnew(browser);
});
await ofPageOpenedAnew(browser);
const anew = await repeatedly(() => ofPageOpenedAnew(browser));
const { shot } = await opened(browser);
const firstShot = await timed(shot);
const shots = await repeatedly(shot);
const peakMegabytes = megabytesOfChildren(process.pid);
await browser.close();
process.stdout.write(
  JSON.stringify({ anew: told(first, anew, peakMegabytes), open: told(firstShot, shots, peakMegabytes) }),
);
