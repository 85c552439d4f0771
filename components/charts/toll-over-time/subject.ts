import type { Attack } from "../../../lib/ledger/event";
import type { MeasureId } from "../../../lib/ledger/measures/registry";
import type { Read, Selection } from "../../../lib/query/selection";
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

/**
 * What the chart is about: the attack asked for last; else the latest with a figure that was revised, else the latest of which one count was
 * stated more than once, else the latest with a statement, else the latest. Of the killed and injured only the measures asked for, unless none is. Null when no attack is selected.
 */
export function tollSubject(selection: Selection): Subject | null {
  const measures = tollMeasures(selection);
  const asked = askedAttack(selection);
  if (asked !== null) return subjectOf(asked, measures, selection);
  const subjects: Subject[] = [];
  for (const read of latestReads(selection)) {
    const subject = subjectOf(read, measures, selection);
    if (isRevised(subject)) return subject;
    subjects.push(subject);
  }
  return subjects.find(isRepeated) ?? subjects.find(({ statements }) => statements.length > 0) ?? subjects[0] ?? null;
}
