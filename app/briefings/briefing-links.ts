import { type FileLink, fileLinks } from "../../components/briefing/file-links";
import { offeredFormat } from "../../components/take-away/format";
import { deckFormats } from "../offering";

/** Every file that a briefing is to be had as. */
export function briefingLinks(id: string): FileLink[] {
  const formats = deckFormats.map(offeredFormat).map(({ label, extension, holds, options }) => ({
    label,
    extension,
    holds,
    variants: options.flatMap(({ name, choices: [, ...others] }) =>
      others.map((choice) => ({ label: choice.label.toLowerCase(), query: `${name}=${choice.value}` })),
    ),
  }));
  return fileLinks(id, formats);
}
