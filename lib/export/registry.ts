import { csv } from "./csv";
import type { Exporter } from "./exporter";
import { json } from "./json";
import { svg } from "./svg";

/** Every export format, in the order in which pages offer them. One line here and one file beside it add another. */
export const exporters = { svg, csv, json } as const satisfies Record<string, Exporter>;

export type FormatId = keyof typeof exporters;

export const formatIds = Object.keys(exporters) as [FormatId, ...FormatId[]];

/** Whether a text is the id of a format. */
export function isFormatId(text: string): text is FormatId {
  return Object.hasOwn(exporters, text);
}
