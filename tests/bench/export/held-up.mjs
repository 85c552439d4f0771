import { pathToFileURL } from "node:url";
import { endChildren } from "../../../lib/cli/start/child.mjs";
import { onEnd } from "../../../lib/cli/start/end.mjs";
import { startedProduct } from "../page/product.mjs";
import { median } from "../setting/median.mjs";

const betweenMs = 20;

/** Dashboards that differ, so that none of them is kept from another. */
const asked = ["?from=2025-01-01", "?from=2025-01-02", "?from=2025-01-03", "?from=2025-01-04"];

async function tookMs(address) {
  const startMs = performance.now();
  const response = await fetch(address);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address}: answers ${response.status}`);
  return performance.now() - startMs;
}

/**
 * How long `/healthz` takes while four dashboards' archives are made at once, in a server that has made nothing before and in one that has, and
 * how long it takes that makes nothing, all in ms.
 * @param {string} address of the product
 */
export async function heldUp(address) {
  const idle = [];
  for (let at = 0; at < 50; at++) idle.push(await tookMs(`${address}/healthz`));
  const rounds = [];
  for (const theme of ["light", "dark"]) {
    let isMaking = true;
    const startMs = performance.now();
    const files = Promise.all(asked.map((query) => tookMs(`${address}/dashboard.zip${query}&theme=${theme}`)));
    const ended = files.finally(() => {
      isMaking = false;
    });
    const health = [];
    while (isMaking) {
      health.push(await tookMs(`${address}/healthz`));
      await new Promise((resolve) => setTimeout(resolve, betweenMs));
    }
    await ended;
    rounds.push({
      madeMs: performance.now() - startMs,
      answers: health.length,
      medianMs: median(health),
      mostMs: Math.max(...health),
    });
  }
  const [first, later] = rounds;
  return { idleMs: median(idle), first, later };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  onEnd((code) => {
    endChildren("SIGTERM");
    process.exit(code);
  });
  const product = await startedProduct();
  try {
    process.stdout.write(`${JSON.stringify(await heldUp(product.address), null, 2)}\n`);
  } finally {
    await product.close();
  }
}
