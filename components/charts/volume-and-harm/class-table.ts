import type { Cell, Row, Table } from "../../../lib/document/table";
import { endsText } from "../../../lib/format/estimate";
import { numberText } from "../../../lib/format/number";
import { statusText } from "../../../lib/format/status";
import { countText } from "../../../lib/format/unit";
import { type MeasureId, measureOf } from "../../../lib/ledger/measures/registry";
import { keptByRun } from "../../../lib/query/kept-runs";
import type { Selection } from "../../../lib/query/selection";
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

const keptRows = keptByRun<readonly Row[]>("class-rows");

/** Attacks in classes of what was launched as a table: from which to which number the harm of those in a class reaches, and for how many there is one. */
export function classTable(
  caption: string,
  launched: readonly MeasureId[],
  harms: readonly MeasureId[],
  selection: Selection,
): Table {
  const measures = [...launched, ...harms];
  const rows = keptRows(selection.attacks, measures.join(" "), () => classRows(launched, measures, selection));
  return { caption, columns: measures.map((measure) => ({ measure, label: measureOf(measure).label })), rows };
}

function classRows(launched: readonly MeasureId[], measures: readonly MeasureId[], selection: Selection): Row[] {
  const days = nightSpan(selection.attacks) ?? { fromOn: "", toOn: "" };
  return launched.flatMap((measure) =>
    numberClasses(selection, measure).map((numbers): Row => {
      const own = classAttacks(numbers, selection, days);
      return {
        event: `${measure} ${numbers.text}`,
        label: `${measureOf(measure).label}: ${numbers.text}`,
        nightOf: days.toOn,
        detail: countText(own.attacks, "attack"),
        days,
        cells: measures.map((one) => classCell(own, one, selection)),
      };
    }),
  );
}
