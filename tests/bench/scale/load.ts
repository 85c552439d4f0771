import { Agent, get } from "node:http";

const limitMs = 60_000;

/** How an address was served: times in ms, the bytes of one answer's body, not compressed, and how many were asked for. */
export interface Served {
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly bytes: number;
  readonly requests: number;
}

/** One answer read to its end; rejects for any status but 200. */
function answered(address: string, agent: Agent): Promise<{ ms: number; bytes: number }> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const asked = get(address, { agent, timeout: limitMs }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.once("end", () => {
        if (response.statusCode === 200) resolve({ ms: performance.now() - startedAt, bytes });
        else reject(new Error(`${address}: ${response.statusCode}`));
      });
    });
    asked.once("timeout", () => asked.destroy(new Error(`${address}: no answer within ${limitMs / 1000} s`)));
    asked.once("error", reject);
  });
}

/** An address asked once on a connection of its own: time in ms until all of it is there, and the bytes of its body. Rejects for any status but 200. */
export async function timedAnswer(address: string): Promise<{ ms: number; bytes: number }> {
  const agent = new Agent();
  try {
    return await answered(address, agent);
  } finally {
    agent.destroy();
  }
}

/** What became of an address: how it was served, or in a few words why it was not. */
export type Outcome = Served | { readonly failure: string };

/** The value below which a share of some numbers lies (nearest rank). NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * An address under load: so many clients at once, each asking anew as soon as it was answered, for so long (in ms) and at least once each.
 * One request before it warms the server up. An answer that is not 200 or takes over a minute is the outcome of them all.
 */
export async function servedUnderLoad(address: string, clients: number, forMs: number): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  try {
    const { bytes } = await answered(address, agent);
    const until = performance.now() + forMs;
    const times: number[] = [];
    const client = async () => {
      do times.push((await answered(address, agent)).ms);
      while (performance.now() < until);
    };
    await Promise.all(Array.from({ length: clients }, client));
    return { medianMs: quantile(times, 0.5), p99Ms: quantile(times, 0.99), bytes, requests: times.length };
  } catch (error) {
    return { failure: error instanceof Error ? error.message.replace(`${address}: `, "") : String(error) };
  } finally {
    agent.destroy();
  }
}
