import type { Entry } from "@/lib/ledger/entry";
import { emptyLedger, foldedLedger, type Ledger } from "@/lib/ledger/fold";
import { readingsOf } from "@/lib/ledger/reading";
import { atLeast, attributors, claimBody, exactly, places, reports } from "./builders";

/** One entry of a log, as a store gives it back. */
export function entry(
  seq: number,
  kind: string,
  body: { readonly id: string; readonly [field: string]: unknown },
  more: Partial<Entry> = {},
): Entry {
  const recordedAt = `2031-03-13T08:00:${String(seq).padStart(2, "0")}.000Z`;
  return { seq, recordedAt, actor: "data", kind, id: body.id, version: 1, body, hash: `hash-${seq}`, ...more };
}

export function attack(id: string, nightOf: string) {
  const window = { precision: "night", start: null, end: null };
  return { kind: "attack", id, label: "Raid on Lindal", nightOf, window, places: ["lindal"] };
}

export function period(id: string, fromOn: string) {
  return { kind: "period", id, label: "March", fromOn, toOn: null, precision: "month", places: ["norland"] };
}

export const lindal = places.get("lindal") ?? { id: "lindal" };
export const post = reports.get("monday-post") ?? { id: "monday-post" };
export const mayor = attributors.get("mayor") ?? { id: "mayor" };

export const log = [
  entry(1, "place", lindal),
  entry(2, "attributor", mayor),
  entry(3, "report", post),
  entry(4, "event", attack("lindal-raid", "2031-03-10")),
  entry(5, "claim", claimBody("five", { value: exactly(5) })),
  entry(6, "claim", claimBody("nine", { attributedTo: "mayor", value: atLeast(9) })),
];

/** Monday's log folded: five injured in the Post's own voice, at least nine by the mayor. */
export const ledger = foldedLedger(emptyLedger, log);
export const injuredBest = (of: Ledger) => readingsOf("lindal-raid", of).get("injured")?.headlines[0]?.estimate.best;
