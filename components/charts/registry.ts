import { attacks } from "./attacks/definition";
import { casualties } from "./casualties/definition";
import { claims } from "./claims/definition";
import { coverage } from "./coverage/definition";
import type { ChartDefinition } from "./definition";
import { rowsUpTo } from "./forms";
import { monthly } from "./monthly/definition";
import { nights } from "./nights/definition";
import { outages } from "./outages/definition";
import { places } from "./places/definition";
import { timeline } from "./timeline/definition";
import { tollOverTime } from "./toll-over-time/definition";
import { volumeAndHarm } from "./volume-and-harm/definition";
import { volumes } from "./volumes/definition";
import { weapons } from "./weapons/definition";

/** Every chart, in the order in which pages list them. One line here and one folder beside it add another. */
export const charts = {
  attacks,
  volumes,
  casualties,
  outages,
  claims,
  "toll-over-time": tollOverTime,
  coverage,
  "volume-and-harm": volumeAndHarm,
  timeline,
  nights,
  monthly,
  weapons,
  places,
} as const satisfies Record<string, ChartDefinition>;

export type ChartId = keyof typeof charts;

export const chartIds = Object.keys(charts) as [ChartId, ...ChartId[]];

/** The charts of the front page for so many attacks, in the registry's order. */
export function dashboardCharts(attacks: number): ChartId[] {
  const of = attacks > rowsUpTo ? "ofMany" : "ofFew";
  return chartIds.filter((id) => charts[id].isOnDashboard[of]);
}

/** Whether a text is the id of a chart. */
export function isChartId(text: string): text is ChartId {
  return Object.hasOwn(charts, text);
}
