import type { MeasureId } from "../../lib/ledger/measures/registry";
import type { Days, Grain } from "../../lib/series/grain";
import { panelPlans } from "./panels";

/** A chart that can be exported, of what a panel shows: its id and the query that selects the same days and measures. */
export interface ChartWay {
  readonly chart: string;
  /** "?…" */
  readonly query: string;
  readonly measures: readonly MeasureId[];
}

/** The charts that put attacks together as a grain does; a week has none of its own. */
const chartsOfGrain: Readonly<Record<Grain, readonly string[]>> = {
  night: ["nights"],
  week: ["nights", "monthly"],
  month: ["monthly"],
};

/** What a panel shows: its measures that are switched on, and the days. */
export interface ShownPart {
  readonly panel: string;
  readonly measures: readonly MeasureId[];
  readonly days: Days;
  readonly grain: Grain;
}

function partQuery(siteQuery: string, { measures, days }: Pick<ShownPart, "measures" | "days">): string {
  const search = new URLSearchParams(siteQuery);
  for (const name of ["from", "to", "measure", "sort", "order"]) search.delete(name);
  search.set("from", days.fromOn);
  search.set("to", days.toOn);
  for (const measure of measures) search.append("measure", measure);
  return `?${search}`;
}

/** The charts of the same selection that there are of `known` ones: those of the grain, then the one attack by attack. */
export function chartWays(siteQuery: string, part: ShownPart, known: readonly string[]): ChartWay[] {
  const { panel, measures, days, grain } = part;
  const own = panelPlans.find(({ id }) => id === panel)?.chart;
  const query = partQuery(siteQuery, { measures, days });
  const ids = [...chartsOfGrain[grain], ...(own === undefined ? [] : [own])];
  return ids.filter((chart) => known.includes(chart)).map((chart) => ({ chart, query, measures }));
}
