import { measureOf } from "../../lib/ledger/measures/registry";
import { markColour, pagePalette } from "../../lib/viz/palette";
import type { PanelData, SeriesData } from "./explore-data";

/** How a series of a panel is drawn: its colour, how much of a bin's width its bar takes, so that those behind stay in sight, and its rank from 0. */
export interface SeriesLook {
  readonly colour: string;
  readonly widthShare: number;
  readonly rank: number;
}

const widthShares = [0.84, 0.5, 0.28, 0.14] as const;

/** The look of a series within its panel. Width tells series apart where colours do not; one alone has the colour of its group. */
export function seriesLook({ series }: Pick<PanelData, "series">, one: SeriesData): SeriesLook {
  const { rule, ink, muted } = pagePalette;
  const own = markColour(pagePalette, measureOf(one.measure).group);
  const colours = series.length === 1 ? [own] : [rule, own, ink, muted];
  const rank = Math.max(
    0,
    series.findIndex(({ measure }) => measure === one.measure),
  );
  return { colour: colours[rank] ?? muted, widthShare: widthShares[rank] ?? 0.14, rank };
}
