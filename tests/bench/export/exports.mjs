import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { exitCodeOf, startedChild } from "../../../lib/cli/start/child.mjs";
import { Failure } from "../../../lib/cli/start/failure.mjs";
import { chromiumPath } from "../../run/chromium.mjs";
import { startedProduct } from "../page/product.mjs";
import { benchFolder, madeFolder, serverBundle } from "../setting/bundle.mjs";
import { median } from "../setting/median.mjs";

const passes = 3;

/** What a script of this folder tells, in a process of its own. */
async function found(script, args) {
  const env = { NODE_ENV: "production", TZ: "Europe/Kyiv" };
  const all = [join(benchFolder, "export", script), ...args];
  const child = startedChild(process.execPath, all, { env, stdio: ["ignore", "pipe", "inherit"] });
  let told = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    told += text;
  });
  if ((await exitCodeOf(child)) !== 0) throw new Failure(`Making files failed (${all.join(" ")}); it says why above.`);
  return JSON.parse(told);
}

/** Several processes that did the same as one: medians of what they took first, of all that they took later, of their memory, and whether the bytes were always the same. */
function together(processes) {
  const [{ bytes }] = processes;
  return {
    bytes,
    firstMs: median(processes.map(({ firstMs }) => firstMs)),
    warmMs: median(processes.flatMap(({ warmMs }) => warmMs)),
    peakMegabytes: processes[0].peakMegabytes === null ? null : median(processes.map((one) => one.peakMegabytes)),
    isAlwaysSame: new Set(processes.flatMap(({ sums }) => sums)).size === 1,
  };
}

function ownWays(bundle, orders) {
  const nothing = { id: "nothing", run: () => found("own-file.mjs", [bundle, "null"]) };
  const files = orders.map((order) => ({
    id: [order.of, order.format, ...Object.values(order.options)].join(" "),
    run: () => found("own-file.mjs", [bundle, JSON.stringify(order)]),
  }));
  return [nothing, ...files];
}

async function echartsWays(chart) {
  const path = join(madeFolder, "chart.json");
  writeFileSync(path, JSON.stringify(chart));
  const bundle = await serverBundle("../../lib/export/png-image.ts");
  return ["svg", "png"].map((format) => ({
    id: `ECharts ${format}`,
    run: () => found("echarts-file.mjs", [path, format, bundle]),
  }));
}

async function screenshots({ widthPx, heightPx }, tell) {
  const product = await startedProduct();
  try {
    const address = `${product.address}/charts/volumes`;
    return await found("screenshots.mjs", [await chromiumPath(tell), address, String(widthPx), String(heightPx)]);
  } finally {
    await product.close();
  }
}

/**
 * What each kind of file takes to make: ours from the ledger on, ECharts' from numbers and words, and a browser's picture of our page. By
 * what was made: the median of the first in each process and of those made later, in ms, the bytes, the most memory held, in MB, and
 * whether every one of them was the same, byte for byte.
 * @param {(line: string) => void} tell
 * @returns {Promise<Record<string, { firstMs: number, warmMs: number, bytes: number, peakMegabytes: number | null, isAlwaysSame: boolean }>>}
 */
export async function exportFigures(tell) {
  const bundle = await serverBundle("export/files.ts");
  const { fileOrders, measuredChart } = createRequire(import.meta.url)(bundle);
  const chart = await measuredChart();
  const ways = [...ownWays(bundle, fileOrders), ...(await echartsWays(chart))];
  const runs = new Map(ways.map(({ id }) => [id, []]));
  for (let pass = 0; pass < passes; pass++) {
    for (const { id, run } of pass % 2 === 0 ? ways : [...ways].reverse()) runs.get(id).push(await run());
  }
  const { anew, open } = await screenshots(chart, tell);
  const [{ peakMegabytes }] = runs.get("nothing");
  runs.delete("nothing");
  return {
    nothing: { peakMegabytes },
    ...Object.fromEntries([...runs].map(([id, processes]) => [id, together(processes)])),
    "Chromium anew": together([anew]),
    "Chromium open": together([open]),
  };
}
