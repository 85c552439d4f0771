import type { Selection } from "../../lib/query/selection";
import type { Palette } from "../../lib/viz/palette";
import type { ChartId } from "../charts/registry";
import { Card } from "./card";
import { cardPaddingPx } from "./card-text";
import { placedChartCard } from "./chart-card-layout";

interface ChartCardProps {
  readonly chart: ChartId;
  readonly selection: Selection;
  readonly palette: Palette;
}

/** A chart's social image: its title, its plot as pages and files draw it, and its source line. */
export function ChartCard({ chart, selection, palette }: ChartCardProps) {
  const { title, lines, plot, plotTopPx, scale } = placedChartCard(chart, selection);
  return (
    <Card title={title} lines={lines} palette={palette}>
      <g transform={`translate(${cardPaddingPx} ${plotTopPx}) scale(${scale})`}>
        {plot.body({ palette, hrefOf: null })}
      </g>
    </Card>
  );
}
