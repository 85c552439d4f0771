import { interceptionCountChangedOn } from "../ledger/comparison";
import type { MeasureGroup } from "../ledger/measures/definition";
import { type MeasureId, measureOf } from "../ledger/measures/registry";

/** A day from which a count holds something else than before, so that nothing across it may be joined, added or compared. */
export interface DefinitionBreak {
  readonly id: string;
  /** The first night, by its end, that is counted in the new way. */
  readonly fromOn: string;
  /** Whether the day is known only to within some days. */
  readonly isApproximate: boolean;
  /** Measures of which groups it touches, and every rate that one of them is part of. */
  readonly groups: readonly MeasureGroup[];
  /** What changed, in a clause: "those suppressed are counted among those shot down". */
  readonly change: string;
}

/** Every known break, in order of time. A line here adds one (DOMAIN.md, "Traps that real data sets"). */
export const definitionBreaks: readonly DefinitionBreak[] = [
  {
    id: "suppressed-counted-as-shot-down",
    fromOn: interceptionCountChangedOn,
    isApproximate: true,
    groups: ["intercepted"],
    change: "the air force counts those suppressed among those shot down",
  },
];

/** The breaks that touch a measure, and with it every rate that it is part of; none for most. */
export function breaksOf(measure: MeasureId): DefinitionBreak[] {
  const { group } = measureOf(measure);
  return definitionBreaks.filter(({ groups }) => groups.includes(group));
}
