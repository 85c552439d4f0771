import { csv } from "./csv";
import type { Exporter } from "./exporter";
import { html } from "./html";
import { json } from "./json";
import { pdf } from "./pdf";
import { png } from "./png";
import { pptx } from "./pptx";
import { svg } from "./svg";
import { xlsx } from "./xlsx";
import { zipOf } from "./zip";

/** The formats that hold what is drawn or counted, in the order in which pages offer them. One name here and one file beside it add another. */
const formats = { svg, png, pdf, pptx, html, xlsx, csv, json } as const satisfies Record<string, Exporter>;

/** Every export format: those, and the archive that holds a file of each. */
export const exporters = { ...formats, zip: zipOf(formats) } as const satisfies Record<string, Exporter>;

export type FormatId = keyof typeof exporters;

export const formatIds = Object.keys(exporters) as [FormatId, ...FormatId[]];

/** Whether a text is the id of a format. */
export function isFormatId(text: string): text is FormatId {
  return Object.hasOwn(exporters, text);
}
