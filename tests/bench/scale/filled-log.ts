import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft } from "../../../lib/ledger/entry";
import { checkFolder } from "../../../lib/store/curated/check-folder";
import type { Log } from "../../../lib/store/log";
import { syncedRecords } from "../../../lib/store/sync";
import { generatedDrafts } from "./generator";

const draftsPerAppend = 5_000;
const by = { actor: "generated", recordedAt: "2026-06-30T06:00:00Z" };

/** The ids of the places in a data folder, the country itself left out. */
export function placeIds(dataFolder: string): readonly [string, ...string[]] {
  const places = JSON.parse(readFileSync(join(dataFolder, "places.json"), "utf8")) as { id: string }[];
  const [first, ...others] = places.map(({ id }) => id).filter((id) => id !== "UA");
  if (first === undefined) throw new Error(`${dataFolder}/places.json lists no place but the country; add one`);
  return [first, ...others];
}

/** Fills an empty log with the data folder's records and then a generated ledger; gives how many entries it then holds. */
export async function filledLog(log: Log, attacks: number, seed: number, dataFolder: string): Promise<number> {
  const { records, problems } = await checkFolder(dataFolder);
  if (problems.length > 0) throw new Error(`${dataFolder}: ${problems[0]}`);
  await syncedRecords(log, records);
  let waiting: Draft[] = [];
  for (const drafts of generatedDrafts({ attacks, seed, places: placeIds(dataFolder) })) {
    waiting.push(...drafts);
    if (waiting.length < draftsPerAppend) continue;
    await log.append(waiting, by);
    waiting = [];
  }
  return (await log.append(waiting, by)).head.seq;
}
