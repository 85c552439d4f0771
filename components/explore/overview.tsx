"use client";

import dynamic from "next/dynamic";
import { type PointerEvent, useMemo, useRef } from "react";
import { capitalised } from "../../lib/format/typography";
import { BrushHandle } from "./brush-handle";
import type { ExploreData, PanelData, SeriesData } from "./explore-data";
import { binUnder, type PlotBox } from "./gestures";
import { binPx, dayDomain, plotMargins } from "./scales";
import { pannedSpan, type Span, spanBetween, spanLength, wholeSpan } from "./span";

const PanelPlot = dynamic(() => import("./panel-plot").then((drawn) => drawn.PanelPlot), { ssr: false });

interface OverviewProps {
  readonly data: ExploreData;
  /** What is drawn of all bins, small. */
  readonly panel: PanelData;
  readonly series: SeriesData;
  readonly span: Span;
  readonly widthPx: number;
  readonly onSpan: (span: Span) => void;
}

const heightPx = 84;

type Grip = "first" | "last" | "all";

/** All bins, small, and what of them the panels show: its two ends are drawn, or moved by keys, and what lies between is drawn along. */
export function Overview({ data, panel, series, span, widthPx, onSpan }: OverviewProps) {
  const ground = useRef<HTMLDivElement>(null);
  const grip = useRef<{ readonly of: Grip; readonly at: number; readonly span: Span } | null>(null);
  const count = data.fromOn.length;
  const whole = useMemo(() => wholeSpan(count), [count]);
  const drawn = useMemo(() => [series], [series]);
  const insidePx = Math.max(0, widthPx - plotMargins.left - plotMargins.right);
  const [startPx, endPx] = binPx(data, span, dayDomain(data, whole), insidePx);
  const left = plotMargins.left + startPx;
  const right = plotMargins.left + endPx;

  function placeOf(event: PointerEvent): number {
    const { left: leftPx = 0, width = 0 } = ground.current?.getBoundingClientRect() ?? {};
    const box: PlotBox = { leftPx, widthPx: width };
    return binUnder(data, whole, box, event.clientX);
  }

  function take(of: Grip, event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { of, at: placeOf(event), span };
  }

  function move(event: PointerEvent<HTMLElement>): void {
    const held = grip.current;
    if (held === null) return;
    const at = placeOf(event);
    if (held.of === "all") onSpan(pannedSpan(held.span, at - held.at, count));
    else onSpan(held.of === "first" ? spanBetween(at, held.span.last, count) : spanBetween(held.span.first, at, count));
  }

  function leave(): void {
    grip.current = null;
  }

  const held = { onPointerMove: move, onPointerUp: leave, onPointerCancel: leave };
  const ends = { least: 0, most: count - 1, labels: data.labels };
  return (
    <section aria-label="What of all is shown" className="explore-overview">
      <p className="text-xs text-muted">
        {`All of it: ${series.label.toLowerCase()}. Draw the ends to show less, or what lies between them to move along.`}
      </p>
      <div ref={ground} className="relative" style={{ height: heightPx }}>
        <div aria-hidden="true">
          {widthPx === 0 ? null : (
            <PanelPlot data={data} panel={panel} series={drawn} span={whole} widthPx={widthPx} heightPx={heightPx} />
          )}
        </div>
        <div className="explore-outside" style={{ left: plotMargins.left, width: Math.max(0, startPx) }} />
        <div className="explore-outside" style={{ left: right, width: Math.max(0, insidePx - endPx) }} />
        <div
          className="explore-window"
          style={{ left, width: Math.max(0, right - left) }}
          onPointerDown={(event) => take("all", event)}
          {...held}
        />
        <BrushHandle
          name="First shown"
          at={span.first}
          leftPx={left}
          {...ends}
          onMove={(at) => onSpan(spanBetween(Math.min(at, span.last), span.last, count))}
          onTake={(event) => take("first", event)}
          {...held}
        />
        <BrushHandle
          name="Last shown"
          at={span.last}
          leftPx={right}
          {...ends}
          onMove={(at) => onSpan(spanBetween(span.first, Math.max(at, span.first), count))}
          onTake={(event) => take("last", event)}
          {...held}
        />
      </div>
      <p className="sr-only">{capitalised(`${spanLength(span)} of ${count} shown`)}</p>
    </section>
  );
}
