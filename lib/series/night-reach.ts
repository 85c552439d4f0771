import type { Estimate } from "../ledger/estimate";
import type { Attack } from "../ledger/event";
import type { OverTime } from "../ledger/measures/definition";
import { type Places, placesOverlap } from "../ledger/place";
import type { Reach } from "./bin";
import { rankOf } from "./figures";
import { reachOf } from "./reach";

/** What the attacks of one night come to, and how many of their figures were not added since a larger one is of the same ground. */
export interface NightReach extends Reach {
  readonly overlapping: number;
}

function rankFrom(estimate: Estimate): number {
  return rankOf(estimate) ?? -1;
}

function groundOf({ places }: Estimate): string {
  const [first = "", ...others] = places;
  return others.length === 0 ? first : places.join();
}

const overlapsOf = new WeakMap<Places, Map<string, Map<string, boolean>>>();

/** Whether the grounds of two figures overlap, looked up once for each two grounds. */
function overlapIn(places: Places): (a: Estimate, b: Estimate) => boolean {
  const known = overlapsOf.get(places) ?? new Map<string, Map<string, boolean>>();
  overlapsOf.set(places, known);
  return (a, b) => {
    const [ground, other] = [groundOf(a), groundOf(b)];
    const own = known.get(ground) ?? new Map<string, boolean>();
    known.set(ground, own);
    const isOver = own.get(other) ?? placesOverlap(a.places, b.places, places);
    own.set(other, isOver);
    return isOver;
  };
}

/** The hours that a figure is of, as instants in ms. */
interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** A figure of an attack of one night; `span` null where nothing says of which hours of the night it is. */
export interface NightFigure {
  readonly estimate: Estimate;
  readonly span: Span | null;
}

/**
 * An attack's figure with its hours: those of the attack, where every claim that it stands on was made as of the end of these, as a body makes
 * that counts window by window. A total told of one attack may be that of the whole night.
 */
export function nightFigure(estimate: Estimate, { start, end }: Attack["window"]): NightFigure {
  const isOfWindow = start !== null && end !== null && estimate.kept.every(({ asOf }) => asOf === end);
  return { estimate, span: isOfWindow ? { startMs: Date.parse(start), endMs: Date.parse(end) } : null };
}

function areApart(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && (a.endMs <= b.startMs || b.endMs <= a.startMs);
}

/** The largest figure of each ground and span, largest first; of equals the first. */
function largestOfGrounds(figures: readonly NightFigure[]): NightFigure[] {
  const largest = new Map<string, NightFigure>();
  for (const figure of figures) {
    const { estimate, span } = figure;
    const key = span === null ? groundOf(estimate) : `${groundOf(estimate)} ${span.startMs} ${span.endMs}`;
    const known = largest.get(key);
    if (known === undefined || rankFrom(estimate) > rankFrom(known.estimate)) largest.set(key, figure);
  }
  return [...largest.values()].sort((a, b) => rankFrom(b.estimate) - rankFrom(a.estimate));
}

/**
 * The figures of one night, added where their grounds are apart, or their hours. Where two are of ground that overlaps, they may count the same thing (a
 * launch total is nationwide in every story of a night), so the larger stands as "at least" (DOMAIN.md: places that overlap are never added).
 */
export function nightReach(figures: readonly NightFigure[], over: OverTime, places: Places): NightReach {
  const estimates = figures.map(({ estimate }) => estimate);
  if (over === "largest" || figures.length < 2) return { ...reachOf(estimates, over), overlapping: 0 };
  const isOver = overlapIn(places);
  const kept: NightFigure[] = [];
  for (const figure of largestOfGrounds(figures)) {
    const isHeld = kept.some((one) => !areApart(one.span, figure.span) && isOver(one.estimate, figure.estimate));
    if (!isHeld) kept.push(figure);
  }
  const reach = reachOf(
    kept.map(({ estimate }) => estimate),
    over,
  );
  const overlapping = figures.length - kept.length;
  return { ...reach, highOpen: reach.highOpen || overlapping > 0, overlapping };
}
