import type { ExportedFile } from "../../export/exported-file";
import type { FormatId } from "../../export/registry";
import { siteAddress } from "../../query/site-address";

/**
 * What has to be said of a file beside where it went, a line each: that its addresses lead nowhere without a site, with the remedy; and where
 * the title and the claims of a CSV file are told, whose lines have no place for them. None where there is nothing to say.
 */
export function exportRemarks({ permalink }: ExportedFile, format: FormatId, site: string | null): readonly string[] {
  if (format === "csv") {
    const page = permalink === undefined || site === null ? "" : `, as ${siteAddress(permalink, site)} does`;
    return [`note: CSV has no place for the title and the claims; --format json tells them${page}`];
  }
  if (site !== null) return [];
  const named = permalink === undefined ? "" : ` such as ${permalink}`;
  return [
    `warning: addresses in the file${named} have no site before them; name it with --site https://example.org or STRIKE_LEDGER_URL`,
  ];
}
