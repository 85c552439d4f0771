import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLog, type StoreSettings } from "@/lib/store/open";
import { openSqliteLog } from "@/lib/store/sqlite-log";
import { StoreError } from "@/lib/store/store-error";
import { attributorDraft } from "./records";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "ledger-open-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function refusal(settings: StoreSettings): Promise<string> {
  const error = await openLog(settings).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(StoreError);
  expect((error as StoreError).message).not.toContain("\n");
  return (error as StoreError).message;
}

test("openLog makes the folder that it is given, and finds what was recorded there when it is opened again", async () => {
  const settings = { STRIKE_LEDGER_DIR: path.join(folder, "a", "b"), DATABASE_URL: "" };
  const log = await openLog(settings);
  await log.append([attributorDraft("a")], { actor: "ann" });
  await log.close();
  const again = await openLog(settings);
  expect((await again.since(0)).map(({ id }) => id)).toEqual(["a"]);
  await again.close();
});

test("a folder that cannot be made is named in one line with the remedy", async () => {
  const file = path.join(folder, "file");
  writeFileSync(file, "");
  for (const blocked of [file, path.join(file, "below")]) {
    expect(await refusal({ STRIKE_LEDGER_DIR: blocked })).toMatch(
      new RegExp(`^the ledger's folder ${blocked} cannot be written \\(.*file.*\\); .*STRIKE_LEDGER_DIR`),
    );
  }
});

test("a ledger that is no SQLite file, or no file at all, is named in one line with the remedy", async () => {
  const file = path.join(folder, "ledger.sqlite");
  writeFileSync(file, "not a database, but long enough to have a header ".repeat(40));
  expect(await refusal({ STRIKE_LEDGER_DIR: folder })).toBe(
    `${file}: file is not a database: the file is no SQLite database; move it away`,
  );
  rmSync(file);
  mkdirSync(file);
  expect(await refusal({ STRIKE_LEDGER_DIR: folder })).toContain(`${file}: unable to open database file: `);
});

test("a new file that another connection is about to write is waited for, not given up", async () => {
  const file = path.join(folder, "ledger.sqlite");
  const writer = new Database(file);
  writer.exec("BEGIN IMMEDIATE");
  const opening = openSqliteLog(file);
  writer.exec("COMMIT");
  writer.close();
  const log = await opening;
  expect((await log.head()).seq).toBe(0);
  await log.close();
});

test("a PostgreSQL server that does not answer is named in one line without the password", async () => {
  const told = await refusal({ DATABASE_URL: "postgres://ann:secret@127.0.0.1:1/ledger" });
  expect(told).toMatch(/^PostgreSQL at 127\.0\.0\.1:1\/ledger: .*ECONNREFUSED.*DATABASE_URL/);
  expect(told).not.toContain("secret");
});

test("a DATABASE_URL that is no PostgreSQL address is refused without being repeated", async () => {
  for (const url of ["mysql://ann:secret@localhost/ledger", "secret"]) {
    const told = await refusal({ DATABASE_URL: url });
    expect(told).toContain("DATABASE_URL is no PostgreSQL address; write it as postgres://");
    expect(told).not.toContain("secret");
  }
});
