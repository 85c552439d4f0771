import { measureOf } from "../../../lib/ledger/measures/registry";
import type { Selection } from "../../../lib/query/selection";
import { launchTotalsName } from "../launch-ground";
import { type Many, namedCounts } from "../marks/many";
import { shownMeasures } from "../marks/measure-grid";
import { countedMeasures, outageMeasures } from "./measures";

/** What many attacks are told by: what was launched and the toll, and the outages in the units that attacks report. */
export function manyAttacks(selection: Selection): Many {
  const measures = shownMeasures(selection, countedMeasures, outageMeasures);
  const hasOutage = measures.some((measure) => measureOf(measure).group === "outage");
  return {
    what: "Reported attacks",
    says: `Drones and missiles launched (${launchTotalsName(selection)}), people killed and injured${hasOutage ? ", and who was left without electricity, heating, water or gas" : ""}.`,
    counted: measures.flatMap((measure) => namedCounts(selection, measure)),
    notes: [],
  };
}
