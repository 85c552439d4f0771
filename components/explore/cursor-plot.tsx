"use client";

import dynamic from "next/dynamic";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import type { ExploreData, PanelData, SeriesData } from "./explore-data";
import { panelAtText } from "./explore-words";
import { binPx, dayDomain, plotMargins } from "./scales";
import { type Look, lookAfterKey } from "./span";
import { useGestures } from "./use-gestures";

const PanelPlot = dynamic(() => import("./panel-plot").then((drawn) => drawn.PanelPlot), { ssr: false });

interface CursorPlotProps {
  readonly data: ExploreData;
  readonly panel: PanelData;
  readonly series: readonly SeriesData[];
  readonly look: Look;
  readonly widthPx: number;
  readonly isHeld: boolean;
  readonly onLook: (look: Look) => void;
  readonly onTap: (at: number) => void;
  /** Enter at the cursor. */
  readonly onOpen: () => void;
  /** Escape: the cursor goes. */
  readonly onLeave: () => void;
  /** Whichever of the panels is pointed at or has the focus. */
  readonly onActive: () => void;
  readonly describedBy: string;
  /** What stands beside the cursor. */
  readonly children?: ReactNode;
}

const heightPx = { wide: 190, narrow: 170 } as const;

/** A panel's drawing with the cursor over it: a slider along the bins, which says at each step what stands there. */
export function CursorPlot(props: CursorPlotProps) {
  const { data, panel, series, look, widthPx, isHeld, onLook, onTap, onOpen, onLeave, onActive, describedBy } = props;
  const plot = useRef<HTMLDivElement>(null);
  const handlers = useGestures(plot, { data, look, isHeld, onLook, onTap });
  const { span, cursor } = look;
  const at = cursor ?? span.last;
  const own = { height: widthPx < 600 ? heightPx.narrow : heightPx.wide };
  const insidePx = Math.max(0, widthPx - plotMargins.left - plotMargins.right);
  const [start, end] = binPx(data, { first: at, last: at }, dayDomain(data, span), insidePx);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && cursor !== null) onOpen();
    else if (event.key === "Escape") onLeave();
    else {
      const next = lookAfterKey(look, event, data.fromOn.length);
      if (next === null) return;
      event.preventDefault();
      onLook(next);
    }
  }

  return (
    <div className="explore-stage" data-side={start + end > insidePx ? "left" : "right"} onPointerEnter={onActive}>
      <div
        ref={plot}
        role="slider"
        tabIndex={0}
        aria-label={`${panel.title}, cursor over time`}
        aria-describedby={describedBy}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, data.fromOn.length - 1)}
        aria-valuenow={at}
        aria-valuetext={panelAtText(data, panel, series, at)}
        className="explore-plot"
        style={own}
        onKeyDown={onKeyDown}
        onFocus={onActive}
        {...handlers}
      >
        {widthPx === 0 ? null : (
          <PanelPlot data={data} panel={panel} series={series} span={span} widthPx={widthPx} heightPx={own.height} />
        )}
        {cursor === null || cursor < span.first || cursor > span.last ? null : (
          <div
            className="explore-cursor"
            style={{
              left: plotMargins.left + start,
              width: Math.max(2, end - start),
              top: plotMargins.top,
              bottom: plotMargins.bottom,
            }}
          />
        )}
      </div>
      {props.children}
    </div>
  );
}
