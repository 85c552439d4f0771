import { unitNameText } from "../format/headline-notes";
import { listText } from "../format/list";
import { statusText } from "../format/status";
import { capitalised, uncapitalised } from "../format/typography";
import { countText } from "../format/unit";
import { measureOf } from "../ledger/measures/registry";
import type { Unit } from "../ledger/unit";
import type { NativeCategoryPanel, NativeChart, NativeDatum } from "./native-chart";
import { uniqueNames, valueAxisText } from "./native-panels";
import type { Cell, Table } from "./table";

/** What the rows of a table say of one of its measures. */
interface Told {
  readonly label: string;
  readonly cell: Cell;
}

function afterText(note: string, start: string): string[] {
  return note.startsWith(start) ? [note.slice(start.length)] : [];
}

/** A cell's figures in a unit, each with the notes that name it; a cell of one figure has all of its own. */
function unitData({ estimates, texts, notes }: Cell, unit: Unit): NativeDatum[] {
  return estimates.flatMap((estimate, index): NativeDatum[] => {
    const text = texts[index] ?? "";
    const own = estimates.length === 1 ? notes : notes.flatMap((note) => afterText(note, `${text}: `));
    return estimate.unit === unit ? [{ estimate, text, notes: own, role: "figure" }] : [];
  });
}

function blankDatum({ text, notes }: Cell): NativeDatum {
  return { estimate: null, text, notes, role: "figure" };
}

function panelOf(name: string, told: readonly Told[], unit: Unit, note: string): NativeCategoryPanel | null {
  const bars = told.flatMap(({ label, cell }) => {
    const data = unitData(cell, unit);
    const shown = cell.estimates.length === 0 ? [blankDatum(cell)] : data;
    return shown.map((datum) => ({ label, datum }));
  });
  const [first] = told;
  if (first === undefined) return null;
  return {
    kind: "bars",
    title: name,
    note,
    group: measureOf(first.cell.measure).group,
    name,
    categories: uniqueNames(bars.map(({ label }) => label)),
    data: bars.map(({ datum }) => datum),
    joins: [],
    valueAxis: valueAxisText(unit),
  };
}

/** A measure's panels: one with a gap for each attack that lacks it, or of several units one each with the attacks that report it in that unit. */
function measurePanels(told: readonly Told[], label: string, units: readonly Unit[]): NativeCategoryPanel[] {
  const [only, ...others] = units;
  const panels =
    only !== undefined && others.length === 0
      ? [panelOf(label, told, only, "")]
      : units.map((unit) => {
          const own = told.filter(({ cell }) => cell.estimates.some((estimate) => estimate.unit === unit));
          const without = told.length - own.length;
          const count = capitalised(countText(without, "attack"));
          const note = without === 0 ? "" : `${count} of ${told.length}: not reported in this unit.`;
          return panelOf(`${label}: ${unitNameText(unit)}`, own, unit, note);
        });
  return panels.filter((panel) => panel !== null);
}

/**
 * A table of attacks by measures as bars, on scales of their own from zero: a panel for each measure, and for each unit that it is reported in
 * where it may be counted in several. `subtitle` is kept, with what no attack reports in any unit said behind it; null keeps the drawing's own
 * where there is nothing to add. Null for a table without rows or without anything to draw.
 */
export function tableBars({ columns, rows }: Table, subtitle: string | null = null): NativeChart | null {
  const told = (index: number) =>
    rows.flatMap(({ label, cells }) => cells.slice(index, index + 1).map((cell): Told => ({ label, cell })));
  const measures = columns.map(({ measure, label }, index) => ({
    label,
    panels: measurePanels(told(index), label, measureOf(measure).units),
  }));
  const panels = measures.flatMap((measure) => measure.panels);
  if (panels.length === 0) return null;
  const [missing, ...others] = measures.filter((measure) => measure.panels.length === 0).map(({ label }) => label);
  const names = missing === undefined ? "" : listText([missing, ...others.map(uncapitalised)]);
  const unreported = names === "" ? [] : [`${names}: ${statusText("not_reported")} for any attack shown.`];
  const words = [...(subtitle === null ? [] : [subtitle]), ...unreported];
  const [only, ...rest] = panels;
  const named = only !== undefined && rest.length === 0 ? [{ ...only, title: "" }] : panels;
  return { subtitle: words.length === 0 ? null : words.join(" "), panels: named };
}
