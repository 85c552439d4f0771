import { measureIds, measureOf } from "../../lib/ledger/measures/registry";
import { countryId } from "../../lib/ledger/place";
import { isAny } from "../../lib/query/kept-runs";
import type { Selection } from "../../lib/query/selection";

const launched = measureIds.filter((measure) => measureOf(measure).group === "launched");

/** Whether each launch total of a selection's attacks is the whole country's; true where none is reported. */
function areLaunchesNationwide({ attacks }: Pick<Selection, "attacks">): boolean {
  return !launched.some((measure) =>
    isAny(attacks, measure, "launched at narrower ground", ({ readings }) =>
      (readings.get(measure)?.headlines ?? []).some(({ estimate }) => estimate.places.join() !== countryId),
    ),
  );
}

/** Of which ground launch totals are, as has to be said beside every one of them (DOMAIN.md: a launch total is the country's unless its source names less). */
export function launchGroundText(selection: Pick<Selection, "attacks">): string {
  return areLaunchesNationwide(selection)
    ? "Launch totals are counted nationwide, also where the report is about one city."
    : "Launch totals are counted nationwide, or for the places that their source names.";
}

/** What launch totals are called in passing. */
export function launchTotalsName(selection: Pick<Selection, "attacks">): string {
  return areLaunchesNationwide(selection)
    ? "nationwide totals"
    : "totals, nationwide or of the places that their source names";
}
