import type { Attack, Event } from "../ledger/event";
import { attacksByNight, type Ledger, periodsByStart } from "../ledger/fold";
import { byCodeUnits } from "../ledger/order";
import { countryId, type PlaceId, placesCover, placesOverlap } from "../ledger/place";
import type { ReviewSegment } from "./review";

const dayMs = 86_400_000;
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const months = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

function dayBefore(on: string, days: number): string {
  return new Date(Date.parse(on) - days * dayMs).toISOString().slice(0, 10);
}

/** How many days lie between two calendar days. */
export function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / dayMs;
}

/**
 * The day on which a passage's attack is filed, as near as its words tell: the day of publication for the report's own attack, for one that
 * a weekday tells apart the last such day before. Null for periods, and while the day of publication is not known.
 */
export function segmentDay({ kind, label }: Pick<ReviewSegment, "kind" | "label">, publishedOn: string | null) {
  if (kind === "period" || publishedOn === null || Number.isNaN(Date.parse(publishedOn))) return null;
  const weekday = weekdays.indexOf(label?.toLowerCase() ?? "");
  if (label === null) return publishedOn;
  if (weekday === -1) return null;
  const back = (new Date(publishedOn).getUTCDay() - weekday + 7) % 7;
  return dayBefore(publishedOn, back);
}

/** The attacks filed within a week, or other days, of a day, the nearest first; every attack, the latest first, where the day is not known. */
export function nearAttacks(events: Iterable<Event>, day: string | null, reachDays = 7): Attack[] {
  const attacks = [...events].filter((event) => event.kind === "attack");
  if (day === null) return attacks.sort((a, b) => byCodeUnits(b.nightOf, a.nightOf) || byCodeUnits(a.id, b.id));
  return attacks
    .filter(({ nightOf }) => daysApart(nightOf, day) <= reachDays)
    .sort((a, b) => daysApart(a.nightOf, day) - daysApart(b.nightOf, day) || byCodeUnits(a.id, b.id));
}

/** The attacks of a ledger filed within some days of a day, by night: found without looking at the others. None for what is no day. */
export function attacksAround(ledger: Ledger, day: string, reachDays: number): readonly Attack[] {
  if (Number.isNaN(Date.parse(day))) return [];
  const all = attacksByNight(ledger);
  const firstFrom = (on: string) => {
    let [from, to] = [0, all.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((all[middle]?.nightOf ?? "") < on) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return all.slice(firstFrom(dayBefore(day, reachDays)), firstFrom(dayBefore(day, -reachDays - 1)));
}

function periodOf(label: string | null, publishedOn: string | null, places: readonly PlaceId[], ledger: Ledger) {
  const periods = periodsByStart(ledger).filter((period) => placesCover(period.places, places, ledger.places));
  const month = months.indexOf(label ?? "");
  if (month !== -1 && publishedOn !== null) {
    const year = Number(publishedOn.slice(0, 4)) - (month + 1 > Number(publishedOn.slice(5, 7)) ? 1 : 0);
    const from = `${year}-${String(month + 1).padStart(2, "0")}`;
    const found = periods.filter(({ fromOn, toOn }) => fromOn.startsWith(from) && (toOn ?? "").startsWith(from));
    return found.length === 1 ? (found[0]?.id ?? null) : null;
  }
  const running = periods.filter(({ toOn }) => toOn === null);
  const isWar = label === "war" || label === "invasion" || label === "since";
  return isWar && running.length === 1 ? (running[0]?.id ?? null) : null;
}

/** The attacks of the ledger that a passage may speak of: of its day or of the day before or after, on its figures' ground; the nearest first. */
export function possibleAttacks(
  segment: Pick<ReviewSegment, "kind" | "label">,
  publishedOn: string | null,
  places: readonly PlaceId[],
  ledger: Ledger,
): Attack[] {
  const day = segmentDay(segment, publishedOn);
  if (day === null) return [];
  const narrower = places.filter((id) => id !== countryId);
  return nearAttacks(attacksAround(ledger, day, 1), day).filter(
    (attack) => narrower.length === 0 || placesOverlap(attack.places, narrower, ledger.places),
  );
}

/**
 * The one event of the ledger that a passage most likely speaks of: the nearest of the attacks that it may speak of; a period of the month it
 * names. Null where none or several may be meant.
 */
export function likelyEvent(
  segment: Pick<ReviewSegment, "kind" | "label">,
  publishedOn: string | null,
  places: readonly PlaceId[],
  ledger: Ledger,
): string | null {
  if (segment.kind === "period") return periodOf(segment.label, publishedOn, places, ledger);
  const day = segmentDay(segment, publishedOn);
  const near = possibleAttacks(segment, publishedOn, places, ledger);
  const best = near.filter(
    ({ nightOf }) => day !== null && daysApart(nightOf, day) === daysApart(near[0]?.nightOf ?? day, day),
  );
  return best.length === 1 ? (best[0]?.id ?? null) : null;
}
