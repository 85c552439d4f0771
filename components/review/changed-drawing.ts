import { attacksByNight, type Ledger } from "../../lib/ledger/fold";
import type { MeasureId } from "../../lib/ledger/measures/registry";
import { byCodeUnits } from "../../lib/ledger/order";
import { wholeLedger } from "../../lib/query/query";
import { type Selection, selection } from "../../lib/query/selection";
import type { ChangedDrawing } from "../../lib/review/answers";
import type { EventChange } from "../../lib/review/preview";
import { pagePalette } from "../../lib/viz/palette";
import { drawnChart } from "../charts/drawn";
import { type ChartId, charts, dashboardCharts } from "../charts/registry";

/** How many other attacks stand beside those that change, so that there is something to compare with. */
const neighbourCount = 3;

function changedMeasures(events: readonly EventChange[]): MeasureId[] {
  return events.flatMap(({ changes }) => changes.map(({ measure }) => measure));
}

/** From how many measures on a chart is an overview, in which one change is hard to see. */
const overviewFrom = 5;

/** The front page's chart that shows the most of what changes, an overview only where no other does; of equal ones that of fewer measures. */
function tellingChart(measures: readonly MeasureId[], shown: Selection): ChartId | null {
  const ranked = dashboardCharts(shown.attacks.length)
    .map((id) => ({ id, offered: charts[id].measureChoices(shown).measures }))
    .map(({ id, offered }) => ({
      id,
      offeredCount: offered.length,
      isOverview: offered.length >= overviewFrom,
      changedCount: measures.filter((one) => offered.includes(one)).length,
    }))
    .filter(({ changedCount }) => changedCount > 0)
    .sort(
      (a, b) =>
        Number(a.isOverview) - Number(b.isOverview) ||
        b.changedCount - a.changedCount ||
        a.offeredCount - b.offeredCount,
    );
  return ranked[0]?.id ?? null;
}

/** The attacks that change, with the nearest others by night: looked for on both sides of them, not among all. */
function shownAttacks(changed: readonly string[], ledger: Ledger): string[] {
  const all = attacksByNight(ledger);
  const at = all.findIndex(({ id }) => changed.includes(id));
  const day = all[at]?.nightOf ?? "";
  const apart = (nightOf: string) => Math.abs(Date.parse(nightOf) - Date.parse(day));
  const reach = neighbourCount + changed.length;
  const others = all
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter(({ id }) => !changed.includes(id))
    .sort((a, b) => apart(a.nightOf) - apart(b.nightOf) || byCodeUnits(a.id, b.id))
    .slice(0, neighbourCount);
  return [...changed, ...others.map(({ id }) => id)];
}

/**
 * The chart that shows most of what changes, drawn as pages draw it, of the ledger before and after; beside the attacks that change, the
 * nearest others. Null where no attack changes, or no chart of the front page shows what does.
 */
export async function changedDrawing(
  events: readonly EventChange[],
  before: Ledger,
  after: Ledger,
  widthPx: number,
): Promise<ChangedDrawing | null> {
  const changed = events.filter(
    ({ event, changes }) => changes.length > 0 && after.events.get(event)?.kind === "attack",
  );
  if (changed.length === 0) return null;
  const attack = shownAttacks(
    changed.map(({ event }) => event),
    after,
  );
  const chart = tellingChart(changedMeasures(changed), selection(after, { ...wholeLedger, attack }));
  if (chart === null) return null;
  const drawn = async (ledger: Ledger) => {
    const known = attack.filter((id) => ledger.events.has(id));
    if (known.length === 0) return null;
    const order = { widthPx, drawing: { palette: pagePalette, hrefOf: null }, style: "preview" };
    return (await drawnChart(chart, selection(ledger, { ...wholeLedger, attack: known }), order)).svg;
  };
  return { name: charts[chart].name, before: await drawn(before), after: (await drawn(after)) ?? "" };
}
