import { once } from "node:events";
import type { Log } from "@/lib/store/log";
import { openLog } from "@/lib/store/open";
import { ConflictError } from "@/lib/store/store-error";
import { syncedRecords } from "@/lib/store/sync";
import { attributorDraft, attributorSet } from "./records";

function tell(told: unknown): void {
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

/** Adds one to the number that opens the name of the record `shared`, reading it anew after each conflict. */
async function addOneToShared(log: Log, actor: string): Promise<void> {
  for (;;) {
    const last = (await log.since(0)).findLast(({ id }) => id === "shared");
    const count = last === undefined ? 0 : Number.parseInt((last.body as { name: string }).name, 10);
    try {
      await log.append([attributorDraft("shared", last?.version ?? 0, `${count + 1} by ${actor}`)], { actor });
      return;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
}

/** What a process of the store tests may do with its log; each tells on standard output, a line of JSON each, what was acknowledged. */
const works = {
  endless: async (log: Log, actor: string) => {
    for (let batch = 0; ; batch += 1) {
      const drafts = ["a", "b", "c"].map((letter) => attributorDraft(`${actor}-${batch}-${letter}`));
      tell((await log.append(drafts, { actor })).head);
    }
  },
  counted: async (log: Log, actor: string) => {
    for (let index = 0; index < 40; index += 1) {
      const { appended } = await log.append([attributorDraft(`${actor}-${index}`)], { actor });
      tell(appended.map(({ seq, id }) => ({ seq, id })));
      if (index % 4 === 0) await addOneToShared(log, actor);
    }
  },
  sync: async (log: Log) => {
    const names = Array.from({ length: 60 }, (_, index) => [`mayor-${index}`, `Mayor ${index}`]);
    tell(await syncedRecords(log, attributorSet(Object.fromEntries(names))));
  },
};

export type StoreWork = keyof typeof works;

const [work, actor] = process.argv.slice(2) as [StoreWork, string];
tell("ready");
await once(process.stdin, "data");
process.stdin.destroy();
const log = await openLog();
await works[work](log, actor);
await log.close();
