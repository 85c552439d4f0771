import { attacksByNight, type Ledger, periodsByStart } from "../../lib/ledger/fold";
import { type MeasureId, measureIds, measureOf } from "../../lib/ledger/measures/registry";
import { wholeLedger } from "../../lib/query/query";
import { selection } from "../../lib/query/selection";
import type { MeasureChoices } from "../charts/definition";
import { chartIds, charts } from "../charts/registry";
import { placeChoices } from "../filters/place-choices";

/** A thing to choose: its id, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A chart to choose, with the measures that it offers. */
export interface KnownChart extends MeasureChoices {
  readonly id: string;
  readonly name: string;
  readonly question: string;
}

/** What an editor chooses from, at the latest revision. */
export interface Known {
  readonly charts: readonly KnownChart[];
  /** The latest first. */
  readonly attacks: readonly Choice[];
  readonly periods: readonly Choice[];
  readonly places: readonly Choice[];
  readonly measures: readonly (Choice & { readonly value: MeasureId })[];
}

function choices(events: readonly { readonly id: string; readonly label: string }[]): Choice[] {
  return events.map(({ id, label }) => ({ value: id, label })).toReversed();
}

/** What an editor chooses from, as a ledger has it. */
export function knownOf(ledger: Ledger): Known {
  const whole = selection(ledger, wholeLedger);
  return {
    charts: chartIds.map((id) => {
      const { name, question, measureChoices } = charts[id];
      return { id, name, question, ...measureChoices(whole) };
    }),
    attacks: choices(attacksByNight(ledger)),
    periods: choices(periodsByStart(ledger)),
    places: placeChoices(ledger, []),
    measures: measureIds.map((value) => ({ value, label: measureOf(value).label })),
  };
}
