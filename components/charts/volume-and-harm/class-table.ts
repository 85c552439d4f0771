import type { Cell, Row, Table } from "../../../lib/document/table";
import { endsText } from "../../../lib/format/estimate";
import { numberText } from "../../../lib/format/number";
import { statusText } from "../../../lib/format/status";
import { countText } from "../../../lib/format/unit";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import { keptByRun } from "../../../lib/query/kept-runs";
import type { Selection } from "../../../lib/query/selection";
import { type InSteps, outcome } from "../../../lib/query/steps";
import type { Bin } from "../../../lib/series/bin";
import type { Days } from "../../../lib/series/grain";
import { nightSpan } from "../../../lib/series/night-span";
import { type NumberClass, numberClasses, onlyFigures, spanOf } from "./class-series";

/** The attacks of a class, and how many nights they are of. */
interface ClassAttacks extends Pick<Bin, "fromOn" | "toOn" | "attacks" | "nights" | "events"> {
  readonly at: readonly number[];
}

function classAttacks({ at }: NumberClass, { attacks }: Selection, days: Days): ClassAttacks {
  const events = at.flatMap((one) => attacks[one]?.event ?? []);
  const nights = new Set(events.map(({ nightOf }) => nightOf)).size;
  return { ...days, at, nights, attacks: events.length, events: events.map(({ id }) => id) };
}

function classCell({ at, ...own }: ClassAttacks, measure: MeasureId, selection: Selection): Cell {
  const unit = measureOf(measure).units[0];
  const all = onlyFigures(selection, measure);
  const behind = at.map((one) => all[one] ?? null).filter((figure) => figure !== null);
  const { reported, ...ends } = spanOf(behind);
  const without = own.attacks - reported;
  const bin: Bin = {
    ...own,
    ...ends,
    best: null,
    isPart: false,
    reported,
    unknown: behind.length - reported,
    unreported: own.attacks - behind.length,
    overlapping: 0,
    over: "largest",
    largest: null,
  };
  return {
    measure,
    subject: { kind: "aggregate", bin, unit, behind },
    estimates: [],
    texts: [],
    text: reported === 0 ? statusText("not_reported") : endsText({ ...ends, unit }),
    notes: [
      `${numberText(reported)} with a number`,
      ...(without === 0 ? [] : [`${numberText(without)} ${statusText("not_reported")} or not known`]),
    ],
    asides: [],
    partsNotes: [],
  };
}

const keptRow = keptByRun<Row>("class-rows");

function classRow(
  numbers: NumberClass,
  measure: MeasureId,
  shown: readonly MeasureId[],
  selection: Selection,
  days: Days,
): Row {
  const own = classAttacks(numbers, selection, days);
  return {
    event: `${measure} ${numbers.text}`,
    label: `${measureOf(measure).label}: ${numbers.text}`,
    nightOf: days.toOn,
    detail: countText(own.attacks, "attack"),
    days,
    cells: shown.map((one) => classCell(own, one, selection)),
  };
}

/** The rows of `classTable`, each made once for as long as the attacks read the same: a step for each measure and for each row, since very many attacks take seconds. */
export function* classRowSteps(
  launched: readonly MeasureId[],
  harms: readonly MeasureId[],
  selection: Selection,
): InSteps<readonly Row[]> {
  const shown = [...launched, ...harms];
  for (const measure of shown) {
    numberClasses(selection, measure);
    yield;
  }
  const days = nightSpan(selection.attacks) ?? { fromOn: "", toOn: "" };
  const rows: Row[] = [];
  for (const measure of launched) {
    for (const numbers of numberClasses(selection, measure)) {
      const name = `${shown.join(" ")}: ${measure} ${numbers.text}`;
      rows.push(keptRow(selection.attacks, name, () => classRow(numbers, measure, shown, selection, days)));
      yield;
    }
  }
  return rows;
}

/** Attacks in classes of what was launched as a table: from which to which number the harm of those in a class reaches, and for how many there is one. */
export function classTable(
  caption: string,
  launched: readonly MeasureId[],
  harms: readonly MeasureId[],
  selection: Selection,
): Table {
  const columns = [...launched, ...harms].map((measure) => ({ measure, label: measureOf(measure).label }));
  return { caption, columns, rows: outcome(classRowSteps(launched, harms, selection)) };
}
