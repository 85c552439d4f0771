import { exploring } from "@/components/explore/explored";
import type { Selection } from "@/lib/query/selection";
import type { Grain } from "@/lib/series/grain";

/** What Explore shows of a selection, all of its steps taken one after the other. */
export function explored(selection: Selection, grain: Grain) {
  const steps = exploring(selection, grain);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
