import type { ImportFormat } from "./format";
import { acled } from "./formats/acled";
import { dailyLaunches } from "./formats/daily-launches";
import { hxl } from "./formats/hxl";
import { strikeLedger } from "./formats/strike-ledger";

/** Every format that can be imported, in the order in which they are tried and offered. One line here and one file add another. */
export const importFormats = {
  "daily-launches": dailyLaunches,
  acled,
  "strike-ledger": strikeLedger,
  hxl,
} as const satisfies Record<string, ImportFormat>;

export type ImportFormatId = keyof typeof importFormats;

export const importFormatIds = Object.keys(importFormats) as [ImportFormatId, ...ImportFormatId[]];

/** Whether a text is the name of a format. */
export function isImportFormat(name: string): name is ImportFormatId {
  return Object.hasOwn(importFormats, name);
}

/** Who the log says recorded what a file of a format gave. */
export function importActor(format: ImportFormatId): string {
  return `import:${format}`;
}
