/** An address within the site as it is handed out: with the site before it ("https://example.org") where that is known, else as it is. */
export function siteAddress(path: string, site: URL | string | null): string {
  return site === null ? path : new URL(path, site).href;
}
