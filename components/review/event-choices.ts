import { dayText, periodText } from "../../lib/format/day";
import { nearAttacks } from "../../lib/review/near-events";
import type { Review } from "../../lib/review/review";
import type { Choice } from "./choice";
import type { Known } from "./known";

const added = "New, saved with this report";

/** The attacks that a passage or a figure can be about: those to be recorded with the report, those near a day, and the rest. */
export function attackChoices(review: Review, { events }: Known, day: string | null): Choice[] {
  const around = day ?? review.report.publishedOn;
  const near = around === null ? [] : nearAttacks(events, around);
  const others = nearAttacks(events, null).filter(({ id }) => !near.some((one) => one.id === id));
  const attack =
    (group: string) => (one: { readonly id: string; readonly label: string; readonly nightOf: string }) => ({
      group,
      value: one.id,
      label: one.label.includes(one.nightOf.slice(0, 4)) ? one.label : `${one.label} (${dayText(one.nightOf)})`,
    });
  return [
    ...review.attacks.map(({ id, label }) => ({ group: added, value: id, label: `New: ${label}` })),
    ...near.map(attack("Recorded, near the date")),
    ...others.map(attack("Recorded, other dates")),
  ];
}

/** The periods that a passage or a figure can be about: those to be recorded with the report, and those of the ledger. */
export function periodChoices(review: Review, { events }: Known): Choice[] {
  return [
    ...review.periods.map(({ id, label }) => ({ group: added, value: id, label: `New: ${label}` })),
    ...events
      .filter((event) => event.kind === "period")
      .map((period) => ({ group: "Periods", value: period.id, label: `${period.label} (${periodText(period)})` })),
  ];
}
