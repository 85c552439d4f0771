import { element, valued } from "../xml";
import { line, muted } from "./chart-style";
import { type Column, numberReference } from "./sheet";

/** The columns that say how far a series' lines reach below and above its marks, a cell for each of them. */
export interface LineColumns {
  readonly down: Column | null;
  readonly up: Column | null;
}

/**
 * The lines at a series' marks, each as long as its cells say. `direction` is the axis they run along; null for bars, whose lines run along
 * them. Nothing where no mark has a line.
 */
export function errorBars({ down, up }: LineColumns, direction: "y" | null): string {
  if (down === null && up === null) return "";
  return element(
    "c:errBars",
    {},
    direction === null ? "" : valued("c:errDir", direction),
    valued("c:errBarType", up === null ? "minus" : down === null ? "plus" : "both"),
    valued("c:errValType", "cust"),
    valued("c:noEndCap", 0),
    up === null ? "" : element("c:plus", {}, numberReference(up, "General")),
    down === null ? "" : element("c:minus", {}, numberReference(down, "General")),
    element("c:spPr", {}, line(1, muted)),
  );
}
