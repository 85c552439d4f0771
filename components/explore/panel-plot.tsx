"use client";

import { memo } from "react";
import { CartesianGrid, ComposedChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { amountText, tickText } from "../../lib/format/number";
import { isShare } from "../../lib/ledger/unit";
import { dayNumber } from "../../lib/series/days";
import { BreakLabel } from "./break-label";
import type { ExploreData, PanelData, SeriesData } from "./explore-data";
import { FigureMarks } from "./figure-marks";
import { dayDomain, dayTicks, plotMargins, reachWithin, valueTicks } from "./scales";
import { seriesLook } from "./series-looks";
import { breaksShown } from "./shown";
import type { Span } from "./span";

export interface PanelPlotProps {
  readonly data: ExploreData;
  readonly panel: PanelData;
  /** Those that are switched on. */
  readonly series: readonly SeriesData[];
  readonly span: Span;
  readonly widthPx: number;
  readonly heightPx: number;
}

const tickLook = { fill: "var(--muted)", fontSize: 13 } as const;

/** Lower than this, in px, a drawing has room for the top of its scale alone. */
const lowPx = 120;

/** A panel's drawing, by Recharts: its axes, the breaks of definition and the marks. The cursor is laid over it, so that it never draws anew for it. */
export const PanelPlot = memo(function PanelPlot({ data, panel, series, span, widthPx, heightPx }: PanelPlotProps) {
  const domain = dayDomain(data, span);
  const days = dayTicks(data.ticks, domain, widthPx - plotMargins.left - plotMargins.right);
  // A night is named under its middle, a month where it begins.
  const textOf = new Map(
    days.map(({ on, text, begins }) => [dayNumber(on) + (begins === "bin" && data.grain === "night" ? 0.5 : 0), text]),
  );
  const values = valueTicks(reachWithin(series, span), isShare(panel.unit), heightPx < lowPx ? 1 : 4);
  const breaks = breaksShown(data, series, span);
  return (
    <ComposedChart
      width={widthPx}
      height={heightPx}
      data={domain.map((day) => ({ day, value: 0 }))}
      margin={{ top: plotMargins.top, right: plotMargins.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        type="number"
        dataKey="day"
        domain={[...domain]}
        ticks={[...textOf.keys()]}
        tickFormatter={(day: number) => textOf.get(day) ?? ""}
        interval={0}
        height={plotMargins.bottom}
        tick={tickLook}
        tickMargin={10}
        tickSize={4}
        stroke="var(--rule)"
        allowDataOverflow
      />
      <YAxis
        type="number"
        dataKey="value"
        domain={[0, values.at(-1) ?? 1]}
        ticks={values}
        tickFormatter={(value: number) => (isShare(panel.unit) ? amountText(value, panel.unit) : tickText(value))}
        interval={0}
        width={plotMargins.left}
        tick={tickLook}
        axisLine={false}
        tickLine={false}
      />
      {series.map((one) => (
        <FigureMarks key={one.measure} data={data} span={span} series={one} look={seriesLook(panel, one)} />
      ))}
      {breaks.map(({ on }) => (
        <ReferenceLine
          key={on}
          x={dayNumber(on)}
          stroke="var(--ink)"
          strokeDasharray="5 3"
          label={<BreakLabel widthPx={widthPx} />}
        />
      ))}
    </ComposedChart>
  );
});
