import type { Point } from "../../../lib/viz/box";
import { type NamedPoint, type PlacedNames, placedNames } from "../../../lib/viz/point-names";
import { armBox, markBox, type PlacedArm } from "./marks";
import type { Scaffold } from "./scaffold";
import { hasNumber } from "./series";
import type { Spot } from "./spots";

/** A spot with its point in px of the chart. */
export type PlacedSpot = Spot & { readonly at: Point };

/** Attacks with both figures first, then those that reach farthest. */
function byImportance({ plot }: Scaffold): (a: PlacedSpot, b: PlacedSpot) => number {
  const hasBoth = ({ pair }: Spot) => Number(hasNumber(pair.x) && hasNumber(pair.y));
  const reach = ({ x, y }: Spot) => Math.max(x / plot.widthPx, y / plot.heightPx);
  return (a, b) => hasBoth(b) - hasBoth(a) || reach(b) - reach(a);
}

/** The names of some marks, placed clear of the marks and of their arms. */
export function namesOf(spots: readonly PlacedSpot[], arms: readonly PlacedArm[], scaffold: Scaffold): PlacedNames {
  const ordered = [...spots].sort(byImportance(scaffold));
  const points = ordered.map(({ pair, at }): NamedPoint => {
    const name = { text: pair.name, weight: 600, tone: "ink" } as const;
    return {
      at,
      clearPx: 7,
      bounds: hasNumber(pair.x) && hasNumber(pair.y) ? scaffold.scales : scaffold.plot,
      full: [name, { text: pair.words, weight: 400, tone: "muted" }],
      brief: [name],
    };
  });
  const ownerOf = (point: Point) => ordered.findIndex(({ at }) => at === point);
  const obstacles = [
    ...ordered.map(({ at }, owner) => ({ box: markBox(at), owner, isSolid: true })),
    ...arms.map((arm) => ({ box: armBox(arm), owner: ownerOf(arm.at), isSolid: false })),
  ];
  return placedNames(points, obstacles);
}
