"use client";

import { useId, useMemo } from "react";
import type { MeasureId } from "../../lib/ledger/measures/registry";
import { CursorPlot } from "./cursor-plot";
import type { ExploreData, PanelData } from "./explore-data";
import { figureWords, overText, panelAltText } from "./explore-words";
import { Readout } from "./readout";
import { seriesLook } from "./series-looks";
import { breaksShown, shownSeries } from "./shown";
import type { Look } from "./span";
import { TableDetails } from "./table-details";

interface PanelFigureProps {
  readonly data: ExploreData;
  readonly panel: PanelData;
  readonly hidden: readonly MeasureId[];
  readonly look: Look;
  readonly widthPx: number;
  readonly isHeld: boolean;
  /** Whether the cursor's readout stands here. */
  readonly isActive: boolean;
  readonly standpoint: string;
  readonly helpId: string;
  readonly onLook: (look: Look) => void;
  readonly onTap: (at: number) => void;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
  readonly onActive: () => void;
  readonly onToggle: (measure: MeasureId) => void;
}

/** One panel: its title, its series to switch on and off with what each says at the cursor, its drawing, its words and its table. */
export function PanelFigure(props: PanelFigureProps) {
  const { data, panel, hidden, look, isActive, standpoint, helpId, onToggle } = props;
  const id = useId();
  const series = useMemo(() => shownSeries(panel, { hidden }), [panel, hidden]);
  const altText = useMemo(() => panelAltText(data, panel, series, look.span), [data, panel, series, look.span]);
  const breaks = breaksShown(data, series, look.span);
  return (
    <figure className="explore-panel" aria-labelledby={`${id}-title`} data-panel={panel.id}>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id={`${id}-title`} className="text-lg">
          {panel.title}
        </h2>
        <ul className="flex flex-wrap gap-x-3 gap-y-1" aria-label={`What ${panel.title} shows`}>
          {panel.series.map((one) => {
            const isShown = !hidden.includes(one.measure);
            const { rank, colour } = seriesLook(panel, one);
            const sample = (
              <span aria-hidden="true" className="explore-sample" data-rank={rank} style={{ color: colour }} />
            );
            return (
              <li key={one.measure}>
                <button
                  type="button"
                  className="explore-toggle"
                  aria-pressed={isShown}
                  onClick={() => onToggle(one.measure)}
                >
                  {sample}
                  {one.label}
                  {look.cursor === null || !isShown ? null : (
                    <output className="font-semibold">{figureWords(one, look.cursor, panel.unit)}</output>
                  )}
                </button>
                {isShown && (
                  <span className="explore-printed" aria-hidden="true">
                    {sample}
                    {one.label}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </div>
      <p className="text-xs text-muted">{overText(panel, data.grain)}</p>
      <CursorPlot {...props} series={series} describedBy={`${id}-alt ${helpId}`}>
        {look.cursor === null || !isActive ? null : (
          <Readout data={data} panel={panel} series={series} at={look.cursor} standpoint={standpoint} />
        )}
      </CursorPlot>
      <figcaption>
        <p id={`${id}-alt`} className="sr-only">
          {altText}
        </p>
        {breaks.map(({ on, words }) => (
          <p key={on} className="text-sm">
            {words}
          </p>
        ))}
        <TableDetails data={data} panel={panel} span={look.span} />
      </figcaption>
    </figure>
  );
}
