const parentCheckMs = 250;

/**
 * Calls `end` once, when this process is asked to end: by SIGINT, by SIGTERM, or by the end of the npm that runs it, since
 * npm passes a signal no further than its shell. A second signal ends the process at once.
 * @param {(code: number) => void} end given 128 and the signal's number, as a shell says it
 */
export function onEnd(end) {
  let isEnding = false;
  const endOnce = (code) => {
    if (isEnding) process.exit(code);
    isEnding = true;
    end(code);
  };
  process.on("SIGINT", () => endOnce(130));
  process.on("SIGTERM", () => endOnce(143));
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    if (!isEnding) endOnce(143);
  }, parentCheckMs);
  watch.unref();
}
