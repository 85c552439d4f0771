import { expect, test } from "vitest";
import { migrations } from "@/lib/store/migrations/registry";
import { StoreError } from "@/lib/store/store-error";
import type { TestDatabase } from "./backends";
import { attributorDraft } from "./records";

/** What every adapter must do with the schema of its database. */
export function schemaContract(database: () => TestDatabase): void {
  test("migrations are numbered from 1 without gaps", () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  test("migrations run from empty, once, however often and by however many the log is opened", async () => {
    const logs = await Promise.all(Array.from({ length: 4 }, () => database().open()));
    await logs[0]?.append([attributorDraft("a")], { actor: "ann" });
    const again = await database().open();
    expect(await again.since(0)).toHaveLength(1);
    expect((await again.head()).seq).toBe(1);
  });

  test("a database that stopped before the first migration is brought up to date", async () => {
    await database().open();
    await database().execute("DROP TABLE ledger_entries");
    await database().execute(database().schemaVersion(0));
    const log = await database().open();
    expect(await log.since(0)).toEqual([]);
  });

  test("a log of an earlier version is brought up to date with all that it holds", async () => {
    const log = await database().open();
    await log.append([attributorDraft("a"), attributorDraft("b")], { actor: "ann" });
    await database().execute("DROP INDEX ledger_entries_actor");
    await database().execute(database().schemaVersion(1));
    const again = await database().open();
    expect((await again.latest([], "ann")).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(await again.since(0)).toHaveLength(2);
    await expect(database().execute("CREATE INDEX ledger_entries_actor ON ledger_entries (actor)")).rejects.toThrow(
      "exists",
    );
  });

  test("a newer database is refused with the version found, the version known and the remedy", async () => {
    await database().open();
    await database().execute(database().schemaVersion(99));
    const refusal = await database()
      .open()
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreError);
    expect(String(refusal)).toMatch(
      new RegExp(
        `has schema version 99, and this Strike Ledger knows versions up to ${migrations.length}; update Strike Ledger`,
      ),
    );
    await database().execute(database().schemaVersion(migrations.length));
    expect(await (await database().open()).since(0)).toEqual([]);
  });
}
