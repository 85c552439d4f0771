import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { chartIds } from "../components/charts/registry";
import { attacksByNight } from "../lib/ledger/fold";
import { reportsByDay } from "../lib/query/reports-by-day";
import { siteAddress } from "../lib/query/site-address";
import { readLedger } from "../lib/store/app-ledger";
import { siteOrigin } from "./site-origin";

const overviews = ["/", "/attacks", "/charts", "/explore", "/compare", "/reports", "/method", "/data"];

/** As many attacks, and as many reports, as are listed: a sitemap holds at most 50,000 addresses (sitemaps.org). */
const recordsAtMost = 24_000;

/** Pages by their one address, as the ledger stands: overviews, charts, then attacks and reports, the latest of each where not all may be listed. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const [origin, ledger] = await Promise.all([siteOrigin(), readLedger()]);
  const paths = [
    ...overviews,
    ...chartIds.map((id) => `/charts/${id}`),
    ...attacksByNight(ledger)
      .slice(-recordsAtMost)
      .map(({ id }) => `/attacks/${id}`),
    ...reportsByDay(ledger)
      .slice(0, recordsAtMost)
      .map(({ id }) => `/reports/${id}`),
  ];
  const changed = ledger.recordedAt === null ? {} : { lastModified: ledger.recordedAt };
  return paths.map((path) => ({ url: siteAddress(path, origin), ...changed }));
}
