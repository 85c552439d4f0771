/**
 * One step of the schema. `version` is the step's number, 1 for the first, without gaps; the statements run in order inside
 * one transaction. PostgreSQL's also stand being run twice (`IF NOT EXISTS`, `ON CONFLICT`): some distributed engines commit a
 * change of schema at once, whatever transaction it is in.
 */
export interface Migration {
  readonly version: number;
  readonly sqlite: readonly string[];
  readonly postgres: readonly string[];
}
