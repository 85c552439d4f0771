import type { Days } from "../../lib/series/grain";

/** Where a datum of a chart on a page leads: to its measure on its attack's page, from a standpoint ("" or "?…"). */
export function datumHref(event: string, measure: string, standpoint: string): string {
  return `/attacks/${event}${standpoint}#${measure}`;
}

/** Where a figure of several attacks leads: to the list of those whose nights end on its days, from a standpoint ("" or "?…"). */
export function daysHref({ fromOn, toOn }: Days, standpoint: string): string {
  return `/attacks?from=${fromOn}&to=${toOn}${standpoint.replace("?", "&")}`;
}

/** Where any figure of a chart on a page leads: one of an attack to its measure there, one of several attacks to their list. */
export function figureHref(standpoint: string): (event: string, measure: string, days?: Days) => string {
  return (event, measure, days) =>
    days === undefined ? datumHref(event, measure, standpoint) : daysHref(days, standpoint);
}
