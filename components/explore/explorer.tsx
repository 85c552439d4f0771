"use client";

import "./explore.css";
import { useMemo, useRef, useState } from "react";
import { dayNumber } from "../../lib/series/days";
import type { Grain } from "../../lib/series/grain";
import type { Choice } from "../briefing/known";
import type { ExploreData } from "./explore-data";
import { ExploreHelp } from "./explore-help";
import { spanText, unreportedText } from "./explore-words";
import { Overview } from "./overview";
import { PanelFigure } from "./panel-figure";
import { binHref } from "./readout";
import { binAtDay } from "./scales";
import { daysShown, shownPanels, shownSeries, spanOf, windowOf } from "./shown";
import { type Look, pannedLook, type Span, wholeSpan, zoomedLook } from "./span";
import { Toolbar } from "./toolbar";
import { useExploreData } from "./use-explore-data";
import { type NamedChart, UseThisView } from "./use-this-view";
import { useView } from "./use-view";
import { useWidth } from "./use-width";
import type { View } from "./view-address";
import { WithoutScript } from "./without-script";

interface ExplorerProps {
  /** What the address asks for, at the grain that it asks for; the latest bins alone where there are too many for a page. */
  readonly initial: ExploreData;
  readonly view: View;
  /** What the site's own query asks, with its "?"; "" for all of it. */
  readonly siteQuery: string;
  readonly asked: { readonly from: string | null; readonly to: string | null };
  readonly standpoint: string;
  readonly revision: number;
  readonly charts: readonly NamedChart[];
  readonly briefings: readonly Choice[] | null;
}

/** Explore: panels in step over time, with one cursor, one overview and one view, which the address names. */
export function Explorer(props: ExplorerProps) {
  const { initial, siteQuery, asked, standpoint, revision, charts, briefings } = props;
  const [view, change] = useView(props.view, siteQuery);
  const grain: Grain = view.grain ?? initial.grain;
  const { data, isLoading, hasFailed, retry } = useExploreData(initial, siteQuery, grain);
  const [cursorOn, setCursorOn] = useState<string | null>(null);
  const [isHeld, setHeld] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const stack = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(stack);

  const count = data.fromOn.length;
  // The same object as long as it is the same stretch, so that drawings are not made anew for the cursor.
  const span = useMemo(() => spanOf(data, view.window), [data, view.window]);
  const cursor = cursorOn === null ? null : binAtDay(data, dayNumber(cursorOn));
  const look: Look = { span, cursor };
  const panels = shownPanels(data, view);
  const activeId = panels.some(({ id }) => id === active) ? active : panels[0]?.id;
  const [first] = panels;
  const background = first === undefined ? undefined : (shownSeries(first, view)[0] ?? first.series[0]);
  const days = daysShown(data, span, asked);

  function setSpan(next: Span): void {
    change({ window: windowOf(data, next) });
  }

  function setLook(next: Look): void {
    if (next.span.first !== span.first || next.span.last !== span.last) setSpan(next.span);
    if (next.cursor !== cursor) setCursorOn(next.cursor === null ? null : (data.fromOn[next.cursor] ?? null));
  }

  function tap(at: number): void {
    setHeld(!(isHeld && at === cursor));
    setCursorOn(data.fromOn[at] ?? null);
  }

  function open(): void {
    if (cursor === null || (data.attacks[cursor] ?? 0) === 0) return;
    const [only, other] = data.links[cursor] ?? [];
    const isOne = only !== undefined && other === undefined;
    window.location.assign(isOne ? `/attacks/${only[0]}${standpoint}` : binHref(data, cursor, standpoint));
  }

  function togglePanel(id: string): void {
    const ids = panels.map((panel) => panel.id);
    const next = data.panels.map((panel) => panel.id).filter((one) => ids.includes(one) !== (one === id));
    change({ panels: next.length === data.panels.length ? [] : next.length === 0 ? ids : next });
  }

  const onZoom = (direction: "in" | "out" | "all") =>
    setLook(direction === "all" ? { span: wholeSpan(count), cursor } : zoomedLook(look, direction, count));

  return (
    <div className="explore" data-grain={data.grain} aria-busy={isLoading}>
      <WithoutScript data={initial} view={view} siteQuery={siteQuery} />
      <div className="explore-alive">
        <Toolbar
          grain={grain}
          view={view}
          siteQuery={siteQuery}
          panels={data.panels}
          shown={panels}
          onGrain={(chosen) => change({ grain: chosen })}
          onPanel={togglePanel}
          onZoom={onZoom}
          onPan={(direction) => setLook(pannedLook(look, direction, count))}
        />
        <p role="status" className="text-sm">
          {isLoading ? "Loading the figures …" : spanText(data, span)}
        </p>
        {hasFailed ? (
          <p role="alert" className="text-sm">
            These figures could not be loaded; those before are still shown.{" "}
            <button type="button" className="underline" onClick={retry}>
              Try again
            </button>
          </p>
        ) : null}
        <ExploreHelp id="explore-help" />
      </div>
      <div ref={stack} className="explore-stack">
        {first === undefined || background === undefined ? null : (
          <Overview data={data} panel={first} series={background} span={span} widthPx={widthPx} onSpan={setSpan} />
        )}
        {panels.map((panel) => (
          <PanelFigure
            key={panel.id}
            data={data}
            panel={panel}
            hidden={view.hidden}
            look={look}
            widthPx={widthPx}
            isHeld={isHeld}
            isActive={panel.id === activeId}
            standpoint={standpoint}
            helpId="explore-help"
            onLook={setLook}
            onTap={tap}
            onOpen={open}
            onLeave={() => {
              setHeld(false);
              setCursorOn(null);
            }}
            onActive={() => setActive(panel.id)}
            onToggle={(measure) =>
              change({
                hidden: view.hidden.includes(measure)
                  ? view.hidden.filter((one) => one !== measure)
                  : [...view.hidden, measure],
              })
            }
          />
        ))}
      </div>
      <p className="text-sm text-muted">{unreportedText(data)}</p>
      {days === null ? null : (
        <UseThisView
          panels={panels}
          seriesOf={(panel) => shownSeries(panel, view)}
          days={days}
          grain={data.grain}
          siteQuery={siteQuery}
          charts={charts}
          revision={revision}
          briefings={briefings}
        />
      )}
    </div>
  );
}
