import { listText } from "../../../lib/format/list";
import { countText } from "../../../lib/format/unit";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import { roundedPx } from "../../../lib/viz/px";
import type { Drawing, Figure } from "../definition";
import { launchGroundText } from "../launch-ground";
import { namedCounts } from "../marks/many";
import { noLegend } from "../marks/mark-legend";
import { countRows, Outliers, outlierLists, placedOutliers } from "../marks/outliers";
import { TextLines } from "../marks/text-lines";
import { type PlacedClasses, placedClasses } from "./class-layout";
import { classTable } from "./class-table";

function Counts({ placed, drawing: { palette } }: { readonly placed: PlacedClasses; readonly drawing: Drawing }) {
  const { sidePx } = placed;
  const squares = placed.counts
    .filter(({ count }) => count > 0)
    .map(({ xPx, yPx, share }) => {
      const own = roundedPx(Math.max(3, sidePx * share));
      return `M${roundedPx(xPx + sidePx - own)},${roundedPx(yPx + (sidePx - own) / 2)}h${own}v${own}h${-own}z`;
    });
  return (
    <>
      <path
        d={placed.rulesPx.map(([xPx, yPx, widthPx]) => `M${xPx},${Math.round(yPx) + 0.5}h${widthPx}`).join("")}
        stroke={palette.grid}
        fill="none"
      />
      <path d={squares.join("")} fill={palette.volume} />
      <TextLines lines={placed.lines} palette={palette} />
      <TextLines lines={placed.counts.map(({ line }) => line)} palette={palette} />
    </>
  );
}

/** Attacks in classes of what was launched and of the harm, for attacks too many for a mark each; the largest are named below. */
export function classFigure(selection: Selection, launched: readonly MeasureId[], harms: readonly MeasureId[]): Figure {
  const title = "What was launched, and the harm reported, in classes of numbers";
  const count = countText(selection.attacks.length, "attack");
  const counted = [...launched, ...harms].flatMap((measure) => namedCounts(selection, measure));
  const lists = outlierLists(selection, counted);
  const table = classTable(title, launched, harms, selection);
  const largest = countRows(lists, counted, selection);
  const classes = table.rows.map(({ label, detail, cells }) => {
    const told = cells
      .filter(({ measure }) => harms.includes(measure))
      .map(({ measure, text }) => `${measureOf(measure).label.toLowerCase()} ${text}`);
    return `${label}, ${detail}: ${told.join(", ")}.`;
  });
  return {
    title,
    subtitle: `${count} in classes: across, how many were launched; upwards, how many people were killed or injured. Each square’s area and the number beside it are how many attacks are in both classes. A range stands in the class of its best or its low number.`,
    native: null,
    notes: [
      `No trend line is drawn and none is implied. ${launchGroundText(selection)} A toll may be one city's; drones and missiles are different counts and are never added.`,
    ],
    altText: [
      `${count} in classes of ${listText(launched.map((measure) => measureOf(measure).label.toLowerCase()))}, with the span of the harm of those in each.`,
      ...classes,
    ].join(" "),
    table: { ...table, rows: [...table.rows, ...largest] },
    plot: (widthPx) => {
      const placed = placedClasses(selection, launched, harms, widthPx);
      const below = placedOutliers(lists, widthPx, placed.heightPx + 22);
      return {
        heightPx: lists.length === 0 ? placed.heightPx : below.bottomPx,
        legend: noLegend,
        body: (drawing) => (
          <>
            <Counts placed={placed} drawing={drawing} />
            <Outliers placed={below} drawing={drawing} />
          </>
        ),
      };
    },
  };
}
