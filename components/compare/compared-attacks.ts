import { listText } from "../../lib/format/list";
import { countText } from "../../lib/format/unit";
import type { Attack } from "../../lib/ledger/event";
import { type Query, wholeLedger } from "../../lib/query/query";
import { type Read, type Selection, selection } from "../../lib/query/selection";

/** As few and as many attacks as are compared at once. */
export const comparedBoundsCount = { least: 2, most: 6 } as const;

/** The attacks that are compared, the one that the others are set against first, and what to say of those that are not; null for nothing. */
export interface ComparedAttacks {
  readonly attacks: readonly Read<Attack>[];
  readonly message: string | null;
}

/** What a comparison takes from an address: the attacks, the measures, and from where the ledger is looked at; never a range's end alone. */
export function comparedQuery({ attack, measure, asOf, rev, theme, lang }: Query): Query {
  return { ...wholeLedger, attack, measure, asOf, rev, theme, lang };
}

function message(read: readonly Read<Attack>[], later: readonly Attack[]): string | null {
  const { least, most } = comparedBoundsCount;
  const early =
    later.length === 0 ? "" : ` ${listText(later.map(({ label }) => label))} had not happened at the time asked for.`;
  if (read.length === 0) return `Choose two to six attacks to compare.${early}`;
  if (read.length < least) return `${read[0]?.event.label} alone was chosen; choose at least one more attack.${early}`;
  if (read.length > most) {
    const left = read.slice(most).map(({ event }) => event.label);
    return `${countText(read.length, "attack")} were chosen and ${most} are the most that can be compared: the first ${most} are shown, without ${listText(left)}.${early}`;
  }
  return early === "" ? null : early.trim();
}

/**
 * The attacks that a query names, in its order, at most six; none when fewer than two are left, since one attack has nothing to be
 * compared with. An attack that had not happened at the time asked for is left out and named.
 */
export function comparedAttacks({ ledger, query }: Selection): ComparedAttacks {
  const asked = selection(ledger, comparedQuery(query));
  const named = query.attack.map((id) => ledger.events.get(id)).filter((event) => event?.kind === "attack");
  const read = query.attack.flatMap((id) => asked.attacks.find(({ event }) => event.id === id) ?? []);
  const isNamed = query.attack.length > 0;
  const shown = isNamed ? read : [];
  const later = named.filter(({ id }) => !read.some(({ event }) => event.id === id));
  const { least, most } = comparedBoundsCount;
  return { attacks: shown.length < least ? [] : shown.slice(0, most), message: message(shown, later) };
}
