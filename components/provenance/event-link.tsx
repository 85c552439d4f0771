import type { Ledger } from "../../lib/ledger/fold";
import type { MeasureId } from "../../lib/ledger/measures/registry";

/** The id of a period's measure on the data page. */
export function periodMeasureId(period: string, measure: MeasureId): string {
  return `${period}-${measure}`;
}

/** The page on which an event is accounted for: an attack's own, for periods the data page; null for an unknown event. */
export function eventPage(id: string, ledger: Ledger, query: string): string | null {
  const event = ledger.events.get(id);
  if (event === undefined) return null;
  return event.kind === "attack" ? `/attacks/${id}${query}` : `/data${query}`;
}

/** Where one measure of an event is accounted for; null for an unknown event. */
export function measureHref(event: string, measure: MeasureId, ledger: Ledger, query: string): string | null {
  const page = eventPage(event, ledger, query);
  if (page === null) return null;
  return `${page}#${ledger.events.get(event)?.kind === "attack" ? measure : periodMeasureId(event, measure)}`;
}

interface EventLinkProps {
  readonly id: string;
  readonly ledger: Ledger;
  readonly query: string;
}

/** An event's label, leading to where it is accounted for; its bare id where the ledger no longer has it. */
export function EventLink({ id, ledger, query }: EventLinkProps) {
  const event = ledger.events.get(id);
  const page = eventPage(id, ledger, query);
  if (event === undefined || page === null) return id;
  return <a href={event.kind === "attack" ? page : `${page}#${id}`}>{event.label}</a>;
}
