import { StoreError } from "../store-error";
import { entriesMigration } from "./0001-entries";
import { entriesByActorMigration } from "./0002-entries-by-actor";
import type { Migration } from "./migration";

/** Every migration, in order. */
export const migrations: readonly Migration[] = [entriesMigration, entriesByActorMigration];

/** The schema version that this version of Strike Ledger reads and writes. */
const knownSchemaVersion = migrations.length;

/** The migrations that a database at schema version `found` lacks, in order; throws a `StoreError` for a newer database. */
export function pendingMigrations(found: number, where: string): readonly Migration[] {
  if (found > knownSchemaVersion) {
    throw new StoreError(
      `the ledger at ${where} has schema version ${found}, and this Strike Ledger knows versions up to ${knownSchemaVersion}; update Strike Ledger, or point it at another ledger`,
    );
  }
  return migrations.filter(({ version }) => version > found);
}
