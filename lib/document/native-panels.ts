import { unitNameText } from "../format/headline-notes";
import { capitalised } from "../format/typography";
import { measureOf } from "../ledger/measures/registry";
import { isShare, type Unit } from "../ledger/unit";
import type { NativeChart, NativeDatum } from "./native-chart";
import type { Cell, Table } from "./table";

/** Names told apart: those that another one reads like are numbered, from the second on. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let rank = 2; taken.has(unique); rank += 1) unique = `${name} (${rank})`;
    taken.add(unique);
    return unique;
  });
}

/** What an axis counts: "Number of people", "Share of buildings", "Hours". */
export function valueAxisText(unit: Unit): string {
  const name = unitNameText(unit);
  return isShare(unit) || unit === "hours" || unit === "megawatts" ? capitalised(name) : `Number of ${name}`;
}

function cellDatum({ estimates, texts, text, notes }: Cell): NativeDatum {
  return { estimate: estimates[0] ?? null, text: texts[0] ?? text, notes, role: "figure" };
}

/**
 * A table of attacks by measures of one unit each as bars: a panel for each measure, on a scale of its own from zero, as the drawing has
 * them. Null for a table without rows.
 */
export function tableBars({ columns, rows }: Table): NativeChart | null {
  if (rows.length === 0 || columns.length === 0) return null;
  const categories = uniqueNames(rows.map(({ label }) => label));
  const panels = columns.map(({ measure, label }, index) => ({
    kind: "bars" as const,
    title: columns.length === 1 ? "" : label,
    note: "",
    group: measureOf(measure).group,
    name: label,
    categories,
    data: rows.flatMap(({ cells }) => cells.slice(index, index + 1).map(cellDatum)),
    joins: [],
    valueAxis: valueAxisText(measureOf(measure).units[0]),
  }));
  return { subtitle: null, panels };
}
