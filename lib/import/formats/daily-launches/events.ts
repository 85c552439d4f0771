import { group, max, min, rollup } from "d3-array";
import { dayText } from "../../../format/day";
import type { Attack } from "../../../ledger/event";
import type { Ledger } from "../../../ledger/fold";
import { byCodeUnits } from "../../../ledger/order";
import { type Places, placeChain, placesOverlap } from "../../../ledger/place";
import type { LaunchRow } from "./row";
import { instantOf } from "./window";

const ownId = /^launches-\d{4}-\d{2}-\d{2}/;

/** The attack of a night that somebody else recorded and that a nationwide count belongs to: the country's, else the night's only one. */
function recordedAttack(attacks: readonly Attack[]): Attack | null {
  const national = attacks.find(({ places }) => places.includes("UA"));
  return national ?? (attacks.length === 1 ? (attacks[0] ?? null) : null);
}

/** Ground without places that lie in others of it. */
function widestPlaces(ids: Iterable<string>, places: Places): string[] {
  const all = [...new Set(ids)].sort(byCodeUnits);
  return all.filter(
    (id) =>
      !placeChain(id, places)
        .slice(1)
        .some((wider) => all.includes(wider)),
  );
}

function attackOf(id: string, salvo: string | null, rows: readonly LaunchRow[], places: Places): Attack {
  const [{ night } = { night: "" }] = rows;
  const timed = rows.filter(({ start, end }) => start.clock !== null && end.clock !== null);
  const window =
    timed.length === 0
      ? ({ precision: "day", start: null, end: null } as const)
      : ({
          precision: "minute",
          start: min(timed, ({ start }) => instantOf(start) ?? undefined) ?? null,
          end: max(timed, ({ end }) => instantOf(end) ?? undefined) ?? null,
        } as const);
  const from = salvo?.slice(-4).replace(/(\d{2})(\d{2})/, "$1:$2");
  const label = `Ukraine, ${dayText(night)}${from === undefined ? "" : `, from ${from}`}`;
  const ground = widestPlaces(
    rows.flatMap((row) => row.ground.places),
    places,
  );
  return { kind: "attack", id, label, nightOf: night, window, places: ground };
}

/** The attacks of rows, and the id of each row's. */
export interface RowEvents {
  readonly events: readonly Attack[];
  readonly idOf: (row: LaunchRow) => string;
}

/** Whose rows are of one night: a post's, which counts what was launched at one place beside what was launched at all, as parts of one total. */
function postKey({ night, source }: LaunchRow): string {
  return `${night}\t${source}`;
}

/**
 * One attack for each night, and one for each further salvo. A night for which the ledger has an attack already, from elsewhere, gives its
 * figures to that one, all rows of a post together, where one of them is of ground that the attack has; further salvos stay their own.
 */
export function rowEvents(salvos: ReadonlyMap<LaunchRow, string | null>, ledger: Ledger, places: Places): RowEvents {
  const attacks = [...ledger.events.values()]
    .filter((event) => event.kind === "attack")
    .filter(({ id }) => !ownId.test(id));
  const byNight = group(attacks, ({ nightOf }) => nightOf);
  const recorded = new Map([...byNight].map(([night, own]) => [night, recordedAttack(own)]));
  const ofNights = [...salvos].flatMap(([row, salvo]) => (salvo === null ? [row] : []));
  const groundOf = rollup(ofNights, (rows) => rows.flatMap(({ ground }) => ground.places), postKey);
  const idOf = (row: LaunchRow) => {
    const salvo = salvos.get(row) ?? null;
    const known = salvo === null ? recorded.get(row.night) : null;
    if (known && placesOverlap(groundOf.get(postKey(row)) ?? [], known.places, places)) return known.id;
    return ["launches", row.night, ...(salvo === null ? [] : [salvo])].join("-");
  };
  const events = [...group(salvos.keys(), idOf)]
    .filter(([id]) => ownId.test(id))
    .map(([id, rows]) => attackOf(id, salvos.get(rows[0] as LaunchRow) ?? null, rows, places))
    .sort((a, b) => byCodeUnits(a.id, b.id));
  return { events, idOf };
}
