import { listText } from "../../../lib/format/list";
import { countText } from "../../../lib/format/unit";
import type { WeaponRow } from "./series";

/** As many attacks as one sentence names; more are counted. */
const namedAtMost = 8;

/** For which attacks figures are split by type, for the text alternative; empty without an attack. */
export function typesText(rows: readonly WeaponRow[]): string {
  if (rows.length === 0) return "";
  const typed = rows.filter(({ lines }) => lines.some(({ kind }) => kind === "type"));
  if (typed.length === 0) return "No figure is split by type for any attack shown.";
  if (typed.length > namedAtMost)
    return `Figures are split by type for ${countText(typed.length, "attack")} of ${rows.length}.`;
  return `Figures are split by type for ${listText(typed.map(({ label }) => label))}.`;
}
