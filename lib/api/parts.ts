import type { Entry, Parts } from "./resource";

/** A list whose parts are of one record each. `hasKey` tells whether a record's part has the entry of a key. */
export function partsOf<T>(
  records: readonly T[],
  entriesOf: (record: T) => readonly Entry[],
  hasKey: (record: T, key: string) => boolean,
): Parts {
  return {
    count: records.length,
    entriesAt: (place) => records.slice(place, place + 1).flatMap(entriesOf),
    placeOf: (key) => records.findIndex((record) => hasKey(record, key)),
  };
}

/** A list of one entry for each record, whose key is the record's id. */
export function singleParts<T>(
  records: readonly T[],
  idOf: (record: T) => string,
  objectOf: (record: T) => object,
): Parts {
  return partsOf(
    records,
    (record) => [{ key: idOf(record), object: () => objectOf(record) }],
    (record, key) => idOf(record) === key,
  );
}
