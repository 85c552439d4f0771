import type { Attack } from "../../../lib/ledger/event";
import type { MeasureId } from "../../../lib/ledger/measures/registry";
import { sourceKey } from "../../../lib/ledger/source";
import { keptByRun, monthRuns } from "../../../lib/query/kept-runs";
import type { Read, Selection } from "../../../lib/query/selection";
import { isSorting } from "../../../lib/query/sorting";
import { shownMeasures } from "../marks/measure-grid";
import { askedAttack, knownCounts, latestReads } from "../marks/one-attack";
import { type Statements, statementsOf } from "./statements";

/** The attack that the chart is about, its measures, and what was stated of each of their counts. */
export interface Subject {
  readonly read: Read<Attack>;
  readonly measures: readonly MeasureId[];
  readonly statements: readonly Statements[];
}

/** Whether some count of it was revised: one source stated another figure later. */
function isRevised({ statements }: Subject): boolean {
  return statements.some(({ figure }) => figure.estimate.revisions.length > 0);
}

function isRepeated({ statements }: Subject): boolean {
  return statements.some(({ claims }) => claims.length > 1);
}

function subjectOf(read: Read<Attack>, measures: readonly MeasureId[], selection: Selection): Subject {
  const figures = measures.flatMap((measure) => knownCounts(read.event.id, measure, selection));
  const statements = figures.flatMap((figure) => statementsOf(figure, selection.ledger.reports) ?? []);
  return { read, measures, statements };
}

/** The measures that a toll has, of those asked for. */
export function tollMeasures(selection: Selection): MeasureId[] {
  return shownMeasures(selection, ["killed", "injured"]);
}

/** How many of some keys are the same one at most; 0 of none. */
function mostAlike(keys: readonly string[]): number {
  return Math.max(0, ...keys.map((key) => keys.filter((other) => other === key).length));
}

const keptLatest = keptByRun<Read<Attack> | null>("latest");

interface MostStated {
  readonly ofMeasure: number;
  readonly ofSource: number;
}

/** How often an attack's claims give one of some measures at most, and how often one source does: what tells most attacks apart unread. */
function mostStated({ event }: Read<Attack>, measures: readonly MeasureId[], { ledger }: Selection): MostStated {
  const claims = (ledger.claimsOfEvent.get(event.id) ?? []).filter(({ measure }) => measures.includes(measure));
  if (claims.length < 2) return { ofMeasure: claims.length, ofSource: claims.length };
  const ofMeasure = mostAlike(claims.map(({ measure }) => measure));
  const isReplaced = claims.some(({ status }) => status === "superseded");
  if (ofMeasure < 2 || isReplaced) return { ofMeasure, ofSource: ofMeasure };
  return {
    ofMeasure,
    ofSource: mostAlike(claims.map((claim) => `${claim.measure} ${sourceKey(claim, ledger.reports)}`)),
  };
}

/**
 * What the chart is about: the attack asked for last; else the latest with a figure that was revised, else the latest of which one count was
 * stated more than once, else the latest with a statement, else the latest. Of the killed and injured only the measures asked for, unless none is. Null when no attack is selected.
 */
export function tollSubject(selection: Selection): Subject | null {
  const measures = tollMeasures(selection);
  const read = (one: Read<Attack>) => subjectOf(one, measures, selection);
  const asked = askedAttack(selection);
  if (asked !== null) return read(asked);
  const inOrder = isSorting(selection.query) ? latestReads(selection).toReversed() : selection.attacks;
  const months = monthRuns(inOrder).toReversed();
  const latest = (name: string, mayBe: (most: MostStated) => boolean, is: (subject: Subject) => boolean) => {
    for (const run of months) {
      const known = keptLatest(run, `${name} ${measures.join(" ")}`, () => {
        const found = run.findLast((one) => mayBe(mostStated(one, measures, selection)) && is(read(one)));
        return found ?? null;
      });
      if (known !== null) return known;
    }
    return null;
  };
  const found =
    latest("revised", ({ ofSource }) => ofSource > 1, isRevised) ??
    latest("repeated", ({ ofMeasure }) => ofMeasure > 1, isRepeated) ??
    latest(
      "stated",
      ({ ofMeasure }) => ofMeasure > 0,
      ({ statements }) => statements.length > 0,
    ) ??
    inOrder.at(-1);
  return found === undefined ? null : read(found);
}
