/** The one empty list. */
export const none: readonly never[] = [];

/** A list as it is, an empty one as the one empty list that all share: a large ledger's figures have millions of them. */
export function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list;
}
