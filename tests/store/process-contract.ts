import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Entry, Revision } from "@/lib/ledger/entry";
import type { Log } from "@/lib/store/log";
import type { TestDatabase } from "./backends";
import { startedStoreProcess } from "./processes";

const limitMs = 60_000;

async function allOf<T>(items: AsyncIterable<unknown>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item as T);
  return all;
}

async function readUntil(log: Log, over: Promise<unknown>): Promise<Entry[]> {
  const seen: Entry[] = [];
  let isOver = false;
  const watched = over.finally(() => {
    isOver = true;
  });
  for (let isLast = false; !isLast; ) {
    isLast = isOver;
    seen.push(...(await log.since(seen.at(-1)?.seq ?? 0)));
    await setImmediate();
  }
  await watched;
  return seen;
}

/** What must hold of every adapter when other processes work on the same log, or end without warning. */
export function processContract(database: () => TestDatabase): void {
  test("an acknowledged append survives kill -9, and an append is there whole or not at all", {
    timeout: limitMs,
  }, async () => {
    const writer = await startedStoreProcess(database().settings, "endless", "writer");
    writer.go();
    const acknowledged: Revision[] = [];
    for await (const head of writer.told) {
      acknowledged.push(head as Revision);
      if (acknowledged.length === 30) writer.kill();
    }
    await writer.ended;

    const log = await database().open();
    const entries = await log.since(0);
    expect(acknowledged.length).toBeGreaterThanOrEqual(30);
    for (const { seq, hash } of acknowledged) expect(entries[seq - 1]).toMatchObject({ seq, hash });
    expect(entries.length % 3).toBe(0);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    expect((await log.head()).seq).toBe(entries.length);
  });

  test("two processes append at once, nothing is lost or doubled, and a reader meanwhile sees each entry once and in order", {
    timeout: limitMs,
  }, async () => {
    const reader = await database().open();
    const { settings } = database();
    const writers = await Promise.all(
      ["north", "south"].map((actor) => startedStoreProcess(settings, "counted", actor)),
    );
    for (const writer of writers) writer.go();
    const told = Promise.all(writers.map(({ told }) => allOf<Pick<Entry, "seq" | "id">[]>(told)));
    const seen = await readUntil(reader, Promise.all(writers.map(({ ended }) => ended)));

    expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, index) => index + 1));
    expect(seen).toEqual(await reader.since(0));
    for (const { seq, id } of (await told).flat(2)) expect(seen[seq - 1]).toMatchObject({ seq, id });
    const own = seen.filter(({ id }) => id !== "shared").map(({ id }) => id);
    expect(new Set(own).size).toBe(80);
    expect(own).toHaveLength(80);
    const shared = seen.filter(({ id }) => id === "shared");
    expect(shared.map(({ version, body }) => [version, Number.parseInt((body as { name: string }).name, 10)])).toEqual(
      Array.from({ length: 20 }, (_, index) => [index + 1, index + 1]),
    );
    expect(new Set(seen.map(({ actor }) => actor))).toEqual(new Set(["north", "south"]));
  });

  test("three processes open and sync a new log at once: none fails, and each record is there once", {
    timeout: limitMs,
  }, async () => {
    const { settings } = database();
    const starts = ["one", "two", "three"].map((actor) => startedStoreProcess(settings, "sync", actor));
    const processes = await Promise.all(starts);
    for (const each of processes) each.go();
    const results = await Promise.all(
      processes.map(({ told }) => allOf<{ recorded: string[]; unchangedCount: number }>(told)),
    );
    await Promise.all(processes.map(({ ended }) => ended));
    const entries = await (await database().open()).since(0);
    expect(entries.map(({ id, version }) => [id, version])).toEqual(
      Array.from({ length: 60 }, (_, index) => [`mayor-${index}`, 1]),
    );
    expect(
      results
        .flat()
        .map(({ recorded, unchangedCount }) => [recorded.length, unchangedCount])
        .sort(),
    ).toEqual([
      [0, 60],
      [0, 60],
      [60, 0],
    ]);
  });
}
