import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../../../lib/cli/start/root.mjs";
import { chromiumPath } from "../../run/chromium.mjs";
import { chromiumArgs } from "../setting/chromium.mjs";
import { median } from "../setting/median.mjs";
import { chartOfProduct } from "./chart-of-product.mjs";
import { startedProduct } from "./product.mjs";
import { rechartsSite } from "./recharts-site.mjs";
import { visit } from "./visit.mjs";

const warmUps = 2;
const repetitions = 11;
const slowdowns = [1, 4];

async function visits(browser, pages) {
  const found = [];
  for (let at = -warmUps; at < repetitions; at++) {
    for (const slowdown of slowdowns) {
      for (const page of at % 2 === 0 ? pages : [...pages].reverse()) {
        const seen = await visit(browser, page, slowdown);
        if (at >= 0) found.push({ name: page.name, slowdown, seen });
      }
    }
  }
  return found;
}

function medians(found, name, slowdown) {
  const own = found.filter((one) => one.name === name && one.slowdown === slowdown).map(({ seen }) => seen);
  return Object.fromEntries(Object.keys(own[0]).map((key) => [key, median(own.map((seen) => seen[key]))]));
}

/**
 * The chart's page of a production build beside the same chart drawn in the browser by Recharts.
 * @param {(line: string) => void} tell
 * @returns {Promise<{ chromium: string, repetitions: number, pages: { name: string, slowdown: number, medians: Record<string, number> }[] }>}
 */
export async function pageFigures(tell) {
  const closing = [];
  try {
    const product = await startedProduct();
    closing.push(product.close);
    const chart = await chartOfProduct(product.address);
    const site = await rechartsSite(chart);
    closing.push(site.close);
    const { chromium } = createRequire(join(root, "package.json"))("@playwright/test");
    const browser = await chromium.launch({
      executablePath: await chromiumPath(tell),
      args: chromiumArgs,
    });
    closing.push(() => browser.close());
    const last = chart.rows.at(-1).figures.at(-1).text;
    const pages = [
      {
        name: "Strike Ledger",
        address: `${product.address}/charts/volumes`,
        selector: "svg a.datum:last-of-type",
        text: last,
      },
      { name: "Recharts", address: site.address, selector: "section:last-of-type svg text", text: last },
    ];
    const found = await visits(browser, pages);
    const of = pages.flatMap(({ name }) =>
      slowdowns.map((slowdown) => ({ name, slowdown, medians: medians(found, name, slowdown) })),
    );
    return { chromium: browser.version(), repetitions, pages: of };
  } finally {
    for (const close of closing.reverse()) await close();
  }
}
