import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * A child process in the checkout's folder, without stdin and with Next's telemetry off; it is ended when this process is.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options `env` is added to this process's environment
 */
export function startedChild(command, args, { env, ...options } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    ...options,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

/**
 * How a child ended: its exit code, or 1 when a signal ended it or it could not be started at all.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>}
 */
export function exitCodeOf(child) {
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/**
 * The exit code of a command run to its end; see `startedChild`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 */
export function exitCodeOfRun(command, args, options = {}) {
  return exitCodeOf(startedChild(command, args, options));
}

/**
 * Ends every child still running.
 * @param {NodeJS.Signals} signal
 */
export function endChildren(signal) {
  for (const child of running) child.kill(signal);
}
