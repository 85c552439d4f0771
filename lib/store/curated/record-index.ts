import type { Place } from "../../ledger/place";
import type { CuratedRecord, RecordKind, RecordOf } from "./record";

/** The records of a data folder, by kind and by id, for checks that look from one record to another. */
export interface RecordIndex {
  readonly all: readonly CuratedRecord[];
  readonly place: ReadonlyMap<string, RecordOf<"place">>;
  readonly attributor: ReadonlyMap<string, RecordOf<"attributor">>;
  readonly event: ReadonlyMap<string, RecordOf<"event">>;
  readonly report: ReadonlyMap<string, RecordOf<"report">>;
  readonly claim: ReadonlyMap<string, RecordOf<"claim">>;
  /** The bodies of `place`, as the ledger's own functions take them. */
  readonly places: ReadonlyMap<string, Place>;
}

/** The records of one kind, in order. */
export function recordsOf<K extends RecordKind>(records: readonly CuratedRecord[], kind: K): RecordOf<K>[] {
  return records.filter((record): record is RecordOf<K> & CuratedRecord => record.kind === kind);
}

function byId<K extends RecordKind>(records: readonly CuratedRecord[], kind: K): Map<string, RecordOf<K>> {
  const found = new Map<string, RecordOf<K>>();
  for (const record of recordsOf(records, kind)) {
    if (!found.has(record.body.id)) found.set(record.body.id, record);
  }
  return found;
}

/** The index of some records; of two with one id it keeps the first, the other is `duplicateIdProblems`' affair. */
export function recordIndex(records: readonly CuratedRecord[]): RecordIndex {
  const place = byId(records, "place");
  return {
    all: records,
    place,
    attributor: byId(records, "attributor"),
    event: byId(records, "event"),
    report: byId(records, "report"),
    claim: byId(records, "claim"),
    places: new Map([...place].map(([id, { body }]) => [id, body])),
  };
}
