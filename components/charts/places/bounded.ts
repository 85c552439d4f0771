import { numberText } from "../../../lib/format/number";
import { countText } from "../../../lib/format/unit";
import type { Selection } from "../../../lib/query/selection";
import { attackCount, largestFigures, type PlacedFigure, type PlacedFigures } from "./series";

/** How many of the largest figures of each ground a map of many attacks and its table name. */
const namedOf = 8;

function rankOf({ estimate: { best, low } }: PlacedFigure): number {
  return best ?? low ?? -1;
}

/** The largest figures of one ground, the largest in each unit among them. */
function largest(figures: PlacedFigures, own: readonly PlacedFigure[]): PlacedFigure[] {
  const top = largestFigures(figures.measure, own);
  const others = own.filter((figure) => !top.includes(figure)).sort((a, b) => rankOf(b) - rankOf(a));
  return [...top, ...others].slice(0, Math.max(namedOf, top.length));
}

/** The figures of many attacks cut to the largest of each ground, and the attacks without one left to be counted. */
export function boundedFigures(figures: PlacedFigures): PlacedFigures {
  return {
    ...figures,
    byGround: new Map([...figures.byGround].map(([ground, own]) => [ground, largest(figures, own)])),
    partOnly: figures.partOnly.slice(0, namedOf),
    unreported: [],
  };
}

function allOf({ byGround, partOnly }: PlacedFigures): PlacedFigure[] {
  return [...[...byGround.values()].flat(), ...partOnly];
}

/** What the largest figures stand for, and for how many attacks there is none, in sentences; none where nothing was cut. */
export function boundedText(all: PlacedFigures, shown: PlacedFigures, { attacks }: Selection): string[] {
  if (all === shown) return [];
  const [every, named] = [allOf(all), allOf(shown)];
  return [
    `Of ${countText(every.length, "figure")} of ${countText(attackCount(every), "attack")} the largest of each region or ground are named here and in the table, ${numberText(named.length)} in all; a narrower selection names the others.`,
    ...(all.unreported.length === 0
      ? []
      : [`Not reported for ${countText(all.unreported.length, "attack")} of ${numberText(attacks.length)}.`]),
  ];
}

/** A selection with the attacks alone that some figures are of; the first of all where there is no figure. */
export function namedSelection(shown: PlacedFigures, selection: Selection): Selection {
  const named = new Set(allOf(shown).map(({ read }) => read));
  const attacks = selection.attacks.filter((read) => named.has(read));
  return { ...selection, attacks: attacks.length === 0 ? selection.attacks.slice(0, namedOf) : attacks };
}
