import { exploring } from "@/components/explore/explored";
import type { Selection } from "@/lib/query/selection";
import { outcome } from "@/lib/query/steps";
import type { Grain } from "@/lib/series/grain";

/** What Explore shows of a selection, all of its steps taken one after the other. */
export function explored(selection: Selection, grain: Grain) {
  return outcome(exploring(selection, grain));
}
