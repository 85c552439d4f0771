import { type ChartId, isChartId } from "../../components/charts/registry";
import { type RawQuery, rawQuery } from "../../lib/query/query";

/** A chart that an address of this site shows, with the query that it asks. */
export interface EmbeddedChart {
  readonly chart: ChartId;
  readonly raw: RawQuery;
}

const chartPath = /^\/(?:charts|embed)\/([a-z0-9-]+)\/?$/;

/** The chart that an address shows: a chart's page on this site, or its frame; null for any other address. */
export function embeddedChart(address: string, site: URL): EmbeddedChart | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname, searchParams } = new URL(address);
  // A web server in front may speak TLS where this one does not.
  if (host !== site.host || !/^https?:$/.test(protocol)) return null;
  const chart = chartPath.exec(pathname)?.[1] ?? "";
  return isChartId(chart) ? { chart, raw: rawQuery(searchParams) } : null;
}
