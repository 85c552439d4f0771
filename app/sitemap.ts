import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { chartIds } from "../components/charts/registry";
import { attacksByNight } from "../lib/ledger/fold";
import { siteAddress } from "../lib/query/site-address";
import { readLedger } from "../lib/store/app-ledger";
import { siteOrigin } from "./site-origin";

const overviews = ["/", "/attacks", "/charts", "/compare", "/reports", "/method", "/data"];

/** Every page by its one address: overviews, charts, attacks and reports, as the ledger stands. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const [origin, ledger] = await Promise.all([siteOrigin(), readLedger()]);
  const paths = [
    ...overviews,
    ...chartIds.map((id) => `/charts/${id}`),
    ...attacksByNight(ledger).map(({ id }) => `/attacks/${id}`),
    ...[...ledger.reports.keys()].map((id) => `/reports/${id}`),
  ];
  const changed = ledger.recordedAt === null ? {} : { lastModified: ledger.recordedAt };
  return paths.map((path) => ({ url: siteAddress(path, origin), ...changed }));
}
