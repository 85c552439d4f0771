import { createHash } from "node:crypto";
import { unlinkSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./root.mjs";

// A socket rather than a file, since the system lets go of it however its owner ends.
function lockAddress() {
  const name = `strike-ledger-${createHash("sha256").update(root).digest("hex").slice(0, 16)}`;
  if (process.platform === "linux") return `\0${name}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** @returns {Promise<import("node:net").Server | null>} the lock, or null while another process holds it */
function takenLock() {
  return new Promise((resolve, reject) => {
    const lock = createServer();
    lock.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(null) : reject(error)));
    lock.listen(lockAddress(), () => resolve(lock));
  });
}

/** Resolves once the process that holds the lock has let go of it. */
function lockReleased() {
  return new Promise((resolve) => {
    const watcher = connect(lockAddress());
    watcher.once("error", (error) => {
      if (error.code === "ECONNREFUSED" && !lockAddress().startsWith("\0")) unlinkSync(lockAddress());
    });
    watcher.resume();
    watcher.once("close", resolve);
  });
}

/**
 * What `work` gives, done while no other process installs or builds in this folder.
 * @template T
 * @param {() => Promise<T>} work
 * @param {() => void} onWait called once when another process is at work
 * @returns {Promise<T>}
 */
export async function withFolderLock(work, onWait) {
  let lock = await takenLock();
  if (!lock) onWait();
  while (!lock) {
    await lockReleased();
    lock = await takenLock();
  }
  const waiting = new Set();
  lock.on("connection", (socket) => waiting.add(socket.on("error", () => {})));
  try {
    return await work();
  } finally {
    lock.close();
    for (const socket of waiting) socket.destroy();
  }
}
