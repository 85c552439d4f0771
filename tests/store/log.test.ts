import { afterAll, afterEach, beforeAll, beforeEach, describe } from "vitest";
import { appendContract } from "./append-contract";
import { type Backend, postgresBackend, sqliteBackend, type TestDatabase } from "./backends";
import { briefingContract } from "./briefing-contract";
import { lateCommitContract } from "./late-commit-contract";
import { latestContract } from "./latest-contract";
import { postgresMissing } from "./postgres-server";
import { processContract } from "./process-contract";
import { schemaContract } from "./schema-contract";
import { syncContract } from "./sync-contract";
import { textContract } from "./text-contract";
import { wholeLogContract } from "./whole-log-contract";

type Contract = (database: () => TestDatabase) => void;

function withBackend(backend: Backend, contracts: readonly Contract[], missing: string | null = null): void {
  const skipped = missing === null ? "" : ` SKIPPED: ${missing}`;
  if (skipped)
    console.warn(`\n${"!".repeat(80)}\nThe log on ${backend.name} is not tested.${skipped}\n${"!".repeat(80)}\n`);
  describe.runIf(missing === null)(`the log on ${backend.name}${skipped}`, () => {
    let database: TestDatabase | undefined;
    beforeAll(() => backend.start(), 60_000);
    afterAll(() => backend.stop(), 60_000);
    beforeEach(async () => {
      database = await backend.fresh();
    });
    afterEach(() => database?.remove());
    for (const contract of contracts) {
      contract(() => {
        if (database === undefined) throw new Error("there is no database outside a test");
        return database;
      });
    }
  });
}

const contracts = [
  appendContract,
  schemaContract,
  syncContract,
  textContract,
  briefingContract,
  latestContract,
  processContract,
  wholeLogContract,
];

withBackend(sqliteBackend, contracts);

withBackend(postgresBackend(), [...contracts, lateCommitContract], postgresMissing());
