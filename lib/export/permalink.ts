import { siteAddress } from "../query/site-address";

/** A page's address within the site as it is printed on a file: with the site before it where that is known. */
export function permalinkText(permalink: string, site: string | null): string {
  return siteAddress(permalink, site);
}
