import type { ExportedFile } from "../lib/export/exported-file";
import type { FormatId } from "../lib/export/registry";
import { siteAddress } from "../lib/query/site-address";

/**
 * What an answer with a file says of where it belongs (RFC 8288): `canonical`, the page that shows it, pinned to its revision; for CSV, whose
 * lines carry instant, revision and addresses but no title and no claims, `describedby` too, the same figures as JSON with all of that, where such
 * a file is made of as much. Null for a file of no page.
 */
export function fileLinks(
  { url }: Request,
  { permalink }: ExportedFile,
  { format, site, isMadeAsJson }: { format: FormatId; site: string | null; isMadeAsJson: boolean },
): string | null {
  if (permalink === undefined) return null;
  const page = `<${siteAddress(permalink, site)}>; rel="canonical"`;
  if (format !== "csv" || !isMadeAsJson) return page;
  const path = new URL(url).pathname.replace(/(?:\/export\/|\.)csv$/i, ".json");
  const { search } = new URL(permalink, url);
  return `${page}, <${siteAddress(path + search, site)}>; rel="describedby"; type="application/json"`;
}
