import type { NativeChart, NativeDatum, NativePanel } from "../../document/native-chart";
import { type DrawnDatum, drawnDatum, hasMark } from "./chart/drawn-datum";
import { namedAtLeast } from "./chart/point-labels";

function dataOf(panel: NativePanel): readonly NativeDatum[] {
  return panel.kind === "points" ? panel.points.flatMap(({ x, y }) => [x, y]) : panel.data;
}

function isCrowded(panel: NativePanel): boolean {
  return panel.kind === "points" && panel.points.length > namedAtLeast;
}

interface Keyed extends DrawnDatum {
  readonly kind: NativePanel["kind"];
}

function isBand({ band }: DrawnDatum): boolean {
  return band !== null;
}

/** How the marks of a native chart are to be read: of each kind that is there, one sentence. */
export function readingKey({ panels }: NativeChart): string {
  const drawn = panels.flatMap((panel) =>
    dataOf(panel).map((datum): Keyed => ({ ...drawnDatum(datum, 1), kind: panel.kind })),
  );
  const marks = drawn.filter(hasMark);
  const some = (look: DrawnDatum["look"], kinds: readonly Keyed["kind"][]) =>
    marks.some((one) => one.look === look && kinds.includes(one.kind));
  const bandOf = (kind: Keyed["kind"]) => marks.some((one) => one.kind === kind && isBand(one));
  const isOpen = marks.some(({ datum }) => datum.estimate?.highOpen === true);
  const gaps = drawn.filter((one) => !hasMark(one) && one.kind !== "points");
  const sentences: readonly (readonly [boolean, string])[] = [
    [some("reading", ["dots"]), "Diamond: the ledger’s reading of the claims beside it; dots are claims."],
    [some("aside", ["dots"]), "Grey: set aside for another claim, or revised since, as its words say."],
    [
      marks.some((one) => one.kind === "bars" && isBand(one) && one.at !== null),
      "Pale bar: the figure of several that stands; the line at its end runs from the low to the high end of what is stated.",
    ],
    [
      marks.some((one) => one.kind === "bars" && isBand(one) && one.at === null),
      "Hatched without a bar: from the low to the high end of what is stated.",
    ],
    [bandOf("dots"), "Pale column: from the low to the high end of what is stated."],
    [bandOf("points"), "A thin line runs from the low to the high end of what is stated."],
    [isOpen, "A line that runs to the edge has no upper end: at least so many."],
    [some("hollow", ["bars"]), "Hollow: up to so many."],
    [some("soft", ["bars"]), "Hatched: about so many."],
    [
      some("soft", ["dots", "points"]) || some("hollow", ["dots", "points"]),
      "A hollow dot is no exact figure; its words say what it is.",
    ],
    [panels.some(isCrowded), "Points that are not named here are named in the chart’s data."],
    [gaps.length > 0, "No mark: not reported, or not known, as its words say; it is not zero."],
  ];
  return sentences.flatMap(([isShown, sentence]) => (isShown ? [sentence] : [])).join(" ");
}
