"use client";

import { useState } from "react";
import { listText } from "../../lib/format/list";
import { uncapitalised } from "../../lib/format/typography";
import { measureOf } from "../../lib/ledger/measures/registry";
import type { Days, Grain } from "../../lib/series/grain";
import { AddToBriefing } from "../briefing/add-to-briefing";
import type { Choice } from "../briefing/known";
import { controlClass } from "../ui/field";
import { type ChartWay, chartWays } from "./chart-ways";
import type { PanelData, SeriesData } from "./explore-data";

/** A chart by its id and its name. */
export interface NamedChart {
  readonly id: string;
  readonly name: string;
}

interface UseThisViewProps {
  readonly panels: readonly PanelData[];
  readonly seriesOf: (panel: PanelData) => readonly SeriesData[];
  readonly days: Days;
  readonly grain: Grain;
  readonly siteQuery: string;
  readonly charts: readonly NamedChart[];
  readonly revision: number;
  /** The briefings that a slide may be added to; null for who may not write. */
  readonly briefings: readonly Choice[] | null;
}

function wayText({ chart, measures }: ChartWay, charts: readonly NamedChart[]): string {
  const name = charts.find(({ id }) => id === chart)?.name ?? chart;
  return `${name}: ${listText(measures.map((measure) => uncapitalised(measureOf(measure).label)))}`;
}

/** What the panels show, as charts that can be exported, and the way of one into a briefing. */
export function UseThisView(props: UseThisViewProps) {
  const { panels, seriesOf, days, grain, siteQuery, charts, revision, briefings } = props;
  const known = charts.map(({ id }) => id);
  const ways = panels.flatMap((panel) => {
    const measures = seriesOf(panel).map(({ measure }) => measure);
    return measures.length === 0 ? [] : chartWays(siteQuery, { panel: panel.id, measures, days, grain }, known);
  });
  const [chosen, setChosen] = useState(0);
  const way = ways[Math.min(chosen, ways.length - 1)];
  if (way === undefined) return null;
  return (
    <section aria-labelledby="use-this-view" className="explore-use">
      <h2 id="use-this-view" className="text-lg">
        Use this view
      </h2>
      <p className="max-w-measure text-sm">
        The same nights and measures as a chart, to export or to put into a briefing.
      </p>
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <div className="min-w-0 max-w-full">
          <label htmlFor="use-chart" className="mb-1 block text-sm">
            As the chart
          </label>
          <select
            id="use-chart"
            className={controlClass}
            value={Math.min(chosen, ways.length - 1)}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {ways.map((one, at) => (
              <option key={`${one.chart}${one.query}`} value={at}>
                {wayText(one, charts)}
              </option>
            ))}
          </select>
        </div>
        <a href={`/charts/${way.chart}${way.query}`} className="explore-go">
          Open the chart
        </a>
        {briefings === null ? null : (
          <AddToBriefing chart={way.chart} query={way.query} revision={revision} briefings={briefings} />
        )}
      </div>
    </section>
  );
}
