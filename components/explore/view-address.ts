import type { MeasureId } from "../../lib/ledger/measures/registry";
import type { Days, Grain } from "../../lib/series/grain";

/** How a reader looks at the figures over time: what of it an address of Explore says besides the site's own query. */
export interface View {
  /** Null: the one that suits how many nights there are. */
  readonly grain: Grain | null;
  /** The days that are shown; null: all. */
  readonly window: Days | null;
  /** Ids of the panels shown, in their usual order; empty: every one that has a figure. */
  readonly panels: readonly string[];
  /** Measures whose series is switched off. */
  readonly hidden: readonly MeasureId[];
}

/** What an address without a view asks for. */
export const wholeView: View = { grain: null, window: null, panels: [], hidden: [] };

/** The names of a view's own parameters, none of which the site's query has. */
export const viewNames = ["grain", "window", "panel", "hide"] as const;

/** Days as an address writes them: "2025-06-01..2025-08-31". */
export function windowText({ fromOn, toOn }: Days): string {
  return `${fromOn}..${toOn}`;
}

/** The query string of a view after the site's own query ("" or "?…"): "" where neither asks for anything. */
export function viewString(siteQuery: string, { grain, window, panels, hidden }: View): string {
  const search = new URLSearchParams(siteQuery);
  for (const name of viewNames) search.delete(name);
  if (grain !== null) search.set("grain", grain);
  if (window !== null) search.set("window", windowText(window));
  for (const id of panels) search.append("panel", id);
  for (const measure of hidden) search.append("hide", measure);
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}
