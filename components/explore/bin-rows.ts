import type { ExploreData } from "./explore-data";
import type { Span } from "./span";

/** The bins of a stretch as rows of a table: each that holds an attack, and what lies between two of them as one. */
export function binRows({ attacks }: Pick<ExploreData, "attacks">, { first, last }: Span): Span[] {
  const rows: Span[] = [];
  for (let at = first; at <= last && at < attacks.length; at += 1) {
    const before = rows.at(-1);
    const isGap = (attacks[at] ?? 0) === 0;
    if (isGap && before !== undefined && (attacks[before.last] ?? 0) === 0) {
      rows[rows.length - 1] = { ...before, last: at };
    } else rows.push({ first: at, last: at });
  }
  return rows;
}
