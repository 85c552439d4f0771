import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { rechartsScript } from "../setting/bundle.mjs";

const style =
  "body{margin:0 auto;max-width:70rem;padding:1rem;font-family:sans-serif}.columns{display:grid;grid-template-columns:1.4fr 1fr}";

/** The least page that Recharts needs: its data in it, so that nothing has to be asked for, and one script. */
function html(chart) {
  const data = JSON.stringify(chart).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${chart.title}</title><style>${style}</style></head><body><main id="chart"></main><script id="data" type="application/json">${data}</script><script src="/page.js" defer></script></body></html>`;
}

/**
 * Serves the chart drawn in the browser by Recharts, compressed, on a free port.
 * @param {import("../setting/peer-chart").PeerChart} chart
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function rechartsSite(chart) {
  const files = {
    "/": ["text/html; charset=utf-8", gzipSync(html(chart))],
    "/page.js": ["text/javascript", gzipSync(await rechartsScript())],
  };
  const server = createServer(({ url }, response) => {
    const file = files[url];
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": file[0], "content-encoding": "gzip" }).end(file[1]);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
