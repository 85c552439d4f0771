import { join } from "node:path";
import { root } from "../../../lib/cli/start/root.mjs";
import type { Draft, Revision } from "../../../lib/ledger/entry";
import { checkFolder } from "../../../lib/store/curated/check-folder";
import type { Log } from "../../../lib/store/log";
import { openLog, type StoreSettings } from "../../../lib/store/open";
import { syncedRecords } from "../../../lib/store/sync";
import { filledLog } from "./filled-log";
import { type Outcome, quantile, servedUnderLoad, timedAnswer } from "./load";
import { slowestChart, type Walked, walkedPages } from "./pages";
import { endProduct, type Product, peakMemoryBytes, startedProduct } from "./product";

const seed = 20_220_224;
const clients = 50;
const loadMs = 5_000;
const chartLoadMs = 2_000;
const appends = 20;

/** The addresses that are asked for, by what they are called in the table. */
export const asked = {
  "`/`": "/",
  "an attack page": "/attacks/2022-02-24-generated-0",
  "a chart page": "/charts/volumes",
  "the chart as SVG": "/charts/volumes.svg",
  "the chart as CSV": "/charts/volumes.csv",
} as const;

export type Asked = keyof typeof asked;

/** What one size costs on one database. Times in ms, memory in bytes. */
export interface Measured {
  readonly attacks: number;
  readonly entries: number;
  readonly syncMs: number;
  /** The slowest of the instances, all started one after the other. */
  readonly startMs: number;
  readonly memoryBytes: number;
  readonly appendMs: number;
  /** From an acknowledged append until an instance has answered with it: its next request. The slowest instance. */
  readonly visibleMs: number;
  /** The first answer after the start. */
  readonly firstMs: Readonly<Record<Asked, number>>;
  /** The first answer after an append. */
  readonly anewMs: Readonly<Record<Asked, number>>;
  readonly walked: Walked;
  readonly served: Readonly<Record<Asked, Outcome>>;
  readonly slowestChart: { readonly path: string; readonly outcome: Outcome };
}

async function revisionShown({ address }: Product): Promise<number> {
  const { revision } = (await (await fetch(`${address}/healthz`)).json()) as { revision: Revision };
  return revision.seq;
}

/** The time until the next answer of each instance, which has to show the append. */
async function visibleAfterMs(seq: number, products: readonly Product[]): Promise<number> {
  const startedAt = performance.now();
  const shown = await Promise.all(products.map(revisionShown));
  const missing = shown.findIndex((one) => one !== seq);
  if (missing >= 0)
    throw new Error(`entry ${seq} was appended, and ${products[missing]?.address} shows ${shown[missing]}`);
  return performance.now() - startedAt;
}

function appendedDraft(at: number): Draft {
  const id = `generated-attributor-${at}`;
  return { kind: "attributor", body: { id, name: `Generated attributor ${at}`, role: "officials" }, follows: 0 };
}

async function appendsMs(log: Log, products: readonly Product[]) {
  const [appendMs, visibleMs]: [number[], number[]] = [[], []];
  for (let at = 0; at < appends; at += 1) {
    const startedAt = performance.now();
    const { head } = await log.append([appendedDraft(at)], { actor: "generated" });
    appendMs.push(performance.now() - startedAt);
    visibleMs.push(await visibleAfterMs(head.seq, products));
  }
  return { appendMs: quantile(appendMs, 0.5), visibleMs: quantile(visibleMs, 0.5) };
}

/** The time until each address is answered, one after the other; `before` runs before each. NaN for one that is refused. */
async function answersMs({ address }: Product, before: () => Promise<unknown> = async () => undefined) {
  const times: [string, number][] = [];
  for (const [name, path] of Object.entries(asked)) {
    await before();
    const { ms } = await timedAnswer(address + path).catch(() => ({ ms: Number.NaN }));
    times.push([name, ms]);
  }
  return Object.fromEntries(times) as Record<Asked, number>;
}

async function syncedMs(log: Log): Promise<number> {
  const { records } = await checkFolder(join(root, "data"));
  const startedAt = performance.now();
  await syncedRecords(log, records);
  return performance.now() - startedAt;
}

/** Each address under load, on one instance. An instance that failed at one is at work on it still: the next gets a fresh one. */
async function servedAddresses(first: Product, settings: StoreSettings) {
  let product = first;
  const charts = await slowestChart(product.address, clients, chartLoadMs);
  let memoryBytes = peakMemoryBytes(product);
  const served: [string, Outcome][] = [];
  for (const [name, path] of Object.entries(asked)) {
    const outcome = await servedUnderLoad(product.address + path, clients, loadMs);
    served.push([name, outcome]);
    memoryBytes = Math.max(memoryBytes, peakMemoryBytes(product));
    if (!("failure" in outcome)) continue;
    await endProduct(product);
    product = await startedProduct(settings);
  }
  await endProduct(product);
  return { memoryBytes, slowestChart: charts, served: Object.fromEntries(served) as Record<Asked, Outcome> };
}

/** Fills the empty log that the settings name and closes it, as whoever wrote it does before a server starts on it. */
async function filledAndClosed(settings: StoreSettings, attacks: number) {
  const log = await openLog(settings);
  try {
    const entries = await filledLog(log, attacks, seed, join(root, "data"));
    return { entries, syncMs: await syncedMs(log) };
  } finally {
    await log.close();
  }
}

/** Fills the empty log that the settings name, starts the product on it in so many instances, and measures them. Ends all it started. */
export async function measured(settings: StoreSettings, attacks: number, instances: number): Promise<Measured> {
  const { entries, syncMs } = await filledAndClosed(settings, attacks);
  const log = await openLog(settings);
  const products: Product[] = [];
  try {
    for (let at = 0; at < instances; at += 1) products.push(await startedProduct(settings));
    const startMs = Math.max(...products.map((product) => product.startMs));
    const [first, ...others] = products;
    if (first === undefined) throw new Error("at least one instance has to be started");
    const firstMs = await answersMs(first);
    const appended = await appendsMs(log, products);
    const walked = await walkedPages(first.address);
    let at = appends;
    const anewMs = await answersMs(first, () => log.append([appendedDraft(at++)], { actor: "generated" }));
    await Promise.all(others.map(endProduct));
    const costs = { attacks, entries, syncMs, startMs, firstMs, anewMs, walked, ...appended };
    return { ...costs, ...(await servedAddresses(first, settings)) };
  } finally {
    await Promise.all(products.map(endProduct));
    await log.close();
  }
}
