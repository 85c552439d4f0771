import type { Migration } from "./migration";

const statement = "CREATE INDEX IF NOT EXISTS ledger_entries_actor ON ledger_entries (actor)";

/** Finds what one actor recorded last, which every start and every import asks for, without reading the whole log. */
export const entriesByActorMigration: Migration = { version: 2, sqlite: [statement], postgres: [statement] };
