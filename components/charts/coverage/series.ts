import { attackName } from "../../../lib/document/attack-name";
import { readingCell } from "../../../lib/document/cell";
import type { Cell, Table } from "../../../lib/document/table";
import { estimateSentence } from "../../../lib/format/estimate-sentence";
import { countedEstimateText, narrowerPlaceText } from "../../../lib/format/headline-notes";
import type { Estimate } from "../../../lib/ledger/estimate";
import { type MeasureId, measureIds, measureOf } from "../../../lib/ledger/measures/registry";
import { isAny } from "../../../lib/query/kept-runs";
import type { Selection } from "../../../lib/query/selection";
import type { CellContent } from "../../../lib/viz/cell";
import { unreportedContent } from "../../../lib/viz/contents";
import { apartText } from "../asked-words";
import { type CoverageState, coverageState, stateWords } from "./state";

type ReadAttack = Selection["attacks"][number];

/** One figure of the picture, or the empty slot of a measure, and how well it is known. */
export interface CoverageMark {
  readonly content: CellContent;
  readonly state: CoverageState;
}

/** An attack with its marks, a list for each column: a mark for each figure, the widest ground first. */
export interface CoverageRow {
  readonly event: string;
  readonly name: string;
  readonly day: string;
  /** What this attack and those below it have in common, where the query sorts them apart; else null. */
  readonly above: string | null;
  readonly marks: readonly (readonly CoverageMark[])[];
}

/** What the picture has a column for even where no attack reports it. */
const mainMeasures: ReadonlySet<MeasureId> = new Set<MeasureId>([
  ...(["drones_launched", "missiles_launched", "killed", "injured"] as const),
  ...(["outage_electricity", "outage_heating", "outage_water", "outage_gas"] as const),
]);

/** The measures that have a column, in the registry's order: those asked for, else the main ones and all that some attack reports. */
export function coveredMeasures({ attacks, query, measures }: Selection): MeasureId[] {
  if (query.measure.length > 0) return measureIds.filter((measure) => measures.includes(measure));
  return measureIds.filter(
    (measure) =>
      mainMeasures.has(measure) ||
      isAny(attacks, measure, "stated", (read) => statedEstimates(read, measure).length > 0),
  );
}

/** What an attack's reports give in one measure: the wholes, for every unit and ground; where there is none, the subsets. */
function statedEstimates({ readings }: ReadAttack, measure: MeasureId): readonly Estimate[] {
  const { headlines = [], subsets = [] } = readings.get(measure) ?? {};
  const wholes = headlines.flatMap(({ estimate, beside, parts }) => [estimate, ...beside, ...parts]);
  return wholes.length > 0 ? wholes : subsets;
}

function marksOf(read: ReadAttack, measure: MeasureId, { ledger }: Selection): CoverageMark[] {
  const empty = unreportedContent(read.event, measure, null);
  const marks = statedEstimates(read, measure).map((estimate) => {
    const state = coverageState(estimate);
    const text = `${countedEstimateText(estimate)} ${narrowerPlaceText(estimate, ledger.places)}`;
    const label = `${read.event.label}. ${estimateSentence(estimate, ledger.places)}`;
    return { state, content: { ...empty, estimate, text, label } };
  });
  return marks.length > 0 ? marks : [{ state: coverageState(null), content: empty }];
}

/** A row of marks for each attack, in the selection's order. */
export function coverageRows(selection: Selection, measures: readonly MeasureId[]): CoverageRow[] {
  return selection.attacks.map((read, index) => ({
    event: read.event.id,
    ...attackName(read.event),
    above: apartText(selection, index),
    marks: measures.map((measure) => marksOf(read, measure, selection)),
  }));
}

function coverageCell(read: ReadAttack, measure: MeasureId, selection: Selection): Cell {
  const { places } = selection.ledger;
  const reading = read.readings.get(measure);
  const cell = readingCell(measure, reading, read.event, places);
  const marks = marksOf(read, measure, selection);
  const [first, ...others] = marks;
  if (first === undefined || first.state === "not_reported" || first.state === "part_only") return cell;
  if (others.length === 0) {
    const figures = cell.estimates.map((estimate) => countedEstimateText(estimate));
    return { ...cell, text: stateWords[first.state], notes: [...figures, ...cell.notes] };
  }
  const parts = reading?.headlines.flatMap((headline) => headline.parts) ?? [];
  return {
    ...cell,
    text: marks.map(({ content, state }) => `${content.text}: ${stateWords[state]}`).join("; "),
    asides: [...cell.asides, ...parts],
  };
}

/** The picture as a table: each cell says how well its figures are known, and notes what they are. */
export function coverageTable(selection: Selection, measures: readonly MeasureId[], caption: string): Table {
  return {
    caption,
    columns: measures.map((measure) => ({ measure, label: measureOf(measure).label })),
    rows: selection.attacks.map((read) => ({
      event: read.event.id,
      label: read.event.label,
      nightOf: read.event.nightOf,
      detail: null,
      cells: measures.map((measure) => coverageCell(read, measure, selection)),
    })),
  };
}
