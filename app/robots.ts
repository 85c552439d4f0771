import type { MetadataRoute } from "next";
import { siteAddress } from "../lib/query/site-address";
import { siteOrigin } from "./site-origin";

/** What crawlers may read: every page and picture; not the files that hold a page's figures again, nor parts of pages. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const origin = await siteOrigin();
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/inspect/", "/healthz"] },
    sitemap: siteAddress("/sitemap.xml", origin),
  };
}
