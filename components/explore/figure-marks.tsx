"use client";

import { usePlotArea, useYAxisScale } from "recharts";
import type { ExploreData, SeriesData } from "./explore-data";
import { markPaths } from "./mark-paths";
import { binPx, dayDomain } from "./scales";
import type { SeriesLook } from "./series-looks";
import type { Span } from "./span";

interface FigureMarksProps {
  readonly data: ExploreData;
  readonly span: Span;
  readonly series: SeriesData;
  readonly look: SeriesLook;
}

/** The marks of one series within a chart of Recharts, whose scales they follow. */
export function FigureMarks({ data, span, series, look }: FigureMarksProps) {
  const plot = usePlotArea();
  const scale = useYAxisScale();
  if (plot === undefined || scale === undefined) return null;
  const domain = dayDomain(data, span);
  const { colour, widthShare, rank } = look;
  const marks = markPaths(series, span, {
    edges: (bin) => {
      const [start, end] = binPx(data, bin, domain, plot.width);
      return [plot.x + Math.max(0, start), plot.x + Math.min(plot.width, end)];
    },
    valuePx: (value) => scale(value) ?? plot.y + plot.height,
    widthShare,
    row: rank,
  });
  return (
    <g data-series={series.measure} data-rank={rank}>
      <path d={marks.solid} fill={colour} data-mark="solid" />
      <path d={marks.range} fill={colour} fillOpacity={0.4} />
      <path d={marks.best} stroke="var(--ink)" strokeWidth={1.5} fill="none" />
      <path d={marks.open} stroke="var(--ink)" strokeWidth={1.5} fill="none" />
      <path d={marks.missing} fill={colour} data-mark="missing" />
      <path d={marks.zero} fill="var(--paper)" stroke={colour} strokeWidth={1.5} data-mark="zero" />
    </g>
  );
}
