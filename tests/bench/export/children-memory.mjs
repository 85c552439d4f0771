import { readdirSync, readFileSync } from "node:fs";

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function threads(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function children(pid) {
  const started = threads(pid).map((thread) => read(`/proc/${pid}/task/${thread}/children`) ?? "");
  return started.flatMap((ids) => ids.split(" ")).filter((id) => id !== "");
}

/**
 * The memory that all processes under one hold, in MB, what they share being counted once (proportional set size); null where the system
 * does not tell.
 * @param {number | string} pid
 * @returns {number | null}
 */
export function megabytesOfChildren(pid) {
  const found = children(pid).flatMap((child) => {
    const [, kilobytes] = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${child}/smaps_rollup`) ?? "") ?? [];
    return kilobytes === undefined ? [] : [(Number(kilobytes) * 1024) / 1e6 + (megabytesOfChildren(child) ?? 0)];
  });
  return found.length === 0 ? null : found.reduce((sum, n) => sum + n);
}
