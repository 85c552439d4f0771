"use client";

import type { MouseEvent } from "react";
import { capitalised } from "../../lib/format/typography";
import { type Grain, grains } from "../../lib/series/grain";
import type { PanelData } from "./explore-data";
import { grainNouns } from "./explore-words";
import { type View, viewString } from "./view-address";

interface ToolbarProps {
  readonly grain: Grain;
  readonly view: View;
  readonly siteQuery: string;
  readonly panels: readonly PanelData[];
  readonly shown: readonly PanelData[];
  readonly onGrain: (grain: Grain) => void;
  readonly onPanel: (id: string) => void;
  readonly onZoom: (direction: "in" | "out" | "all") => void;
  readonly onPan: (direction: 1 | -1) => void;
}

const steps = [
  { label: "Earlier", sign: "←" },
  { label: "Later", sign: "→" },
] as const;

/** How finely time is parted, which panels are shown, and zooming and panning by buttons. The grains are links, which work without JavaScript. */
export function Toolbar(props: ToolbarProps) {
  const { grain, view, siteQuery, panels, shown, onGrain, onPanel, onZoom, onPan } = props;

  function choose(event: MouseEvent<HTMLAnchorElement>, chosen: Grain): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGrain(chosen);
  }

  return (
    <div className="explore-toolbar">
      <nav aria-label="One bar for each">
        <ul className="flex">
          {grains.map((one) => (
            <li key={one}>
              <a
                href={`/explore${viewString(siteQuery, { ...view, grain: one })}`}
                aria-current={one === grain ? "true" : undefined}
                className="explore-key"
                onClick={(event) => choose(event, one)}
              >
                {capitalised(grainNouns[one][1])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <fieldset className="flex">
        <legend className="sr-only">Move and zoom</legend>
        {steps.map(({ label, sign }, at) => (
          <button
            key={label}
            type="button"
            className="explore-key"
            title={label}
            onClick={() => onPan(at === 0 ? -1 : 1)}
          >
            <span className="sr-only">{label}</span>
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
        <button type="button" className="explore-key" title="Zoom in" onClick={() => onZoom("in")}>
          <span className="sr-only">Zoom in</span>
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" className="explore-key" title="Zoom out" onClick={() => onZoom("out")}>
          <span className="sr-only">Zoom out</span>
          <span aria-hidden="true">−</span>
        </button>
        <button type="button" className="explore-key" onClick={() => onZoom("all")}>
          Show all
        </button>
      </fieldset>
      {panels.length < 2 ? null : (
        <fieldset className="flex flex-wrap">
          <legend className="sr-only">Panels</legend>
          {panels.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              className="explore-key"
              aria-pressed={shown.some((one) => one.id === id)}
              onClick={() => onPanel(id)}
            >
              {title}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
