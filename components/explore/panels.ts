import { outageUnits } from "../../lib/ledger/measures/definition";
import { type MeasureId, measureIds, measureOf } from "../../lib/ledger/measures/registry";
import type { Unit } from "../../lib/ledger/unit";
import type { ChartId } from "../charts/registry";

/** Measures that share a panel, all of one unit; the first is drawn widest and furthest back. */
export interface PanelPlan {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly measures: readonly MeasureId[];
  /** The chart that has the same figures attack by attack. */
  readonly chart: ChartId;
}

const unitIds: Readonly<Record<(typeof outageUnits)[number], readonly [id: string, words: string]>> = {
  people: ["outages-people", "in people"],
  households: ["outages-households", "in households"],
  customers: ["outages-customers", "in customers"],
  buildings: ["outages-buildings", "in buildings"],
  settlements: ["outages-settlements", "in settlements"],
  share_of_buildings: ["outages-share-of-buildings", "as a share of buildings"],
  share_of_customers: ["outages-share-of-customers", "as a share of customers"],
};

const outageMeasures = measureIds.filter((measure) => measureOf(measure).group === "outage");

/** Every panel that Explore can show, from the top down. Outages have one for each unit, since none is ever turned into another. */
export const panelPlans: readonly PanelPlan[] = [
  {
    id: "drones",
    title: "Drones",
    unit: "drones",
    measures: ["drones_launched", "drones_intercepted"],
    chart: "volumes",
  },
  {
    id: "missiles",
    title: "Missiles",
    unit: "missiles",
    measures: ["missiles_launched", "missiles_intercepted"],
    chart: "volumes",
  },
  { id: "bombs", title: "Guided bombs", unit: "bombs", measures: ["bombs_launched"], chart: "volumes" },
  {
    id: "munitions",
    title: "All munitions",
    unit: "munitions",
    measures: ["munitions_launched", "munitions_intercepted"],
    chart: "volumes",
  },
  {
    id: "casualties",
    title: "Killed and injured",
    unit: "people",
    measures: ["injured", "killed"],
    chart: "casualties",
  },
  ...outageUnits.map((unit) => {
    const [id, words] = unitIds[unit];
    const measures = outageMeasures.filter((measure) => measureOf(measure).units.includes(unit));
    return { id, title: `Outages ${words}`, unit, measures, chart: "outages" as const };
  }),
];

export const panelIds = panelPlans.map(({ id }) => id);

/** Every measure that some panel shows. */
export const exploredMeasures: readonly MeasureId[] = measureIds.filter((measure) =>
  panelPlans.some(({ measures }) => measures.includes(measure)),
);
