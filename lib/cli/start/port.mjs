import { createServer } from "node:net";
import { Failure } from "./failure.mjs";

/**
 * The port to serve on: `PORT`, else 3000; 0 lets the system choose one.
 * @param {string | undefined} value
 * @throws {Failure} with exit code 2 when it is not a whole number from 0 to 65535
 */
export function requestedPort(value) {
  if (value === undefined || value === "") return 3000;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Failure(`PORT: "${value}" is not a port; give a whole number from 0 to 65535, such as PORT=3000.`, 2);
}

/**
 * The one line about a port that cannot be had.
 * @param {NodeJS.ErrnoException} error from `listen`
 * @param {number} port
 * @param {string | undefined} host
 */
export function listenFailure(error, port, host) {
  const reasons = {
    EADDRINUSE: `Port ${port} is in use; stop what is using it, or choose another: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} is reserved to the system; choose one above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `HOST: "${host}" is no address of this machine; leave HOST out to serve on all of them.`,
    ENOTFOUND: `HOST: "${host}" is no address of this machine; leave HOST out to serve on all of them.`,
  };
  return new Failure(reasons[error.code ?? ""] ?? `Port ${port} cannot be opened: ${error.message}`);
}

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<NodeJS.ErrnoException | null>} why nothing can listen there now; null when something can
 */
function listenError(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

/**
 * Refuses a port that something else is using, on any of the machine's addresses when no host is named: some systems let
 * two processes share a port when one of them names its address.
 * @param {number} port
 * @param {string | undefined} host
 * @throws {Failure}
 */
export async function refuseBusyPort(port, host) {
  if (port === 0) return;
  const named = await listenError(port, host);
  if (named) throw listenFailure(named, port, host);
  if (host !== undefined) return;
  for (const loopback of ["127.0.0.1", "::1"]) {
    const error = await listenError(port, loopback);
    if (error?.code === "EADDRINUSE") throw listenFailure(error, port, host);
  }
}
