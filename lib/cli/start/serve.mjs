import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { exitCodeOf, startedChild } from "./child.mjs";
import { Failure } from "./failure.mjs";
import { keptAnswers } from "./kept-answers.mjs";
import { keepLength } from "./kept-length.mjs";
import { listenFailure } from "./port.mjs";
import { root } from "./root.mjs";

const graceMs = 1_500;

/** Longer than web servers in front keep an idle connection (a minute), and than the first page of a very large ledger takes. */
const keepAliveMs = 65_000;

/**
 * How far the heap may outgrow what was in use after the last collection, in percent, before the next one. By default V8 lets one of a gigabyte grow
 * to a multiple of it; a ledger is kept whole in memory, so that most of that would be held for nothing.
 */
const heapGrowthPercent = 20;

/** The address to tell people: the host as they named it, or localhost when all addresses are served. */
function shownHost(host) {
  if (host === undefined || host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** @returns {Promise<number>} the port that was opened */
function listening(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(listenFailure(error, port, host)));
    server.listen({ port, host }, () => resolve(server.address().port));
  });
}

async function refuseUnhealthy(address) {
  const response = await fetch(`${address}/healthz`).catch((error) => error);
  if (response.status === 200) return;
  const said =
    response instanceof Response ? `${response.status} ${(await response.text()).slice(0, 200)}` : response.message;
  throw new Failure(`The server started, but ${address}/healthz does not answer well: ${said.replaceAll(/\s+/g, " ")}`);
}

/** Refuses TRACE, which is no method that a web `Request` may have, so that Next would fail on it before any of our code is asked. */
function refuseTrace(response) {
  response.writeHead(405, { Allow: "GET, HEAD, OPTIONS", "Cache-Control": "no-store", "Content-Type": "text/plain" });
  response.end("TRACE is not taken; GET, HEAD and OPTIONS are.\n");
}

/** The log that the pages opened, null before; `lib/store/app-ledger.ts` keeps it under this name, once for the whole process. */
async function appLog() {
  return (await globalThis[Symbol.for("strike-ledger.app-log")]?.log) ?? null;
}

/**
 * Serves the finished build in this process until `close` is called.
 * @param {{ port: number, host: string | undefined }} at a missing host means all addresses; port 0 any free port
 * @param {Promise<void>} prepared resolves once the log is up to date; nothing is served before
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} once the pages truly answer
 * @throws {Failure} when the port cannot be opened or the pages do not answer, and whatever `prepared` rejects with
 */
export async function servedBuild({ port, host }, prepared) {
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const next = createRequire(join(root, "package.json"))("next");
  const server = createServer({ keepAliveTimeout: keepAliveMs });
  const app = next({ dev: false, dir: root, hostname: shownHost(host), port, httpServer: server });
  await Promise.all([app.prepare(), prepared]);
  const answer = keptAnswers(app.getRequestHandler(), async () => (await appLog())?.head() ?? null);
  server.on("request", (request, response) => {
    if (request.method === "TRACE") return refuseTrace(response);
    keepLength(response);
    return answer(request, response);
  });
  const address = `http://${shownHost(host)}:${await listening(server, port, host)}`;
  await refuseUnhealthy(address);
  // Not before: reading the log makes little that is thrown away, and would be held up by it.
  setFlagsFromString(`--heap-growing-percent=${heapGrowthPercent}`);
  return {
    address,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const impatience = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(impatience);
      await app.close();
      await (await appLog())?.close();
    },
  };
}

/**
 * Runs Next's development server, which tells its own address, to its end.
 * @param {{ port: number, host: string | undefined }} at
 * @returns {Promise<number>} its exit code
 */
export function developmentServerEnd({ port, host }) {
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const args = [next, "dev", "--port", String(port), ...(host === undefined ? [] : ["--hostname", host])];
  return exitCodeOf(startedChild(process.execPath, args, { env: { NODE_ENV: "development" } }));
}
