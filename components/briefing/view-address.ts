import type { ChartView } from "../../lib/ledger/briefing";
import { parsedQuery, queryString, rawQuery } from "../../lib/query/query";

/** A chart with what is asked of it, or why an address gives none. */
export type AddressedView =
  | { readonly view: ChartView; readonly message: null }
  | { readonly view: null; readonly message: string };

/** A query string as a slide holds it: without what is the briefing's to say, the revision, the colours, the size. */
export function slideQuery(search: URLSearchParams): string {
  const { query } = parsedQuery(rawQuery(search));
  return queryString({ ...query, rev: null, theme: null, w: null, h: null, lang: null });
}

/** The chart that the address of a chart's page, its file or its frame shows, with its filters; `charts` are the ids that there are. */
export function addressedView(text: string, charts: readonly string[]): AddressedView {
  const address = text.trim();
  if (!URL.canParse(address, "http://localhost")) return { view: null, message: `“${address}” is no address.` };
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const [, chart] = /^\/(?:charts|embed)\/([a-z0-9-]+)(?:\.[a-z0-9]+)?\/?$/.exec(pathname) ?? [];
  if (chart === undefined) {
    return { view: null, message: "That is no chart’s page: its address has /charts/ and the chart’s name in it." };
  }
  if (!charts.includes(chart)) {
    return { view: null, message: `There is no chart “${chart}”; known: ${charts.join(", ")}.` };
  }
  const [notice] = parsedQuery(rawQuery(searchParams)).notices;
  if (notice !== undefined) return { view: null, message: notice.message };
  return { view: { chart, query: slideQuery(searchParams) }, message: null };
}
