import { listText } from "../../../lib/format/list";
import { numberText } from "../../../lib/format/number";
import { statusText } from "../../../lib/format/status";
import { capitalised } from "../../../lib/format/typography";
import { countText } from "../../../lib/format/unit";
import type { Period } from "../../../lib/ledger/event";
import type { CellContent } from "../../../lib/viz/cell";

/** What the row of marks without an area is called; empty for no marks. */
export function slotsText(contents: readonly CellContent[]): string {
  const hasUnreported = contents.some(({ estimate }) => estimate === null);
  const hasUnknown = contents.some(({ estimate }) => estimate !== null);
  const parts = [
    ...(hasUnreported ? [statusText("not_reported")] : []),
    ...(hasUnknown ? ["stated as not known"] : []),
  ];
  return capitalised(parts.join(", or "));
}

/** What is said of the marks that are not named; empty when all are. */
export function unnamedText(count: number, all: number): string {
  if (count === 0) return "";
  return `Not named for want of room: ${numberText(count)} of ${countText(all, "attack")}; the table names them all.`;
}

/** The context periods in words; empty for none. */
export function periodsText(periods: readonly Period[]): string {
  if (periods.length === 0) return "";
  return `Shown apart, as context: ${listText(periods.map(({ label }) => label))}.`;
}
