import type { CellContent } from "../../../lib/viz/cell";
import { legendLabels, revisedLabel } from "../../../lib/viz/legend";
import { type MarkKind, markKind, markKinds } from "../../../lib/viz/mark";
import { flowedSamples } from "../../../lib/viz/sample-flow";

/** What a legend explains: the two halves of a mark, a kind of figure, an earlier figure, or several attacks at one place. */
export type Sample = MarkKind | "halves" | "revised" | "shared";

/** How wide a sample is, in px. */
export const sampleWidthPx = 36;

const ownTexts = {
  halves: "left half: launched; right half: harm",
  revised: revisedLabel,
  shared: "two or more attacks at one place",
} as const;

const texts: Record<Sample, string> = { ...legendLabels, ...ownTexts };

/** The legend of what is drawn: only the kinds that some figure has. */
export function placedLegend(contents: readonly CellContent[], hasShared: boolean, widthPx: number) {
  const present = new Set(contents.map(({ estimate }) => markKind(estimate)));
  const hasRevised = contents.some(({ estimate }) => estimate !== null && estimate.revisions.length > 0);
  const samples: Sample[] = [
    ...(contents.length === 0 ? [] : (["halves"] as const)),
    ...markKinds.filter((kind) => present.has(kind) && kind !== "exact"),
    ...(hasRevised ? (["revised"] as const) : []),
    ...(hasShared ? (["shared"] as const) : []),
  ];
  const items = samples.map((sample) => ({ sample, text: texts[sample] }));
  return flowedSamples(items, { yPx: 0, widthPx, sampleWidthPx });
}
