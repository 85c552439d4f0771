import type { Selection } from "../../../lib/query/selection";
import { launchGroundText } from "../launch-ground";
import type { Many } from "./many";
import { namedCounts } from "./many";
import { launchedMeasures } from "./measure-grid";

/** What was launched in many attacks: each class by itself, since classes are never added. */
export function manyLaunched(selection: Selection, what = "Drones and missiles launched"): Many {
  return {
    what,
    says: "Number launched.",
    counted: launchedMeasures(selection).flatMap((measure) => namedCounts(selection, measure)),
    notes: [`${launchGroundText(selection)} Decoys are counted as drones.`],
  };
}
