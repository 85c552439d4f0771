/** Tells, in the page, when the last of the chart's words stands in the document and a frame with it has been drawn. */
function watchChart({ selector, text }) {
  const look = () => {
    const found = [...document.querySelectorAll(selector)].some((one) => one.textContent?.includes(text));
    if (found) requestAnimationFrame(() => setTimeout(() => Object.assign(window, { chartMs: performance.now() })));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function paintAndScripts() {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  const files = performance.getEntriesByType("resource");
  const [{ responseStart, encodedBodySize: documentBytes }] = performance.getEntriesByType("navigation");
  const scripts = files.filter(({ name }) => new URL(name).pathname.endsWith(".js"));
  return {
    answerMs: responseStart,
    firstPaintMs: paint.startTime,
    chartMs: window.chartMs,
    scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    documentBytes,
  };
}

/**
 * One visit to a page with nothing kept from before, until the network has been quiet for half a second.
 * @param {import("@playwright/test").Browser} browser
 * @param {{ address: string, selector: string, text: string }} page what to open, and the words that show its chart is there
 * @param {number} slowdown how many times slower the processor is made
 * @returns {Promise<Record<"answerMs" | "firstPaintMs" | "chartMs" | "mainThreadMs" | "scriptMs" | "scriptBytes" | "documentBytes", number>>}
 */
export async function visit(browser, { address, selector, text }, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchChart, { selector, text });
    const protocol = await context.newCDPSession(page);
    await protocol.send("Performance.enable", { timeDomain: "threadTicks" });
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(address, { waitUntil: "networkidle" });
    await page.waitForFunction(() => window.chartMs !== undefined);
    const { metrics } = await protocol.send("Performance.getMetrics");
    const seconds = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return {
      ...(await page.evaluate(paintAndScripts)),
      mainThreadMs: seconds.TaskDuration * 1000,
      scriptMs: seconds.ScriptDuration * 1000,
    };
  } finally {
    await context.close();
  }
}
