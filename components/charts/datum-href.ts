/** Where a datum of a chart on a page leads: to its measure on its attack's page, from a standpoint ("" or "?…"). */
export function datumHref(event: string, measure: string, standpoint: string): string {
  return `/attacks/${event}${standpoint}#${measure}`;
}
