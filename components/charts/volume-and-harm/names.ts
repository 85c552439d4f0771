import type { Box, Point } from "../../../lib/viz/box";
import { type NamedPoint, type NameText, type PlacedNames, placedNames } from "../../../lib/viz/point-names";
import { armBox, halfRadiusPx, markBox, type PlacedArm } from "./marks";
import type { Scaffold } from "./scaffold";
import { hasNumber, type Pair } from "./series";
import type { Spot } from "./spots";

/** A spot with its point in px of the chart. */
export type PlacedSpot = Spot & { readonly at: Point };

/** Attacks with both figures first, then those that reach farthest. */
function byImportance({ plot }: Scaffold): (a: PlacedSpot, b: PlacedSpot) => number {
  const hasBoth = ({ pair }: Spot) => Number(hasNumber(pair.x) && hasNumber(pair.y));
  const reach = ({ x, y }: Spot) => Math.max(x / plot.widthPx, y / plot.heightPx);
  return (a, b) => hasBoth(b) - hasBoth(a) || reach(b) - reach(a);
}

/** The lines that frame a panel's scales, strips and margins, which no name crosses. */
function frameBoxes({ logs, margins, zeros }: Scaffold): Box[] {
  return [logs, ...margins, ...zeros].flatMap((box) => [
    { ...box, heightPx: 0 },
    { ...box, yPx: box.yPx + box.heightPx, heightPx: 0 },
    { ...box, widthPx: 0 },
    { ...box, xPx: box.xPx + box.widthPx, widthPx: 0 },
  ]);
}

/** What names a mark: its name and figures, or where a list tells them, its number there. */
function nameTexts(
  pair: Pair,
  number: number | null,
): readonly [full: readonly NameText[], brief: readonly NameText[]] {
  const bold = (text: string) => ({ text, weight: 600, tone: "ink" }) as const;
  if (number !== null) return [[bold(String(number))], [bold(String(number))]];
  return [[bold(pair.name), { text: pair.words, weight: 400, tone: "muted" }], [bold(pair.name)]];
}

/**
 * The names of some marks, placed clear of the marks, of their arms and of the frames. Where `isListed`, a mark has its attack's number
 * in the list that tells its name and figures.
 */
export function namesOf(
  spots: readonly PlacedSpot[],
  arms: readonly PlacedArm[],
  scaffold: Scaffold,
  isListed: boolean,
): PlacedNames {
  const ordered = [...spots].sort(byImportance(scaffold));
  const points = ordered.map(({ pair, at }): NamedPoint => {
    const [full, brief] = nameTexts(pair, isListed ? pair.number : null);
    const bounds = hasNumber(pair.x) && hasNumber(pair.y) ? scaffold.scales : scaffold.plot;
    return { at, clearPx: halfRadiusPx + 2, bounds, full, brief };
  });
  const ownerOf = (point: Point) => ordered.findIndex(({ at }) => at === point);
  const obstacles = [
    ...ordered.map(({ at }, owner) => ({ box: markBox(at), owner, isSolid: true })),
    ...frameBoxes(scaffold).map((box) => ({ box, owner: null, isSolid: false })),
    ...arms.map((arm) => ({ box: armBox(arm), owner: ownerOf(arm.at), isSolid: false })),
  ];
  return placedNames(points, obstacles);
}
