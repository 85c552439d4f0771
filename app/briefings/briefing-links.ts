import { type FileLink, fileLinks } from "../../components/briefing/file-links";
import { deckFormatIds } from "../../lib/export/exported-file";
import type { Exporter } from "../../lib/export/exporter";
import { exporters } from "../../lib/export/registry";
import { fileOptionParameters } from "../../lib/query/file-options";

/** Every file that a briefing is to be had as. */
export function briefingLinks(id: string): FileLink[] {
  const formats = deckFormatIds.map((format) => {
    const { label, extension, holds, options: offered, shows = [] }: Exporter = exporters[format];
    const variants = shows.map((one) => {
      const query = new URLSearchParams(fileOptionParameters(one.options, offered)).toString();
      return { label: one.label, holds: one.holds, query };
    });
    return { label, extension, holds, variants };
  });
  return fileLinks(id, formats);
}
