import type { Attack } from "../../../lib/ledger/event";
import type { MeasureId } from "../../../lib/ledger/measures/registry";
import type { Read, Selection } from "../../../lib/query/selection";
import { claimFigures } from "../marks/claim-figures";
import { shownMeasures } from "../marks/measure-grid";
import { askedAttack, latestReads } from "../marks/one-attack";
import { type Statements, statementsOf } from "./statements";

/** The attack that the chart is about, its measures, and what was stated of each of their counts. */
export interface Subject {
  readonly read: Read<Attack>;
  readonly measures: readonly MeasureId[];
  readonly statements: readonly Statements[];
}

function subjectOf(read: Read<Attack>, measures: readonly MeasureId[], selection: Selection): Subject {
  const figures = measures.flatMap((measure) => claimFigures(read, measure, selection));
  const statements = figures.flatMap((figure) => statementsOf(figure, selection.ledger.reports) ?? []);
  return { read, measures, statements };
}

/**
 * What the chart is about: the attack asked for last; else the latest of which one count was stated more than once, else the latest with a
 * statement, else the latest. Of the killed and injured only the measures asked for, unless none is. Null when no attack is selected.
 */
export function tollSubject(selection: Selection): Subject | null {
  const measures = shownMeasures(selection, ["killed", "injured"]);
  const asked = askedAttack(selection);
  if (asked !== null) return subjectOf(asked, measures, selection);
  let stated: Subject | null = null;
  let latest: Subject | null = null;
  for (const read of latestReads(selection)) {
    const subject = subjectOf(read, measures, selection);
    if (subject.statements.some(({ claims }) => claims.length > 1)) return subject;
    latest ??= subject;
    if (subject.statements.length > 0) stated ??= subject;
  }
  return stated ?? latest;
}
