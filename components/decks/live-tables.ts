import type { LiveFigure } from "../../lib/briefing/live-figures";
import { readingCell } from "../../lib/document/cell";
import type { Cell, Table } from "../../lib/document/table";
import type { Event } from "../../lib/ledger/event";
import type { Ledger } from "../../lib/ledger/fold";
import { measureOf } from "../../lib/ledger/measures/registry";
import { reading } from "../../lib/ledger/reading";

type Asked = Pick<LiveFigure, "measure" | "event" | "unit">;

function askedCell({ measure, unit }: Asked, event: Event, ledger: Ledger): Cell {
  const whole = reading(event.id, measure, ledger.claimsOfEvent.get(event.id) ?? [], ledger);
  const headlines = whole.headlines.filter((headline) => unit === null || headline.unit === unit);
  return readingCell(measure, { ...whole, headlines }, event, ledger.places);
}

function distinct(figures: readonly Asked[]): Asked[] {
  return [...new Map(figures.map((one) => [`${one.measure} ${one.event} ${one.unit ?? ""}`, one])).values()];
}

/** A table of live figures and the event that it is about. */
export interface LiveTable {
  readonly event: Event;
  readonly table: Table;
}

/** Live figures as tables, one for each event in the order in which they are named, a column for each of its figures. */
export function liveTables(figures: readonly Asked[], ledger: Ledger): LiveTable[] {
  const asked = distinct(figures);
  return [...new Set(asked.map(({ event }) => event))].flatMap((id) => {
    const event = ledger.events.get(id);
    if (event === undefined) return [];
    const own = asked.filter((one) => one.event === id);
    const nightOf = event.kind === "attack" ? event.nightOf : event.fromOn;
    const cells = own.map((one) => askedCell(one, event, ledger));
    const columns = own.map(({ measure }) => ({ measure, label: measureOf(measure).label }));
    const rows = [{ event: id, label: event.label, nightOf, detail: null, cells }];
    return [{ event, table: { caption: event.label, columns, rows } }];
  });
}
