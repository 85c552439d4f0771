import { createHash } from "node:crypto";

const warmUps = 1;
const leastRepetitions = 3;
const mostRepetitions = 40;
const budgetMs = 400;

/** Something made, with how long that took, how large it is and its SHA-256. */
export async function timed(make) {
  const startedMs = performance.now();
  const made = await make();
  const ms = performance.now() - startedMs;
  return { ms, bytes: made.length, sum: createHash("sha256").update(made).digest("hex") };
}

/**
 * Makes a file again and again, and tells how long the first took in a process that made none before, how long each of the later ones
 * once it has warmed up, how large the file is, and the SHA-256 of each different one that came out.
 * @param {() => Promise<Uint8Array>} make
 */
export async function repeated(make) {
  const first = await timed(make);
  const all = [first];
  for (let at = 0; at < warmUps; at++) all.push(await timed(make));
  const endMs = performance.now() + budgetMs;
  for (let at = 0; at < leastRepetitions || (performance.now() < endMs && at < mostRepetitions); at++) {
    all.push(await timed(make));
  }
  return {
    firstMs: first.ms,
    warmMs: all.slice(1 + warmUps).map(({ ms }) => ms),
    bytes: first.bytes,
    sums: [...new Set(all.map(({ sum }) => sum))],
  };
}

/** Tells, as the last act of a process, what was found and the most memory that it ever held, in MB. */
export function tellFound(found) {
  const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
  process.stdout.write(JSON.stringify({ ...found, peakMegabytes }));
}
