import { attacksByNight, type Ledger } from "../ledger/fold";
import { attacksNamed } from "./search";

/** An attack to choose: its id, and what it is called. */
export interface AttackChoice {
  readonly value: string;
  readonly label: string;
}

/** Attacks to choose from, and how many there are altogether. */
export interface AttackOffer {
  readonly choices: readonly AttackChoice[];
  readonly total: number;
}

/** As many attacks as a list offers by itself; the others are found by name or day. */
export const offeredAtMost = 60;

/** The latest attacks of a ledger, the latest first, and those chosen already wherever they stand; an id that no attack has is passed over. */
export function attackOffer(ledger: Ledger, chosen: readonly string[]): AttackOffer {
  const all = attacksByNight(ledger);
  const latest = all.slice(-offeredAtMost).reverse();
  const others = chosen.flatMap((id) => {
    const event = ledger.events.get(id);
    return event?.kind === "attack" && !latest.includes(event) ? [event] : [];
  });
  return { choices: [...latest, ...others].map(({ id, label }) => ({ value: id, label })), total: all.length };
}

/** The attacks that a text finds by name, night and place, the best match first: at most as many as a list offers, and how many are found. */
export function attackMatches(ledger: Ledger, text: string): AttackOffer {
  const found = attacksNamed(ledger, text);
  return { choices: found.slice(0, offeredAtMost).map(({ id, label }) => ({ value: id, label })), total: found.length };
}
