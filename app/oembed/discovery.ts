import type { ChartId } from "../../components/charts/registry";
import { type Query, queryString, wholeLedger } from "../../lib/query/query";
import { siteOrigin } from "../site-origin";

/** Where a chart's page says how it may be embedded (oembed.com, 4, "Discovery"): none where it is not known where the site is; for the `types` of its alternates, by media type. */
export async function oEmbedLinks(chart: ChartId, query: Query): Promise<Record<string, string>> {
  const { w, h } = wholeLedger;
  const site = await siteOrigin();
  if (site === null) return {};
  const page = new URL(`/charts/${chart}${queryString({ ...query, w, h })}`, site);
  const href = (format: string) => `/oembed?${new URLSearchParams({ url: page.href, format })}`;
  return { "application/json+oembed": href("json"), "text/xml+oembed": href("xml") };
}
