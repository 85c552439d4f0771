import { greatest, group, max } from "d3";
import { estimateNotes, estimateText } from "../../../lib/format/estimate";
import { estimateSentence } from "../../../lib/format/estimate-sentence";
import { countedEstimateText } from "../../../lib/format/headline-notes";
import type { Estimate } from "../../../lib/ledger/estimate";
import { type MeasureId, measureIds, measureOf } from "../../../lib/ledger/measures/registry";
import { countryId, type Places, placeChain } from "../../../lib/ledger/place";
import { isAny } from "../../../lib/query/kept-runs";
import type { Selection } from "../../../lib/query/selection";
import type { CellContent } from "../../../lib/viz/cell";
import { unreportedContent } from "../../../lib/viz/contents";
import { isTileUnit, type TileUnit } from "./tile-grid";

type ReadAttack = Selection["attacks"][number];

/** A figure for a whole, with the attack it is about. */
export interface PlacedFigure {
  readonly read: ReadAttack;
  readonly estimate: Estimate;
}

/** Where a figure belongs: on one unit's tile, or below the map, since it is for more than one unit or for none of them. */
export type Ground = TileUnit | "several" | "country" | "elsewhere";

/** The figures of a measure by where they belong, those of one kind only, and the attacks for which it is not reported at all. */
export interface PlacedFigures {
  readonly measure: MeasureId;
  readonly byGround: ReadonlyMap<Ground, readonly PlacedFigure[]>;
  /** The figures of kinds, of attacks for which no whole is reported; on no tile, since a kind is not ranked against wholes. */
  readonly partOnly: readonly PlacedFigure[];
  readonly unreported: readonly ReadAttack[];
}

function figuresOf(read: ReadAttack, measure: MeasureId): PlacedFigure[] {
  const headlines = read.readings.get(measure)?.headlines ?? [];
  const estimates = headlines.flatMap(({ estimate, beside, parts }) => [estimate, ...beside, ...parts]);
  return estimates.map((estimate) => ({ read, estimate }));
}

/** The figures of kinds, of an attack for which no whole is reported. */
function kindsOf(read: ReadAttack, measure: MeasureId): PlacedFigure[] {
  return (read.readings.get(measure)?.subsets ?? []).map((estimate) => ({ read, estimate }));
}

function isPlaced(attacks: readonly ReadAttack[], measure: MeasureId): boolean {
  return isAny(attacks, measure, "placed", (read) => figuresOf(read, measure).length > 0);
}

/** What the map shows unasked: the first where any attack reports it, else the one of them that most attacks report. */
const ownMeasures = [
  "killed",
  "injured",
  "outage_electricity",
  "outage_heating",
  "outage_water",
  "outage_gas",
] as const satisfies readonly MeasureId[];

/** The measure that the map shows: the first one asked for, else people killed, or what is reported in its stead. */
export function mappedMeasure({ attacks, query }: Selection): MeasureId {
  const [asked] = query.measure;
  if (asked !== undefined) return asked;
  const reporting = (id: MeasureId) => attacks.filter((read) => figuresOf(read, id).length > 0).length;
  const [first] = ownMeasures;
  return isPlaced(attacks, first) ? first : (greatest(ownMeasures, reporting) ?? first);
}

/** The measures that the map can show of a selection: those that some attack reports as a whole, in the registry's order. */
export function mappableMeasures({ attacks }: Selection): MeasureId[] {
  return measureIds.filter((id) => isPlaced(attacks, id));
}

/** The units that a place set lies in; null for ground that lies in none. */
export function unitsOf(ids: Estimate["places"], places: Places): (TileUnit | null)[] {
  return [...new Set(ids.map((id) => placeChain(id, places).find(isTileUnit) ?? null))];
}

function groundOf({ estimate }: PlacedFigure, places: Places): Ground {
  if (estimate.places.includes(countryId)) return "country";
  const [first = null, ...others] = unitsOf(estimate.places, places);
  if (others.length === 0) return first ?? "elsewhere";
  return [first, ...others].includes(null) ? "elsewhere" : "several";
}

/** Every figure of the map's measure, each in one place. */
export function placedFigures(selection: Selection): PlacedFigures {
  const measure = mappedMeasure(selection);
  const figures: PlacedFigure[] = [];
  const partOnly: PlacedFigure[] = [];
  const unreported: ReadAttack[] = [];
  for (const read of selection.attacks) {
    const wholes = figuresOf(read, measure);
    const kinds = wholes.length > 0 ? [] : kindsOf(read, measure);
    figures.push(...wholes);
    partOnly.push(...kinds);
    if (wholes.length + kinds.length === 0) unreported.push(read);
  }
  const byGround = group(figures, (figure) => groundOf(figure, selection.ledger.places));
  return { partOnly, measure, byGround, unreported };
}

/** What a figure is ranked by: its best number, else its low end, since that much is certain of a range or a vague word. */
function rank({ estimate: { best, low } }: PlacedFigure): number {
  return best ?? low ?? -1;
}

/** The largest of some figures in each unit of the measure, in the order of its units; of equals the first. Figures of two units are not ranked. */
export function largestFigures(measure: MeasureId, figures: readonly PlacedFigure[]): PlacedFigure[] {
  return measureOf(measure).units.flatMap((unit) => {
    const own = figures.filter(({ estimate }) => estimate.unit === unit);
    const top = max(own, rank);
    return own.find((figure) => rank(figure) === top) ?? [];
  });
}

/** How many attacks some figures are about. */
export function attackCount(figures: readonly PlacedFigure[]): number {
  return new Set(figures.map(({ read }) => read.event.id)).size;
}

/** A figure as the content of a cell, with its unit where the measure has several. */
export function figureContent({ read, estimate }: PlacedFigure, places: Places): CellContent {
  const isMixed = measureOf(estimate.measure).units.length > 1;
  return {
    ...unreportedContent(read.event, estimate.measure, null),
    estimate,
    text: isMixed ? countedEstimateText(estimate) : estimateText(estimate),
    notes: estimateNotes(estimate),
    label: `${read.event.label}. ${estimateSentence(estimate, places)}`,
  };
}
