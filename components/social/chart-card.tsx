import type { Selection } from "../../lib/query/selection";
import type { Palette } from "../../lib/viz/palette";
import { roundedPx } from "../../lib/viz/px";
import type { ChartId } from "../charts/registry";
import { Card } from "./card";
import { cardInnerPx, cardPaddingPx } from "./card-text";
import { placedChartCard } from "./chart-card-layout";

interface ChartCardProps {
  readonly chart: ChartId;
  readonly selection: Selection;
  readonly palette: Palette;
}

/** A chart's social image: its title, its plot as pages and files draw it, or its figures in words, and its source line. */
export function ChartCard({ chart, selection, palette }: ChartCardProps) {
  const { title, lines, samples, plot, rulesPx } = placedChartCard(chart, selection);
  const rules = rulesPx.map((yPx) => `M${cardPaddingPx},${Math.round(yPx)}h${cardInnerPx}`).join("");
  return (
    <Card title={title} lines={lines} palette={palette}>
      {rules === "" ? null : <path d={rules} stroke={palette.rule} fill="none" />}
      {samples.map(({ sample, xPx, middlePx }) => (
        <g key={`${xPx} ${middlePx}`}>{sample(palette, xPx, middlePx)}</g>
      ))}
      {plot === null ? null : (
        <g transform={`translate(${roundedPx(plot.xPx)} ${roundedPx(plot.yPx)}) scale(${roundedPx(plot.scale)})`}>
          {plot.plot.body({ palette, hrefOf: null })}
        </g>
      )}
    </Card>
  );
}
