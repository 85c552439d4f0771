import type { Attack } from "../../../lib/ledger/event";
import { type MeasureId, measureIds } from "../../../lib/ledger/measures/registry";
import { isAny } from "../../../lib/query/kept-runs";
import type { Read, Selection } from "../../../lib/query/selection";
import { askedAttack, knownClaims, latestReads } from "../marks/one-attack";

/** The attack and the measure that the chart is about. */
export interface Subject {
  readonly read: Read<Attack>;
  readonly measure: MeasureId;
  /** The measures that the attack has claims of, in the registry's order. */
  readonly reported: readonly MeasureId[];
}

/** The measures that some attack of a selection has claims of, in the registry's order. */
export function claimedMeasures(selection: Selection): MeasureId[] {
  return measureIds.filter((measure) =>
    isAny(selection.attacks, measure, "claimed", ({ event }) => knownClaims(event.id, measure, selection).length > 0),
  );
}

/** The measure with the most known claims about an attack, the registry's first of equals; null when it has none. */
function mostClaimed(attack: string, reported: readonly MeasureId[], selection: Selection): MeasureId | null {
  const count = (measure: MeasureId) => knownClaims(attack, measure, selection).length;
  const [most = null] = [...reported].sort((a, b) => count(b) - count(a));
  return most;
}

/**
 * What the chart is about: the attack asked for last, else the latest with claims of the measures asked for, else the latest with any;
 * and of the measures asked for the first that it has claims of, else the first; where none is asked for the one with the most claims. Null
 * when no attack is selected.
 */
export function claimsSubject(selection: Selection): Subject | null {
  const { query } = selection;
  const latestFirst = latestReads(selection);
  const isReported = (measure: MeasureId, { event }: Read<Attack>) =>
    knownClaims(event.id, measure, selection).length > 0;
  const hasAny = (measures: readonly MeasureId[]) => (read: Read<Attack>) =>
    measures.some((measure) => isReported(measure, read));
  const read =
    askedAttack(selection) ??
    latestFirst.find(hasAny(query.measure)) ??
    latestFirst.find(hasAny(measureIds)) ??
    latestFirst[0];
  if (read === undefined) return null;
  const reported = measureIds.filter((measure) => isReported(measure, read));
  const measure =
    query.measure.find((one) => reported.includes(one)) ??
    query.measure[0] ??
    mostClaimed(read.event.id, reported, selection) ??
    "injured";
  return { read, measure, reported };
}
