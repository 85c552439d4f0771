import { dayRangeText } from "../../lib/format/day";
import { instantText } from "../../lib/format/instant";
import { numberText } from "../../lib/format/number";
import { countText } from "../../lib/format/unit";
import { attacksByNight } from "../../lib/ledger/fold";
import type { Selection } from "../../lib/query/selection";
import { isSorting, sortingOf } from "../../lib/query/sorting";
import { shownEstimateText, sortingText, unitsApartText } from "../charts/asked-words";
import { askedPlacesText } from "../charts/standpoint-words";

/** What a selection holds, in one line that is announced when it changes: how many attacks out of how many, of which nights, and how. */
export function ShownAttacks({ selection }: { readonly selection: Selection }) {
  const { ledger, query, attacks } = selection;
  const nights = attacks.map(({ event }) => event.nightOf).sort();
  const [first, last] = [nights[0], nights.at(-1)];
  const total = attacksByNight(ledger).length;
  const parts = [
    attacks.length === total
      ? countText(total, "attack")
      : `${numberText(attacks.length)} of ${countText(total, "attack")}`,
    first && last ? dayRangeText(first, last) : null,
    askedPlacesText(selection),
    query.asOf === null ? null : `as known at ${instantText(query.asOf)}`,
    query.rev === null ? null : `as recorded at ledger revision ${query.rev}`,
    shownEstimateText(query),
    isSorting(query) ? sortingText(sortingOf(query)) : null,
    isSorting(query) ? unitsApartText(sortingOf(query)) : null,
  ];
  return (
    <p role="status" className="pt-2 text-sm text-muted">
      {parts.filter((part) => part !== null).join(" · ")}
    </p>
  );
}
