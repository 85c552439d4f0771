import type { Event } from "../ledger/event";
import type { Ledger } from "../ledger/fold";
import { endOfKyivDayMs, kyivDayOf } from "../ledger/kyiv-time";
import type { Unit } from "../ledger/unit";
import { acceptedFigures } from "./accepted";
import { daysApart } from "./near-events";
import { dayFault } from "./plausible-day";
import type { ReviewProblem } from "./problem";
import { eventOfFigure, type NewAttack, type NewPeriod, type Review, type ReviewFigure } from "./review";

const dayMs = 86_400_000;
/** From here on a count is a slip of the hand: more than every person, building or weapon that a report can mean. */
const countLimit = 1_000_000_000;
const fractional: readonly Unit[] = ["share_of_buildings", "share_of_customers", "hours", "megawatts"];

/** What is known of when a figure's event was; null for an event of neither the ledger nor the review. */
type Timed =
  | { readonly kind: "attack"; readonly nightOf: string; readonly start: string | null }
  | { readonly kind: "period"; readonly fromOn: string; readonly toOn: string | null };

function timedOf(event: string | null, { attacks, periods }: Review, ledger: Ledger): Timed | null {
  const attack = attacks.find(({ id }) => id === event);
  if (attack !== undefined) return { kind: "attack", nightOf: attack.nightOf, start: attack.start };
  const period = periods.find(({ id }) => id === event);
  if (period !== undefined) return { kind: "period", fromOn: period.fromOn, toOn: period.toOn };
  const known: Event | undefined = ledger.events.get(event ?? "");
  if (known === undefined) return null;
  return known.kind === "period" ? known : { kind: "attack", nightOf: known.nightOf, start: known.window.start };
}

function countFault({ value: { low, best, high }, unit }: ReviewFigure["fields"]): string | null {
  const ends = [low, best, high].filter((end) => end !== null);
  const below = ends.find((end) => end < 0);
  if (below !== undefined) return `${below} is below nothing; give the number as it is written`;
  const large = ends.find((end) => end >= countLimit);
  if (large !== undefined) return `${large} is a billion or more; give the number as it is written`;
  const broken = fractional.includes(unit) ? undefined : ends.find((end) => !Number.isInteger(end));
  return broken === undefined ? null : `${broken} is no whole number of ${unit}; give a whole one`;
}

function asOfFault(asOf: string | null, event: Timed | null, nowMs: number): string | null {
  const at = Date.parse(asOf ?? "");
  if (asOf === null || Number.isNaN(at)) return null;
  if (at > nowMs) return `${asOf} has not come yet; give the time that the report prints, or none`;
  if (event === null) return null;
  const from = event.kind === "period" ? event.fromOn : event.nightOf;
  const eve = endOfKyivDayMs(from) - (event.kind === "attack" ? 2 : 1) * dayMs;
  const began = event.kind === "attack" && event.start !== null ? Math.max(eve, Date.parse(event.start)) : eve;
  return at < began ? `${asOf} is before what it is about (${from}); correct the time or the event` : null;
}

function attackProblems(attack: NewAttack, nowMs: number): ReviewProblem[] {
  const at = (field: string, message: string): ReviewProblem => ({ part: "attack", key: attack.id, field, message });
  const fault = dayFault(attack.nightOf, nowMs);
  if (fault !== null) return [at("nightOf", fault)];
  return (["start", "end"] as const).flatMap((end) => {
    const time = Date.parse(attack[end] ?? "");
    if (Number.isNaN(time)) return [];
    if (time > nowMs) return [at(`window.${end}`, `${attack[end]} has not come yet; correct it`)];
    if (daysApart(kyivDayOf(time), attack.nightOf) <= 1) return [];
    return [at(`window.${end}`, `${attack[end]} is more than a day from the night of ${attack.nightOf}; correct one`)];
  });
}

function periodProblems({ id, fromOn, toOn }: NewPeriod, nowMs: number): ReviewProblem[] {
  const faults = { fromOn: dayFault(fromOn, nowMs), toOn: toOn === null ? null : dayFault(toOn, nowMs) };
  return Object.entries(faults).flatMap(([field, message]) =>
    message === null ? [] : [{ part: "period", key: id, field, message }],
  );
}

/** The passages of a period whose accepted figures are to be recorded of one attack, which nobody has confirmed. */
function unconfirmedProblems(review: Review, ledger: Ledger): ReviewProblem[] {
  const accepted = acceptedFigures(review);
  return review.segments.flatMap(({ id, kind, label, isOneAttack }) => {
    const own = accepted.filter(({ segment }) => segment === id);
    const isOfAttack = own.some((one) => timedOf(eventOfFigure(one, review), review, ledger)?.kind === "attack");
    if (kind !== "period" || isOneAttack || !isOfAttack) return [];
    const message = `the text tells its figures of a period (“${label ?? id}”); choose a period, or confirm that they are of the one attack`;
    return [{ part: "passage", key: id, field: "event", message }];
  });
}

/** What of a review cannot be so, whatever its schemas allow: days, times and numbers; each at its part and field. `nowMs` since the epoch. */
export function plausibilityProblems(review: Review, ledger: Ledger, nowMs: number): ReviewProblem[] {
  const accepted = acceptedFigures(review);
  const used = new Set(accepted.map((figure) => eventOfFigure(figure, review)));
  const { publishedOn } = review.report;
  const fault = publishedOn === null ? null : dayFault(publishedOn, nowMs);
  const figures = accepted.flatMap(({ key, fields, ...rest }) => {
    const event = timedOf(eventOfFigure({ key, fields, ...rest }, review), review, ledger);
    const faults = { value: countFault(fields), asOf: asOfFault(fields.asOf, event, nowMs) };
    return Object.entries(faults).flatMap(([field, message]): ReviewProblem[] =>
      message === null ? [] : [{ part: "figure", key, field, message }],
    );
  });
  return [
    ...(fault === null ? [] : [{ part: "report", key: "report", field: "publishedOn", message: fault } as const]),
    ...review.attacks.filter(({ id }) => used.has(id)).flatMap((attack) => attackProblems(attack, nowMs)),
    ...review.periods.filter(({ id }) => used.has(id)).flatMap((period) => periodProblems(period, nowMs)),
    ...unconfirmedProblems(review, ledger),
    ...figures,
  ];
}
