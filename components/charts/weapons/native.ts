import type { NativeCategoryPanel, NativeChart, NativeDatum } from "../../../lib/document/native-chart";
import { uniqueNames, valueAxisText } from "../../../lib/document/native-panels";
import { uncapitalised } from "../../../lib/format/typography";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import type { WeaponLine, WeaponRow } from "./series";
import { restLabel } from "./words";

interface Bar {
  readonly name: string;
  readonly datum: NativeDatum;
}

/** A class or a type as a bar. What is left of a class is worked out and stated by nobody, so that it is told beside the class and not drawn. */
function barOf(line: WeaponLine, { label }: WeaponRow, rests: readonly WeaponLine[]): Bar {
  const { kind, name, content } = line;
  const told = kind === "class" ? rests.map((rest) => `${restLabel(content.measure)}: ${rest.content.text}`) : [];
  return {
    name: kind === "class" ? label : `${label}: ${uncapitalised(name)}`,
    datum: { estimate: content.estimate, text: content.text, notes: [...content.notes, ...told], role: "figure" },
  };
}

function rowBars(row: WeaponRow, measure: MeasureId): Bar[] {
  const own = row.lines.filter(({ content }) => content.measure === measure);
  const rests = own.filter(({ kind }) => kind === "rest");
  return own.filter(({ kind }) => kind !== "rest").map((line) => barOf(line, row, rests));
}

function panelOf(measure: MeasureId, rows: readonly WeaponRow[]): NativeCategoryPanel {
  const { label, units, group } = measureOf(measure);
  const bars = rows.flatMap((row) => rowBars(row, measure));
  return {
    kind: "bars",
    title: label,
    note: "",
    group,
    name: label,
    categories: uniqueNames(bars.map(({ name }) => name)),
    data: bars.map(({ datum }) => datum),
    joins: [],
    valueAxis: valueAxisText(units[0]),
  };
}

/** A panel for each class of weapons: an attack's whole, and below it each type that is stated; null without an attack or a class. */
export function nativeWeapons(rows: readonly WeaponRow[], measures: readonly MeasureId[]): NativeChart | null {
  if (rows.length === 0 || measures.length === 0) return null;
  return {
    subtitle:
      "Number launched. Each class is on a scale of its own from zero; below an attack’s whole stand the types that are stated, which are parts of it. Classes and types are never added.",
    panels: measures.map((measure) => panelOf(measure, rows)),
  };
}
